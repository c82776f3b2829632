import type { Format, LanguagePair, MappedText, ParsedDocument, ParseProblem, PlacedSegment, Unit, UnitState } from '../types';
import { inFileOrder } from './placed';
import { placeUnit } from './units';
import { readingOf } from './xliff/inline';
import { stateOfSegment, stateOfTransUnit, UNITS, xliffStates } from './xliff/states';
import { childNamed, childrenNamed, inherited, readXml, type XmlElement } from './xml/reader';
import { attributeValue, plainText, referenceProblems, writeXml, type XmlTextStyle, xmlSyntax } from './xml/text';
import { laidOutText, missingElement } from './xml/units';

const STYLE: XmlTextStyle = { syntax: xmlSyntax, element: readingOf };

/** XLIFF 1.2 and 2.x. Sources: the OASIS standards XLIFF 1.2 and XLIFF 2.1. */
export const xliff: Format = {
  id: 'xliff',
  languageIds: ['xliff'],
  extensions: ['.xlf', '.xliff', '.sdlxliff', '.mxliff', '.mqxliff'],
  states: xliffStates,
  parse(text): ParsedDocument {
    const segments: PlacedSegment[] = [];
    const broken: ParseProblem[] = [];
    let languages: Partial<LanguagePair> = {};
    const { comments, problems } = readXml(text, UNITS, element => {
      if (inherited(element, 'translate') === 'no') return;
      if (segments.length === 0) languages = languagesOf(element);
      for (const part of element.name === 'unit' ? partsOfUnit(text, element) : partsOfTransUnit(text, element)) {
        for (const problem of part.problems) broken.push(problem);
        for (const segment of placeUnit(part, part.unit)) segments.push(segment);
      }
    });
    return { segments: inFileOrder(segments), comments, problems: [...problems, ...broken], languages };
  },
};

interface Part {
  readonly source: MappedText;
  readonly target: MappedText;
  readonly unit: Unit;
  readonly problems: readonly ParseProblem[];
}

function languagesOf(element: XmlElement): Partial<LanguagePair> {
  const source = inherited(element, 'source-language') ?? inherited(element, 'srcLang');
  const target = inherited(element, 'target-language') ?? inherited(element, 'trgLang');
  return { ...(source && { source }), ...(target && { target }) };
}

/** XLIFF 1.2. A unit whose source and target are cut into the same segments is read segment by segment. */
function partsOfTransUnit(file: string, unit: XmlElement): Part[] {
  const source = childNamed(unit, 'source');
  if (!source) return [];
  const target = childNamed(unit, 'target');
  const details = (translated: boolean): Unit =>
    withState(identity(file, unit, unit), translated ? stateOfTransUnit(unit) : 'untranslated');
  const segmented = childNamed(unit, 'seg-source');
  const sources = segmented ? marks(segmented) : new Map<string, XmlElement>();
  const targets = target ? marks(target) : new Map<string, XmlElement>();
  const pairs = [...sources].flatMap(([id, from]) => {
    const to = targets.get(id);
    return to ? [part(file, from, to, source.end, details)] : [];
  });
  return pairs.length > 0 && pairs.length === targets.size ? pairs : [part(file, source, target, source.end, details)];
}

/** XLIFF 2.x. */
function partsOfUnit(file: string, unit: XmlElement): Part[] {
  return childrenNamed(unit, 'segment').flatMap(segment => {
    const source = childNamed(segment, 'source');
    const details = (translated: boolean): Unit =>
      withState(identity(file, unit, segment), translated ? stateOfSegment(segment) : 'untranslated');
    return source ? [part(file, source, childNamed(segment, 'target'), source.end, details)] : [];
  });
}

function part(
  file: string,
  source: XmlElement,
  target: XmlElement | undefined,
  behind: number,
  details: (translated: boolean) => Unit,
): Part {
  const read = (element: XmlElement): MappedText => laidOutText(file, element, STYLE, inherited(element, 'xml:space') === 'preserve');
  const text = target ? read(target) : missingElement('target', behind, writeXml);
  return {
    source: read(source),
    target: text,
    unit: details(text.text !== ''),
    problems: [...referenceProblems(file, source), ...(target ? referenceProblems(file, target) : [])],
  };
}

function identity(file: string, unit: XmlElement, segment: XmlElement): Unit {
  const key = attributeValue(unit.attributes.get('resname') ?? unit.attributes.get('name') ?? unit.attributes.get('id'));
  const context = segment === unit ? undefined : attributeValue(segment.attributes.get('id'));
  const container = childNamed(unit, 'notes') ?? unit;
  const notes = childrenNamed(container, 'note')
    .map(note => plainText(file, note).trim())
    .filter(Boolean);
  return { ...(key && { key }), ...(context && { context }), ...(notes.length > 0 && { notes }) };
}

const withState = (unit: Unit, state: UnitState | undefined): Unit => ({ ...unit, ...(state && { state }) });

/** The segments marked in a text of XLIFF 1.2, by their numbers. */
function marks(element: XmlElement, found = new Map<string, XmlElement>()): Map<string, XmlElement> {
  for (const child of element.children) {
    if (child.type !== 'element') continue;
    const id = child.attributes.get('mid')?.raw;
    if (child.name === 'mrk' && child.attributes.get('mtype')?.raw === 'seg' && id !== undefined) found.set(id, child);
    else marks(child, found);
  }
  return found;
}
