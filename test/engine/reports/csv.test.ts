import assert from 'node:assert/strict';
import fc from 'fast-check';
import { csvReport, EMPTY_SUMMARY, type FileReport } from '../../../src/engine/reports';
import { fileReport, reportOptions } from '../../support/file-report';

const make = (...files: FileReport[]): string => {
  const report = csvReport(reportOptions);
  return files.map(file => report.add(file)).join('') + report.finish({ summary: EMPTY_SUMMARY, troubles: [] });
};

/** Reads a table as RFC 4180 says: https://www.rfc-editor.org/rfc/rfc4180. */
function read(text: string): string[][] {
  assert.ok(text.startsWith('\ufeff') && text.endsWith('\r\n'));
  const rows: string[][] = [];
  let at = 1;
  while (at < text.length) {
    const row: string[] = [];
    for (;;) {
      let cell = '';
      if (text[at] === '"') {
        for (at++; !(text[at] === '"' && text[at + 1] !== '"'); at++) {
          assert.ok(at < text.length);
          if (text[at] === '"') at++;
          cell += text[at];
        }
        at++;
      } else {
        while (text[at] !== ',' && text[at] !== '\r') cell += text[at++];
        assert.doesNotMatch(cell, /["\n]/);
      }
      row.push(cell);
      if (text[at++] === '\r') break;
    }
    assert.equal(text[at++], '\n');
    rows.push(row);
  }
  return rows;
}

describe('CSV report', () => {
  it('has a row for each finding under one row of names', () => {
    const [names, first, ...rest] = read(
      make(fileReport('page.txt', 'It is\nbad.'), fileReport('fine.txt', 'Fine.'), fileReport('b.txt', 'bad')),
    );
    assert.equal(rest.length, 1);
    assert.deepEqual(Object.fromEntries(names.map((name, i) => [name, first[i]])), {
      file: 'page.txt',
      line: '2',
      column: '1',
      endLine: '2',
      endColumn: '4',
      rule: 'no-bad',
      category: 'Style/Awkward',
      severity: 'warning',
      mqmSeverity: 'minor',
      penalty: '1',
      message: '“bad” is not good.',
      text: 'bad',
      fix: 'Make it good',
      status: 'open',
      reason: '',
      fingerprint: fileReport('page.txt', 'It is\nbad.').findings[0].fingerprint,
    });
  });

  it('has its names when nothing was found, too', () => {
    assert.equal(read(make()).length, 1);
  });

  it('lists accepted findings with their reasons', () => {
    const file = fileReport('page.txt', 'bad');
    const [, row] = read(make({ ...file, findings: [], accepted: [{ finding: file.findings[0], reason: 'quoted, "so"' }] }));
    assert.deepEqual(row.slice(-3, -1), ['accepted', 'quoted, "so"']);
  });

  it('keeps any name in its cell, and none is a formula', () => {
    const start = fc.constantFrom('', '=', '+', '-', '@', '\t', '\r', '\n', '＝', '"', ',');
    fc.assert(
      fc.property(start, fc.string({ unit: fc.constantFrom('a', '"', ',', '\r', '\n', '=', '|', '中', "'") }), (first, rest) => {
        const name = first + rest;
        const cell = read(make(fileReport(name, 'bad')))[1][0];
        assert.ok(cell === name || cell === `'${name}`);
        assert.doesNotMatch(cell, /^[=+\-@\t\r\n＝＋－＠]/);
      }),
    );
  });
});
