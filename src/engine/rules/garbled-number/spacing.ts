import { isDash, isSpace } from '../../numbers/characters';
import { groupDigits } from '../../numbers/format';
import { wordAfter, wordBefore } from '../../text/words';
import {
  AMOUNT_CUES,
  canBegin,
  followerOf,
  isAtStart,
  isLabelled,
  isMoney,
  isPlural,
  isYear,
  MONTHS,
  runsOn,
  WEAK_AMOUNT_CUES,
} from './context';
import { type DigitGroups, digitsEnd, isDigitCode } from './digits';
import { FAULTS, type Garbled } from './garbled';
import { type Reading, reading, scaledValue } from './readings';
import { scaleAfter } from './scale-after';

/** Numbers and times with a space inside: `20, 000`, `3. 5 million`, `6: 00`, `over 11 7015 people`. */
export function garbledSpacing(text: string, digits: DigitGroups, fromChinese: boolean): Garbled | undefined {
  if (!canBegin(text, digits.start) && !endsRange(text, digits.start)) return undefined;
  const mark = markBetweenSpaces(text, digits.end);
  if (!mark) return tornApart(text, digits);
  if (mark.sign === ',') return spacedThousands(text, digits);
  if (mark.sign === '.') return spacedDecimal(text, digits, mark, fromChinese);
  return spacedTime(text, digits, mark);
}

/** `20, 000-30, 000`, `6: 00–7: 30`: the upper end of a range. */
function endsRange(text: string, start: number): boolean {
  return isDash(text.charCodeAt(start - 1)) && isDigitCode(text.charCodeAt(start - 2)) && isDigitCode(text.charCodeAt(start - 3));
}

/** Like `runsOn`, but a dash may follow: the lower end of a range. */
const goesOn = (text: string, end: number): boolean => !isDash(text.charCodeAt(end)) && text.charAt(end) !== '.' && runsOn(text, end);

interface SpacedMark {
  readonly sign: string;
  /** Where the digits behind it begin. */
  readonly next: number;
  readonly spaceBefore: boolean;
}

/** A mark with a space on at least one side, digits behind it. */
function markBetweenSpaces(text: string, at: number): SpacedMark | undefined {
  const spaceBefore = isSpace(text.charCodeAt(at));
  const sign = text.charAt(spaceBefore ? at + 1 : at);
  if (sign !== ',' && sign !== '.' && sign !== ':') return undefined;
  const behind = at + (spaceBefore ? 2 : 1);
  const spaceBehind = isSpace(text.charCodeAt(behind));
  const next = behind + (spaceBehind ? 1 : 0);
  return (spaceBefore || spaceBehind) && isDigitCode(text.charCodeAt(next)) ? { sign, next, spaceBefore } : undefined;
}

/** A number spaced like a list, or a list: sure only where the last group is 000, or where a word before promises an amount. */
function spacedThousands(text: string, digits: DigitGroups): Garbled | undefined {
  const groups = [...digits.groups];
  if (groups[0].length > 3 || groups[0].startsWith('0') || digits.separators.some(mark => mark !== ',')) return undefined;
  if (groups.slice(1).some(group => group.length !== 3)) return undefined;
  let end = digits.end;
  for (let count = 0; count < 4; count++) {
    const mark = markBetweenSpaces(text, end);
    if (mark?.sign !== ',' && text.charAt(end) !== ',') break;
    const next = mark?.next ?? end + 1;
    const groupEnd = digitsEnd(text, next);
    if (groupEnd - next !== 3) break;
    groups.push(text.slice(next, groupEnd));
    end = groupEnd;
  }
  if (end === digits.end || goesOn(text, end) || markBetweenSpaces(text, end)?.sign === ',') return undefined;
  const before = wordBefore(text, digits.start);
  if (isLabelled(before) || MONTHS.has(before.word) || followsNumber(text, digits.start)) return undefined;
  const scale = scaleAfter(text, end);
  const certain = groups[groups.length - 1] === '000';
  const follower = followerOf(text, end);
  // No list counts 080.
  const promised =
    groups.slice(1).some(group => group.startsWith('0')) ||
    AMOUNT_CUES.has(before.word) ||
    before.word === 'of' ||
    isMoney(text, digits.start);
  if (!certain && !(promised && (follower !== 'none' || scale))) return undefined;
  const span = { start: digits.start, end };
  const joined = groups.join('');
  const one = reading(scaledValue(joined, joined.length), SPACE_OUT, { fromChinese: false }, groups.join(','));
  return { span, fault: FAULTS.space, readings: [one], confidence: certain ? 0.95 : 0.7, certain };
}

const SPACE_OUT = { en: 'without the space', 'zh-cn': '去掉空格' };

/** `10, 20, 000`: the digits before are a list. */
function followsNumber(text: string, start: number): boolean {
  let at = start - 1;
  while (at >= start - 2 && isSpace(text.charCodeAt(at))) at--;
  const code = text.charCodeAt(at);
  return (code === 0x2c || code === 0x2e || code === 0x3a) && isDigitCode(text.charCodeAt(at - 1));
}

/** `by 3. 5 million`. A sentence may end in a number, so a word, a sign or a scale must tell. */
function spacedDecimal(text: string, digits: DigitGroups, mark: SpacedMark, fromChinese: boolean): Garbled | undefined {
  const whole = digits.groups.join('');
  if (digits.separators.some(separator => separator !== ',') || whole.length > 6 || isYear(whole)) return undefined;
  const end = digitsEnd(text, mark.next);
  if (end - mark.next > 4 || goesOn(text, end) || isAtStart(text, digits.start)) return undefined;
  const scale = scaleAfter(text, end);
  const follower = followerOf(text, end);
  if (!scale && follower !== 'percent' && follower !== 'unit') return undefined;
  const before = wordBefore(text, digits.start);
  if (isLabelled(before) || MONTHS.has(before.word) || followsNumber(text, digits.start) || scale?.capital) return undefined;
  const certain = mark.spaceBefore || whole === '0' || isMoney(text, digits.start);
  if (!certain && !AMOUNT_CUES.has(before.word) && !WEAK_AMOUNT_CUES.has(before.word)) return undefined;
  const decimals = text.slice(mark.next, end);
  const value = scaledValue(whole + decimals, whole.length, scale?.power);
  const one = reading(value, SPACE_OUT, { fromChinese, scale }, `${digits.groups.join(',')}.${decimals}`);
  return { span: { start: digits.start, end }, fault: FAULTS.space, readings: [one], confidence: certain ? 0.9 : 0.7, certain };
}

const TIME_CUES: ReadonlySet<string> = new Set(
  'at around about before after until till from between since by near nearly approximately circa'.split(' '),
);
const AFTER_TIME: ReadonlySet<string> = new Set(
  'a p am pm o on in to until till and end the local beijing gmt utc est edt hours hrs noon every each'.split(' '),
);
const MERIDIEM: ReadonlySet<string> = new Set(['am', 'pm', 'a.m', 'p.m']);
const RATIO_WORDS: ReadonlySet<string> = new Set('ratio scale odds score score-line proportion aspect result won lost beat'.split(' '));

/** `6: 00`: sure with a word of time before it or behind it; `Lesson 6: 10 words` and `16 : 9` are something else. */
function spacedTime(text: string, digits: DigitGroups, mark: SpacedMark): Garbled | undefined {
  const [hour] = digits.groups;
  const minutes = text.slice(mark.next, digitsEnd(text, mark.next));
  if (digits.groups.length > 1 || hour.length > 2 || Number(hour) > 24 || minutes.length !== 2 || minutes > '59') return undefined;
  let end = mark.next + 2;
  const before = wordBefore(text, digits.start);
  if (isLabelled(before) || RATIO_WORDS.has(before.word) || followsNumber(text, digits.start)) return undefined;
  let repaired = `${hour}:${minutes}`;
  const seconds = markBetweenSpaces(text, end);
  const secondsAt = seconds?.sign === ':' ? seconds.next : text.charAt(end) === ':' ? end + 1 : -1;
  if (secondsAt > 0) {
    if (digitsEnd(text, secondsAt) !== secondsAt + 2) return undefined;
    repaired += `:${text.slice(secondsAt, secondsAt + 2)}`;
    end = secondsAt + 2;
  } else if (goesOn(text, end)) return undefined;
  const after = wordAfter(text, end);
  const cued = TIME_CUES.has(before.word) || (before.word === 'to' && hasClock(text, before.start));
  const halved = MERIDIEM.has(after.word) || /^[ap]$/.test(after.word) ? /^\s?[ap]\.?\s?m\b/i.test(text.slice(end, end + 6)) : false;
  if (!cued && !halved) return undefined;
  const ends = after.word === '' || AFTER_TIME.has(after.word);
  if (!ends && !halved && minutes !== '00' && isPlural(after.word)) return undefined;
  const certain = halved || (cued && (ends || minutes === '00'));
  const time: Reading = { text: repaired, because: SPACE_OUT };
  return { span: { start: digits.start, end }, fault: FAULTS.timeSpace, readings: [time], confidence: certain ? 0.95 : 0.7, certain };
}

/** `from 6: 00 to 7: 30`: whether a time ends shortly before. */
const hasClock = (text: string, at: number): boolean => /\d ?: ?\d\d ?$/.test(text.slice(Math.max(0, at - 8), at));

/** `over 11 7015 people`: 11万7015, its 万 lost. Only after a word that promises an amount, before a thing that is counted. */
function tornApart(text: string, digits: DigitGroups): Garbled | undefined {
  const [first] = digits.groups;
  if (digits.groups.length > 1 || first.length > 3 || first.startsWith('0') || text.charAt(digits.end) !== ' ') return undefined;
  const end = digitsEnd(text, digits.end + 1);
  const rest = text.slice(digits.end + 1, end);
  if (rest.length !== 4 || isYear(rest) || runsOn(text, end)) return undefined;
  const before = wordBefore(text, digits.start);
  if (!AMOUNT_CUES.has(before.word) && before.word !== 'of') return undefined;
  const next = wordAfter(text, end).word;
  if (followerOf(text, end) !== 'unit' && !isPlural(next)) return undefined;
  const value = scaledValue(first + rest, first.length + 4);
  const because = { en: `${first}万${rest}, with 万 (10,000) lost`, 'zh-cn': `${first}万${rest}，丢了“万”` };
  return {
    span: { start: digits.start, end },
    fault: FAULTS.apart,
    readings: [{ value, text: groupDigits(value), because }],
    confidence: 0.7,
  };
}
