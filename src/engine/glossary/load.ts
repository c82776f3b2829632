import { primaryLanguage } from '../settings';
import type { LanguagePair } from '../types';
import { type Entry, toTerms } from './entry';
import { type GlossaryProblem, problem } from './problems';
import { readRecords } from './records';
import { readTable, separatorOf } from './table';
import { entryOf, readTbx } from './tbx';
import type { Term } from './term';

export interface GlossaryReading {
  readonly terms: readonly Term[];
  /** By place. */
  readonly problems: readonly GlossaryProblem[];
}

/**
 * Reads a glossary: TBX by its extension (`.tbx`, `.xml`) or its first tag, anything else as a table with commas, tabs or semicolons.
 * @param text the file's text
 * @param path its name; only the extension counts
 * @param pairs the pairs of languages whose terms are wanted, the project's main one first: what a table just calls source and target is of it
 * @returns the terms and everything wrong with the file; never throws
 */
export function loadGlossary(text: string, path: string, pairs: readonly LanguagePair[]): GlossaryReading {
  const problems: GlossaryProblem[] = [];
  const read = isTbx(text, path) ? tbxReader(text, problems) : tableReader(text, path, problems);
  const terms = distinct(pairs).flatMap((languages, i) => {
    // What is wrong with a row is said once.
    const found: GlossaryProblem[] = [];
    const some = toTerms(read(languages, i === 0, found), languages, found);
    if (i === 0) problems.push(...found);
    return some;
  });
  if (terms.length === 0) problems.push(problem('noTerms', { start: 0, end: firstLineEnd(text) }, 'error'));
  return { terms, problems: problems.sort((a, b) => a.span.start - b.span.start).slice(0, MOST_PROBLEMS) };
}

/** More are not listed. */
const MOST_PROBLEMS = 100;

type Reader = (languages: LanguagePair, isMain: boolean, problems: GlossaryProblem[]) => Entry[];

const isTbx = (text: string, path: string): boolean =>
  /\.(?:tbx|xml)$/i.test(path) || /^\uFEFF?\s*<(?:\?xml|tbx|martif)/i.test(text.slice(0, 200));

function tbxReader(text: string, problems: GlossaryProblem[]): Reader {
  const { concepts, broken } = readTbx(text);
  for (const span of broken) problems.push(problem('brokenXml', span, 'warning'));
  return languages => concepts.flatMap(concept => entryOf(concept, languages) ?? []);
}

function tableReader(text: string, path: string, problems: GlossaryProblem[]): Reader {
  const { records, unclosed } = readRecords(text, /\.(?:tsv|tab)$/i.test(path) ? '\t' : separatorOf(text));
  for (const span of unclosed) problems.push(problem('unclosedQuote', span, 'warning'));
  return (languages, isMain, found) => readTable(records, languages, isMain, found);
}

function distinct(pairs: readonly LanguagePair[]): LanguagePair[] {
  const known = new Set<string>();
  return pairs.filter(({ source, target }) => {
    const name = `${primaryLanguage(source)} ${primaryLanguage(target)}`;
    return known.has(name) ? false : known.add(name);
  });
}

function firstLineEnd(text: string): number {
  const end = text.search(/[\r\n]/);
  return end < 0 ? text.length : end;
}
