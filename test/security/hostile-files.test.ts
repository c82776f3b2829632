import assert from 'node:assert/strict';
import { visible } from '../../src/cli/excerpt';
import { DEFAULT_SETTINGS, FORMATS, formatByPath } from '../../src/engine';
import { parseAccepted } from '../../src/engine/accepted';
import { loadGlossary } from '../../src/engine/glossary';
import { shown } from '../../src/engine/reports/html/markup';
import { MARKDOWN } from '../../src/server/markup';
import { command } from '../support/command';

/** What a reader of a file finds in it. */
const textOf = (path: string, text: string): string =>
  (formatByPath(path) ?? assert.fail(path))
    .parse(text, DEFAULT_SETTINGS)
    .segments.map(({ segment }) => `${segment.target.text} ${segment.source?.text ?? ''}`)
    .join('\n');

const LAUGHS = `<!DOCTYPE x [<!ENTITY a "ha">${Array.from({ length: 30 }, (_, i) => `<!ENTITY a${i} "${`&a${i || ''};`.repeat(10)}">`).join('')}
<!ENTITY file SYSTEM "file:///etc/passwd"><!ENTITY % remote SYSTEM "http://localhost:1/x">%remote;]>`;
const HOLDERS: Readonly<Record<string, (text: string) => string>> = {
  'a.xlf': text =>
    `<xliff version="1.2"><file><body><trans-unit id="1"><source>源</source><target>${text}</target></trans-unit></body></file></xliff>`,
  'a.tmx': text =>
    `<tmx version="1.4"><header srclang="zh"/><body><tu><tuv xml:lang="zh"><seg>源</seg></tuv><tuv xml:lang="en"><seg>${text}</seg></tuv></tu></body></tmx>`,
  'values/strings.xml': text => `<resources><string name="a">${text}</string></resources>`,
  'a.resx': text => `<root><data name="a"><value>${text}</value></data></root>`,
};

describe('Hostile files', () => {
  for (const [path, holder] of Object.entries(HOLDERS)) {
    it(`define no entities, and reach no other file: ${path}`, () => {
      const read = textOf(path, `<?xml version="1.0"?>${LAUGHS}${holder('Begin &a29; &file; end')}`);
      assert.match(read, /Begin/);
      assert.ok(read.length < 1_000, `${read.length} characters`);
      assert.doesNotMatch(read, /root:|haha/);
    });
  }

  it('define no entities in a glossary either', () => {
    const term = (language: string, text: string): string =>
      `<langSec xml:lang="${language}"><termSec><term>${text}</term></termSec></langSec>`;
    const tbx = `<?xml version="1.0"?>${LAUGHS}<tbx><text><body><conceptEntry>${term('zh', '水厂')}${term('en', 'works &a29; &file;')}</conceptEntry></body></text></tbx>`;
    const { terms } = loadGlossary(tbx, 'terms.tbx', [{ source: 'zh', target: 'en' }]);
    assert.ok(JSON.stringify(terms).length < 2_000);
    assert.doesNotMatch(JSON.stringify(terms), /root:|haha/);
  });

  it('multiply nothing by YAML aliases', () => {
    const laughs = [
      'a0: &a0 "ha ha"',
      ...Array.from({ length: 40 }, (_, i) => `a${i + 1}: &a${i + 1} [${`*a${i},`.repeat(9)}*a${i}]`),
    ].join('\n');
    assert.ok(textOf('en.yml', laughs).length < laughs.length + 1_000);
  });

  it('change nothing in JavaScript by the names they give', async () => {
    const names = ['__proto__', 'constructor', 'prototype'];
    const json = `{${names.map(name => `"${name}": {"polluted": "Yes it is.", "__proto__": {"polluted": "Yes."}}`).join(',')}}`;
    for (const path of ['en.json', 'app_en.arb', 'en.yml', 'messages_en.properties']) textOf(path, json);
    loadGlossary(`zh,en,__proto__\n__proto__,constructor,polluted\n`, 'terms.csv', [{ source: 'zh', target: 'en' }]);
    parseAccepted(
      `{ "version": 1, "__proto__": {"polluted": true}, "accepted": [{ "__proto__": {"polluted": true}, "rule": "constructor", "file": "__proto__" }] }`,
      [],
    );
    await command('check --format json en.json', {
      files: {
        '.mt-review.json': '{ "__proto__": { "polluted": true }, "rules": { "__proto__": "off", "constructor": "error" } }',
        'en.json': json,
      },
    });
    assert.equal(({} as { polluted?: unknown }).polluted, undefined);
    assert.equal(Object.keys(Object.prototype).length, 0);
  });

  it('of no format make parsing throw, with controls and half characters', () => {
    const text = '\u0000\u001b[31m\u202e\ud800\ufffc<!DOCTYPE a [<!ENTITY b "c">]>&b;{"__proto__":\n- &a *a\n';
    for (const format of FORMATS) assert.doesNotThrow(() => format.parse(text, DEFAULT_SETTINGS), format.id);
  });
});

describe('What is quoted of files', () => {
  it('moves no cursor, sets no colours and turns no writing in a terminal', () => {
    const controls = '\u001b[31m\u009b2J\u0007\u0008\u202e\u2066\u200f\u061c\u2028\r';
    assert.doesNotMatch(visible(controls), /[\u0000-\u001f\u007f-\u009f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069]/);
  });

  it('neither gives commands to GitHub nor controls to its log', async () => {
    const { stdout } = await command('check --format github', {
      files: { 'a.txt': 'A\u001b[31m bad\r\n::error::x\u009b1m bad\n::set-output name=a::b bad' },
    });
    for (const line of stdout.trimEnd().split('\n')) assert.match(line, /^::(?:group|endgroup|warning|error|notice)\b/, line);
    assert.doesNotMatch(stdout, /[\u0000-\u0009\u000b-\u001f\u007f-\u009f]/);
  });

  it('is no markup in a hover: no links, no commands, no pictures, no HTML', () => {
    const hostile = '[a](command:x) ![b](http://x/y.png) <img src=x onerror=1> `c` <https://x> **d** $(icon) &amp;';
    const escaped = MARKDOWN.text(hostile);
    assert.equal(escaped.replace(/\\([!-/:-@[-`{-~])/g, '$1'), hostile);
    assert.doesNotMatch(escaped.replace(/\\[!-/:-@[-`{-~]/g, ''), /[[\]()<>`!*$&]/);
  });

  it('is text in a page, with what cannot be seen by its name', () => {
    const { markup } = shown('<script>\u202e"\'&</script>');
    assert.equal(markup, '&lt;script&gt;<span class="unseen">U+202E</span>&quot;&#39;&amp;&lt;/script&gt;');
  });
});
