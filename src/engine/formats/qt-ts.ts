import type { Format, LanguagePair, ParsedDocument, ParseProblem, PlacedSegment, Unit, UnitState } from '../types';
import { isNamedAfterLanguage, LANGUAGE_NAME_PLACES } from './localised-path';
import { inFileOrder } from './placed';
import { MESSAGES, qtStates, UNFINISHED } from './qt-ts/states';
import { placeUnit } from './units';
import { childNamed, childrenNamed, inherited, readXml, type XmlElement } from './xml/reader';
import { attributeValue, elementText, plainText, referenceProblems, writeXml, type XmlTextStyle, xmlSyntax } from './xml/text';
import { missingElement } from './xml/units';

const STYLE: XmlTextStyle = {
  syntax: xmlSyntax,
  element: ({ name, attributes }) => (name === 'byte' ? character(attributes.get('value')?.raw ?? '') : 'tag'),
};
/** TypeScript has the same extension; a file of ours says what it is near its head. */
const HEAD = 2_000;

/** Translations of Qt. Source: the TS file format's DTD in the manual of Qt Linguist. */
export const qtTs: Format = {
  id: 'qt-ts',
  languageIds: ['xml'],
  extensions: ['.ts'],
  states: qtStates,
  accepts: isNamedAfterLanguage,
  places: LANGUAGE_NAME_PLACES,
  parse(text): ParsedDocument {
    if (!isQt(text.slice(0, HEAD))) return { segments: [], comments: [], problems: [] };
    const segments: PlacedSegment[] = [];
    const broken: ParseProblem[] = [];
    const contexts = new Map<XmlElement | undefined, string>();
    let languages: Partial<LanguagePair> = {};
    const { comments, problems } = readXml(text, MESSAGES, element => {
      if (element.name === 'name') {
        contexts.set(element.parent, plainText(text, element).trim());
        return;
      }
      if (segments.length === 0) languages = languagesOf(element);
      for (const segment of unitsOf(text, element, contexts.get(element.parent))) segments.push(segment);
      for (const problem of referenceProblems(text, element)) broken.push(problem);
    });
    return { segments: inFileOrder(segments), comments, problems: [...problems, ...broken], languages };
  },
};

const isQt = (head: string): boolean => /^\s*<[?!T]/.test(head) && /<(?:!DOCTYPE\s{1,9})?TS[\s>]/.test(head);

function languagesOf(message: XmlElement): Partial<LanguagePair> {
  const source = inherited(message, 'sourcelanguage')?.replaceAll('_', '-');
  const target = inherited(message, 'language')?.replaceAll('_', '-');
  return { ...(source && { source }), ...(target && { target }) };
}

function unitsOf(file: string, message: XmlElement, place: string | undefined): PlacedSegment[] {
  const from = childNamed(message, 'source');
  if (!from) return [];
  const source = elementText(file, from, STYLE);
  const translation = childNamed(message, 'translation');
  const unit = details(file, message, translation, source.text, place);
  if (!translation) return placeUnit({ source, target: missingElement('translation', from.end, writeXml) }, unit);
  const forms = childrenNamed(translation, 'numerusform');
  if (forms.length === 0) return placeUnit({ source, target: elementText(file, translation, STYLE) }, unit);
  return forms.flatMap((form, i) => placeUnit({ source, target: elementText(file, form, STYLE) }, { ...unit, form: String(i) }));
}

function details(file: string, message: XmlElement, translation: XmlElement | undefined, source: string, place: string | undefined): Unit {
  const type = translation?.attributes.get('type')?.raw;
  const comment = plainText(file, childNamed(message, 'comment'));
  const notes = ['extracomment', 'translatorcomment'].map(name => plainText(file, childNamed(message, name)).trim()).filter(Boolean);
  const context = [place, comment].filter(Boolean).join(' / ');
  return {
    key: attributeValue(message.attributes.get('id')) ?? source,
    ...(context && { context }),
    ...(notes.length > 0 && { notes }),
    state: stateOf(translation ? plainText(file, translation).trim() !== '' : false, type),
    ...((type === 'vanished' || type === 'obsolete') && { obsolete: true }),
  };
}

function stateOf(translated: boolean, type: string | undefined): UnitState {
  if (!translated) return 'untranslated';
  return type === UNFINISHED ? 'needs-review' : 'translated';
}

/** A character that XML cannot hold, in decimal or, behind an x, hexadecimal digits. */
function character(value: string): { plain: string } | 'markup' {
  const code = /^x[\da-f]{1,6}$/i.test(value) ? Number.parseInt(value.slice(1), 16) : /^\d{1,7}$/.test(value) ? Number(value) : -1;
  return code >= 0 && code <= 0x10ffff ? { plain: String.fromCodePoint(code) } : 'markup';
}
