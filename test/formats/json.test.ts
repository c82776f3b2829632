import assert from 'node:assert/strict';
import { arb } from '../../src/engine/formats/arb';
import { json } from '../../src/engine/formats/json';
import { assertPositions, itKeepsTheLaws, REPLACEMENTS } from '../support/format-laws';
import { brokenPlaces, unitsOf } from '../support/units';

const nested = `{
  // shown first
  "title": "The river walk",
  "menu": { "open": "Open the \\"file\\" now", "path": "a\\\\b \\u4e2d\\ud83d\\ude00 \\/ c" },
  "list": ["first thing", "second {thing} here", 3, true],
  "files_one": "{{count}} file found", "files_other": "{{count}} files found",
  "size": { "one": "one byte only", "other": "many bytes then" },
  "empty": ""
}
`;
const messages = `{ "hello": { "message": "Hello, $USER$ of ours", "description": "Greeting", "placeholders": { "user": { "content": "$1", "example": "Ann" } } },
  "bye": { "message": "Good bye now" } }`;
const bundle = `{
  "@@locale": "en_GB",
  "count": "{n, plural, =0{No files found} one{One file found} other{There are # files here}}",
  "@count": { "description": "How many", "placeholders": { "n": { "type": "int" } } },
  "name": "Dear {who}, it's {'{'} fine"
}`;

describe('JSON texts', () => {
  it('are found by their key paths', () => {
    assert.deepEqual(unitsOf(json, nested, ['key', 'form']), [
      ['The river walk', 'title', undefined],
      ['Open the "file" now', 'menu.open', undefined],
      ['a\\b 中😀 / c', 'menu.path', undefined],
      ['first thing', 'list.0', undefined],
      ['second ￼ here', 'list.1', undefined],
      ['￼ file found', 'files', 'one'],
      ['￼ files found', 'files', 'other'],
      ['one byte only', 'size', 'one'],
      ['many bytes then', 'size', 'other'],
      ['', 'empty', undefined],
    ]);
    assert.deepEqual(brokenPlaces(json, nested), []);
  });

  it('leave out what is said about a message', () => {
    assert.deepEqual(unitsOf(json, messages, ['key', 'notes']), [
      ['Hello, ￼ of ours', 'hello', ['Greeting']],
      ['Good bye now', 'bye.message', undefined],
    ]);
  });

  it('are read through broken text', () => {
    const text = '{ "a": "one" "b": "two", "c" "three", "d": "four\n "e": "five" ] }';
    assert.deepEqual(brokenPlaces(json, text), ['"b"', '"three"', '"four', '"e"', ']', '}']);
    assert.deepEqual(
      json.parse(text).segments.map(({ segment }) => segment.target.text),
      ['one', 'two', 'three', 'four', 'five'],
    );
  });

  it('are looked for only in files of texts', () => {
    for (const path of ['src/locales/en/common.json', 'i18n/zh-cn.json', 'package.nls.zh-cn.json', 'app_en.json', 'zh_hans_cn.json']) {
      assert.ok(json.accepts?.(path), path);
    }
    for (const path of ['package.json', 'tsconfig.base.json', 'data/list.json', 'src/abc.json'])
      assert.equal(json.accepts?.(path), false, path);
  });

  itKeepsTheLaws(json, { nested, messages }, { replacements: [...REPLACEMENTS, 'two\nlines'] });

  it('stand hostile input', () => {
    for (const part of ['{', '[', '{"a":', '["a",', '"', '\\', ',', '{"message":"', '}', '/*', '"a\\']) {
      const text = part.repeat(20_000);
      assertPositions(text, json.parse(text));
    }
  }).timeout(20_000);
});

describe('ARB', () => {
  it('reads branches of choices on their own', () => {
    assert.deepEqual(unitsOf(arb, bundle, ['key', 'form', 'notes']), [
      ['￼', 'count', undefined, ['How many']],
      ['No files found', 'count', '=0', ['How many']],
      ['One file found', 'count', 'one', ['How many']],
      ['There are # files here', 'count', 'other', ['How many']],
      ["Dear ￼, it's {'{'} fine", 'name', undefined, undefined],
    ]);
    assert.deepEqual(arb.parse(bundle).languages, { target: 'en-GB' });
  });

  itKeepsTheLaws(arb, { bundle });
});

it('marks a whole character where an object is never closed', () => {
  assert.deepEqual(json.parse('{𠮷').problems.at(-1)?.span, { start: 1, end: 3 });
});
