import assert from 'node:assert/strict';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { globSync } from 'tinyglobby';
import { DEFAULT_SETTINGS, FORMATS, formatByLanguageId, formatByPath } from '../../src/engine';

const manifest = JSON.parse(readFileSync('package.json', 'utf8'));
const contributed: { id: string; extensions?: string[]; configuration?: string }[] = manifest.contributes.languages;

const BUILT_IN = ['plaintext', 'markdown', 'html', 'xml', 'json', 'jsonc', 'yaml', 'ini', 'properties'];
/** Languages of extensions that show them better than we could: a grammar of ours would displace theirs. */
const LEFT_TO_OTHERS = ['csv', 'tsv'];

/** What follows the start of the activation events of a kind. */
const eventsOf = (start: string): string[] =>
  manifest.activationEvents.filter((event: string) => event.startsWith(start)).map((event: string) => event.slice(start.length));

const FOLDERS = [
  '',
  'locales/',
  'app/I18n/zh-Hans/deep/',
  'lang/English/',
  '_locales/zh_CN/',
  'src/main/',
  'res/values/',
  'res/values-zh-rCN/',
];
const NAMES = [
  ...['en', 'zh-CN', 'zh_Hans', 'zh-Hans-CN', 'es-419', 'app_zh_CN', 'app_en', 'app.zh', 'messages', 'Messages_zh_CN', 'strings.en'],
  ...['Labels', 'my-strings-2', 'package.nls', 'package.nls.zh-cn', 'main', 'strings', 'strings-extra', 'Localizable'],
];
const EXTENSIONS = [
  '.json',
  '.jsonc',
  '.yml',
  '.yaml',
  '.properties',
  '.ini',
  '.lang',
  '.xml',
  '.ts',
  '.arb',
  '.resx',
  '.po',
  '.xlf',
  '.srt',
];

/** Which of these files, laid in a folder of their own, the globs find. */
function findIn(paths: readonly string[], globs: string[]): string[] {
  const folder = mkdtempSync(join(tmpdir(), 'mt-review-'));
  try {
    for (const path of paths) {
      mkdirSync(dirname(join(folder, path)), { recursive: true });
      writeFileSync(join(folder, path), '');
    }
    return globSync(globs, { cwd: folder, dot: true });
  } finally {
    rmSync(folder, { recursive: true });
  }
}

describe('The manifest', () => {
  it('wakes for languages that are one format\u2019s only, and not for those that hold much else', () => {
    const languages = FORMATS.flatMap(format => format.languageIds).filter(formatByLanguageId);
    assert.deepEqual(eventsOf('onLanguage:'), languages.sort(), 'npm run generate');
    for (const shared of ['json', 'xml', 'yaml', 'typescript']) assert.ok(!eventsOf('onLanguage:').includes(shared), shared);
  });

  it('wakes in folders with files that are told by their paths, for every path a format accepts', () => {
    const globs = eventsOf('workspaceContains:');
    const paths = FOLDERS.flatMap(folder => NAMES.flatMap(name => EXTENSIONS.map(extension => `${folder}${name}${extension}`)));
    const found = new Set(findIn(paths, globs));
    const missed = paths.filter(path => formatByPath(path) && !found.has(path));
    assert.deepEqual(missed, []);
  });

  it('sleeps on in folders with other files', () => {
    const paths = [
      'package.json',
      'src/main.ts',
      'src/id.ts',
      'src/use-id.ts',
      'src/my-app.ts',
      'pom.xml',
      'setup.ini',
      '.github/workflows/ci.yml',
      'translations/shop/package.json',
    ];
    assert.deepEqual(findIn([...paths, 'data/sales.csv', 'README.md', 'notes.txt', 'index.html'], eventsOf('workspaceContains:')), []);
  });

  it('tells VS Code of the languages it does not know, and of their files', () => {
    const own = contributed.filter(({ id }) => !BUILT_IN.includes(id));
    const unknown = FORMATS.filter(({ languageIds }) => languageIds.every(id => ![...BUILT_IN, ...LEFT_TO_OTHERS].includes(id)));
    assert.deepEqual(
      own.map(({ id, extensions }) => [id, extensions]).sort(),
      unknown.map(({ languageIds, extensions }) => [languageIds[0], extensions]).sort(),
      'package.json: contributes.languages',
    );
    const grammars = manifest.contributes.grammars.map(({ language }: { language?: string }) => language);
    for (const { id } of own) assert.ok(grammars.includes(id), `a grammar for ${id}`);
  });

  it('claims no file name that is mostly something else', () => {
    const claimed = contributed.flatMap(({ extensions = [] }) => extensions);
    for (const extension of ['.ts', '.xml', '.json', '.csv', '.tsv', '.txt']) assert.ok(!claimed.includes(extension), extension);
  });

  it('names the commands that are put in place, no more and no less', () => {
    const declared = manifest.contributes.commands.map(({ command }: { command: string }) => command);
    const source = globSync('src/extension/**/*.ts')
      .map(path => readFileSync(path, 'utf8'))
      .join('\n');
    const registered = [...source.matchAll(/^ {4}'(mtReview\.\w+)':/gm)].map(match => match[1]);
    assert.deepEqual(declared.sort(), registered.sort());
  });

  it('binds keys to its own commands', () => {
    const declared = new Set(manifest.contributes.commands.map(({ command }: { command: string }) => command));
    for (const { command } of manifest.contributes.keybindings) assert.ok(declared.has(command), command);
  });

  it('walks through steps that can be done, with pictures that are packed and links to commands there are', () => {
    const own = new Set(manifest.contributes.commands.map(({ command }: { command: string }) => command));
    const texts = JSON.parse(readFileSync('package.nls.json', 'utf8'));
    const { steps } = manifest.contributes.walkthroughs[0];
    for (const { id, description, media, completionEvents } of steps) {
      assert.ok(existsSync(media.image ?? media.svg), id);
      assert.match(media.image ?? media.svg, /^media\/walkthrough\//, id);
      assert.ok(completionEvents.length > 0, id);
      const linked = [...texts[description.slice(1, -1)].matchAll(/\(command:([\w.]+)/g)].map(match => match[1]);
      assert.ok(linked.length > 0, id);
      const events = completionEvents.flatMap((event: string) => (event.startsWith('onCommand:') ? event.slice('onCommand:'.length) : []));
      for (const command of [...linked, ...events]) {
        const isOwn = command.startsWith('mtReview.') && command !== 'mtReview.findings.focus';
        assert.ok(!isOwn || own.has(command), `${id}: ${command}`);
      }
    }
  });

  it('shows the settings on one page in an order of its own', () => {
    const settings = Object.values<{ order: number; scope: string }>(manifest.contributes.configuration.properties);
    assert.deepEqual(
      settings.map(({ order }) => order),
      settings.map((_, at) => at + 1),
    );
    for (const { scope } of settings) assert.match(scope, /^(resource|window|machine)$/);
  });

  it('is within what the Marketplace takes', () => {
    assert.ok(manifest.keywords.length <= 30);
    assert.equal(new Set(manifest.keywords).size, manifest.keywords.length);
    assert.equal(manifest.pricing, 'Free');
  });

  it('gives the settings the defaults of the engine', () => {
    const { properties } = manifest.contributes.configuration;
    assert.equal(properties['mtReview.sourceLanguage'].default, DEFAULT_SETTINGS.source);
    assert.equal(properties['mtReview.targetLanguage'].default, DEFAULT_SETTINGS.target);
    assert.equal(properties['mtReview.reviewSourceDocuments'].default, DEFAULT_SETTINGS.reviewSourceDocuments);
    assert.deepEqual(properties['mtReview.rules'].default, DEFAULT_SETTINGS.rules);
  });

  it('names files that exist', () => {
    const { icon, contributes } = manifest;
    const grammars = contributes.grammars.map(({ path }: { path: string }) => path);
    const schemas = contributes.jsonValidation.map(({ url }: { url: string }) => url);
    const configurations = contributed.flatMap(({ configuration }) => configuration ?? []);
    const paths = [icon, ...grammars, ...schemas, ...configurations];
    for (const path of paths) assert.ok(existsSync(path), path);
    assert.ok(globSync(`${manifest.l10n}/bundle.l10n.*.json`).length > 0);
  });
});

describe('Settings of the translation service', () => {
  const settings: Record<string, { scope: string }> = manifest.contributes.configuration.properties;
  const translation = Object.keys(settings).filter(name => name.startsWith('mtReview.translation.'));

  it('are those of the machine, and no untrusted workspace changes them', () => {
    assert.ok(translation.length >= 4);
    for (const name of translation) assert.equal(settings[name].scope, 'machine', name);
    assert.deepEqual(manifest.capabilities.untrustedWorkspaces.restrictedConfigurations, translation);
  });

  it('hold no key', () => {
    for (const name of Object.keys(settings)) assert.doesNotMatch(name, /key|token|secret|password/i);
  });
});
