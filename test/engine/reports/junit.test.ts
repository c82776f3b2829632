import assert from 'node:assert/strict';
import fc from 'fast-check';
import { EMPTY_SUMMARY, type FileReport, junitReport, type Trouble } from '../../../src/engine/reports';
import { fileReport, reportOptions } from '../../support/file-report';
import { elementsOf } from '../../support/html';

function make(files: readonly FileReport[], troubles: readonly Trouble[] = []): string {
  const report = junitReport(reportOptions, severity => severity !== 'hint');
  return files.map(file => report.add(file)).join('') + report.finish({ summary: EMPTY_SUMMARY, troubles });
}
const elements = (xml: string) => elementsOf(xml.slice(xml.indexOf('\n') + 1), { xmlMode: true });

describe('JUnit report', () => {
  it('has a suite for each file and a case for each finding; those below the fail level pass', () => {
    const [root, suite, bad, failure, worse, output, second, fine] = elements(
      make([fileReport('a.txt', 'It is\nbad, worse'), fileReport('b.txt', 'Fine.')]),
    );
    assert.equal(root.name, 'testsuites');
    assert.deepEqual(suite.attributes, { name: 'a.txt', tests: '2', failures: '1', errors: '0' });
    assert.deepEqual(bad.attributes, { classname: 'a.txt', name: 'no-bad 2:1', file: 'a.txt', line: '2' });
    assert.deepEqual(failure.attributes, { type: 'no-bad', message: '“bad” is not good.' });
    assert.equal(worse.attributes.name, 'no-bad 2:6');
    assert.deepEqual([output.name, output.text], ['system-out', 'a.txt:2:6 hint no-bad: “worse” is not good.']);
    assert.deepEqual(second.attributes, { name: 'b.txt', tests: '1', failures: '0', errors: '0' });
    assert.equal(fine.name, 'testcase');
  });

  it('tells of files that could not be read as errors', () => {
    const [, suite, , error] = elements(make([], [{ path: 'gone.txt', message: 'no "such" file' }]));
    assert.deepEqual([suite.attributes.errors, error.attributes.message], ['1', 'no "such" file']);
    assert.equal(elements(make([])).length, 1);
  });

  it('is well-formed whatever the files hold', () => {
    const nasty = fc.constantFrom(']]>', '<', '&', '"', "'", '\u0000', '\u001b', '\ufffe', '\ud800', '\r\n', '\t', '中', '--', '<![CDATA[');
    fc.assert(
      fc.property(fc.array(nasty, { maxLength: 6 }), parts => {
        const name = parts.join('');
        const file = fileReport(name, 'bad');
        const finding = { ...file.findings[0], message: { en: name, 'zh-cn': name } };
        const xml = make([{ ...file, findings: [finding] }]);
        // What XML 1.0 allows: https://www.w3.org/TR/xml/#charsets.
        assert.match(xml, /^[\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]*$/u);
        const readable = name.replace(/[\u0000\u001b\ufffe]|\p{Surrogate}/gu, '\ufffd');
        const failure = elements(xml).find(element => element.name === 'failure');
        assert.equal(failure?.attributes.message, readable);
        assert.ok(failure?.text.endsWith(readable));
      }),
    );
  });
});
