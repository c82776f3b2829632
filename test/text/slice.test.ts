import assert from 'node:assert/strict';
import { MappedTextBuilder, toFileSpan } from '../../src/engine/text/mapped-text';
import { sliceText, splitText, TEXT_LIMIT, trimText } from '../../src/engine/text/slice';

describe('parts of a mapped text', () => {
  // In the file: ` a&amp;b`c` d `
  const mapped = new MappedTextBuilder()
    .literal(' a', 0)
    .escaped('&', 2, 7)
    .literal('b', 7)
    .object('code', '`c`', 8)
    .literal(' d ', 11)
    .build();

  it('keep their way back to the file', () => {
    const part = sliceText(mapped, 2, 5);
    assert.equal(part.text, '&b\ufffc');
    assert.deepEqual(toFileSpan(part, { start: 0, end: 3 }), { start: 2, end: 11 });
    assert.deepEqual(part.objects, [{ at: 2, kind: 'code', raw: '`c`' }]);
  });

  it('are trimmed', () => {
    assert.equal(trimText(mapped).text, 'a&b\ufffc d');
    assert.deepEqual(toFileSpan(trimText(mapped), { start: 0, end: 1 }), { start: 1, end: 2 });
    assert.equal(trimText(new MappedTextBuilder().literal('  ', 4).build()).text, '');
  });

  it('make up the whole when it is split', () => {
    const builder = new MappedTextBuilder();
    for (let i = 0; i < 3_000; i++) builder.literal('Some words. ', i * 20).object('code', '`x`', i * 20 + 12);
    const whole = builder.build();
    const parts = splitText(whole);
    assert.ok(parts.length > 1);
    assert.equal(parts.map(part => part.text).join(''), whole.text);
    assert.equal(parts.flatMap(part => part.objects).length, whole.objects.length);
    for (const part of parts) {
      assert.ok(part.text.length <= TEXT_LIMIT);
      assert.equal(part.pieces.at(-1)?.textEnd, part.text.length);
      for (const object of part.objects) assert.equal(part.text[object.at], '\ufffc');
    }
  });
});
