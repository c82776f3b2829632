import assert from 'node:assert/strict';
import { findQuantities, type NumberLanguage, type Quantity, toDecimalString } from '../../src/engine/numbers/index';

/** One line of a table: the text, then each quantity as `show` writes it. */
export type Case = readonly [text: string, ...quantities: string[]];

/** A quantity in one line: "span text = kind value..high unit ~approximation date; weak". */
export function show(quantity: Quantity): string {
  const { text, kind, value, high, unit, approximation, date, dateEnd, weak } = quantity;
  const parts = [kind, `${toDecimalString(value, 6)}${high ? `..${toDecimalString(high, 6)}` : ''}`];
  if (unit) parts.push(unit);
  if (approximation) parts.push(`~${approximation}`);
  if (date) parts.push(writeDate(date));
  if (dateEnd) parts.push(`to ${writeDate(dateEnd)}`);
  if (weak) parts.push('weak');
  return `${text} = ${parts.join(' ')}`;
}

function writeDate(date: NonNullable<Quantity['date']>): string {
  const { year, month, day, hour, minute, second } = date;
  const calendar = [year, month, day].map(part => part ?? '').join('-');
  const clock = hour === undefined ? '' : [hour, minute, second].filter(part => part !== undefined).join(':');
  return clock || `<${calendar}>`;
}

/** Defines one test a line. */
export function readsAs(language: NumberLanguage, cases: readonly Case[]): void {
  for (const [text, ...expected] of cases) {
    it(`${text} → ${expected.length === 0 ? 'nothing' : expected.join(', ')}`, () => {
      const found = findQuantities(text, language);
      assert.deepEqual(found.map(show), expected);
      for (const quantity of found) assert.equal(text.slice(quantity.span.start, quantity.span.end), quantity.text);
    });
  }
}
