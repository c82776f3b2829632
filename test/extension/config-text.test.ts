import assert from 'node:assert/strict';
import { RULES } from '../../src/engine';
import { parseConfig } from '../../src/engine/config';
import { configText } from '../../src/extension/config-text';

const comments = { head: 'Head.', rules: 'Rules: "off".', ignore: 'As in .gitignore.', more: 'More.' };
const ids = RULES.map(({ meta }) => meta.id);

describe('A new config file', () => {
  it('says what the settings said, and can be read without a problem', () => {
    const rules = { 'missing-space': 'off', mojibake: 'warning' };
    const { config, problems } = parseConfig(configText({ source: 'ja', target: 'en-GB', rules }, comments), ids);
    assert.deepEqual(problems, []);
    assert.deepEqual([config.source, config.target, config.rules, config.ignore], ['ja', 'en-GB', rules, []]);
  });

  it('has a comment on each part', () => {
    const text = configText({ source: 'zh', target: 'en', rules: {} }, comments);
    for (const comment of Object.values(comments)) assert.ok(text.includes(`  // ${comment}\n`), comment);
  });
});
