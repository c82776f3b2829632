import type { LanguagePair } from '../types';
import { type ColumnRole, columnRoles } from './columns';
import type { Entry } from './entry';
import { type GlossaryProblem, problem } from './problems';
import type { Cell, Records } from './records';

/** Several terms in one cell. */
const SEPARATORS = /[|;；\n]/;
/** What a column for the status says of renderings that are not to be used. Source: TBX picklist values, Weblate's and common words for it. */
const FORBIDDEN_STATUS = /^(?:forbidden|deprecated|superseded|obsolete|do not use|not recommended|avoid|banned|禁用|禁止|弃用|不推荐)/i;
const YES = /^(?:yes|y|true|1|x|sensitive|case sensitive|是|区分)$/i;

/**
 * The entries of a table of terms for a pair of languages. Without a row of names, the first column is the source and the second the target of
 * the project's main pair.
 */
export function readTable(records: Records['records'], languages: LanguagePair, isMain: boolean, problems: GlossaryProblem[]): Entry[] {
  if (records.length === 0) return [];
  const header = records[0].map(cell => cell.text);
  const named = columnRoles(header, languages, isMain);
  const roles = named ?? (isMain && header.length > 1 ? UNNAMED : []);
  return records.slice(named ? 1 : 0).flatMap(record => entryOf(record, roles, problems) ?? []);
}

const UNNAMED: readonly ColumnRole[] = ['source', 'target'];

function entryOf(record: readonly Cell[], roles: readonly (ColumnRole | undefined)[], problems: GlossaryProblem[]): Entry | undefined {
  const textOf = (role: ColumnRole): string =>
    record
      .filter((_, column) => roles[column] === role)
      .map(cell => cell.text)
      .join('\n')
      .trim();
  const termsOf = (role: ColumnRole): string[] =>
    textOf(role)
      .split(SEPARATORS)
      .map(term => term.trim())
      .filter(Boolean);
  const sources = termsOf('source');
  const isForbidden = FORBIDDEN_STATUS.test(textOf('status'));
  const accepted = isForbidden ? [] : termsOf('target');
  const forbidden = isForbidden ? [...termsOf('target'), ...termsOf('forbidden')] : termsOf('forbidden');
  const span = { start: record[0].start, end: record[record.length - 1].end };
  if (sources.length === 0 && forbidden.length === 0) {
    if (accepted.length > 0) problems.push(problem('noSource', span, 'warning'));
    return undefined;
  }
  if (accepted.length === 0 && forbidden.length === 0) {
    if (roles.includes('target') || roles.includes('forbidden')) problems.push(problem('noRendering', span, 'warning'));
    return undefined;
  }
  return { sources, accepted, forbidden, caseSensitive: YES.test(textOf('case')), note: textOf('note'), domain: textOf('domain'), span };
}

/** The character that parts the columns: of the likely ones, the commonest in the first line. */
export function separatorOf(text: string): string {
  const line = text.slice(0, Math.min(4096, text.search(/[\r\n]/) >>> 0));
  let best = ',';
  let most = 0;
  for (const separator of ['\t', ',', ';', '，']) {
    const count = line.split(separator).length - 1;
    if (count > most) [best, most] = [separator, count];
  }
  return best;
}
