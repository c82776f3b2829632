import assert from 'node:assert/strict';
import { applyEdits, DEFAULT_SETTINGS, type Finding, type Format, fixAll, type PlacedSegment, type Rule, review } from '../../src/engine';
import { placeUnit } from '../../src/engine/formats/units';
import { literalText } from '../../src/engine/text/mapped-text';
import { mark, unmark } from './marked';

/**
 * Translation units for tests, as formats of programs read them: every line is `source ⇥ target`, white space around `⇥` left out; `[one]` in
 * front names the plural form. `\n` is a line end.
 */
const units: Format = {
  id: 'test-units',
  languageIds: [],
  extensions: [],
  parse(text) {
    const segments: PlacedSegment[] = [];
    for (const line of text.matchAll(/^(?:\[([\w=]+)\] )?([^⇥\n]*?) *⇥ *([^\n]*)$/gm)) {
      const [whole, form, source, target] = line;
      const at = line.index + whole.length;
      const placed = placeUnit(
        {
          source: literalText(source, line.index + (form ? form.length + 3 : 0)),
          target: target
            ? literalText(target, at - target.length)
            : { ...literalText(''), pieces: [{ textStart: 0, textEnd: 0, fileStart: at, fileEnd: at }] },
        },
        form ? { form } : {},
      );
      for (const segment of placed) segments.push(segment);
    }
    return { segments, comments: [], problems: [] };
  },
};

export interface Direction {
  readonly source?: string;
  readonly target?: string;
}

/** The findings of rules on translation units. A rule that throws fails the test. */
export function findingsIn(rules: readonly Rule[], text: string, direction: Direction = {}): readonly Finding[] {
  const settings = { ...DEFAULT_SETTINGS, reviewSourceDocuments: true, ...direction };
  return review(text, units, settings, {
    rules,
    onRuleError: (_, error) => {
      throw error;
    },
  }).findings;
}

/** Checks that a rule finds exactly what is marked in translation units, and hands over what it found. */
export function checkUnits(rule: Rule, marked: string, direction: Direction = {}): readonly Finding[] {
  const { text } = unmark(marked);
  const findings = findingsIn([rule], text, direction);
  assert.equal(
    mark(
      text,
      findings.map(({ span }) => span),
    ),
    marked,
  );
  return findings;
}

/**
 * Checks what translation units become when the first fix of every finding is applied, that the rule is then silent, and, for each finding, whether
 * the fix may be applied unseen.
 */
export function checkUnitsFixed(rule: Rule, before: string, after: string, safety: 'safe' | 'review', direction: Direction = {}): void {
  const findings = findingsIn([rule], before, direction);
  assert.equal(
    applyEdits(
      before,
      findings.flatMap(({ fixes }) => fixes[0]?.edits ?? []),
    ),
    after,
  );
  for (const { fixes } of findings) assert.equal(fixes[0]?.safety, safety);
  assert.deepEqual(findingsIn([rule], after, direction), []);
  const once = fixAll(before, text => findingsIn([rule], text, direction));
  assert.equal(once, safety === 'safe' ? after : before);
}
