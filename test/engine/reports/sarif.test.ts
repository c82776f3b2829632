import assert from 'node:assert/strict';
import type { Log } from 'sarif';
import { sarifLog, type Trouble } from '../../../src/engine/reports';
import { fileReport, reportOptions } from '../../support/file-report';
import { assertSarif } from '../../support/sarif-schema';

const files = [fileReport('docs/第一 page.txt', 'It is\nbad and worse.'), fileReport('fine.txt', 'All good.')];
const make = (options = reportOptions, troubles: Trouble[] = []): Log => {
  const text = JSON.stringify(sarifLog(files, options, troubles));
  assertSarif(text);
  return JSON.parse(text);
};

describe('SARIF report', () => {
  it('keeps to the schema, with and without findings, errors and rule pages', () => {
    make();
    make({ ...reportOptions, locale: 'zh-cn', ruleAddress: rule => `https://example.org/${rule}` });
    make(reportOptions, [{ message: 'gone.txt: there is no such file', path: 'gone.txt', uri: 'gone.txt' }, { message: 'odd' }]);
    assertSarif(JSON.stringify(sarifLog([], reportOptions)));
    assert.throws(() => assertSarif('{"version": "2.1.0"}'));
  });

  it('places findings in UTF-16 code units, as offsets and as lines and columns', () => {
    const [run] = make().runs;
    assert.equal(run.columnKind, 'utf16CodeUnits');
    assert.deepEqual(run.results?.[0].locations?.[0].physicalLocation, {
      artifactLocation: { uri: 'docs/%E7%AC%AC%E4%B8%80%20page.txt', index: 0 },
      region: { startLine: 2, startColumn: 1, endLine: 2, endColumn: 4, charOffset: 6, charLength: 3, snippet: { text: 'bad' } },
    });
  });

  it('carries severity, confidence, category, fingerprint, related places and fixes', () => {
    const results = make().runs[0].results ?? [];
    const [bad, worse] = results;
    assert.deepEqual(
      [bad.level, worse.level, worse.properties],
      ['warning', 'note', { confidence: 0.5, category: 'Style/Awkward', severity: 'hint' }],
    );
    assert.equal(bad.partialFingerprints?.['mtReview/v1'], files[0].findings[0].fingerprint);
    assert.equal(bad.relatedLocations?.[0].physicalLocation?.region?.charOffset, 0);
    const [replacement] = bad.fixes?.[0].artifactChanges[0].replacements ?? [];
    assert.deepEqual(
      [replacement.deletedRegion.charOffset, replacement.deletedRegion.charLength, replacement.insertedContent?.text],
      [6, 3, 'good'],
    );
    assert.deepEqual(worse.fixes?.[0].properties, { safety: 'review', preferred: true });
  });

  it('describes every rule, and each result points at its own', () => {
    const [run] = make().runs;
    const rules = run.tool.driver.rules ?? [];
    assert.deepEqual(
      rules.map(rule => rule.id),
      ['no-bad', 'unreadable-file', 'partly-reviewed', 'wrong-directive', 'unlisted-findings'],
    );
    for (const result of run.results ?? []) assert.equal(rules[result.ruleIndex ?? -1].id, result.ruleId);
  });

  it('helps with each rule, and leads to its page', () => {
    const [rule] = make({ ...reportOptions, ruleAddress: id => `https://example.org/${id}` }).runs[0].tool.driver.rules ?? [];
    assert.equal(rule.help?.text, 'The word “bad”\nhttps://example.org/no-bad');
    assert.equal(rule.help?.markdown, 'The word “bad”\n\n[no-bad](https://example.org/no-bad)');
    assert.equal(rule.helpUri, 'https://example.org/no-bad');
  });

  it('speaks the language asked for', () => {
    const [run] = make({ ...reportOptions, locale: 'zh-cn' }).runs;
    assert.equal(run.language, 'zh-CN');
    assert.equal(run.results?.[0].message.text, '“bad”不好。');
  });

  it('tells of files that could not be read', () => {
    const [run] = make(reportOptions, [{ message: 'no such file', path: 'gone.txt', uri: 'gone.txt' }]).runs;
    assert.equal(run.invocations?.[0].executionSuccessful, false);
    assert.equal(run.invocations?.[0].toolExecutionNotifications?.[0].message.text, 'no such file');
    assert.equal(make().runs[0].invocations?.[0].executionSuccessful, true);
  });
});
