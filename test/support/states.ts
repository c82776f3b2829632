import assert from 'node:assert/strict';
import { applyEdits, type Format, type PlacedSegment, type Span, type UnitState, type Verdict } from '../../src/engine';
import { toFileSpan } from '../../src/engine/text/mapped-text';
import { texts } from './format-laws';

/** The file after the unit whose text holds `word` was marked. */
export function marked(format: Format, file: string, word: string, verdict: Verdict): string {
  const placed = format.parse(file).segments.find(({ segment }) => segment.target.text.includes(word));
  assert.ok(placed, `no unit holds "${word}"`);
  const at = placed.start + toFileSpan(placed.segment.target, { start: 0, end: 1 }).start;
  return applyEdits(file, format.states?.mark(file, { start: at, end: at }, verdict) ?? []);
}

/** The lines (trimmed) of `before` that `after` lacks, and those it has instead. */
export function changedLines(before: string, after: string): { readonly gone: string[]; readonly come: string[] } {
  const [old, now] = [before, after].map(text => text.split(/\r\n|\n|\r/).map(line => line.trim()));
  return { gone: old.filter(line => !now.includes(line)), come: now.filter(line => !old.includes(line)) };
}

const cursorAt = ({ start }: PlacedSegment): Span => ({ start, end: start });

/** Marking every unit either way gives it its state, changes no text, and is undone by nothing but the other mark. */
export function itMarksUnits(format: Format, file: string): void {
  const stateOf = (text: string, index: number): UnitState | undefined => format.parse(text).segments[index].segment.unit?.state;
  for (const [name, text] of [
    ['', file],
    [' with Windows line ends', file.replace(/\r?\n/g, '\r\n')],
    [' with a byte order mark', `\ufeff${file}`],
  ]) {
    it(`marks every unit and changes no text${name}`, () => {
      const keeping = format.states;
      assert.ok(keeping);
      let count = 0;
      format.parse(text).segments.forEach(({ start, segment: { unit } }, index) => {
        if (unit?.obsolete || unit?.state === undefined || unit.state === 'untranslated') return;
        count++;
        for (const verdict of ['needs-review', 'reviewed'] as const) {
          const once = applyEdits(text, keeping.mark(text, { start, end: start }, verdict));
          assert.equal(stateOf(once, index), verdict === 'reviewed' ? keeping.reviewed : verdict);
          assert.deepEqual(texts(format.parse(once)), texts(format.parse(text)));
          assert.deepEqual(format.parse(once).problems.length, format.parse(text).problems.length);
          assert.deepEqual(keeping.mark(once, cursorAt(format.parse(once).segments[index]), verdict), [], 'once is enough');
          if (text.includes('\r\n')) assert.doesNotMatch(once, /[^\r]\n/);
        }
      });
      assert.ok(count > 1, 'the file has units to mark');
    });
  }
  it('marks all units at once', () => {
    const states = (text: string): (UnitState | undefined)[] =>
      format
        .parse(text)
        .segments.map(({ segment: { unit } }) => (unit?.obsolete ? undefined : unit?.state))
        .filter(state => state !== undefined);
    for (const verdict of ['needs-review', 'reviewed'] as const) {
      const all = applyEdits(file, format.states?.mark(file, { start: 0, end: file.length }, verdict) ?? []);
      const wanted = verdict === 'reviewed' ? format.states?.reviewed : verdict;
      assert.deepEqual(
        [...new Set(states(all))].filter(state => state !== 'untranslated'),
        [wanted],
      );
      assert.equal(
        states(all).filter(state => state === 'untranslated').length,
        states(file).filter(state => state === 'untranslated').length,
      );
      assert.deepEqual(texts(format.parse(all)), texts(format.parse(file)));
    }
  });
  it('marks nothing where there is no unit, and never throws in a damaged file', () => {
    for (let at = 0; at <= file.length; at += 7) {
      const cut = file.slice(0, at);
      for (const verdict of ['needs-review', 'reviewed'] as const) {
        const edits = format.states?.mark(cut, { start: cut.length >> 2, end: cut.length >> 1 }, verdict) ?? [];
        for (const { span } of edits) assert.ok(span.start >= 0 && span.start <= span.end && span.end <= cut.length);
      }
    }
    assert.deepEqual(format.states?.mark('', { start: 0, end: 0 }, 'reviewed'), []);
  });
}
