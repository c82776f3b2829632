import { primaryLanguage } from '../settings';
import type { Format, Language, LanguagePair, ParsedDocument, ParseProblem, PlacedSegment, Unit } from '../types';
import { inFileOrder } from './placed';
import { placeUnit } from './units';
import { childNamed, childrenNamed, inherited, readXml, type XmlElement } from './xml/reader';
import { attributeValue, plainText, referenceProblems, type XmlReading, type XmlTextStyle, xmlSyntax } from './xml/text';
import { laidOutText } from './xml/units';

/** Inline elements. Source: TMX 1.4b specification, "Content markup". */
const READINGS: Readonly<Record<string, XmlReading>> = { bpt: 'code', ept: 'code', it: 'code', hi: 'tag', ph: 'placeholder', ut: 'code' };
const STYLE: XmlTextStyle = { syntax: xmlSyntax, element: element => READINGS[element.name] ?? 'tag' };

/** Translation memories. Of a unit in many languages, the pair under review is read; else every language against the source. */
export const tmx: Format = {
  id: 'tmx',
  languageIds: ['tmx'],
  extensions: ['.tmx'],
  parse(text, languages): ParsedDocument {
    const segments: PlacedSegment[] = [];
    const broken: ParseProblem[] = [];
    let declared: Partial<LanguagePair> = {};
    let headLanguage: Language | undefined;
    const { comments, problems } = readXml(text, new Set(['header', 'tu']), element => {
      if (element.name === 'header') headLanguage = element.attributes.get('srclang')?.raw;
      else {
        const variants = variantsOf(element);
        const source = sourceOf(variants, languages, inherited(element, 'srclang') ?? headLanguage);
        for (const target of targetsOf(variants, source, languages)) {
          if (segments.length === 0) declared = { ...(source && { source: source.language }), target: target.language };
          for (const segment of unitOf(text, element, source, target)) segments.push(segment);
          for (const problem of referenceProblems(text, target.text)) broken.push(problem);
        }
      }
    });
    return { segments: inFileOrder(segments), comments, problems: [...problems, ...broken], languages: declared };
  },
};

interface Variant {
  readonly language: Language;
  readonly text: XmlElement;
}

function variantsOf(unit: XmlElement): Variant[] {
  return childrenNamed(unit, 'tuv').flatMap(variant => {
    const language = (variant.attributes.get('xml:lang') ?? variant.attributes.get('lang'))?.raw ?? '';
    const text = childNamed(variant, 'seg');
    return text ? [{ language, text }] : [];
  });
}

const isOf = (variant: Variant, language: Language | undefined): boolean =>
  language !== undefined && primaryLanguage(variant.language) === primaryLanguage(language);

/** The variant in the source language of the review, of the file, or the first. */
function sourceOf(variants: readonly Variant[], languages: LanguagePair | undefined, declared: Language | undefined): Variant | undefined {
  return variants.find(v => isOf(v, languages?.source)) ?? variants.find(v => isOf(v, declared)) ?? variants[0];
}

function targetsOf(variants: readonly Variant[], source: Variant | undefined, languages: LanguagePair | undefined): Variant[] {
  const others = variants.filter(variant => variant !== source);
  const wanted = others.filter(variant => isOf(variant, languages?.target));
  return wanted.length > 0 ? wanted : others;
}

function unitOf(file: string, element: XmlElement, source: Variant | undefined, target: Variant): PlacedSegment[] {
  const key = attributeValue(element.attributes.get('tuid'));
  const notes = childrenNamed(element, 'note').map(note => plainText(file, note).trim());
  const unit: Unit = { ...(key && { key }), ...(notes.length > 0 && { notes }) };
  const read = ({ text }: Variant) => laidOutText(file, text, STYLE, inherited(text, 'xml:space') === 'preserve');
  return placeUnit({ target: read(target), ...(source && { source: read(source) }) }, unit);
}
