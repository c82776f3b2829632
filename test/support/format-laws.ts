import assert from 'node:assert/strict';
import fc from 'fast-check';
import { applyEdits, type Format, type MappedText, type ParsedDocument, type PlacedSegment } from '../../src/engine';
import { isLiteral, OBJECT, toFileEdits } from '../../src/engine/text/mapped-text';

export interface LawOptions {
  /** Texts that a fix may put in; each must read back as it was put in. */
  readonly replacements?: readonly string[];
  /** What a mutated file may get. */
  readonly noise?: readonly string[];
}

/** What a fix may put into any format. */
export const REPLACEMENTS: readonly string[] = ['word', '5 < 6 & 7 > 6', `"a" and 'b'`, 'a\\b', '50% of [it]', 'a=b: c; d, e', 'ü–文'];
const NOISE = [
  '\0',
  '\r',
  '\n',
  '\r\n',
  '\ufeff',
  '\ud800',
  '\udc00',
  '"',
  "'",
  '<',
  '>',
  '&',
  '\\',
  '{',
  '}',
  '[',
  ']',
  '=',
  ':',
  '#',
  '%',
  '`',
  '|',
  ' ',
];

/** The laws every format keeps, as tests over files of its own. */
export function itKeepsTheLaws(format: Format, files: Readonly<Record<string, string>>, options: LawOptions = {}): void {
  for (const [name, file] of Object.entries(files)) {
    it(`knows where every letter stands: ${name}`, () => assertPositions(file, format.parse(file)));
    it(`changes what a fix changes and nothing else: ${name}`, () => assertFixes(format, file, options.replacements ?? REPLACEMENTS));
  }
  it('reads files with Windows line ends and with a byte order mark', () => {
    for (const file of Object.values(files)) {
      for (const variant of [file.replace(/\r?\n/g, '\r\n'), `\ufeff${file}`]) {
        const document = format.parse(variant);
        assertPositions(variant, document);
        assert.deepEqual(texts(document), texts(format.parse(file)));
      }
    }
  });
  it('never throws and never loses its place in a damaged file', () => {
    const damaged = damagedFile(Object.values(files), options.noise ?? NOISE);
    fc.assert(
      fc.property(damaged, file => assertPositions(file, format.parse(file))),
      { numRuns: 300 },
    );
  });
}

/** A stretch of one of the files with pieces of others and noise in it. */
function damagedFile(files: readonly string[], noise: readonly string[]): fc.Arbitrary<string> {
  const stretch = fc.tuple(fc.constantFrom(...files), fc.nat(), fc.nat(400)).map(([file, from, length]) => {
    const start = file.length === 0 ? 0 : from % file.length;
    return file.slice(start, start + length);
  });
  return fc
    .array(fc.oneof({ weight: 3, arbitrary: stretch }, { weight: 2, arbitrary: fc.constantFrom(...noise) }), { maxLength: 12 })
    .map(parts => parts.join(''));
}

/** Every piece lies in the file, in order, between code points; where it is literal, the file holds its text. */
export function assertPositions(file: string, document: ParsedDocument): void {
  let start = 0;
  for (const { start: at, segment } of document.segments) {
    assert.ok(at >= start, 'segments are in file order');
    start = at;
    assertMapped(file, at, segment.target);
    if (segment.source) assertMapped(file, at, segment.source);
  }
  for (const span of [...document.comments, ...document.problems.map(problem => problem.span)]) {
    assert.ok(span.start >= 0 && span.start <= span.end && span.end <= file.length, `span ${span.start}–${span.end} lies in the file`);
  }
}

function assertMapped(file: string, at: number, mapped: MappedText): void {
  let text = 0;
  let reached = 0;
  for (const piece of mapped.pieces) {
    assert.equal(piece.textStart, text, 'pieces cover the text');
    // An empty text has one empty piece: where text would go.
    assert.ok((piece.textEnd > piece.textStart || mapped.text === '') && piece.fileEnd >= piece.fileStart);
    const start = at + piece.fileStart;
    const end = at + piece.fileEnd;
    assert.ok(start >= reached && end <= file.length, `piece ${start}–${end} lies in order in the file`);
    for (const edge of [start, end]) assert.ok(!isInsidePair(file, edge), `no character is cut at ${edge}`);
    const slice = mapped.text.slice(piece.textStart, piece.textEnd);
    if (isLiteral(piece) && slice !== OBJECT) assert.equal(file.slice(start, end), slice);
    text = piece.textEnd;
    reached = end;
  }
  assert.equal(text, mapped.text.length, 'pieces cover the text');
  for (const object of mapped.objects) assert.equal(mapped.text[object.at], OBJECT);
}

const isInsidePair = (text: string, at: number): boolean =>
  /[\ud800-\udbff]/.test(text[at - 1] ?? '') && /[\udc00-\udfff]/.test(text[at] ?? '');

/** The texts of a document. */
export const texts = (document: ParsedDocument): string[] =>
  document.segments.map(({ segment }) => segment.target.text.replaceAll('\r\n', '\n'));

function assertFixes(format: Format, file: string, replacements: readonly string[]): void {
  const document = format.parse(file);
  const before = texts(document);
  document.segments.forEach((placed, index) => {
    const span = wordIn(placed);
    if (!span) return;
    for (const replacement of replacements) {
      const edits = toFileEdits(placed.segment.target, [{ span, text: replacement }]);
      const moved = edits.map(edit => ({ ...edit, span: { start: edit.span.start + placed.start, end: edit.span.end + placed.start } }));
      const after: string[] = texts(format.parse(applyEdits(file, moved)));
      const { text }: MappedText = placed.segment.target;
      const changed: string = text.slice(0, span.start) + replacement + text.slice(span.end);
      const expected: string[] = before.map((other, i) => (i === index ? changed : other));
      assert.deepEqual(after, expected, `after ${JSON.stringify(text.slice(span.start, span.end))} became ${JSON.stringify(replacement)}`);
    }
  });
}

/** A word in the middle of a segment that holds no inline object. */
function wordIn({ segment }: PlacedSegment): { start: number; end: number } | undefined {
  const words = [...segment.target.text.matchAll(/[\p{L}\p{N}]+/gu)];
  const word = words[words.length >> 1];
  return word && { start: word.index, end: word.index + word[0].length };
}
