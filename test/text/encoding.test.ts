import assert from 'node:assert/strict';
import fc from 'fast-check';
import { decode, encode } from '../../src/engine/text/encoding';
import { isBinary } from '../../src/engine/text/encoding/binary';
import { decodeGb18030, encodeGb18030 } from '../../src/engine/text/encoding/gb18030';

const CHINESE = '互联网是人类的共同家园，发展好、运用好、治理好互联网是国际社会的共同责任。';
const bytes = (...values: (number | string)[]): Uint8Array =>
  Buffer.concat(values.map(value => (typeof value === 'number' ? Buffer.from([value]) : Buffer.from(value, 'utf8'))));

describe('decoding a file', () => {
  const texts = ['', 'Plain words.', CHINESE, `Mixed ${CHINESE} words and 𠀀 and 😀.\r\nNext line\n`];

  for (const [encoding, bom] of [
    ['UTF-8', false],
    ['UTF-8', true],
    ['UTF-16LE', true],
    ['UTF-16BE', true],
  ] as const) {
    it(`recognises ${encoding} ${bom ? 'with' : 'without'} BOM and writes it back`, () => {
      for (const text of texts) {
        const encoded = encode(text, { encoding, bom });
        const decoded = decode(encoded);
        assert.deepEqual(decoded, { text, encoding, bom, problems: [] });
        assert.deepEqual(encode(decoded.text, decoded), encoded);
      }
    });
  }

  it('recognises UTF-16 without BOM by its zeros', () => {
    for (const encoding of ['UTF-16LE', 'UTF-16BE'] as const) {
      const text = `Some English words beside Chinese: ${CHINESE}`;
      assert.deepEqual(decode(encode(text, { encoding, bom: false })), { text, encoding, bom: false, problems: [] });
    }
  });

  it('keeps half a surrogate pair of a UTF-16 file', () => {
    const file = encode('a\ud840b', { encoding: 'UTF-16LE', bom: true });
    assert.deepEqual(encode(decode(file).text, decode(file)), file);
  });

  it('recognises GB18030 in Chinese and mixed texts, long and short', () => {
    for (const text of [
      CHINESE,
      `We read: ${CHINESE.repeat(3)}`,
      '中文',
      'The word 网络 means network.',
      '國際互聯網的發展，是人類社會的一大進步，在中國也不例外。'.repeat(3),
    ]) {
      const decoded = decode(encodeGb18030(text));
      assert.deepEqual([decoded.text, decoded.encoding, decoded.problems], [text, 'GB18030', []]);
    }
  });

  it('takes no Western, Japanese, Korean or Taiwanese encoding for GB18030', () => {
    const samples: readonly (readonly [name: string, hex: string])[] = [
      ['Latin-1: Le café était fermé, à côté de l’hôtel', '4c6520636166e920e97461697420666572 6de92c20e02063f474e92064652027 68f474656c'],
      ['Windows-1252: “smart” quotes — naïve', '93736d617274942071756f746573 2097206e61ef7665'],
      ['Shift-JIS: これは日本語の文章です', '82b182ea82cd93fa967b8cea82cc95b68fcd82c582b7'],
      ['EUC-JP: これはペンです', 'a4b3a4eca4cfa5daa5f3a4c7a4b9'],
      ['Big5: 我們的網際網路', 'a7daadcbaababaf4bbdabaf4b8f4'],
    ];
    for (const [name, hex] of samples) {
      const { encoding, problems } = decode(Buffer.from(hex.replace(/ /g, ''), 'hex'));
      assert.equal(encoding, 'UTF-8', name);
      assert.ok(problems.length > 0, name);
    }
  });

  it('tells at which byte a file is not UTF-8, and reads the rest', () => {
    const { text, problems } = decode(bytes('Good 网 ', 0xff, 0xfe, ' more ', 0xe4, 0xbd, ' end'));
    assert.equal(text, 'Good 网 \ufffd\ufffd more \ufffd end');
    assert.deepEqual(
      problems.map(p => p.span),
      [
        { start: 7, end: 9 },
        { start: 15, end: 16 },
      ],
    );
    assert.match(problems[0].message.en, /byte 9 \(ff fe\)/);
    assert.match(problems[1].message.en, /byte 17 \(e4 bd\)/);
  });

  it('counts bytes from the start of the file, BOM and all', () => {
    assert.match(decode(bytes(0xef, 0xbb, 0xbf, 'a', 0xff)).problems[0].message.en, /byte 4 /);
  });

  it('sums up many bad places', () => {
    const { problems } = decode(Buffer.from('caf\xe9 '.repeat(500), 'latin1'));
    assert.equal(problems.length, 10);
    assert.match(problems[9].message.en, /490 more such places/);
    assert.match(problems[9].message['zh-cn'], /490/);
  });

  it('says when UTF-16 or GB18030 break off', () => {
    const half = decode(bytes(0xff, 0xfe, 'a', 0, 'b'));
    assert.deepEqual([half.text, half.problems.length], ['a\ufffd', 1]);
    const cut = decode(encodeGb18030(CHINESE.repeat(2)).subarray(0, -3));
    assert.deepEqual([cut.encoding, cut.problems.length], ['GB18030', 1]);
  });

  it('places every loss where the decoded text shows it, whatever the bytes', () => {
    const chunk = fc.oneof(
      fc.uint8Array({ maxLength: 6 }),
      fc.string({ unit: 'binary', maxLength: 4 }).map(s => new Uint8Array(Buffer.from(s))),
    );
    fc.assert(
      fc.property(fc.array(chunk, { maxLength: 5 }), chunks => {
        const file = Buffer.concat(chunks);
        const { text, encoding, bom, problems } = decode(file);
        // A few characters have two codes in GB18030; only one is written.
        if (problems.length === 0 && encoding !== 'GB18030') assert.deepEqual([...encode(text, { encoding, bom })], [...file]);
        for (const { span } of problems) {
          assert.ok(span.end > span.start);
          assert.equal(text.slice(span.start, span.end), '\ufffd'.repeat(span.end - span.start));
        }
      }),
      { numRuns: 1_000 },
    );
  });
});

describe('GB18030', () => {
  it('writes every character there is the way it is read', () => {
    const points: number[] = [];
    for (let point = 0; point < 0x110000; point += point < 0x10000 ? 1 : 61) {
      // Half pairs and private characters have no code.
      if (point < 0xd800 || point > 0xf8ff) points.push(point);
    }
    const text = points.map(point => String.fromCodePoint(point)).join('');
    assert.ok(decodeGb18030(encodeGb18030(text)) === text);
  });

  it('writes ASCII in one byte, common Chinese in two, the rest in four', () => {
    assert.deepEqual([...encodeGb18030('A中€')], [0x41, 0xd6, 0xd0, 0xa2, 0xe3]);
    assert.deepEqual([...encodeGb18030('𠀀')], [0x95, 0x32, 0x82, 0x36]);
    assert.deepEqual([...encodeGb18030('é')], [0xa8, 0xa6]);
    assert.deepEqual([...encodeGb18030('ñ')], [0x81, 0x30, 0x8a, 0x39]);
  });
});

describe('telling binary files', () => {
  it('goes by signature and by control characters', () => {
    assert.ok(isBinary(bytes('%PDF-1.7\n')));
    assert.ok(isBinary(bytes('PK', 3, 4, 'anything')));
    assert.ok(isBinary(bytes(0, 1, 2, 3, 4, 5, 0, 0, 0, 1)));
  });

  it('lets text through, of any encoding, even with a stray NUL', () => {
    assert.ok(!isBinary(bytes('')));
    assert.ok(!isBinary(bytes(CHINESE)));
    assert.ok(!isBinary(encodeGb18030(CHINESE)));
    assert.ok(!isBinary(encode('Words', { encoding: 'UTF-16LE', bom: true })));
    assert.ok(!isBinary(encode('Some words', { encoding: 'UTF-16BE', bom: false })));
    assert.ok(!isBinary(bytes('A stray ', 0, ' in a text\tof words\r\n')));
  });
});
