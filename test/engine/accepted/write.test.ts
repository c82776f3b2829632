import assert from 'node:assert/strict';
import { type AcceptedEntry, parseAccepted, withChanges } from '../../../src/engine/accepted';

describe('Writing accepted findings', () => {
  const finding = (text: string, more: Partial<AcceptedEntry> = {}): AcceptedEntry => ({
    scope: 'finding',
    file: 'page.md',
    rule: 'untranslated-text',
    text,
    fingerprint: `f-${text}`,
    ...more,
  });
  const read = (text: string) => parseAccepted(text, ['untranslated-text']);
  const first = withChanges('', { add: [finding('你好')] });

  it('makes a file that can be read back', () => {
    assert.equal(
      first,
      `{
  "accepted": [
    {
      "scope": "finding",
      "file": "page.md",
      "rule": "untranslated-text",
      "text": "你好",
      "fingerprint": "f-你好"
    }
  ]
}
`,
    );
    const { entries, problems } = read(first);
    assert.deepEqual(problems, []);
    assert.deepEqual(entries, [{ ...finding('你好'), span: { start: first.indexOf('{', 2), end: first.indexOf('}') + 1 } }]);
  });

  it('gives every entry one place, whatever came first', () => {
    const entries = ['丙', '乙', '甲'].map(text => finding(text));
    const together = withChanges('', { add: entries });
    assert.equal(
      entries.reduceRight((text, entry) => withChanges(text, { add: [entry] }), ''),
      together,
    );
  });

  it('changes no line but those of the new entry and a comma', () => {
    const before = withChanges('', { add: [finding('甲'), finding('丙')] }).split('\n');
    const after = withChanges(before.join('\n'), { add: [finding('乙')] }).split('\n');
    assert.equal(after.length, before.length + 7);
    assert.deepEqual(
      before.filter(line => !after.includes(line) && !after.includes(`${line},`)),
      [],
    );
  });

  it('keeps comments, unknown fields, line ends and other formatting', () => {
    const text =
      '{\r\n  "$schema": "x", // by hand\r\n  "accepted": [\r\n    // why\r\n    {"scope":"term","text":"微信","by":"Li"},\r\n  ], "more": 1\r\n}';
    const after = withChanges(text, { add: [finding('你好')] });
    for (const part of ['"$schema": "x", // by hand', '// why\r\n    {"scope":"term","text":"微信","by":"Li"},', '], "more": 1']) {
      assert.ok(after.includes(part), `${part} in ${after}`);
    }
    assert.ok(!/[^\r]\n/.test(after));
    assert.deepEqual(read(after).problems, []);
    assert.equal(
      withChanges(after, { remove: read(after).entries.filter(entry => entry.scope === 'finding') }),
      text.replace('},\r', '}\r'),
    );
  });

  it('adds nothing twice, but takes another reason', () => {
    assert.equal(withChanges(first, { add: [finding('你好')] }), first);
    const reasoned = withChanges(first, { add: [finding('你好', { reason: 'a name' })] });
    assert.equal(reasoned, first.replace('"f-你好"', '"f-你好",\n      "reason": "a name"'));
  });

  it('makes the list where the file has none', () => {
    assert.deepEqual(read(withChanges('{ "note": 1 }', { add: [finding('你好')] })).entries.length, 1);
  });

  it('removes what it added', () => {
    const two = withChanges(first, { add: [finding('再见')] });
    const [entry] = read(two).entries.filter(({ text }) => text === '再见');
    assert.equal(withChanges(two, { remove: [entry] }), first);
    assert.equal(withChanges(first, { remove: read(first).entries }), '{\n  "accepted": []\n}\n');
  });

  it('takes a text with any character', () => {
    const odd = finding('"\\\n\u0000\ud800{},[]');
    assert.deepEqual(read(withChanges('', { add: [odd] })).entries[0].text, odd.text);
  });
});
