import type { Span } from '../types';

/**
 * Review directives in comments:
 *
 *     mt-review-disable-next-line [rule …]
 *     mt-review-disable [rule …]   until   mt-review-enable [rule …]
 *
 * Without a rule they speak of all of them.
 */
const DIRECTIVE = /mt-review-(disable-next-line|disable|enable)\b((?:[ \t,]+[a-z][a-z-]*)*)/g;

/** What a comment asks for. */
export interface Directive {
  readonly at: number;
  readonly action: 'disable-next-line' | 'disable' | 'enable';
  /** None: every rule. */
  readonly rules: readonly string[];
}

/** The directives in the comments of a text, in order. */
export function directivesIn(text: string, comments: readonly Span[]): Directive[] {
  return comments.flatMap(({ start, end }) => {
    const body = text.slice(start, end);
    if (!body.includes('mt-review-')) return [];
    return [...body.matchAll(DIRECTIVE)].map(match => ({
      at: start + match.index,
      action: match[1] as Directive['action'],
      rules: match[2].split(/[ \t,]+/).filter(Boolean),
    }));
  });
}

/** A stretch in which rules are silent. */
export interface Suppression {
  readonly span: Span;
  /** Empty: every rule. */
  readonly rules: readonly string[];
}

/** What directives further up mean for what follows. */
export interface InForce {
  /** The rules disabled until they are enabled; `''` stands for all. */
  readonly disabled: ReadonlySet<string>;
  /** Rules disabled in the line behind the next line end; and in the line that goes on here. */
  readonly inNextLine: readonly (readonly string[])[];
  readonly inLine: readonly (readonly string[])[];
}

export const NONE_IN_FORCE: InForce = { disabled: new Set(), inNextLine: [], inLine: [] };

/**
 * What directives mean for a stretch of a file: where in it rules are silent, and what holds behind it.
 * @param before what holds at its beginning
 * @param directives those in it; their offsets and the spans that result count in `text`
 */
export function suppressionsIn(
  text: string,
  directives: readonly Directive[],
  before: InForce,
): { readonly suppressions: readonly Suppression[]; readonly after: InForce } {
  const suppressions: Suppression[] = [];
  const open = new Map([...before.disabled].map(rule => [rule, 0]));
  const inNextLine: (readonly string[])[] = [];
  const inLine: (readonly string[])[] = [];
  const line = (start: number, rules: readonly string[]): void => {
    const end = text.indexOf('\n', start);
    suppressions.push({ span: { start, end: end < 0 ? Number.POSITIVE_INFINITY : end }, rules });
    if (end < 0) inLine.push(rules);
  };
  const nextLine = (at: number, rules: readonly string[]): void => {
    const start = text.indexOf('\n', at) + 1;
    if (start === 0) inNextLine.push(rules);
    else line(start, rules);
  };
  const close = (rule: string, end: number): void => {
    const start = open.get(rule);
    if (start === undefined) return;
    open.delete(rule);
    suppressions.push({ span: { start, end }, rules: rule ? [rule] : [] });
  };
  for (const rules of before.inLine) line(0, rules);
  for (const rules of before.inNextLine) nextLine(0, rules);
  for (const { action, at, rules } of directives) {
    if (action === 'disable-next-line') nextLine(at, rules);
    else if (action === 'disable') for (const rule of rules.length ? rules : ['']) open.set(rule, open.get(rule) ?? at);
    else for (const rule of rules.length ? rules : [...open.keys()]) close(rule, at);
  }
  const disabled = new Set(open.keys());
  for (const rule of disabled) close(rule, Number.POSITIVE_INFINITY);
  return { suppressions, after: { disabled, inNextLine, inLine } };
}

/** Whether a finding is silenced. */
export const isSuppressed = ({ rule, span }: { rule: string; span: Span }, suppressions: readonly Suppression[]): boolean =>
  suppressions.some(s => span.start >= s.span.start && span.start < s.span.end && (s.rules.length === 0 || s.rules.includes(rule)));
