import assert from 'node:assert/strict';
import fc from 'fast-check';
import {
  applyEdits,
  DEFAULT_SETTINGS,
  type Edit,
  FORMATS,
  type Format,
  type ParseProblem,
  plainText,
  type Review,
  review,
  type Span,
} from '../../src/engine';
import { DocumentReview } from '../../src/engine/incremental/document-review';
import { BLOCKS, FRAGMENTS } from './blocks';

const runs = Number(process.env.FC_RUNS ?? 60);

/** Everything a review says. */
const said = ({ findings, profile, units }: Review) => ({ findings, profile, units });

function finish(steps: Generator<void, Review>): Review {
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}

/** A change, its places given from 0 to 1 of the text there is. */
interface Change {
  readonly at: number;
  readonly removed: number;
  readonly text: string;
}

const change: fc.Arbitrary<Change> = fc.record({
  at: fc.double({ min: 0, max: 1, noNaN: true }),
  removed: fc.oneof(fc.constant(0), fc.integer({ min: 0, max: 12 }), fc.integer({ min: 0, max: 400 })),
  text: fc.oneof(fc.constant(''), fc.constantFrom(...FRAGMENTS), fc.string({ maxLength: 3 })),
});

const toEdit = ({ at, removed, text }: Change, length: number): Edit => {
  const start = Math.floor(at * length);
  return { span: { start, end: Math.min(length, start + removed) }, text };
};

describe('A review that follows edits', () => {
  for (const format of FORMATS) {
    it(`comes to what a review of the whole text comes to: ${format.id}`, function () {
      this.timeout(60_000);
      const blocks = BLOCKS[format.id] ?? [];
      assert.ok(blocks.length > 0, 'needs blocks');
      const text = fc.array(fc.constantFrom(...blocks), { minLength: 1, maxLength: 14 }).map(parts => parts.join(''));
      const rounds = fc.array(
        fc.record({ changes: fc.array(change, { minLength: 1, maxLength: 3 }), steps: fc.integer({ min: 0, max: 40 }) }),
        {
          minLength: 1,
          maxLength: 5,
        },
      );
      fc.assert(
        fc.property(text, rounds, fc.integer({ min: 40, max: 900 }), (before, all, partLength) => {
          let current = before;
          const document = new DocumentReview(current, format, DEFAULT_SETTINGS, {}, partLength);
          assert.deepEqual(said(finish(document.review())), said(review(current, format)));
          for (const { changes, steps } of all) {
            for (const one of changes) {
              const edit = toEdit(one, current.length);
              document.edit([edit]);
              current = applyEdits(current, [edit]);
            }
            const given = document.review();
            for (let i = 0; i < steps; i++) if (given.next().done) break;
            assert.deepEqual(said(finish(document.review())), said(review(current, format)));
          }
        }),
        { numRuns: runs },
      );
    });
  }
});

describe('A file read in pieces', () => {
  const readWhole = (format: Format, text: string) => contentOf(format.parse(text, DEFAULT_SETTINGS));
  const contentOf = ({ segments, comments, problems, languages = {} }: ReturnType<Format['parse']>) => ({
    segments: segments.map(({ start, segment: { target, source, cell, ...more } }) => ({
      start,
      ...more,
      target: {
        ...target,
        encode: target.encode('[“]\n*'),
        whole: target.whole && { ...target.whole, rewrite: target.whole.rewrite('a: b') },
      },
      source: source?.text,
      cell: cell && { row: cell.row, column: cell.column },
    })),
    comments,
    problems,
    languages,
  });
  for (const format of FORMATS.filter(({ pieces }) => pieces)) {
    it(`holds what the whole holds: ${format.id}`, () => {
      const text = fc
        .array(fc.oneof(fc.constantFrom(...(BLOCKS[format.id] ?? [])), fc.constantFrom(...FRAGMENTS), fc.string({ maxLength: 4 })), {
          maxLength: 16,
        })
        .map(parts => parts.join(''));
      fc.assert(
        fc.property(text, fc.integer({ min: 1, max: 400 }), (whole, length) => {
          const { pieces } = format;
          const declared = new Set(pieces?.declared?.(whole, true));
          const found = { segments: [] as unknown[], comments: [] as Span[], problems: [] as ParseProblem[], languages: {} };
          for (let from = 0; pieces && from < whole.length; ) {
            const to = pieces.cut(whole, from, Math.min(whole.length, from + length), from === 0);
            assert.ok(to > from && to <= whole.length);
            const place = { isFirst: from === 0, isDeclared: (name: string) => declared.has(name) };
            const piece = contentOf(format.parse(whole.slice(from, to), DEFAULT_SETTINGS, place));
            for (const segment of piece.segments) found.segments.push({ ...segment, start: segment.start + from });
            for (const { start, end } of piece.comments) found.comments.push({ start: start + from, end: end + from });
            for (const { span, message } of piece.problems)
              found.problems.push({ message, span: { start: span.start + from, end: span.end + from } });
            found.languages = { ...found.languages, ...piece.languages };
            from = to;
          }
          const expected = readWhole(format, whole);
          // Of plain text all is a comment.
          assert.deepEqual({ ...found, comments: format === plainText ? expected.comments : found.comments }, expected);
        }),
        { numRuns: runs * 5 },
      );
    });
  }
});
