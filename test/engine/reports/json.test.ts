import assert from 'node:assert/strict';
import { EMPTY_SUMMARY, jsonFile, jsonHead, jsonTail, withFile } from '../../../src/engine/reports';
import { fileReport, reportOptions } from '../../support/file-report';

const file = fileReport('page.txt', 'It is\nbad.');

describe('JSON report', () => {
  it('gives each finding its place, text, fixes and related places', () => {
    assert.deepEqual(JSON.parse(JSON.stringify(jsonFile(file, reportOptions))), {
      path: 'page.txt',
      encoding: 'UTF-8',
      role: 'target',
      needingReview: 0,
      quality: {
        words: 3,
        characters: 0,
        untranslatedShare: 0,
        errors: { 'non-translation': 0, major: 0, minor: 1, 'minor-punctuation': 0, neutral: 0 },
        penalty: 1,
        score: 333.3,
      },
      findings: [
        {
          rule: 'no-bad',
          category: 'Style/Awkward',
          severity: 'warning',
          penalty: 1,
          confidence: 1,
          message: '“bad” is not good.',
          start: 6,
          end: 9,
          line: 2,
          column: 1,
          endLine: 2,
          endColumn: 4,
          text: 'bad',
          fixes: [
            {
              title: 'Make it good',
              safety: 'safe',
              preferred: false,
              edits: [{ start: 6, end: 9, line: 2, column: 1, endLine: 2, endColumn: 4, text: 'good' }],
            },
          ],
          related: [{ message: 'It began here.', start: 0, end: 1, line: 1, column: 1, endLine: 1, endColumn: 2 }],
          fingerprint: file.findings[0].fingerprint,
        },
      ],
    });
  });

  it('names its version and tool first and the sums last', () => {
    const summary = withFile(withFile(EMPTY_SUMMARY, file), fileReport('b.txt', 'worse, worse, bad'));
    assert.deepEqual(jsonHead(reportOptions), { version: 1, tool: { name: 'mt-review', version: '1.2.3' }, locale: 'en' });
    assert.deepEqual(jsonTail(summary, [{ path: 'c.txt', message: 'gone' }], reportOptions), {
      quality: {
        words: 6,
        characters: 0,
        untranslatedShare: 0,
        errors: { 'non-translation': 0, major: 0, minor: 2, 'minor-punctuation': 0, neutral: 2 },
        penalty: 2,
        score: 333.3,
        threshold: 5,
        passes: false,
      },
      errors: [{ path: 'c.txt', message: 'gone' }],
      summary: { files: 2, sourceDocuments: 0, accepted: 0, needingReview: 0, fixable: 2, error: 0, warning: 2, info: 0, hint: 2 },
    });
  });
});
