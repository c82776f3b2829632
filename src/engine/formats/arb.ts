import type { Format, LanguagePair, ParsedDocument, PlacedSegment, Unit } from '../types';
import { escapedText, jsonString } from './escapes';
import { jsonStrings } from './json/values';
import { inFileOrder } from './placed';
import { placeUnit } from './units';

/** Application resource bundles. Source: https://github.com/google/app-resource-bundle/wiki/ApplicationResourceBundleSpecification. */
export const arb: Format = {
  id: 'arb',
  languageIds: ['json'],
  extensions: ['.arb'],
  parse(text): ParsedDocument {
    const { strings, comments, problems } = jsonStrings(text);
    const read = (start: number, end: number) => escapedText(text, start, end, jsonString);
    const notes = new Map<string, string>();
    let languages: Partial<LanguagePair> = {};
    for (const { path, start, end } of strings) {
      if (path[0] === '@@locale') languages = { target: read(start, end).text.replaceAll('_', '-') };
      else if (path.length === 2 && path[0].startsWith('@') && path[1] === 'description')
        notes.set(path[0].slice(1), read(start, end).text);
    }
    const segments: PlacedSegment[] = [];
    for (const { path, start, end } of strings) {
      if (path[0]?.startsWith('@')) continue;
      const key = path.join('.');
      const note = notes.get(key);
      const unit: Unit = { key, ...(note && { notes: [note] }) };
      for (const segment of placeUnit({ target: read(start, end) }, unit)) segments.push(segment);
    }
    return { segments: inFileOrder(segments), comments, problems, languages };
  },
};
