import assert from 'node:assert/strict';
import fc from 'fast-check';
import { EMPTY_SUMMARY, githubReport, githubSummary, withFile } from '../../../src/engine/reports';
import { fileReport, reportOptions } from '../../support/file-report';

const report = githubReport(reportOptions, ({ path }) => path);
const end = { summary: EMPTY_SUMMARY, troubles: [] };

describe('Annotations for GitHub', () => {
  it('are commands with the place of each finding, by file', () => {
    assert.equal(
      report.add(fileReport('docs/a.txt', 'It is\nbad, worse')),
      [
        '::group::docs/a.txt',
        '::warning file=docs/a.txt,line=2,endLine=2,col=1,endColumn=4,title=no-bad::“bad” is not good.',
        '::notice file=docs/a.txt,line=2,endLine=2,col=6,endColumn=11,title=no-bad::“worse” is not good.',
        '::endgroup::',
        '',
      ].join('\n'),
    );
    assert.equal(report.add(fileReport('b.txt', 'Fine.')), '');
  });

  it('tell of files that could not be read', () => {
    const text = report.finish({ ...end, troubles: [{ path: 'gone.txt', message: 'no such file' }, { message: '100%' }] });
    assert.equal(text, '::error title=mt-review::gone.txt: no such file\n::error title=mt-review::100%25\n');
  });

  it('are one line each, and never another command, whatever the files hold', () => {
    const nasty = fc.constantFrom('::error::', '\n', '\r', '%', '%0A', ',', ':', '##[error]', 'a');
    fc.assert(
      fc.property(fc.array(nasty, { maxLength: 6 }), parts => {
        const name = parts.join('');
        const file = fileReport(name, 'bad');
        const finding = { ...file.findings[0], message: { en: name, 'zh-cn': name } };
        const lines = report.add({ ...file, findings: [finding] }).split(/\r\n|\r|\n/);
        assert.equal(lines.length, 4);
        const [, path, message] = /^::warning file=([^,:]*),line=1,.*?,title=no-bad::(.*)$/.exec(lines[1]) ?? [];
        const decoded = (text: string): string =>
          text.replaceAll('%2C', ',').replaceAll('%3A', ':').replaceAll('%0A', '\n').replaceAll('%0D', '\r').replaceAll('%25', '%');
        assert.deepEqual([decoded(path), decoded(message)], [name, name]);
      }),
    );
  });

  it('come with a table in which names are text', () => {
    const summary = withFile(EMPTY_SUMMARY, fileReport('a|b <i>*.txt', 'bad'));
    const counts = { error: 0, warning: 1, info: 0, hint: 0 };
    const text = githubSummary([{ path: 'a|b <i>*.txt', counts }], { ...end, summary }, reportOptions);
    assert.match(text, /^\| a&#124;b &#60;i&#62;&#42;&#46;txt \| 0 \| 1 \| 0 \| 0 \|$/m);
    assert.match(text, /^\| \*\*All files\*\* \| 0 \| 1 \| 0 \| 0 \|$/m);
    assert.match(text, /1000 error points per 1,000 words; up to 5 pass: does not pass\./);
    assert.doesNotMatch(githubSummary([], { ...end, summary }, { ...reportOptions, isPartial: true }), /points/);
  });
});
