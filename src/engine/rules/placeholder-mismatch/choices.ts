import type { LanguagePair } from '../../types';
import { pluralCategories } from './compare';
import type { Placeholder } from './parse';

/** What is wrong with the branches of a choice, most serious first. */
export interface BranchProblem {
  readonly type: 'other-type' | 'no-other' | 'unknown' | 'lost';
  readonly labels: readonly string[];
}

const CATEGORIES: ReadonlySet<string> = new Set(['zero', 'one', 'two', 'few', 'many', 'other']);

/** Whether the branches of a target's choice can be chosen. Source: ICU User Guide, "Formatting Messages". */
export function findBranchProblem(source: Placeholder, target: Placeholder, languages: LanguagePair): BranchProblem | undefined {
  const [from, to] = [source.choice, target.choice];
  if (!to) return undefined;
  if (from && from.type !== to.type) return { type: 'other-type', labels: [from.type, to.type] };
  if (!to.labels.includes('other') && (!from || from.labels.includes('other'))) return { type: 'no-other', labels: [] };
  const known = (label: string): boolean =>
    to.type === 'select' ? !from || from.labels.includes(label) : CATEGORIES.has(label) || label[0] === '=';
  const unknown = to.labels.filter(label => !known(label) && label !== 'other');
  if (unknown.length > 0) return { type: 'unknown', labels: unknown };
  const wanted = to.type === 'select' ? (from?.labels ?? []) : to.type === 'plural' ? pluralCategories(languages.target) : [];
  const lost = wanted.filter(label => !to.labels.includes(label) && label !== 'other' && !(label === 'one' && to.labels.includes('=1')));
  return lost.length > 0 ? { type: 'lost', labels: lost } : undefined;
}

/** Where the number a plural stands for is to be shown: the `#` of a branch that has to name it. */
const NUMBER_SIGN = /(?<![\w&#$@{[/])#(?![\w#{])/;

/** Whether the source's branch for many shows its number and the target's does not. */
export function losesNumberSign(form: string | undefined, source: string, target: string): boolean {
  if (form !== 'other' && form !== 'many' && form !== 'few') return false;
  return source.includes('#') && !target.includes('#') && NUMBER_SIGN.test(source) && !target.includes('\uFFFC');
}
