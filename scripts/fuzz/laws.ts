import assert from 'node:assert/strict';
import {
  applyEdits,
  DEFAULT_SETTINGS,
  DocumentReview,
  type Finding,
  type Format,
  fixAll,
  type Review,
  review,
  type Span,
} from '../../src/engine';
import { findQuantities } from '../../src/engine/numbers/index';
import { assertPositions } from '../../test/support/format-laws';
import type { Case } from './cases';
import { randomFrom } from './random';

/** How a case breaks a law. */
export interface Failure {
  /** The law, and the format or rule concerned. */
  readonly kind: string;
  readonly message: string;
}

/** The laws, by name. Each throws where it is broken; what stands before “::” in the message tells kinds apart. */
const LAWS: Readonly<Record<string, (one: Case) => void>> = {
  'a format knows where every letter stands': ({ text, format }) => assertPositions(text, format.parse(text, DEFAULT_SETTINGS)),
  'numbers stand in the text, in order': numbersInOrder,
  'no rule throws, and findings and edits stand between characters': findingsInPlace,
  'a fix removes its finding and adds none of its rule': fixesFix,
  'fixing all twice is fixing once': fixedOnce,
  'a review that follows edits is a review of the whole': followsEdits,
};

/** The first law a case breaks. */
export function failureOf(one: Case): Failure | undefined {
  for (const [law, check] of Object.entries(LAWS)) {
    try {
      check(one);
    } catch (error) {
      const message = error instanceof Error ? (error.stack ?? error.message) : String(error);
      const about = error instanceof Error && error.message.includes('::') ? error.message.split('::')[0] : one.format.id;
      return { kind: `${law}: ${about}`, message: message.slice(0, 1_500) };
    }
  }
  return undefined;
}

function numbersInOrder({ text }: Case): void {
  for (const language of ['zh', 'en'] as const) {
    let reached = 0;
    for (const { span } of findQuantities(text, language)) {
      assert.ok(span.start >= reached && span.end > span.start && span.end <= text.length, `${language}::${span.start}–${span.end}`);
      reached = span.end;
    }
  }
}

/** Rules that throw are no findings lost, here. */
const findingsOf = (text: string, format: Format): readonly Finding[] =>
  review(text, format, DEFAULT_SETTINGS, {
    onRuleError: (rule, error) => {
      throw new Error(`${rule}::${error instanceof Error ? error.stack : error}`);
    },
  }).findings;

function findingsInPlace({ text, format }: Case): void {
  const check = (rule: string, what: string, { start, end }: Span): void => {
    assert.ok(start >= 0 && start <= end && end <= text.length, `${rule} ${what}::${start}–${end} is outside the text`);
    for (const at of [start, end]) assert.ok(!isInsidePair(text, at), `${rule} ${what}::${at} is within a character`);
  };
  for (const { rule, span, fixes, related } of findingsOf(text, format)) {
    check(rule, 'finding', span);
    for (const fix of fixes) for (const edit of fix.edits) check(rule, 'edit', edit.span);
    for (const other of related) check(rule, 'related', other.span);
  }
}

const isInsidePair = (text: string, at: number): boolean =>
  /[\ud800-\udbff]/.test(text[at - 1] ?? '') && /[\udc00-\udfff]/.test(text[at] ?? '');

/** So many fixes of a text are tried. */
const TRIED = 12;

function fixesFix({ text, format, seed }: Case): void {
  const findings = findingsOf(text, format);
  const random = randomFrom(seed);
  const all = findings.flatMap(finding => finding.fixes.map(fix => ({ finding, fix })));
  for (const { finding, fix } of all.length <= TRIED ? all : Array.from({ length: TRIED }, () => random.pick(all))) {
    const fixed = applyEdits(text, fix.edits);
    const after = findingsOf(fixed, format);
    const { rule, span, fingerprint } = finding;
    const about = `${rule}, ${fix.safety}::“${fix.title.en}” at ${span.start} made ${JSON.stringify(fixed)}`;
    const count = (list: readonly Finding[]): number => list.filter(other => other.rule === rule).length;
    // Of two that are alike and stand side by side the second takes the place of the first.
    const isThere = after.some(other => other.fingerprint === fingerprint && other.span.start === span.start);
    assert.ok(isThere ? count(after) < count(findings) : count(after) <= count(findings), about);
  }
}

function fixedOnce({ text, format }: Case): void {
  const once = fixAll(text, current => findingsOf(current, format));
  const twice = fixAll(once, current => findingsOf(current, format));
  assert.equal(twice, once);
}

function followsEdits({ text, format, seed }: Case): void {
  const random = randomFrom(seed + 1);
  const document = new DocumentReview(text, format, DEFAULT_SETTINGS, {}, 40 + random.nat(900));
  let current = text;
  for (let round = 0; round < 3; round++) {
    const start = random.nat(current.length + 1);
    const end = Math.min(current.length, start + random.pick([0, 1, 5, 60]));
    const from = random.nat(current.length + 1);
    const edit = { span: { start, end }, text: current.slice(from, from + random.pick([0, 1, 9, 80])) };
    if (random.nat(2) === 0) finish(document.review());
    document.edit([edit]);
    current = applyEdits(current, [edit]);
    assert.deepEqual(finish(document.review()), finish(new DocumentReview(current, format, DEFAULT_SETTINGS).review()));
  }
}

/** What a review says. */
function finish(steps: Generator<void, Review>): object {
  for (;;) {
    const step = steps.next();
    if (!step.done) continue;
    const { findings, profile, units } = step.value;
    return { findings, profile, units };
  }
}
