import { Script, scriptOf } from '../../text/characters';
import type { Span } from '../../types';
import { FOLD, fold } from '../fold';
import { ECONOMY } from './economy';
import { GOVERNANCE } from './governance';
import { SIGNS } from './signs';
import { SOCIETY } from './society';

/** A term of Chinese public language and its official English. */
export interface PublicTerm {
  /** As Chinese writes it, with its variants and the phrases it comes in; any of them in a source shows that the term is meant. */
  readonly chinese: readonly string[];
  /** The official English, the usual one first. */
  readonly english: readonly Official[];
}

/** An official rendering; of a verb the base form. */
export interface Official {
  readonly text: string;
  readonly isVerb: boolean;
}

/**
 * How much a calque says by itself. `sure`: it is no English. `likely`: hardly anyone writes it otherwise. `name`: only as a whole text or in
 * quotation marks. `source`: only where the source has the term.
 */
export type Certainty = 'sure' | 'likely' | 'name' | 'source';

/** English that translates a term word by word, where it stands. */
export interface Calque extends Span {
  readonly term: PublicTerm;
  readonly certainty: Certainty;
}

type Parts = readonly (readonly string[])[];

interface Pattern {
  /** What stands one behind the other: alternatives in the order they are tried, folded (small letters, hyphens as spaces). */
  readonly parts: Parts;
  /** What must stand behind and is no part of it. */
  readonly context: Parts;
  readonly term: PublicTerm;
  readonly certainty: Certainty;
  /** Words that, right behind, make it English after all. */
  readonly unless: readonly string[];
}

/**
 * The rows of the tables: `Chinese / variants | official English / alternatives | patterns`. Patterns stand apart with `;`. In one, `(a|b|)` is
 * any of these, `x?` is an optional letter; `+a` behind it must follow and is not part of it, `-a,b` must not follow. Before it, `~` stands for likely, `"` for name,
 * `?` for source.
 */
const ROWS = [GOVERNANCE, ECONOMY, SOCIETY, SIGNS].flatMap(table => table.trim().split('\n'));

const MARKS: Readonly<Record<string, Certainty>> = { '~': 'likely', '"': 'name', '?': 'source' };

/** Every term of the tables. */
export const PUBLIC_TERMS: readonly PublicTerm[] = ROWS.map(row => termOf(row.split(' | ')));

function termOf([chinese, english]: readonly string[]): PublicTerm {
  return {
    chinese: chinese.split('/'),
    english: english.split(' / ').map(text => ({ text: text.replace(/^to /, ''), isVerb: text.startsWith('to ') })),
  };
}

function patternsOf(row: string, index: number): Pattern[] {
  // The bars of alternatives have no spaces around them.
  const patterns = row.split(' | ').slice(2).join(' | ');
  return patterns.split('; ').map(written => {
    const certainty = MARKS[written[0]] ?? 'sure';
    const [whole, unless = ''] = written.slice(certainty === 'sure' ? 0 : 1).split(' -');
    const [pattern, context] = whole.split(' +');
    return {
      parts: partsOf(pattern),
      context: context ? partsOf(` ${context}`) : [],
      term: PUBLIC_TERMS[index],
      certainty,
      unless: unless.split(',').filter(Boolean),
    };
  });
}

/** `a (b|c) d` as [[a ], [b, c], [ d]]; longer alternatives first. */
const partsOf = (pattern: string): string[][] =>
  pattern
    .replace(/(.)\?/g, '($1|)')
    .split(/[()]/)
    .map((part, i) => (i % 2 === 0 ? [part] : part.split('|')).map(fold).sort((one, other) => other.length - one.length));

/** 0 for what is in no word, else the folded letter or digit. */
const LETTERS = Uint16Array.from(FOLD, (folded, unit) => (scriptOf(unit) === Script.Latin || scriptOf(unit) === Script.Digit ? folded : 0));

/** A number for two words that follow each other. */
const pairName = (first: number, second: number): number => Math.imul(first, 0x2c1b3c6d) ^ second;

/** A number for a word, of its ends and length alone: quickly made, and seldom the same for two words. */
function wordName(text: string, start: number, end: number): number {
  const first = LETTERS[text.charCodeAt(start)] | (LETTERS[text.charCodeAt(start + 1)] << 8);
  const last = LETTERS[text.charCodeAt(end - 1)] | (LETTERS[text.charCodeAt(end - 2)] << 8);
  return Math.imul(first, 0x01000193) ^ Math.imul(last, 0x2545f491) ^ Math.imul(end - start, 0x61c88647);
}

interface Table {
  readonly byPair: ReadonlyMap<number, readonly Pattern[]>;
  /** 1 for the last 16 bits of every pair's number: most words of a text need no more than a look at this. */
  readonly filter: Uint8Array;
}

let made: Table | undefined;

/** All patterns by the first two words of everything they stand for. Made when first needed. */
function patternTable(): Table {
  if (made) return made;
  const byPair = new Map<number, Pattern[]>();
  const filter = new Uint8Array(0x10000);
  for (const pattern of ROWS.flatMap(patternsOf)) {
    for (const pair of new Set(beginnings([...pattern.parts, ...pattern.context]).map(pairOf))) {
      const same = byPair.get(pair);
      if (same) same.push(pattern);
      else byPair.set(pair, [pattern]);
      filter[pair & 0xffff] = 1;
    }
  }
  made = { byPair, filter };
  return made;
}

/** What a pattern may begin with, as far as the end of its second word. */
function beginnings(parts: Parts): string[] {
  let open = [''];
  const done: string[] = [];
  for (const part of parts) {
    const longer = open.flatMap(text => part.map(choice => text + choice));
    done.push(...longer.filter(hasTwoWords));
    open = longer.filter(text => !hasTwoWords(text));
  }
  return [...done, ...open];
}

const hasTwoWords = (text: string): boolean => /[a-z\d][^a-z\d]+[a-z\d]+[^a-z\d]/.test(text);

function pairOf(text: string): number {
  const [first, second] = Array.from(text.matchAll(/[a-z\d]+/g), ({ 0: word, index }) => wordName(text, index, index + word.length));
  if (second === undefined) throw new RangeError(`A pattern needs two words: "${text}"`);
  return pairName(first, second);
}

/** The calques in an English text, in order, the longest at each place; whether each is one there, its certainty and its place must tell. */
export function findCalques(text: string): Calque[] {
  const { byPair, filter } = patternTable();
  const found: Calque[] = [];
  let [before, beforeStart, reached] = [0, -1, 0];
  for (let i = 0; i < text.length; ) {
    if (LETTERS[text.charCodeAt(i)] === 0) {
      i++;
      continue;
    }
    const start = i++;
    while (LETTERS[text.charCodeAt(i)] > 0) i++;
    const name = wordName(text, start, i);
    const pair = pairName(before, name);
    if (filter[pair & 0xffff] === 1 && beforeStart >= reached) {
      const calque = longest(text, beforeStart, byPair.get(pair) ?? []);
      if (calque) {
        found.push(calque);
        reached = calque.end;
      }
    }
    before = name;
    beforeStart = start;
  }
  return found;
}

function longest(text: string, start: number, patterns: readonly Pattern[]): Calque | undefined {
  let found: Calque | undefined;
  for (const { parts, context, term, certainty, unless } of patterns) {
    const end = endOf(text, start, parts);
    if (end < 0 || unless.includes(wordBehind(text, end)) || (context.length > 0 && endOf(text, end, context) < 0)) continue;
    if (end > (found?.end ?? start)) found = { start, end, term, certainty };
  }
  return found;
}

/** Where a pattern that begins at an offset ends; -1 when it does not stand there. */
function endOf(text: string, start: number, parts: Parts): number {
  const follow = (at: number, index: number): number => {
    if (index === parts.length) {
      const end = at > start && FOLD[text.charCodeAt(at - 1)] === SPACE ? at - 1 : at;
      return LETTERS[text.charCodeAt(end)] > 0 ? -1 : end;
    }
    for (const choice of parts[index]) {
      const next = behind(text, at, choice, start);
      const end = next < 0 ? -1 : follow(next, index + 1);
      if (end >= 0) return end;
    }
    return -1;
  };
  return follow(start, 0);
}

const SPACE = 0x20;

/** Where some letters that begin at an offset end. Of two spaces that an empty alternative leaves side by side one is enough. */
function behind(text: string, at: number, wanted: string, start: number): number {
  let i = at;
  for (let k = 0; k < wanted.length; k++) {
    const unit = wanted.charCodeAt(k);
    if (unit === SPACE && i > start && FOLD[text.charCodeAt(i - 1)] === SPACE) continue;
    // A mark ends a word as a space does: what may still come need not.
    if (unit === SPACE && i > start && isMark(text.charCodeAt(i))) continue;
    if (FOLD[text.charCodeAt(i)] !== unit) return -1;
    i++;
  }
  return i;
}

const isMark = (unit: number): boolean => Number.isNaN(unit) || (LETTERS[unit] === 0 && FOLD[unit] !== SPACE);

const wordBehind = (text: string, at: number): string => /^ ([a-z]+)/.exec(fold(text.slice(at, at + LONGEST_WORD)))?.[1] ?? '';
const LONGEST_WORD = 24;
