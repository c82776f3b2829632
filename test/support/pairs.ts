import type { Format, PlacedSegment } from '../../src/engine';
import { withInlineObjects } from '../../src/engine/text/inline-objects';
import { literalText } from '../../src/engine/text/mapped-text';

/** A format for tests: every line is a source and its translation with `⇥` between, code and addresses as inline objects. */
export const pairs: Format = {
  id: 'test-pairs',
  languageIds: [],
  extensions: [],
  parse(text) {
    const segments: PlacedSegment[] = [];
    for (const line of text.matchAll(/([^⇥\n]*)⇥([^\n]*)/g)) {
      const at = line[1].length + 1;
      const target = withInlineObjects(line[2], at);
      const empty = { ...literalText(''), pieces: [{ textStart: 0, textEnd: 0, fileStart: at, fileEnd: at }] };
      segments.push({
        start: line.index,
        segment: { kind: 'unit', source: withInlineObjects(line[1]), target: target.text ? target : empty },
      });
    }
    return { segments, comments: [], problems: [] };
  },
};
