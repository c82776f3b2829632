import assert from 'node:assert/strict';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Diagnostic } from 'vscode-languageserver/node';
import { encode, RULES, type Severity } from '../../src/engine';
import { diskFiles } from '../../src/server/disk-files';
import {
  REPORT,
  REVIEW_WORKSPACE,
  type ReportFormat,
  type ReportOutcome,
  type ReportParams,
  type WorkspaceOutcome,
} from '../../src/server/protocol';
import { command, folderWith } from '../support/command';
import { severityOf, TestClient } from './client';

/** A finding as both sides can say it. */
type Said = `${string} ${Severity} ${number}:${number}-${number}:${number}`;

describe('The editor and the command', () => {
  const mixed =
    'The library reopened in spring。We counted 5.6.4 billion visits.图书馆将在明年继续扩大藏书规模，并为学校开展活动。\r\nAnother line。';
  const files = {
    'plain.txt': mixed,
    'marked.md': `# Title\n\n${mixed}\n\n<!-- mt-review-disable-next-line mixed-punctuation -->\nSilent here。And<b>not</b> here.Next\n`,
    'page.html': `<p>${mixed.replace('We', 'W&eacute;e')}</p>`,
    'units.po': `msgid ""\nmsgstr ""\n\nmsgid "图书馆"\nmsgstr "The library。"\n`,
    'chinese.txt': encode(`Words beside it。${'互联网是人类的共同家园，发展好、运用好、治理好互联网是国际社会的共同责任。'.repeat(2)}`, {
      encoding: 'GB18030',
      bom: false,
    }),
    'utf-16.txt': encode(mixed, { encoding: 'UTF-16LE', bom: true }),
    'bom.txt': `\ufeff${mixed}`,
    'broken.txt': Buffer.concat([Buffer.from(mixed), Buffer.from([0xff, 0xfe]), Buffer.from('。')]),
    'picture.txt': Buffer.from([0x89, 0x50, 0x4e, 0x47, 0, 1, 2]),
    'accepted.txt': `An old start。\n\n${mixed}\n`,
    'accepted.po': `msgid "图书馆"\nmsgstr "The library。"\n\nmsgid "再见"\nmsgstr "Bye。"\n`,
    'empty.txt': '',
    'source.md': '# 图书馆\n\n图书馆将在明年继续扩大藏书规模，并为附近的学校开展更多的读书活动。\n',
    'drafts/page one (中文) 100%.txt': mixed,
    'drafts/.mt-review.json': '{ "rules": { "mixed-punctuation": "hint", "untranslated-text": "off" }, "reviewSourceDocuments": true }',
    'drafts/source.txt': '图书馆将在明年继续扩大藏书规模，并为附近的学校开展更多的读书活动。',
    'ignored/page.txt': mixed,
    'locales/en/app.json': '{ "library": "The library。", "visits": "82 million visits", "old": "图书馆" }',
    'locales/zh/app.json': '{ "library": "图书馆", "visits": "8218.35万人次", "old": "旧图书馆" }',
    'guide.en.md': '# Guide\n\nIn 2019 there were 3 libraries。\n',
    'guide.zh.md': '# 指南\n\n2019年有30座图书馆。\n',
    'terms.csv': 'source,target,forbidden\n图书馆,library,bookhouse\n',
    'terms.txt': 'The bookhouse opened in spring.',
    'ui/a.po': 'msgid "点击下方按钮即可完成注册"\nmsgstr "Press the button below"\n\nmsgid "庄荣文来了"\nmsgstr "Zhuang Rongwen came"\n',
    'ui/b.po': 'msgid "点击下方按钮即可完成注册"\nmsgstr "Click here"\n\nmsgid "庄荣文走了"\nmsgstr "Zhang Rongwen left"\n',
    'ui/c.json': '{ "press": "Choose this" }',
    'ui/zh/c.json': '{ "press": "点击下方按钮即可完成注册" }',
    'ui/en/c.json': '{ "press": "Choose this" }',
    'drafts/d.po': 'msgid "点击下方按钮即可完成注册"\nmsgstr "Another project has its own words"\n',
    'japanese/page.txt': '図書館は来年、蔵書をさらに増やします。The library。',
    '.mt-review.json':
      '{ "glossaries": ["./terms.csv"], "rules": { "missing-space": "error" }, "ignore": ["ignored/"], "languages": { "japanese/**": { "source": "ja" } } }',
  };
  const texts = Object.keys(files).filter(path => !path.endsWith('.json'));
  let folder: string;
  let byCommand: Map<string, Said[]>;
  let client: TestClient;
  const report = (params: ReportParams, of = client): Promise<ReportOutcome> => of.connection.sendRequest(REPORT, params);
  const uriOf = (path: string): string => pathToFileURL(join(folder, path)).href;

  before(async () => {
    folder = folderWith(files);
    await command('baseline accepted.txt accepted.po', { folder, rules: RULES });
    // What was accepted is found again after edits, and what is new is found.
    writeFileSync(join(folder, 'accepted.txt'), files['accepted.txt'].replace('An old', 'A wholly new').replace('visits', 'guests。'));
    const { stdout } = await command('check . --format json --fail-on never', { folder, rules: RULES });
    byCommand = new Map(JSON.parse(stdout).files.map((file: { path: string; findings: CommandFinding[] }) => [file.path, saidOf(file)]));
    client = await TestClient.start({ rules: RULES, disk: diskFiles, folders: [pathToFileURL(folder).href] });
  });
  after(() => client.stop());

  it('find something to agree on', () => {
    assert.ok([...byCommand.values()].flat().length > 20);
    assert.match(byCommand.get('terms.txt')?.[0] ?? '', /^forbidden-term /);
    const byPlace = byCommand.get('ui/b.po')?.map(said => said.split(' ')[0]);
    assert.ok(byPlace?.includes('inconsistent-translation') && byPlace.includes('name-variant'));
    assert.deepEqual(byCommand.get('drafts/d.po'), []);
    assert.ok(byCommand.has('drafts/page one (中文) 100%.txt') && !byCommand.has('ignored/page.txt'));
  });

  it('go by what is accepted', () => {
    assert.deepEqual(byCommand.get('accepted.po'), []);
    assert.equal(byCommand.get('accepted.txt')?.length, 1);
  });

  it('review the same files', async () => {
    const { files: reviewed, problems } = await client.connection.sendRequest<WorkspaceOutcome>(REVIEW_WORKSPACE, {});
    assert.deepEqual([reviewed, problems], [byCommand.size, [...byCommand.values()].flat().length]);
  });

  for (const path of texts) {
    it(`say the same of ${path} while it is closed`, async () => {
      const report = await client.pull(undefined, uriOf(path));
      assert.deepEqual(report.kind === 'full' && report.items.map(said), byCommand.get(path) ?? []);
    });
  }

  for (const format of ['html', 'json', 'csv'] satisfies ReportFormat[]) {
    it(`make the same report of the workspace as ${format}`, async () => {
      const { stdout } = await command(`report --format ${format}`, { folder, rules: RULES });
      const { content } = await report({ format, output: uriOf('report.html') });
      assert.equal(undated(content), undated(stdout));
      assert.ok(content.length > 2_000);
    });
  }

  it('make the same report of a file, in Chinese', async () => {
    const { stdout } = await command('report drafts/source.txt --locale zh-cn', { folder, rules: RULES });
    const chinese = await TestClient.start({ rules: RULES, disk: diskFiles, folders: [pathToFileURL(folder).href], locale: 'zh-cn' });
    const { content, ...rest } = await report(
      { format: 'html', textDocument: { uri: uriOf('drafts/source.txt') }, output: uriOf('report.html') },
      chinese,
    );
    chinese.stop();
    assert.equal(undated(content), undated(stdout));
    assert.deepEqual(rest, { files: 1, findings: 0, passes: true });
  });

  it('report an open document as it is in its editor', async () => {
    await client.open('It rained。', 'plaintext', uriOf('empty.txt'));
    const { content, findings } = await report({ format: 'csv', textDocument: { uri: uriOf('empty.txt') } });
    await client.close();
    assert.equal(findings, 1);
    assert.match(content, /\r\nempty\.txt,1,10,1,11,mixed-punctuation,/);
  });

  it('name what cannot be read', async () => {
    const { content, files: count } = await report({ format: 'json', textDocument: { uri: uriOf('gone.txt') } });
    assert.deepEqual([JSON.parse(content).errors, count], [[{ path: 'gone.txt', message: 'cannot be read' }], 0]);
  });

  // An editor opens a file in an encoding of its own choice.
  for (const path of texts.filter(path => typeof files[path as keyof typeof files] === 'string')) {
    it(`say the same of ${path} while it is open`, async () => {
      const text = readFileSync(join(folder, path), 'utf8').replace('\ufeff', '');
      await client.open(text, path.endsWith('.md') ? 'markdown' : 'plaintext', uriOf(path));
      assert.deepEqual((await client.diagnostics()).map(said), byCommand.get(path) ?? []);
      await client.close();
    });
  }
});

/** Both were made the same day, unless it was midnight between. */
const undated = (page: string): string => page.replace(/<time>[\d-]+<\/time>/, '');

function said(diagnostic: Diagnostic): Said {
  const { start, end } = diagnostic.range;
  return `${diagnostic.code} ${severityOf(diagnostic)} ${start.line + 1}:${start.character + 1}-${end.line + 1}:${end.character + 1}`;
}

interface CommandFinding {
  readonly rule: string;
  readonly severity: Severity;
  readonly line: number;
  readonly column: number;
  readonly endLine: number;
  readonly endColumn: number;
}

const saidOf = ({ findings }: { readonly findings: readonly CommandFinding[] }): Said[] =>
  findings.map(
    ({ rule, severity, line, column, endLine, endColumn }): Said => `${rule} ${severity} ${line}:${column}-${endLine}:${endColumn}`,
  );
