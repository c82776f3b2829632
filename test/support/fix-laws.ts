import assert from 'node:assert/strict';
import { applyEdits, DEFAULT_SETTINGS, type Finding, type Format, fixAll, plainText, type Rule, RULES, review } from '../../src/engine';

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
  const before = census(findings, text);
  for (const finding of findings) {
    for (const fix of finding.fixes) {
      const fixed = applyEdits(text, fix.edits);
      const after = findingsOf(fixed);
      const where = `${finding.rule} “${text.slice(finding.span.start, finding.span.end)}”, fix “${fix.title.en}”`;
      assert.ok(
        !after.some(other => other.fingerprint === finding.fingerprint && other.span.start === finding.span.start),
        `${where}: the finding is still there`,
      );
      const added = difference(census(after, fixed), before);
      assert.deepEqual(added, [], `${where}: new findings`);
    }
  }
  const once = fixAll(text, findingsOf);
  assert.equal(fixAll(once, findingsOf), once, 'fixing twice is fixing once');
}

/** How often each rule reports each text. */
function census(findings: readonly Finding[], text: string): Map<string, number> {
  const counts = new Map<string, number>();
  for (const { rule, span } of findings) {
    const key = `${rule}: ${text.slice(span.start, span.end).trim()}`;
    counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  return counts;
}

/** What is in the first and not, or not as often, in the second. */
function difference(first: Map<string, number>, second: Map<string, number>): string[] {
  return [...first].filter(([key, count]) => count > (second.get(key) ?? 0)).map(([key]) => key);
}
