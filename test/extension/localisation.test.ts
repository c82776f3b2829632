import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { globSync } from 'tinyglobby';

const read = (path: string): string => readFileSync(path, 'utf8');
const texts = (path: string): Record<string, string> => JSON.parse(read(path));
const sorted = (keys: Iterable<string>): string[] => [...new Set(keys)].sort();

describe('The texts of the extension', () => {
  it('of the manifest are there in both languages', () => {
    const used = sorted([...read('package.json').matchAll(/"%([^%"]+)%"/g)].map(match => match[1]));
    assert.ok(used.length > 0);
    for (const path of ['package.nls.json', 'package.nls.zh-cn.json']) {
      const given = texts(path);
      assert.deepEqual(sorted(Object.keys(given)), used, path);
      for (const [key, text] of Object.entries(given)) assert.ok(text.trim(), `${path}: ${key} is empty`);
    }
  });

  it('has every title, description and label there, not in one language only', () => {
    const { contributes } = JSON.parse(read('package.json'));
    const told = [
      ...contributes.commands.map(({ title }: { title: string }) => title),
      ...contributes.submenus.map(({ label }: { label: string }) => label),
      ...Object.values<{ name: string }[]>(contributes.views)
        .flat()
        .map(({ name }) => name),
      ...contributes.viewsWelcome.map(({ contents }: { contents: string }) => contents),
      ...contributes.walkthroughs.flatMap((walkthrough: Walkthrough) => [
        walkthrough.title,
        walkthrough.description,
        ...walkthrough.steps.flatMap(step => [step.title, step.description, step.media.altText]),
      ]),
      ...Object.values<Setting>(contributes.configuration.properties).flatMap(setting => [
        setting.markdownDescription,
        ...(setting.enumDescriptions ?? []),
      ]),
    ];
    assert.ok(told.length > 50);
    for (const text of told) assert.match(String(text), /^%[\w.-]+%$/);
  });

  it('link to the same places in both languages', () => {
    const [english, chinese] = [texts('package.nls.json'), texts('package.nls.zh-cn.json')];
    const links = (text: string): string[] => sorted([...text.matchAll(/\]\(([^)]*)\)|`#([\w.]+)#`/g)].map(match => match[1] ?? match[2]));
    for (const [key, text] of Object.entries(english)) assert.deepEqual(links(chinese[key]), links(text), key);
  });

  it('said at run time are there in Chinese, with the same places to fill in', () => {
    const sources = globSync('src/extension/**/*.ts').map(read).join('\n');
    const calls = sources.match(/l10n\.t\(/g)?.length;
    const used = [...sources.matchAll(/l10n\.t\(\s*'((?:[^'\\\n]|\\.)*)'/g)].map(match => match[1]);
    assert.equal(used.length, calls, 'every call names its text itself');
    const chinese = texts('l10n/bundle.l10n.zh-cn.json');
    assert.deepEqual(sorted(Object.keys(chinese)), sorted(used));
    const places = (text: string): string[] => sorted(text.match(/\{\d\}/g) ?? []);
    for (const [english, text] of Object.entries(chinese)) assert.deepEqual(places(text), places(english), english);
  });
});

interface Walkthrough {
  readonly title: string;
  readonly description: string;
  readonly steps: readonly { readonly title: string; readonly description: string; readonly media: { readonly altText: string } }[];
}

interface Setting {
  readonly markdownDescription?: string;
  readonly enumDescriptions?: readonly string[];
}
