import { isDigit, isLatinLetter, skipSpaces } from './characters';
import { type Draft, draftOf } from './draft';
import { readEnglishNumeral } from './english-numerals';
import { matchEnd } from './english-tokens';
import { numberWord } from './english-words';
import { add, compareRational, divide, integer, multiply, ONE } from './rational';
import type { Numeral } from './types';
import { unitAfter, unitSize } from './unit-lookup';

/** English money, measures, durations and ages: what a numeral makes with a unit after it. */

const OLD = /[ -]?(?:olds?\b|of age\b|-olds?\b)/y;
const AGE_SHORT = /\s?(?:yo|y\/o)\b/y;

/** 300 million yuan, 5 miles, 2 hours and 30 minutes, five years old */
export function measured(text: string, numeral: Numeral): Draft | undefined {
  const short = matchEnd(AGE_SHORT, text, numeral.end);
  if (short > 0) return { ...draftOf(numeral), kind: 'age', unit: 'year', end: short };
  const last = text.charCodeAt(numeral.end - 1);
  const found = unitAfter(text, numeral.end, isDigit(last)) ?? bracketed(text, numeral.end);
  if (!found) return undefined;
  const { id, dimension, loose, parts } = found.unit;
  const base: Draft = { ...draftOf(numeral), unit: id, looseUnit: loose || undefined, end: found.end };
  const written = numeral.form === 'words' ? numberWord(text.slice(numeral.start, numeral.end)) : undefined;
  if (written?.scale || (written && compareRational(written.value, ONE) === 0)) base.weak = true;
  if (dimension === 'money')
    return coins(text, { ...base, kind: 'money', value: parts ? divide(base.value, integer(parts)) : base.value }, parts);
  if (dimension !== 'time') return { ...base, kind: 'measure' };
  const old = matchEnd(OLD, text, found.end);
  if (old > 0) return { ...base, kind: 'age', end: old };
  if (id === 'year' && text.startsWith('-old', found.end)) return { ...base, kind: 'age', end: found.end + 4 };
  return duration(text, { ...base, kind: 'duration' });
}

/** 2 hours and 30 minutes: in the smaller unit. */
function duration(text: string, draft: Draft): Draft {
  const smaller = draft.unit === 'hour' ? 'minute' : draft.unit === 'minute' ? 'second' : undefined;
  if (!smaller) return draft;
  let at = skipSpaces(text, draft.end, 1);
  if (text.startsWith('and ', at)) at += 4;
  const code = text.charCodeAt(at);
  const rest = at > draft.end && (isDigit(code) || isLatinLetter(code)) ? readEnglishNumeral(text, at) : undefined;
  const found = rest && !rest.ordinal ? unitAfter(text, rest.end, true) : undefined;
  if (!rest || found?.unit.id !== smaller) return draft;
  const factor = divide(unitSize(draft.unit!)!, unitSize(smaller)!);
  return duration(text, {
    ...draft,
    unit: smaller,
    value: add(multiply(draft.value, factor), rest.value),
    end: found.end,
    numerals: [...draft.numerals, rest],
  });
}

/** 20 (kg) */
function bracketed(text: string, at: number): ReturnType<typeof unitAfter> {
  const start = skipSpaces(text, at, 1);
  if (text[start] !== '(') return undefined;
  const found = unitAfter(text, start + 1, true);
  return found && text[found.end] === ')' ? { ...found, end: found.end + 1 } : undefined;
}

/** thirteen dollars forty-five cents */
function coins(text: string, draft: Draft, parts: number | undefined): Draft {
  if (parts) return draft;
  let at = skipSpaces(text, draft.end, 1);
  if (text.startsWith('and ', at)) at += 4;
  const code = text.charCodeAt(at);
  const rest = at > draft.end && (isDigit(code) || isLatinLetter(code)) ? readEnglishNumeral(text, at) : undefined;
  const coin = rest && !rest.ordinal && !rest.fraction ? unitAfter(text, rest.end, true) : undefined;
  if (!rest || !coin?.unit.parts || (coin.unit.id !== draft.unit && !draft.looseUnit)) return draft;
  return {
    ...draft,
    value: add(draft.value, divide(rest.value, integer(coin.unit.parts))),
    end: coin.end,
    numerals: [...draft.numerals, rest],
  };
}
