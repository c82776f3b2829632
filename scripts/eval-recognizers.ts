/**
 * Scores the number grammar on the Recognizers-Text specifications, as JSON lines:
 *   npm run eval:recognizers -- FILE.jsonl …
 * A row counts as read when every expected result is found with its span and value, and nothing unexpected of its model.
 * Rows of conventions we reject on purpose (docs/numbers.md, "Where we differ") are counted apart, by reason.
 * `--misses` lists the accepted rows that are not read.
 */
import { readFileSync } from 'node:fs';
import {
  findQuantities,
  type NumberLanguage,
  parseDecimal,
  type Quantity,
  type Rational,
  scaleBy,
  toDecimalString,
} from '../src/engine/numbers/index.js';
import { rejection } from './recognizers-rejected.js';

interface Expected {
  readonly text: string;
  readonly start: number;
  readonly end?: number;
  readonly value: string | null;
  readonly unit?: string;
}

interface Row {
  readonly lang: NumberLanguage;
  readonly model: string;
  readonly input: string;
  readonly results: readonly Expected[];
}

/** One thing found, as the model in question would report it. */
interface Reading {
  readonly start: number;
  readonly end: number;
  readonly value: string;
  /** The grammar itself doubts that it counts. */
  readonly weak?: boolean;
}

const ROUNDED = 9;

function number(value: Rational): string {
  return toDecimalString(value, 30);
}

/** The numerals of every quantity, as the number models see them. */
function numbers(found: readonly Quantity[]): Reading[] {
  return found.flatMap((quantity): Reading[] => {
    if (quantity.kind === 'fraction' || quantity.kind === 'ratio' || quantity.numerals.length === 0)
      return [{ ...quantity.span, value: number(quantity.value) }];
    const [first] = quantity.numerals;
    const whole = quantity.kind === 'number' && quantity.numerals.length === 1;
    if (quantity.kind === 'ordinal') return [];
    return whole
      ? [{ ...quantity.span, end: Math.max(first.end, quantity.span.end), value: number(quantity.value), weak: quantity.weak }]
      : quantity.numerals.map(numeral => ({ start: numeral.start, end: numeral.end, value: number(numeral.value) }));
  });
}

const kinds =
  (...wanted: Quantity['kind'][]) =>
  (found: readonly Quantity[]): Reading[] =>
    found.filter(quantity => wanted.includes(quantity.kind)).map(quantity => ({ ...quantity.span, value: number(quantity.value) }));

/** Percentages, and fractions as percentages. */
function percentages(found: readonly Quantity[]): Reading[] {
  const fractions = found
    .filter(quantity => quantity.kind === 'fraction')
    .map(quantity => ({ ...quantity.span, value: number(scaleBy(quantity.value, 100n)) }));
  return [...kinds('percent', 'percentage-point')(found), ...fractions];
}

/** Ranges and approximations as intervals: [20,300], (30,) */
function intervals(found: readonly Quantity[]): Reading[] {
  return found
    .filter(quantity => quantity.high || (quantity.approximation && quantity.approximation !== 'about'))
    .flatMap(quantity => {
      const low = number(quantity.value);
      const open = quantity.approximation;
      const value = quantity.high
        ? `[${low},${number(quantity.high)})`
        : open === 'more-than'
          ? `(${low},)`
          : open === 'at-least'
            ? `[${low},)`
            : open === 'at-most'
              ? `(,${low}]`
              : `(,${low})`;
      // The specifications put no unit inside a range, and `about` outside it.
      const { start, end } = quantity.phrase;
      const last = end > quantity.span.end ? end : (quantity.numerals.at(-1)?.end ?? end);
      return [
        { start, end: last, value },
        { start: quantity.span.start, end: last, value },
      ];
    });
}

const MODELS: Readonly<Record<string, (found: readonly Quantity[]) => Reading[]>> = {
  Number: numbers,
  NumberRange: intervals,
  Ordinal: kinds('ordinal', 'century', 'quarter'),
  Percent: percentages,
  Age: kinds('age'),
  Currency: kinds('money'),
  Dimension: kinds('measure', 'duration'),
  Temperature: kinds('measure'),
};

const family = (model: string): string => model.replace(/Model.*$/, '');

function sameValue(expected: string | null, found: string): boolean {
  if (expected === null) return false;
  if (/^[[(]/.test(expected)) return expected.replace(/\]$/, ')') === found.replace(/\]$/, ')') || expected === found;
  const left = exact(expected.replace('%', ''));
  const right = exact(found);
  return left !== undefined && right !== undefined && Math.abs(left - right) <= Math.abs(left) * 10 ** -ROUNDED;
}

/** The specifications hold rounded values with exponents; a float is exact enough to tell readings apart. */
function exact(text: string): number | undefined {
  const plain = parseDecimal(text);
  const value = plain ? Number(toDecimalString(plain, 30)) : Number(text);
  return Number.isNaN(value) ? undefined : value;
}

function isRead(row: Row): boolean {
  const readings = (MODELS[family(row.model)] ?? numbers)(findQuantities(row.input, row.lang));
  const expected = row.results.filter(result => result.value !== null);
  if (row.results.length > 0 && expected.length === 0) return true;
  const all = expected.every(result => {
    const end = result.start + result.text.length;
    return readings.some(reading => reading.start === result.start && reading.end === end && sameValue(result.value, reading.value));
  });
  const unexpected = readings.filter(
    reading =>
      !reading.weak && !row.results.some(result => result.start < reading.end && result.start + result.text.length > reading.start),
  );
  return all && (unexpected.length === 0 || (family(row.model) !== 'Number' && expected.length > 0));
}

const files = process.argv.slice(2).filter(argument => !argument.startsWith('--'));
if (files.length === 0) {
  console.error('usage: npm run eval:recognizers -- [--misses] FILE.jsonl …');
  process.exit(2);
}
const misses = process.argv.includes('--misses');
for (const file of files) {
  const rows = readFileSync(file, 'utf8')
    .split('\n')
    .filter(Boolean)
    .map(line => JSON.parse(line) as Row);
  const table = new Map<string, { rows: number; rejected: number; read: number }>();
  const reasons = new Map<string, number>();
  for (const row of rows) {
    const name = family(row.model);
    const line = table.get(name) ?? { rows: 0, rejected: 0, read: 0 };
    table.set(name, line);
    line.rows++;
    const read = isRead(row);
    const reason = read ? undefined : rejection(row);
    if (reason) {
      line.rejected++;
      reasons.set(reason, (reasons.get(reason) ?? 0) + 1);
    } else if (read) line.read++;
    else if (misses) {
      const readings = (MODELS[name] ?? numbers)(findQuantities(row.input, row.lang));
      const spans = readings.map(reading => `${row.input.slice(reading.start, reading.end)}=${reading.value}`);
      console.log(
        `  ${name}: ${row.input.slice(0, 160)} | expected ${row.results.map(result => `${result.text}=${result.value}`).join('; ')} | read ${spans.join('; ')}`,
      );
    }
  }
  console.log(`\n${file.split('/').pop()}`);
  let accepted = 0;
  let read = 0;
  for (const [name, line] of table) {
    accepted += line.rows - line.rejected;
    read += line.read;
    console.log(
      `  ${name.padEnd(14)} ${String(line.rows).padStart(4)} rows, ${String(line.rejected).padStart(3)} rejected, read ${share(line.read, line.rows - line.rejected)} of the rest, ${share(line.read, line.rows)} of all`,
    );
  }
  console.log(
    `  ${'total'.padEnd(14)} ${String(rows.length).padStart(4)} rows, ${String(rows.length - accepted).padStart(3)} rejected, read ${share(read, accepted)} of the rest, ${share(read, rows.length)} of all`,
  );
  for (const [reason, count] of reasons) console.log(`    rejected ${String(count).padStart(3)}: ${reason}`);
}

function share(part: number, whole: number): string {
  return whole === 0 ? '–' : `${((100 * part) / whole).toFixed(1)} %`;
}
