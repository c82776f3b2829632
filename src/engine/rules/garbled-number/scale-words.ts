import { formatChinese } from '../../numbers/format';
import { powerOfTen, scaleBy } from '../../numbers/rational';
import { isWordCharacter } from '../../text/characters';
import { wordAfter, wordBefore } from '../../text/words';
import { AMOUNT_CUES, canBegin, isLabelled, isMoney, isPlural, isYear, MONTHS, UNITS } from './context';
import { type DigitGroups, digitsEnd } from './digits';
import { FAULTS, type Garbled } from './garbled';
import { distinct, type ReadingContext, reading, scaledValue } from './readings';
import { type Scale, scaleAfter } from './scale-after';

/** Readable digits with scale words that no English number has. */

/** What looks at a run of digits whose own marks are in order. */
export function garbledScale(text: string, digits: DigitGroups, fromChinese: boolean): Garbled | undefined {
  const { groups, separators } = digits;
  if (separators.some((mark, i) => mark.length > 1 || (mark === '.' ? i < separators.length - 1 : groups[i + 1].length !== 3)))
    return undefined;
  const first = scaleAfter(text, digits.end);
  if (!first) return lettersForWan(text, digits, fromChinese);
  const currency = lostCurrency(text, digits, first);
  if (currency) return currency;
  if (!canBegin(text, digits.start) || first.capital) return undefined;
  const second = scaleAfter(text, first.end);
  if (!second || text.charAt(second.end) === '-' || text.charAt(first.end) === '-' || second.capital) return undefined;
  const third = scaleAfter(text, second.end);
  return isChineseScale(first, second) && !third
    ? chineseScale(text, digits, first, second)
    : doubledScale(text, digits, [first, second, ...(third ? [third] : [])], fromChinese);
}

function valueOfDigits({ groups, separators }: DigitGroups, power = 0) {
  const digits = groups.join('');
  const decimals = separators.at(-1) === '.' ? groups[groups.length - 1].length : 0;
  return scaledValue(digits, digits.length - decimals, power);
}

/** Ten thousand and hundred million: what 万 and 亿 are word for word. */
const isChineseScale = (first: Scale, second: Scale): boolean =>
  (first.power === 2 && (second.power === 6 || second.power === 9)) || (first.power === 2 && second.power === 3);

/** 5.64 hundred million. With a whole number below ten it can be read: `3 hundred million`. */
function chineseScale(text: string, digits: DigitGroups, first: Scale, second: Scale): Garbled | undefined {
  return calque(text, digits, second.end, first.power + second.power, digits.separators.includes('.'));
}

/** 8218.35 ten thousand. `Ten` is no scale word, so it has its own way in. */
export function garbledTens(text: string, digits: DigitGroups): Garbled | undefined {
  if (!canBegin(text, digits.start) || digits.separators.filter(mark => mark === '.').length > 1) return undefined;
  const ten = wordAfter(text, digits.end);
  if (ten.raw !== 'ten' || ten.start === digits.end) return undefined;
  const scale = scaleAfter(text, ten.end);
  if (!scale || scale.capital || scale.power < 3 || text.charAt(ten.end) === '-' || text.charAt(scale.end) === '-') return undefined;
  return calque(text, digits, scale.end, 1 + scale.power, digits.separators.includes('.'));
}

function calque(text: string, digits: DigitGroups, end: number, power: number, decimal: boolean): Garbled | undefined {
  const before = wordBefore(text, digits.start);
  if (isLabelled(before) || MONTHS.has(before.word)) return undefined;
  const whole = digits.groups.join('');
  // `In 2008 ten thousand people came`, `3 hundred million`: readable, or two numbers.
  if (!decimal && (whole.length < 2 || isYear(whole) || before.word === 'in' || before.word === 'on')) return undefined;
  const value = valueOfDigits(digits, power);
  const chinese = formatChinese(value);
  const because = { en: chinese, 'zh-cn': chinese };
  const readings = [reading(value, because, { fromChinese: true, scale: { start: 0, end: 0, power, word: '', capital: false } })];
  return { span: { start: digits.start, end }, fault: FAULTS.chineseScale, readings, confidence: decimal ? 0.95 : 0.8, severity: 'info' };
}

/** 5 billion billion, 5 billion million. Rising scales are English: a hundred thousand million, a million billion. */
function doubledScale(text: string, digits: DigitGroups, scales: readonly Scale[], fromChinese: boolean): Garbled | undefined {
  const powers = scales.map(scale => scale.power);
  const rising = powers.every((power, i) => i === 0 || power > powers[i - 1]);
  if (rising && (powers.length < 3 || powers[1] === 3)) return undefined;
  const before = wordBefore(text, digits.start);
  if (isLabelled(before)) return undefined;
  const context: ReadingContext = { fromChinese, scale: scales[0] };
  const value = valueOfDigits(digits);
  const once = (power: number, word: string) =>
    reading(scaleBy(value, powerOfTen(power)), { en: `if only “${word}” belongs there`, 'zh-cn': `若只有 ${word} 是对的` }, context);
  const product = powers.reduce((product, power) => scaleBy(product, powerOfTen(power)), value);
  const all = reading(product, { en: 'if both are meant', 'zh-cn': '若两个词都算数' }, context);
  const single = [...scales].filter(scale => scale.power > 2).sort((a, b) => b.power - a.power);
  const readings = distinct([...single.map(scale => once(scale.power, scale.word)), ...(powers.length === 2 ? [all] : [])]);
  const span = { start: digits.start, end: scales[scales.length - 1].end };
  // `5 million million` is how some write a trillion.
  const confidence = powers.length === 2 && powers[0] === 6 && powers[1] === 6 ? 0.55 : 0.8;
  return { span, fault: FAULTS.doubledScale, readings, confidence, severity: confidence < 0.6 ? 'info' : undefined };
}

/** US777 million; US 88.2 million where the country cannot be meant: after a word that promises an amount, nothing counted behind. */
function lostCurrency(text: string, digits: DigitGroups, scale: Scale): Garbled | undefined {
  const us = wordBefore(text, digits.start);
  if (us.raw !== 'US' || digits.start - us.end > 1) return undefined;
  const glued = us.end === digits.start;
  const before = wordBefore(text, us.start).word;
  if (!glued && !((AMOUNT_CUES.has(before) || before === 'of') && /^(?:$|[.,;:!?)])/.test(text.slice(scale.end, scale.end + 1))))
    return undefined;
  const because = { en: 'with the currency sign', 'zh-cn': '补上货币符号' };
  const written = `US$${text.slice(digits.start, scale.end)}`;
  return {
    span: { start: us.start, end: scale.end },
    fault: FAULTS.currency,
    readings: [{ value: valueOfDigits(digits, scale.power), text: written, because }],
    confidence: glued ? 0.85 : 0.7,
  };
}

const THINGS_IN_WAN: ReadonlySet<string> = new Set(
  'people users followers fans views downloads copies likes yuan rmb dollars customers members households visitors plus words players tons shares'.split(
    ' ',
  ),
);

/** 11w people, 5.6w yuan, 11w 7015: the letter Chinese writers type for 万. Elsewhere w is a watt. */
function lettersForWan(text: string, digits: DigitGroups, fromChinese: boolean): Garbled | undefined {
  if (!fromChinese || text.charAt(digits.end) !== 'w' || !canBegin(text, digits.start)) return undefined;
  const end = digits.end + 1;
  const rest = digitsEnd(text, end) > end ? end : text.charAt(end) === ' ' ? end + 1 : -1;
  const restEnd = rest < 0 ? rest : digitsEnd(text, rest);
  const isWhole = !digits.separators.includes('.');
  const because = { en: 'w for 万 (10,000)', 'zh-cn': 'w 即“万”' };
  if (isWhole && restEnd - rest === 4 && !isWordCharacter(text, restEnd)) {
    const all = digits.groups.join('') + text.slice(rest, restEnd);
    const readings = [reading(scaledValue(all, all.length), because, { fromChinese })];
    return { span: { start: digits.start, end: restEnd }, fault: FAULTS.wan, readings, confidence: 0.85 };
  }
  const next = wordAfter(text, end);
  const counted = next.start > end && THINGS_IN_WAN.has(next.word);
  if (!counted && !(isMoney(text, digits.start) && /^(?:$|[\s.,;:)])/.test(text.charAt(end)))) return undefined;
  const readings = [reading(valueOfDigits(digits, 4), because, { fromChinese })];
  return { span: { start: digits.start, end }, fault: FAULTS.wan, readings, confidence: 0.8 };
}

/** Nouns whose `of` calls for a number: an investment of … million yuan. */
const AMOUNTS: ReadonlySet<string> = new Set(
  `total investment investments amount amounts value sum scale population revenue revenues income profit profits output loss losses turnover cost
  costs budget area number capital volume sales debt assets market fund funds loan loans donation donations fine`.split(/\s+/),
);
/** A scale word without a number: `reached million yuan`, `an investment of  billion yuan`, `40 people. Million.` */
export function loneScale(text: string, at: number): Garbled | undefined {
  const start = at - (text.charAt(at - 1) === 'r' || text.charAt(at - 1) === 'R' ? 2 : 1);
  const { end, raw, word } = wordAfter(text, start);
  if (start < 0 || !/^(?:m|b|tr)illion$/.test(word) || /[\p{L}\p{N}-]/u.test(text.charAt(start - 1))) return undefined;
  const fault = FAULTS.scaleAlone;
  if (raw !== word) return isOwnSentence(text, start, end) ? { span: { start, end }, fault, readings: [], confidence: 0.8 } : undefined;
  const before = wordBefore(text, start);
  if (before.end === start || '"“‘\'('.includes(text.charAt(start - 1))) return undefined;
  const next = wordAfter(text, end);
  if (next.start === end || !(UNITS.has(next.word) || isPlural(next.word)) || /^(?:dollar|pound|euro)$/.test(next.word)) return undefined;
  const missing = start - before.end > 1 && (before.word === 'of' || AMOUNT_CUES.has(before.word));
  if (!missing && !calls(text, before.word, before.start)) return undefined;
  return { span: { start, end }, fault, readings: [], confidence: missing ? 0.85 : 0.7 };
}

/** Whether the word before a scale word calls for a number. */
function calls(text: string, word: string, start: number): boolean {
  if (word === 'of') return AMOUNTS.has(wordBefore(text, start).word);
  return AMOUNT_CUES.has(word) && !/^(?:rmb|cny|usd|hkd|eur|gbp|some|only|up|least|most)$/.test(word);
}

/** `… 40 people. Million.` */
function isOwnSentence(text: string, start: number, end: number): boolean {
  if (text.charAt(end) !== '.') return false;
  return /[.!?]\s{1,2}$/.test(text.slice(Math.max(0, start - 3), start));
}
