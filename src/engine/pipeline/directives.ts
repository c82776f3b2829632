import type { Span } from '../types';

/**
 * Review directives in comments:
 *
 *     mt-review-disable-next-line [rule …]
 *     mt-review-disable [rule …]   until   mt-review-enable [rule …]
 *
 * Without a rule they speak of all of them. In translation files the next line is the next unit, with all its forms. Behind `--` a reason
 * may stand.
 */
const DIRECTIVE = /mt-review-([a-z]+(?:-[a-z]+)*)((?:[ \t,]+[a-z]+(?:-[a-z]+)*)*)/g;

export const ACTIONS = ['disable-next-line', 'disable', 'enable'] as const;
type Action = (typeof ACTIONS)[number];

/** What a comment asks for. */
export interface Directive {
  readonly at: number;
  readonly action: Action;
  /** None: every rule. */
  readonly rules: readonly string[];
}

/** A name in something that reads like a directive, at its place. */
export interface DirectiveName extends Span {
  readonly name: string;
}

/** Something that reads like a directive. */
export interface WrittenDirective {
  readonly at: number;
  readonly action: DirectiveName;
  readonly rules: readonly DirectiveName[];
}

/** Everything in the comments of a text that reads like a directive, in order. */
export function writtenDirectives(text: string, comments: readonly Span[]): WrittenDirective[] {
  return comments.flatMap(({ start, end }) => {
    const body = text.slice(start, end);
    if (!body.includes(PREFIX)) return [];
    return [...body.matchAll(DIRECTIVE)].map(({ index, 1: action, 2: rules }) => {
      const at = start + index;
      const actionEnd = at + PREFIX.length + action.length;
      return {
        at,
        action: { name: action, start: at + PREFIX.length, end: actionEnd },
        rules: [...rules.matchAll(/[a-z-]+/g)].map(({ index: from, 0: name }) => {
          return { name, start: actionEnd + from, end: actionEnd + from + name.length };
        }),
      };
    });
  });
}

const PREFIX = 'mt-review-';

const isAction = (name: string): name is Action => ACTIONS.some(action => action === name);

/** The directives among them. */
export const directivesAmong = (written: readonly WrittenDirective[]): Directive[] =>
  written.flatMap(({ at, action: { name: action }, rules }) =>
    isAction(action) ? [{ at, action, rules: rules.map(({ name }) => name) }] : [],
  );

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
  /** Rules disabled in the next unit, if units follow. */
  readonly inNextUnit: readonly (readonly string[])[];
}

export const NONE_IN_FORCE: InForce = { disabled: new Set(), inNextLine: [], inLine: [], inNextUnit: [] };

/**
 * What directives mean for a stretch of a file: where in it rules are silent, and what holds behind it.
 * @param before what holds at its beginning
 * @param directives those in it; their offsets and the spans that result count in `text`
 * @param units the units in it, in order; `undefined` where no text stands
 */
export function suppressionsIn(
  text: string,
  directives: readonly Directive[],
  before: InForce,
  units: readonly Span[] | undefined,
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
  const inNextUnit: (readonly string[])[] = [];
  const nextUnit = (at: number, rules: readonly string[]): void => {
    const unit = units && firstBehind(units, at);
    if (unit) suppressions.push({ span: { start: at, end: unit.end + 1 }, rules });
    // Of files without units there is no next one.
    else if (units?.length !== 0) inNextUnit.push(rules);
  };
  const close = (rule: string, end: number): void => {
    const start = open.get(rule);
    if (start === undefined) return;
    open.delete(rule);
    suppressions.push({ span: { start, end }, rules: rule ? [rule] : [] });
  };
  for (const rules of before.inLine) line(0, rules);
  for (const rules of before.inNextLine) nextLine(0, rules);
  for (const rules of before.inNextUnit) nextUnit(0, rules);
  for (const { action, at, rules } of directives) {
    if (action === 'disable-next-line') {
      nextLine(at, rules);
      nextUnit(at, rules);
    }
    if (action === 'disable') for (const rule of rules.length ? rules : ['']) open.set(rule, open.get(rule) ?? at);
    if (action === 'enable') for (const rule of rules.length ? rules : [...open.keys()]) close(rule, at);
  }
  const disabled = new Set(open.keys());
  for (const rule of disabled) close(rule, Number.POSITIVE_INFINITY);
  return { suppressions, after: { disabled, inNextLine, inLine, inNextUnit } };
}

/** The first of spans in order that ends behind an offset. */
function firstBehind(spans: readonly Span[], at: number): Span | undefined {
  let low = 0;
  let high = spans.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (spans[middle].end > at) high = middle;
    else low = middle + 1;
  }
  return spans[low];
}

/** Whether a finding is silenced. */
export const isSuppressed = ({ rule, span }: { rule: string; span: Span }, suppressions: readonly Suppression[]): boolean =>
  suppressions.some(s => span.start >= s.span.start && span.start < s.span.end && (s.rules.length === 0 || s.rules.includes(rule)));
