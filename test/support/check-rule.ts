import assert from 'node:assert/strict';
import {
  applyEdits,
  DEFAULT_SETTINGS,
  type Finding,
  type Fix,
  type Format,
  plainText,
  type Rule,
  review,
  type Settings,
} from '../../src/engine';
import { mark, unmark } from './marked';

export interface Options {
  readonly format?: Format;
  readonly settings?: Partial<Settings>;
}

/** The findings of one rule on a text. A rule that throws fails the test. */
export function findingsOf(rule: Rule, text: string, options: Options = {}): readonly Finding[] {
  const settings = { ...DEFAULT_SETTINGS, ...options.settings };
  return review(text, options.format ?? plainText, settings, {
    rules: [rule],
    onRuleError: (_, error) => {
      throw error;
    },
  }).findings;
}

/** Checks that the rule finds exactly the stretches marked with 【】, and none where there is no mark. */
export function check(rule: Rule, marked: string, options: Options = {}): readonly Finding[] {
  const { text } = unmark(marked);
  const findings = findingsOf(rule, text, options);
  assert.equal(
    mark(
      text,
      findings.map(finding => finding.span),
    ),
    marked,
  );
  return findings;
}

/** Checks what the text becomes when, of every finding, the fix chosen (by default the first safe one) is applied, and that the rule is then silent. */
export function checkFixed(
  rule: Rule,
  before: string,
  after: string,
  options: Options & { choose?: (finding: Finding) => Fix | undefined } = {},
): void {
  const choose = options.choose ?? ((finding: Finding) => finding.fixes.find(fix => fix.safety === 'safe'));
  const edits = findingsOf(rule, before, options).flatMap(finding => choose(finding)?.edits ?? []);
  assert.equal(applyEdits(before, edits), after);
  assert.deepEqual(findingsOf(rule, after, options), []);
}
