import { trimText } from '../text/slice';
import type { Format, MappedText, ParsedDocument, ParseProblem, PlacedSegment, Unit } from '../types';
import { androidQuotedString, androidString } from './escapes/android';
import { inFileOrder } from './placed';
import { placeUnit } from './units';
import { childrenNamed, readXml, type XmlElement } from './xml/reader';
import { attributeValue, elementText, referenceProblems, type XmlTextStyle } from './xml/text';

const element: XmlTextStyle['element'] = ({ name }) => (name === 'xliff:g' || name === 'g' ? 'placeholder' : 'tag');
const LOOSE: XmlTextStyle = { syntax: androidString, element };
const QUOTED: XmlTextStyle = { syntax: androidQuotedString, element };

/** String resources of Android. Source: developer.android.com, "String resources". */
export const android: Format = {
  id: 'android',
  languageIds: ['xml'],
  extensions: ['.xml'],
  accepts: path => /(?:^|\/)values(?:-[\w+-]+)?\/[^/]+\.xml$|(?:^|\/)strings[\w.-]*\.xml$/.test(path),
  places: ['**/values/*.', '**/values-*/*.', '**/strings*.'],
  parse(text): ParsedDocument {
    const segments: PlacedSegment[] = [];
    const broken: ParseProblem[] = [];
    const { comments, problems } = readXml(text, new Set(['string', 'string-array', 'plurals']), resource => {
      if (resource.attributes.get('translatable')?.raw === 'false') return;
      const key = attributeValue(resource.attributes.get('name'));
      for (const [item, unit] of itemsOf(resource, key))
        for (const segment of placeUnit({ target: itemText(text, item) }, unit)) segments.push(segment);
      for (const problem of referenceProblems(text, resource)) broken.push(problem);
    });
    return { segments: inFileOrder(segments), comments, problems: [...problems, ...broken] };
  },
};

/** The texts of a resource with what names them. */
function itemsOf(resource: XmlElement, key: string | undefined): [XmlElement, Unit][] {
  if (resource.name === 'string') return [[resource, { key }]];
  return childrenNamed(resource, 'item').map((item, i) => [
    item,
    resource.name === 'plurals' ? { key, form: item.attributes.get('quantity')?.raw } : { key: `${key}[${i}]` },
  ]);
}

function itemText(file: string, item: XmlElement): MappedText {
  const inside = file.slice(item.contentStart, item.contentEnd).trim();
  const isQuoted = inside.length > 1 && inside.startsWith('"') && inside.endsWith('"') && !inside.endsWith('\\"');
  const mapped = elementText(file, item, isQuoted ? QUOTED : LOOSE);
  return isQuoted || mapped.text.trim() === '' ? mapped : trimText(mapped);
}
