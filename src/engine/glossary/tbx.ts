import { childrenNamed, inherited, readXml, type XmlElement } from '../formats/xml/reader';
import { plainText } from '../formats/xml/text';
import { primaryLanguage } from '../settings';
import type { Language, LanguagePair, Span } from '../types';
import type { Entry } from './entry';

/**
 * The names of TBX 2 (ISO 30042:2008: termEntry, langSet, tig or ntig with a termGrp) and TBX 3 (ISO 30042:2019: conceptEntry, langSec,
 * termSec). Source: https://www.tbxinfo.net.
 */
const CONCEPTS = new Set(['termEntry', 'conceptEntry']);
const LANGUAGE_SECTIONS = ['langSet', 'langSec'];
const TERM_SECTIONS = ['tig', 'ntig', 'termSec'];

/** One concept, with its terms in every language. */
export interface Concept {
  readonly terms: readonly TbxTerm[];
  readonly note?: string;
  readonly domain?: string;
  readonly span: Span;
}

interface TbxTerm {
  readonly language: Language;
  readonly text: string;
  readonly status: 'preferred' | 'admitted' | 'forbidden';
}

/** Reads a terminology file in TBX, any dialect, data categories as attributes (DCA) or as tags (DCT); and where its XML is broken. */
export function readTbx(text: string): { readonly concepts: readonly Concept[]; readonly broken: readonly Span[] } {
  const concepts: Concept[] = [];
  const { problems } = readXml(text, CONCEPTS, element => {
    concepts.push({
      terms: LANGUAGE_SECTIONS.flatMap(name => childrenNamed(element, name)).flatMap(section => termsOf(text, section)),
      note: dataOf(text, element, 'note') ?? dataOf(text, element, 'definition'),
      domain: dataOf(text, element, 'subjectField'),
      span: { start: element.start, end: element.end },
    });
  });
  return { concepts, broken: problems.map(({ span }) => span) };
}

/** What a concept says for a pair of languages; a concept of other languages only says nothing. */
export function entryOf({ terms, note, domain, span }: Concept, languages: LanguagePair): Entry | undefined {
  const sources = terms.filter(({ language, status }) => isOf(language, languages.source) && status !== 'forbidden');
  const targets = terms.filter(({ language }) => isOf(language, languages.target));
  if (sources.length === 0 || targets.length === 0) return undefined;
  const textsOf = (some: readonly TbxTerm[]): string[] => some.map(({ text }) => text);
  return {
    sources: textsOf(sources),
    accepted: textsOf([...targets.filter(t => t.status === 'preferred'), ...targets.filter(t => t.status === 'admitted')]),
    forbidden: textsOf(targets.filter(t => t.status === 'forbidden')),
    caseSensitive: false,
    note,
    domain,
    span,
  };
}

const isOf = (tag: Language, language: Language): boolean => primaryLanguage(tag) === primaryLanguage(language);

function termsOf(file: string, section: XmlElement): TbxTerm[] {
  const language = inherited(section, 'xml:lang') ?? inherited(section, 'lang') ?? '';
  return TERM_SECTIONS.flatMap(name => childrenNamed(section, name)).flatMap(place => {
    const term = descendants(place).find(element => element.name === 'term');
    const text = plainText(file, term).replace(/\s+/g, ' ').trim();
    return text ? [{ language, text, status: statusOf(dataOf(file, place, 'administrativeStatus') ?? '') }] : [];
  });
}

/** Source: the picklist of `administrativeStatus` in TBX-Basic (`deprecatedTerm-admn-sts` and so on). */
const statusOf = (value: string): TbxTerm['status'] =>
  /^(?:deprecated|superseded)/.test(value) ? 'forbidden' : value.startsWith('preferred') ? 'preferred' : 'admitted';

/** What an element says in a data category: `<termNote type="NAME">`, `<min:NAME>` or `<NAME>`, at any depth. */
function dataOf(file: string, element: XmlElement, name: string): string | undefined {
  const found = descendants(element).find(
    child => child.name === name || child.name.endsWith(`:${name}`) || child.attributes.get('type')?.raw === name,
  );
  return found && plainText(file, found).replace(/\s+/g, ' ').trim();
}

const descendants = (element: XmlElement): XmlElement[] =>
  element.children.flatMap(child => (child.type === 'element' ? [child, ...descendants(child)] : []));
