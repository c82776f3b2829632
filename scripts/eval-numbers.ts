/**
 * Scores the number rules on labelled translations, as JSON lines:
 *   npm run eval:numbers -- [--verbose] FILE.jsonl …
 * Rows hold `source` and `target`, and one of: `label` (`fire` with `kind`, `targetStart`/`targetEnd` and `correct`, or `quiet`); `good`,
 * the text before an error was planted in `target`; neither, for translations without error.
 * A fire row counts as caught when a finding of a number rule at info or above overlaps its place (an omitted number has none: any
 * finding counts); any finding at warning or above on a text without error is a false alarm.
 */
import { readFileSync } from 'node:fs';
import { DEFAULT_SETTINGS, type Finding, type Format, plainText, type Rule, review } from '../src/engine';
import { findQuantities, toDecimalString } from '../src/engine/numbers';
import { garbledNumber } from '../src/engine/rules/garbled-number';
import { misreadOrdinal } from '../src/engine/rules/misread-ordinal';
import { numberMismatch } from '../src/engine/rules/number-mismatch';
import { literalText } from '../src/engine/text/mapped-text';

interface Row {
  readonly id?: string;
  readonly source: string;
  readonly target: string;
  readonly good?: string;
  readonly label?: 'fire' | 'quiet';
  readonly kind?: string;
  readonly tag?: string;
  readonly targetStart?: number | null;
  readonly targetEnd?: number | null;
  readonly sourceText?: string | null;
  readonly targetText?: string | null;
  readonly correct?: string;
}

const RULES: readonly Rule[] = [garbledNumber, misreadOrdinal, numberMismatch];
/** The kinds whose fix states a value that can be compared. */
const VALUED = new Set(['scale', 'garbled', 'wrong-value']);

/** The whole text as one segment, with its source. */
const bilingual = (source: string): Format => ({
  ...plainText,
  parse: text => ({
    segments: [{ start: 0, segment: { kind: 'unit', target: literalText(text), source: literalText(source) } }],
    comments: [],
    problems: [],
  }),
});

function findings({ source }: Row, text: string): readonly Finding[] {
  return review(text, bilingual(source), DEFAULT_SETTINGS, {
    rules: RULES,
    onRuleError: (_, error) => {
      throw error;
    },
  }).findings;
}

const isAlarm = ({ severity }: Finding): boolean => severity === 'error' || severity === 'warning';
const isSaid = (finding: Finding): boolean => isAlarm(finding) || finding.severity === 'info';

class Tally {
  readonly counts = new Map<string, { rows: number; hits: number }>();
  add(name: string, hit: boolean): void {
    for (const key of [name, 'all']) {
      const count = this.counts.get(key) ?? { rows: 0, hits: 0 };
      this.counts.set(key, { rows: count.rows + 1, hits: count.hits + (hit ? 1 : 0) });
    }
  }
  print(title: string): void {
    if (this.counts.size === 0) return;
    console.log(`  ${title}`);
    for (const [name, { rows, hits }] of [...this.counts].sort())
      console.log(
        `    ${name.padEnd(36)} ${String(hits).padStart(4)} of ${String(rows).padStart(4)}  ${((100 * hits) / rows).toFixed(1)} %`,
      );
  }
}

const show = (text: string, { rule, severity, span, message, fixes }: Finding): string =>
  `${severity} ${rule} “${text.slice(span.start, span.end)}”: ${message.en}${fixes.length ? ` [fix: ${fixes.map(fix => fix.edits.map(edit => edit.text).join('|')).join(' / ')}]` : ''}`;

function evaluate(file: string, verbose: boolean): void {
  const rows = readFileSync(file, 'utf8')
    .split('\n')
    .filter(Boolean)
    .map(line => JSON.parse(line) as Row);
  const caught = new Tally();
  const alarms = new Tally();
  const said = new Tally();
  const fixed = new Tally();
  for (const row of rows) {
    if (row.label === 'fire') scoreFire(row, caught, fixed, verbose);
    else if (row.good !== undefined) {
      const found = findings(row, row.target).filter(isSaid);
      caught.add('planted', found.length > 0);
      if (verbose && found.length === 0) console.log(`MISS\n  ${row.source}\n  ${row.target}\n  ${row.good}`);
      scoreQuiet(row, row.good, 'before', alarms, said, verbose);
    } else scoreQuiet(row, row.target, row.label ?? 'no error', alarms, said, verbose);
  }
  console.log(`\n${file.split('/').pop()}`);
  caught.print('caught');
  fixed.print('preferred fix has the right value');
  alarms.print('false alarms (warning or above)');
  said.print('with any remark (info or above)');
}

function scoreFire(row: Row, caught: Tally, fixed: Tally, verbose: boolean): void {
  const { target, targetStart: start, targetEnd: end } = row;
  const all = findings(row, target).filter(isSaid);
  const here = start == null || end == null ? all : all.filter(({ span }) => span.start < end && span.end > start);
  const name = row.tag ? `${row.kind} (${row.tag})` : `${row.kind}`;
  caught.add(name, here.length > 0);
  if (verbose && here.length === 0) {
    console.log(`MISS ${row.id} ${name}: “${row.sourceText}” → “${row.targetText}”, right: ${row.correct}`);
    console.log(`  ${row.source}\n  ${target}`);
    for (const finding of all) console.log(`  elsewhere: ${show(target, finding)}`);
  }
  if (here.length === 0 || !VALUED.has(row.kind ?? '') || row.tag) return;
  const right = here.some(finding => hasRightFix(finding, target, row.correct ?? ''));
  fixed.add(row.kind ?? '', right);
  if (verbose && !right) {
    console.log(`FIX ${row.id} ${name}: “${row.sourceText}” → “${row.targetText}”, right: ${row.correct}`);
    console.log(`  ${row.source}\n  ${target}`);
    for (const finding of here) console.log(`  ${show(target, finding)}`);
  }
}

const valuesOf = (text: string): string[] => findQuantities(text, 'en').map(({ value }) => toDecimalString(value));

/** Whether the preferred fix puts in what `correct` says, by value. */
function hasRightFix(finding: Finding, text: string, correct: string): boolean {
  const fix = finding.fixes.find(one => one.preferred);
  if (!fix) return false;
  const wanted = valuesOf(correct);
  const [edit] = fix.edits;
  const after = text.slice(0, edit.span.start) + edit.text + text.slice(edit.span.end);
  const around = findQuantities(after, 'en').filter(
    ({ span }) => span.start <= edit.span.start + edit.text.length && span.end >= edit.span.start,
  );
  const put = [
    ...valuesOf(edit.text),
    ...around.map(({ value }) => toDecimalString(value)),
    ...around.flatMap(({ high }) => (high ? [toDecimalString(high)] : [])),
  ];
  return wanted.length > 0 && put.includes(wanted[0]);
}

function scoreQuiet(row: Row, text: string, name: string, alarms: Tally, said: Tally, verbose: boolean): void {
  const found = findings(row, text).filter(isSaid);
  const alarm = found.some(isAlarm);
  alarms.add(name, alarm);
  said.add(name, found.length > 0);
  if (!verbose || found.length === 0) return;
  console.log(`${alarm ? 'ALARM' : 'REMARK'} ${row.id ?? ''}\n  ${row.source}\n  ${text}`);
  for (const finding of found) console.log(`  ${show(text, finding)}`);
}

const files = process.argv.slice(2).filter(argument => !argument.startsWith('--'));
if (files.length === 0) {
  console.error('usage: npm run eval:numbers -- [--verbose] FILE.jsonl …');
  process.exit(2);
}
for (const file of files) evaluate(file, process.argv.includes('--verbose'));
