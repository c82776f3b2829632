import type { Format, PlacedSegment } from '../../src/engine';
import { withInlineObjects } from '../../src/engine/text/inline-objects';
import { literalText } from '../../src/engine/text/mapped-text';

/**
 * A bilingual format for tests: every line is a unit, its source and its target with `⇥` between, spaces at the edges included.
 * A line without `⇥` is no unit.
 */
export const unitLines: Format = {
  id: 'unit-lines',
  languageIds: [],
  extensions: [],
  parse(text) {
    const segments: PlacedSegment[] = [];
    for (const line of text.matchAll(/([^⇥\n]*)⇥([^\n]*)/g)) {
      const at = line[1].length + 1;
      const [source, target] = [withInlineObjects(line[1]), withInlineObjects(line[2], at)];
      const empty = { ...literalText(''), pieces: [{ textStart: 0, textEnd: 0, fileStart: at, fileEnd: at }] };
      segments.push({ start: line.index, segment: { kind: 'unit', source, target: target.text ? target : empty } });
    }
    return { segments, comments: [], problems: [] };
  },
};
