import { type Format, plainText } from '../../src/engine';
import { literalText } from '../../src/engine/text/mapped-text';

/** Plain text whose every segment was translated from the source given, or, by line, from the sources given. */
export function withSource(source: string | readonly string[]): Format {
  return {
    ...plainText,
    parse: text => {
      const parsed = plainText.parse(text);
      const segments = parsed.segments.map(({ start, segment }, i) => ({
        start,
        segment: { ...segment, source: literalText(typeof source === 'string' ? source : source[i]) },
      }));
      return { ...parsed, segments };
    },
  };
}
