import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { globSync } from 'tinyglobby';
import { DEFAULT_SETTINGS, FORMATS } from '../../src/engine';

const manifest = JSON.parse(readFileSync('package.json', 'utf8'));

describe('The manifest', () => {
  it('activates on the languages of every format', () => {
    const handled = FORMATS.flatMap(format => format.languageIds.map(id => `onLanguage:${id}`));
    assert.deepEqual([...manifest.activationEvents].sort(), [...new Set(handled)].sort(), 'npm run generate');
  });

  it('tells VS Code of the languages it does not know', () => {
    const builtIn = ['plaintext', 'markdown', 'html', 'xml', 'json', 'jsonc', 'yaml', 'ini', 'properties'];
    const contributed: { id: string; extensions?: string[] }[] = manifest.contributes.languages;
    const own = contributed.filter(({ extensions }) => extensions);
    const unknown = FORMATS.filter(({ languageIds }) => languageIds.every(id => !builtIn.includes(id)));
    assert.deepEqual(
      own.map(({ id, extensions }) => ({ id, extensions })),
      unknown.map(({ languageIds, extensions }) => ({ id: languageIds[0], extensions })),
      'package.json: contributes.languages and grammars, in the order of the formats',
    );
    const grammars = manifest.contributes.grammars.map(({ language }: { language?: string }) => language);
    for (const { id } of own) assert.ok(grammars.includes(id), `a grammar for ${id}`);
  });

  it('names the commands that are put in place, no more and no less', () => {
    const declared = manifest.contributes.commands.map(({ command }: { command: string }) => command);
    const source = readFileSync('src/extension/commands.ts', 'utf8');
    const registered = [...source.matchAll(/^ {4}'(mtReview\.\w+)':/gm)].map(match => match[1]);
    assert.deepEqual(declared.sort(), registered.sort());
  });

  it('binds keys to its own commands', () => {
    const declared = new Set(manifest.contributes.commands.map(({ command }: { command: string }) => command));
    for (const { command } of manifest.contributes.keybindings) assert.ok(declared.has(command), command);
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
    const paths = [icon, ...grammars, ...schemas];
    for (const path of paths) assert.ok(existsSync(path), path);
    assert.ok(globSync(`${manifest.l10n}/bundle.l10n.*.json`).length > 0);
  });
});
