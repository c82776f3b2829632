import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import oniguruma from 'vscode-oniguruma';
import textmate from 'vscode-textmate';

const wasm = readFileSync(createRequire(import.meta.url).resolve('vscode-oniguruma/release/onig.wasm'));
const files: Readonly<Record<string, string>> = Object.fromEntries(
  JSON.parse(readFileSync('package.json', 'utf8')).contributes.grammars.map(({ scopeName, path }: Record<string, string>) => [
    scopeName,
    path,
  ]),
);
/** What VS Code itself brings, as far as it matters here: XML with its comments. */
const XML = { scopeName: 'text.xml', patterns: [{ name: 'comment.block.xml', begin: '<!--', end: '-->' }] };

/** What of a text has a scope that starts like this, line by line. */
type Scoped = (start: string) => string[];

describe('The grammars', () => {
  const registry = new textmate.Registry({
    onigLib: oniguruma.loadWASM(wasm).then(() => ({
      createOnigScanner: patterns => new oniguruma.OnigScanner(patterns),
      createOnigString: text => new oniguruma.OnigString(text),
    })),
    async loadGrammar(scopeName) {
      const path = files[scopeName];
      if (path) return textmate.parseRawGrammar(readFileSync(path, 'utf8'), path);
      return scopeName === XML.scopeName ? textmate.parseRawGrammar(JSON.stringify(XML), 'xml.json') : null;
    },
    getInjections: scopeName => (scopeName.startsWith('text.xml.') ? ['mt-review.directives'] : []),
  });

  async function read(scopeName: string, text: string): Promise<Scoped> {
    const grammar = await registry.loadGrammar(scopeName);
    assert.ok(grammar, scopeName);
    const tokens: { text: string; scopes: string[] }[] = [];
    let state: textmate.StateStack | null = null;
    for (const line of text.split('\n')) {
      const result = grammar.tokenizeLine(line, state);
      state = result.ruleStack;
      tokens.push(...result.tokens.map(({ startIndex, endIndex, scopes }) => ({ text: line.slice(startIndex, endIndex), scopes })));
    }
    return start => tokens.filter(({ scopes }) => scopes.some(scope => scope.startsWith(start))).map(token => token.text);
  }

  it('of PO tells keywords, texts and comments', async () => {
    const scoped = await read(
      'source.po',
      '#, fuzzy\n# mt-review-disable missing-space\nmsgctxt "menu"\nmsgstr[0] "Open \\"%s\\""\n#~ msgid "old"',
    );
    assert.deepEqual(scoped('keyword.control.po'), ['msgctxt', 'msgstr']);
    assert.deepEqual(scoped('entity.name.tag.flag'), ['fuzzy']);
    assert.deepEqual(scoped('constant.character.escape'), ['\\"', '\\"']);
    assert.deepEqual(scoped('keyword.control.directive'), ['mt-review-disable']);
    assert.deepEqual(scoped('comment.line.number-sign.obsolete'), ['#~ msgid "old"']);
  });

  it('of Apple strings tells keys from texts', async () => {
    const scoped = await read(
      'source.strings',
      '/* Menu;\n"no" */\n"open" = "Open \\"%1$@\\" = ; now";\nTitle = "A\nB"; // end\n"last" = "Z";',
    );
    assert.deepEqual(scoped('comment'), ['/*', ' Menu;', '"no" ', '*/', '//', ' end']);
    assert.deepEqual(scoped('support.type.property-name').join(''), '"open"Title"last"');
    assert.deepEqual(scoped('string.quoted').join(''), '"Open \\"%1$@\\" = ; now""AB""Z"');
    assert.deepEqual(scoped('constant.other.placeholder'), ['%1$@']);
    assert.deepEqual(scoped('constant.character.escape'), ['\\"', '\\"']);
  });

  it('of SRT tells numbers, times and tags from what is said', async () => {
    const scoped = await read('text.srt', '1\n00:00:01,000 --> 00:00:02,500 X1:40\n{\\an8}<i>Chapter 2</i>\n1984 was a good year');
    assert.deepEqual(scoped('constant.numeric.index'), ['1']);
    assert.deepEqual(scoped('constant.numeric.time'), ['00:00:01,000', '00:00:02,500']);
    assert.deepEqual(scoped('storage.modifier.style'), ['{\\an8}']);
    assert.deepEqual(scoped('entity.name.tag'), ['i', 'i']);
  });

  it('of WebVTT tells header, notes, times and tags from what is said', async () => {
    const text =
      'WEBVTT - film\n\nNOTE mt-review-disable\n--> no cue\n\n01:02.000 --> 00:01:04.500 line:10%\n<v Anna>Good &amp; well <00:01:03.000>now\n\nNOTED';
    const scoped = await read('text.vtt', text);
    assert.deepEqual(scoped('keyword.control.header'), ['WEBVTT']);
    assert.deepEqual(scoped('comment.block.note').join(''), 'NOTE mt-review-disable--> no cue');
    assert.deepEqual(scoped('keyword.control.directive'), ['mt-review-disable']);
    assert.deepEqual(scoped('constant.numeric.time'), ['01:02.000', '00:01:04.500', '<00:01:03.000>']);
    assert.deepEqual(scoped('string.unquoted'), ['10%']);
    assert.deepEqual(scoped('entity.name.tag'), ['v']);
    assert.deepEqual(scoped('constant.character.entity'), ['&amp;']);
  });

  for (const scopeName of ['text.xml.xliff', 'text.xml.tmx']) {
    it(`of ${scopeName} is that of XML, with our directives`, async () => {
      const scoped = await read(scopeName, '<a>\n<!-- mt-review-enable -->\n</a>');
      assert.deepEqual(scoped('comment.block.xml').join(''), '<!-- mt-review-enable -->');
      assert.deepEqual(scoped('keyword.control.directive'), ['mt-review-enable']);
    });
  }
});
