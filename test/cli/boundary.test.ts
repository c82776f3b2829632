import assert from 'node:assert/strict';
import { mkdirSync, readFileSync, rmdirSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { exchangeFile } from '../../src/disk/write-file';
import { DEFAULT_SETTINGS } from '../../src/engine';
import { diskFiles } from '../../src/server/disk-files';
import { projectConfigs } from '../../src/server/project-configs';
import { sourceFiles } from '../../src/server/source-files';
import { command, folderWith } from '../support/command';

const TERMS = 'zh,en\n水厂,waterworks\n';
const SECRET = 'The secret is bad.';

/** A project with links to what is none of its files. */
function projectWithLinks(config: object, links: Readonly<Record<string, string>>): string {
  const outside = folderWith({ 'terms.csv': TERMS, 'secret.md': SECRET, 'zh/page.md': '机密。' });
  const folder = folderWith({ '.mt-review.json': JSON.stringify(config), 'page.md': 'All is bad.' });
  mkdirSync(join(folder, 'en'));
  for (const [link, target] of Object.entries(links)) symlinkSync(join(outside, target), join(folder, link));
  return folder;
}

/** What the server says of a project's config, and the glossary it uses. */
async function served(folder: string): Promise<{ said: string[]; terms: number }> {
  const said: string[] = [];
  const configs = projectConfigs(diskFiles, (_, __, problems) => said.push(...problems.map(({ message }) => message.en)), []);
  const config = await configs.of(pathToFileURL(join(folder, 'page.md')).href);
  return { said, terms: config?.glossary.length ?? 0 };
}

describe('Files outside the project', () => {
  it('are no glossaries, by name or by link', async () => {
    for (const path of ['../terms.csv', '/etc/hosts', 'linked.csv', 'linked/terms.csv']) {
      const folder = projectWithLinks({ glossaries: [path] }, { 'linked.csv': 'terms.csv', linked: '.' });
      const { stderr, code } = await command('check page.md', { folder });
      assert.match(stderr, /\.mt-review\.json:1:\d+: .*leads out of the project/, path);
      assert.equal(code, 2, path);
      const { said, terms } = await served(folder);
      assert.match(said.join('\n'), /leads out of the project/, path);
      assert.equal(terms, 0, path);
    }
  });

  it('are no glossaries either where there is no repository', async () => {
    const files = { 'terms.csv': TERMS, 'sub/.mt-review.json': '{ "glossaries": ["../terms.csv"] }', 'sub/page.md': 'Text.' };
    assert.equal((await command('check sub', { files })).code, 0, 'inside a repository');
    const folder = folderWith(files);
    rmdirSync(join(folder, '.git'));
    assert.match((await command('check sub', { folder })).stderr, /leads out of the project/);
  });

  it('are no sources, by name or by link', async () => {
    const named = projectWithLinks({ pairs: { 'page.md': '../secret.md' } }, {});
    assert.match((await command('check page.md', { folder: named })).stderr, /leads out of the project/);
    const linked = projectWithLinks({ pairs: { 'page.md': 'linked.md' } }, { 'linked.md': 'secret.md', zh: 'zh' });
    assert.match((await command('check page.md', { folder: linked })).stderr, /cannot be read/);
    const uri = (path: string): string => pathToFileURL(join(linked, path)).href;
    const sources = sourceFiles(diskFiles);
    assert.equal(await sources.of(uri('page.md'), DEFAULT_SETTINGS, uri('linked.md')), undefined);
    assert.equal(await sources.of(uri('en/page.md'), DEFAULT_SETTINGS), undefined);
  });

  it('are not reviewed, nor fixed, for a link to them', async () => {
    const folder = projectWithLinks({}, { 'linked.md': 'secret.md' });
    for (const args of ['check --format json .', 'check --format json *.md', 'check --fix --format json .']) {
      const { stdout } = await command(args, { folder });
      assert.deepEqual(
        JSON.parse(stdout).files.map(({ path }: { path: string }) => path),
        ['page.md'],
        args,
      );
    }
    assert.equal(readFileSync(join(folder, 'linked.md'), 'utf8'), SECRET);
    const entries = await diskFiles.list(pathToFileURL(folder).href);
    assert.equal(entries?.find(({ name }) => name === 'linked.md')?.kind, 'other');
  });

  it('are reviewed when the user names them', async () => {
    const folder = projectWithLinks({}, { 'linked.md': 'secret.md' });
    assert.match((await command('check linked.md', { folder })).stdout, /linked\.md/);
  });

  it('are not written in place of the project’s decisions', async () => {
    const folder = projectWithLinks({}, { '.mt-review-accepted.json': 'secret.md' });
    const path = join(folder, '.mt-review-accepted.json');
    await assert.rejects(exchangeFile(path, Buffer.from('{}'), Buffer.from(SECRET)), /leads out of the project/);
    assert.equal(readFileSync(path, 'utf8'), SECRET);
  });

  it('are not asked for by addresses that are no paths', async () => {
    for (const uri of ['file://host/share/a.md', 'file:///a%2Fb', 'file:///a%00b', 'file://[', 'file:'])
      assert.equal(await diskFiles.read(uri), undefined, uri);
  });
});
