import type { Format, ParsedDocument, ParseProblem, PlacedSegment, Unit } from '../types';
import { inFileOrder } from './placed';
import { placeUnit } from './units';
import { childNamed, readXml, type XmlElement } from './xml/reader';
import { attributeValue, elementText, plainText, referenceProblems } from './xml/text';

/** Resources of .NET: strings only. Source: learn.microsoft.com, "Work with .resx files programmatically". */
export const resx: Format = {
  id: 'resx',
  languageIds: ['xml'],
  extensions: ['.resx', '.resw'],
  parse(text): ParsedDocument {
    const segments: PlacedSegment[] = [];
    const broken: ParseProblem[] = [];
    const { comments, problems } = readXml(text, new Set(['data']), data => {
      const value = childNamed(data, 'value');
      if (!value || !isString(data)) return;
      const note = plainText(text, childNamed(data, 'comment')).trim();
      const unit: Unit = { key: attributeValue(data.attributes.get('name')), ...(note && { notes: [note] }) };
      for (const segment of placeUnit({ target: elementText(text, value) }, unit)) segments.push(segment);
      for (const problem of referenceProblems(text, value)) broken.push(problem);
    });
    return { segments: inFileOrder(segments), comments, problems: [...problems, ...broken] };
  },
};

/** Not an image, a number, or what a form designer keeps for itself. */
function isString({ attributes }: XmlElement): boolean {
  return !attributes.has('type') && !attributes.has('mimetype') && !attributes.get('name')?.raw.startsWith('&gt;&gt;');
}
