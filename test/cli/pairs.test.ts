import assert from 'node:assert/strict';
import type { Rule } from '../../src/engine';
import { command } from '../support/command';

/** Reports each text that has a source, with it. */
const showsSource: Rule = {
  meta: {
    id: 'shows-source',
    category: 'Accuracy/Number',
    severity: 'warning',
    needsSource: true,
    summary: { en: 'Shows the source.', 'zh-cn': '显示原文。' },
  },
  segment({ segment, text, report }) {
    if (segment.source) report({ span: { start: 0, end: text.length }, message: { en: `from ${segment.source.text}`, 'zh-cn': '' } });
  },
};

const CHINESE = '水厂昨天开工。\n\n工程总投资5.6亿元，预计2026年建成。\n';
const ENGLISH = 'Work on the plant began yesterday.\n\nThe project will cost 560 million yuan and be finished in 2026.\n';

async function sourcesOf(files: Record<string, string>, ...argv: string[]): Promise<string[]> {
  const { stdout } = await command(['check', '--format', 'json', ...argv].join(' '), { files, rules: [showsSource] });
  return JSON.parse(stdout).files.flatMap((file: { findings: { message: string }[] }) => file.findings.map(({ message }) => message));
}

describe('The command reads a translation beside its source', () => {
  const expected = ['from 水厂昨天开工。', 'from 工程总投资5.6亿元，预计2026年建成。'];

  it('when the source lies beside it', async () => {
    assert.deepEqual(await sourcesOf({ 'report.zh.md': CHINESE, 'report.en.md': ENGLISH }, 'report.en.md'), expected);
  });

  it('when the source lies in the folder of its language', async () => {
    assert.deepEqual(await sourcesOf({ 'docs/zh-CN/a.txt': CHINESE, 'docs/en/a.txt': ENGLISH }, 'docs'), expected);
  });

  it('when the user names the source', async () => {
    assert.deepEqual(
      await sourcesOf({ 'original.txt': CHINESE, 'final.txt': ENGLISH }, 'final.txt', '--pair', 'original.txt=final.txt'),
      expected,
    );
  });

  it('when the config names the source', async () => {
    const config = JSON.stringify({ pairs: { 'out/*.txt': 'in/*-original.md', 'final.txt': 'first.md' } });
    const files = { '.mt-review.json': config, 'in/a-original.md': CHINESE, 'out/a.txt': ENGLISH };
    assert.deepEqual(await sourcesOf(files, 'out'), expected);
    assert.deepEqual(await sourcesOf({ '.mt-review.json': config, 'first.md': CHINESE, 'final.txt': ENGLISH }, 'final.txt'), expected);
  });

  it('or where sources usually lie, when there is none that fits the pattern', async () => {
    const files = { '.mt-review.json': '{ "pairs": { "en/*": "old/*" } }', 'zh/a.txt': CHINESE, 'en/a.txt': ENGLISH };
    assert.deepEqual(await sourcesOf(files, 'en'), expected);
  });

  it('and says when a source the config names for the very file is not there', async () => {
    const files = { '.mt-review.json': '{ "pairs": { "final.txt": "gone.txt" } }', 'final.txt': ENGLISH };
    const { code, stderr } = await command('check final.txt', { files, rules: [showsSource] });
    assert.equal(code, 2);
    assert.match(stderr, /final\.txt: .*gone\.txt/);
  });

  it('and says when a source the user named is not there', async () => {
    const { code, stderr } = await command('check final.txt --pair gone.txt=final.txt', {
      files: { 'final.txt': ENGLISH },
      rules: [showsSource],
    });
    assert.equal(code, 2);
    assert.match(stderr, /final\.txt: .*gone\.txt/);
  });

  it('and wants both names', async () => {
    const { code, stderr } = await command('check final.txt --pair final.txt', { files: { 'final.txt': ENGLISH }, rules: [showsSource] });
    assert.equal(code, 2);
    assert.match(stderr, /--pair final\.txt: write it as --pair SOURCE=TARGET/);
  });
});
