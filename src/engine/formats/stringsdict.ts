import type { Format, ParsedDocument, ParseProblem, PlacedSegment } from '../types';
import { inFileOrder } from './placed';
import { placeUnit } from './units';
import { readXml, type XmlElement } from './xml/reader';
import { elementText, plainText, referenceProblems } from './xml/text';

/** Keys whose values are no text. */
const SETTINGS: ReadonlySet<string> = new Set(['NSStringFormatSpecTypeKey', 'NSStringFormatValueTypeKey']);
const FORMAT = 'NSStringLocalizedFormatKey';
const FORMS: ReadonlySet<string> = new Set(['zero', 'one', 'two', 'few', 'many', 'other']);
const DEPTH_LIMIT = 20;

/** Plural texts of Apple platforms. Source: developer.apple.com, "Localizing strings that contain plurals". */
export const stringsdict: Format = {
  id: 'stringsdict',
  languageIds: ['xml'],
  extensions: ['.stringsdict'],
  parse(text): ParsedDocument {
    const segments: PlacedSegment[] = [];
    const broken: ParseProblem[] = [];
    const read = (dictionary: XmlElement, path: readonly string[]): void => {
      let key = '';
      for (const child of dictionary.children) {
        if (child.type !== 'element') continue;
        if (child.name === 'key') key = plainText(text, child);
        else if (child.name === 'dict' && path.length < DEPTH_LIMIT) read(child, [...path, key]);
        else if (child.name === 'string' && !SETTINGS.has(key)) {
          const unit = FORMS.has(key) ? { key: path.join('.'), form: key } : { key: (key === FORMAT ? path : [...path, key]).join('.') };
          for (const segment of placeUnit({ target: elementText(text, child) }, unit)) segments.push(segment);
          for (const problem of referenceProblems(text, child)) broken.push(problem);
        }
      }
    };
    const { comments, problems } = readXml(text, new Set(['dict']), dictionary => read(dictionary, []));
    return { segments: inFileOrder(segments), comments, problems: [...problems, ...broken] };
  },
};
