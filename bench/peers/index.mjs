// Other checkers of text, each behind the same door: { name, does, limit, load }.
// `load()` gives a function that reads one text and says how many things it found; `limit` is the size in bytes above which it takes too
// long to wait for. Installed by `npm ci` in this folder.
import { createRequire } from 'node:module';

const require = createRequire(import.meta.url);

/** Above some 300 kB its lint answers nothing at all, and an error beside it: it gets the text in pieces it can take. */
const PIECE = 100_000;

async function autocorrect() {
  const { lintFor } = require('autocorrect-node');
  return (text, kind) => {
    let found = 0;
    for (const piece of pieces(text, PIECE)) {
      const { lines, error } = lintFor(piece, kind === 'markdown' ? 'text.md' : 'text.txt');
      if (error) throw new Error(`autocorrect: ${error}`);
      found += lines.length;
    }
    return found;
  };
}

/** The text cut at blank lines. */
function* pieces(text, length) {
  for (let start = 0; start < text.length; ) {
    const cut = text.indexOf('\n\n', start + length);
    const end = cut < 0 ? text.length : cut + 2;
    yield text.slice(start, end);
    start = end;
  }
}

async function zhlint() {
  const { run } = await import('zhlint');
  return text => run(text, { rules: { preset: 'default', skipAbbrs: [] } }).validations.length;
}

async function cspell() {
  const { getDefaultSettings, mergeSettings, spellCheckDocument } = await import('cspell-lib');
  const settings = mergeSettings(await getDefaultSettings(), { language: 'en', maxNumberOfProblems: 1e9, maxDuplicateProblems: 1e9 });
  const options = { generateSuggestions: false, noConfigSearch: true };
  return async (text, kind) => {
    const languageId = kind === 'markdown' ? 'markdown' : 'plaintext';
    const { issues } = await spellCheckDocument({ uri: 'text.txt', text, languageId, locale: 'en' }, options, settings);
    return issues.length;
  };
}

async function textlint() {
  const { TextlintKernel } = require('@textlint/kernel');
  const plugin = name => require(`@textlint/textlint-plugin-${name}`);
  const rule = name => {
    const module = require(`textlint-rule-${name}`);
    return module.default ?? module;
  };
  const kernel = new TextlintKernel();
  const options = {
    plugins: [
      { pluginId: 'text', plugin: plugin('text').default ?? plugin('text') },
      { pluginId: 'markdown', plugin: plugin('markdown').default ?? plugin('markdown') },
    ],
    rules: ['terminology', 'write-good'].map(ruleId => ({ ruleId, rule: rule(ruleId) })),
  };
  return async (text, kind) => {
    const { messages } = await kernel.lintText(text, { ...options, ext: kind === 'markdown' ? '.md' : '.txt' });
    return messages.length;
  };
}

async function harper() {
  const { LocalLinter } = await import('harper.js');
  const { binary } = await import('harper.js/binary');
  const linter = new LocalLinter({ binary });
  await linter.setup();
  return async (text, kind) => {
    const lints = await linter.lint(text, { language: kind === 'markdown' ? 'markdown' : 'plaintext' });
    for (const lint of lints) lint.free();
    return lints.length;
  };
}

export const PEERS = [
  { name: 'autocorrect', does: 'spaces and marks between Chinese and English', limit: 10_000_000, load: autocorrect },
  { name: 'zhlint', does: 'spaces and marks between Chinese and English', limit: 1_000_000, load: zhlint },
  { name: 'cspell', does: 'English spelling', limit: 1_000_000, load: cspell },
  { name: 'textlint', does: 'two rule sets for English prose', limit: 1_000_000, load: textlint },
  { name: 'harper', does: 'English grammar', limit: 100_000, load: harper },
];
