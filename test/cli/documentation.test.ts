import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { parseCommand } from '../../src/cli/arguments';
import { HELP } from '../../src/cli/help';
import { RULES } from '../../src/engine';
import { parseConfig } from '../../src/engine/config';
import { command } from '../support/command';

const page = readFileSync('docs/command.md', 'utf8');
const blocks = (language: string): string[] =>
  [...page.matchAll(/```(\w+)\n([^`]*)```/g)].filter(match => match[1] === language).map(match => match[2]);

describe('docs/command.md', () => {
  it('shows command lines that are understood', () => {
    const lines = blocks('sh')
      .flatMap(block => block.split('\n'))
      .map(line => line.replace(/ +#.*/, ''))
      .filter(line => line.startsWith('mt-review '));
    assert.ok(lines.length >= 5);
    for (const line of lines) assert.equal(parseCommand(line.split(' ').slice(1)).name, 'check', line);
  });

  it('names only options there are, as the help does', () => {
    for (const text of [page, HELP.en, HELP['zh-cn']]) {
      for (const [option] of text.matchAll(/(?<![\w-])--[a-z][a-z-]+/g)) {
        const known = HELP.en.includes(option);
        assert.ok(known, option);
      }
    }
  });

  it('shows a config without a mistake', () => {
    const config = blocks('json').find(block => block.includes('"languages"')) ?? '';
    assert.deepEqual(
      parseConfig(
        config,
        RULES.map(rule => rule.meta.id),
      ).problems,
      [],
    );
  });

  it('shows the JSON report as it is', async () => {
    const shown = JSON.parse(blocks('json')[0]);
    const text = 'The council will repair the quay.The work starts in May and will take two years.\n';
    const { stdout } = await command('check --format json', { files: { 'docs/page.txt': text }, rules: RULES });
    const real = JSON.parse(stdout);
    // The version, the fingerprint and the wording are examples.
    const shape = (value: unknown): unknown =>
      Array.isArray(value)
        ? value.map(shape)
        : typeof value === 'object' && value !== null
          ? Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, shape(inner)]))
          : typeof value;
    assert.deepEqual(shape(shown), shape(real));
    const place = ({ files }: typeof real): unknown => [
      files[0].path,
      files[0].findings[0].start,
      files[0].findings[0].text,
      files[0].findings[0].message,
    ];
    assert.deepEqual(place(shown), place(real));
  });
});
