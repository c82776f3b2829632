import { clockDraft } from './calendar';
import { isUpperCase, wordEnd } from './characters';
import type { Step } from './chinese-quantities';
import { type Draft, draftOf } from './draft';
import { DECADE_WORDS, MULTIPLE_WORDS, VAGUE_WORDS, WEEKDAY_WORDS } from './english-calendar-words';
import { integer, powerOfTen } from './rational';
import type { Numeral } from './types';
import { unitAfter } from './unit-lookup';

/** English words that are a quantity by themselves, and numbers that name only a magnitude. */

/** Words that are a quantity by themselves. */
export function readSimpleWord(text: string, at: number, end: number, word: string): Draft | undefined {
  const base = { start: at, end, numerals: [] as Numeral[] };
  const weekday = WEEKDAY_WORDS.get(word);
  if (weekday) return isUpperCase(text.charCodeAt(at)) ? { ...base, kind: 'weekday', value: integer(weekday) } : undefined;
  const decade = DECADE_WORDS.get(word);
  if (decade) return { ...base, kind: 'decade', value: integer(decade), looseUnit: true };
  const multiple = MULTIPLE_WORDS.get(word);
  if (multiple) return { ...base, kind: 'multiple', value: integer(multiple), weak: word === 'double' || word === 'triple' || undefined };
  if (word === 'noon') return clockDraft(at, end, [], { hour: 12 });
  if (word === 'midnight') return clockDraft(at, end, [], { hour: 0 });
  if (word === 'once') return { ...base, kind: 'multiple', value: integer(1), weak: true };
  if (word === 'both' || word === 'couple') return { ...base, kind: 'number', value: integer(2), weak: true };
  return undefined;
}

/** hundreds of millions, tens of thousands, dozens */
export function readVague(text: string, at: number, end: number): Step | undefined {
  let word = text.slice(at, end).toLowerCase();
  let power = VAGUE_WORDS.get(word)!;
  let position = end;
  for (let count = 0; count < 3 && text.startsWith(' of ', position); count++) {
    const next = wordEnd(text, position + 4);
    word = text.slice(position + 4, next).toLowerCase();
    const more = VAGUE_WORDS.get(word);
    if (!more || more > 12 || power + more > 24) break;
    power += more;
    position = next;
  }
  if (text.slice(at, end).toLowerCase() === 'scores' && position === end && !text.startsWith(' of ', end)) return undefined;
  if (text.slice(at, end).toLowerCase() === 'tens' && position === end) return undefined;
  const low = integer(powerOfTen(power));
  const numeral: Numeral = {
    start: at,
    end: position,
    value: low,
    high: integer(powerOfTen(power + 1)),
    approximation: 'several',
    form: 'words',
  };
  const from = text.startsWith(' of', position) ? position + 3 : position;
  const found = unitAfter(text, from, false);
  if (found?.unit.dimension === 'money')
    return {
      end: found.end,
      draft: { ...draftOf(numeral), kind: 'money', unit: found.unit.id, looseUnit: found.unit.loose || undefined, end: found.end },
    };
  return { end: position, draft: draftOf(numeral) };
}
