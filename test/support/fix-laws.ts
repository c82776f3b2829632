import assert from 'node:assert/strict';
import { applyEdits, DEFAULT_SETTINGS, type Finding, type Format, fixAll, plainText, RULES, type Rule, review } from '../../src/engine';

/** What every fix must hold to, whatever the rule. */
export function checkFixLaws(text: string, format: Format = plainText, rules: readonly Rule[] = RULES): void {
  const findingsOf = (current: string): readonly Finding[] =>
    review(current, format, DEFAULT_SETTINGS, {
      rules,
      onRuleError: (_, error) => {
        throw error;
      },
    }).findings;
  const findings = findingsOf(text);
  const before = census(findings);
  for (const finding of findings) {
    for (const fix of finding.fixes) {
      const fixed = applyEdits(text, fix.edits);
      const after = findingsOf(fixed);
      const where = `${finding.rule} “${text.slice(finding.span.start, finding.span.end)}”, fix “${fix.title.en}”`;
      assert.ok(
        !after.some(other => other.fingerprint === finding.fingerprint && other.span.start === finding.span.start),
        `${where}: the finding is still there`,
      );
      const more = [...census(after)].filter(([rule, count]) => count > (before.get(rule) ?? 0));
      assert.deepEqual(more, [], `${where}: new findings`);
    }
  }
  const once = fixAll(text, findingsOf);
  assert.equal(fixAll(once, findingsOf), once, 'fixing twice is fixing once');
}

/** How many findings each rule has. */
function census(findings: readonly Finding[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const { rule } of findings) counts.set(rule, (counts.get(rule) ?? 0) + 1);
  return counts;
}
