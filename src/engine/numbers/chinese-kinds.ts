import { small } from './calendar';
import { characterTable, isDigit, isLatinLetter, isLetter, isOneOf, skipSpaces } from './characters';
import { hanDigit, isHanNumeral } from './chinese-characters';
import { readCentury, readChineseDate, readChineseTime } from './chinese-dates';
import { halfUnit, matchAt, withUnit } from './chinese-measures';
import { readChineseNumeral } from './chinese-numerals';
import { type Draft, draftOf, newDraft } from './draft';
import { shortScale } from './english-tokens';
import { add, divide, HALF, integer, type Rational, rational, scaleBy } from './rational';
import type { Numeral } from './types';

/** What kind of quantity a Chinese numeral makes with the words after it. */

/** Counters and the commonest counted nouns: the number before them counts something. */
export const COUNTERS =
  '个個大名位人家件项項条條次台臺辆輛部所座套张張只隻头匹艘架枚颗粒株棵本册篇首组批队班排级級层層栋幢户戶口间間处處场場轮輪遍种種类份片段支把双对副起例宗列堂门笔封道句声步字行根串滴朵束辑集卷章节课代国省市县縣区村镇乡州族校届屆倍天年月周国岁席票环发款幕员岛声股帧卡站段对营连排指盘届杯碗瓶箱袋包桶顿餐趟盒罐圈点';
const IS_COUNTER = characterTable(COUNTERS);

const PERCENTAGE_POINT = /[个個]?\s{0,3}百\s{0,2}分\s{0,2}[点點]/y;
const PER = /\s{0,2}分\s{0,2}之\s{0,2}/y;
/** 成 in other words: 三成为, 成立, 一成不变. */
const NOT_TENTHS = '为為立功员員本长長果就人熟型都分交绩绩语品不双天群了名';
const NOT_DISCOUNT = '叠疊扣算合旧舊返射腾磨断线戟腰身';

/** The quantity a numeral makes with what follows it (and with a day part, era or century in front, not below `floor`). */
export function classifyChinese(text: string, numeral: Numeral, floor: number): Draft {
  const at = skipSpaces(text, numeral.end);
  const next = text.charCodeAt(at);
  // Nothing a unit starts with follows: punctuation, the end of the text.
  if (Number.isNaN(next)) return bare(text, numeral);
  return (
    byMark(text, numeral, at, floor) ??
    halfUnit(text, numeral, at) ??
    withUnit(text, numeral) ??
    ordinalNoun(text, numeral, at) ??
    bare(text, numeral)
  );
}

function byMark(text: string, numeral: Numeral, at: number, floor: number): Draft | undefined {
  switch (text[at]) {
    case '%':
    case '％':
      return draftOf(numeral, 'percent', at + 1);
    case '‰':
      return { ...draftOf(numeral), kind: 'percent', end: at + 1, value: divide(numeral.value, integer(10)) };
    case '个':
    case '個':
    case '百': {
      const end = matchAt(PERCENTAGE_POINT, text, at);
      return end < 0 ? undefined : draftOf(numeral, 'percentage-point', end);
    }
    case '分':
      return fraction(text, numeral) ?? points(text, numeral, at);
    case '又':
      return mixedFraction(text, numeral, at);
    case '成':
      return tenths(text, numeral, at, NOT_TENTHS);
    case '后':
    case '後':
      return generation(numeral);
    case '折':
      return discount(text, numeral, at);
    case '倍':
      return draftOf(numeral, 'multiple', at + 1);
    case '打':
      return /^(?:$|[^\p{Script=Han}]|啤酒|鸡蛋|玫瑰|袜|铅笔)/u.test(text.slice(at + 1, at + 3))
        ? { ...draftOf(numeral), value: scaleBy(numeral.value, 12n), end: at + 1 }
        : undefined;
    case '番':
      return times(text, numeral, at);
    case '年':
      return readChineseDate(text, numeral, at, floor) ?? ordinalYear(text, numeral, at);
    case '月':
    case '日':
    case '号':
    case '號':
      return readChineseDate(text, numeral, at, floor);
    case '时':
    case '時':
    case '点':
    case '點':
      return readChineseTime(text, numeral, at, floor) ?? points(text, numeral, at);
    case '世':
      return text[at + 1] === '纪' || text[at + 1] === '紀' ? readCentury(text, numeral, at) : undefined;
    case '季':
      return quarter(text, numeral, at);
    case '岁':
    case '歲':
      return { ...draftOf(numeral), kind: 'age', unit: 'year', end: at + 1 };
    default:
      return undefined;
  }
}

/** 三分之二, 百分之三十, 千分之五 */
function fraction(text: string, lower: Numeral): Draft | undefined {
  const from = matchAt(PER, text, lower.end);
  if (from < 0 || lower.value.numerator === 0n) return undefined;
  const upper = signed(text, from);
  if (!upper) return undefined;
  const per = small(lower);
  const isPercent = lower.form === 'han' && (per === 100 || per === 1000 || per === 10000) && isOneOf(text, lower.start, '百千万仟佰萬');
  const share = (part: Rational): Rational => divide(isPercent ? scaleBy(part, 100n) : part, lower.value);
  const numerals = isPercent ? [upper] : [lower, upper];
  const draft = newDraft(lower.start, upper.end, isPercent ? 'percent' : 'fraction', share(upper.value), numerals);
  draft.high = upper.high && share(upper.high);
  draft.approximation = upper.approximation;
  return draft;
}

/** A numeral with 负 or k around it, as stands after 分之. */
function signed(text: string, at: number): Numeral | undefined {
  const negative = text[at] === '负' || text[at] === '負';
  const start = negative ? skipSpaces(text, at + 1) : at;
  const code = text.charCodeAt(start);
  const read = isDigit(code) || isHanNumeral(code) ? readChineseNumeral(text, start) : undefined;
  const short = read?.form === 'digits' ? shortScale(text, skipSpaces(text, read.end, 1)) : undefined;
  const thousand = short?.scale.word === 'k' ? short : undefined;
  const numeral = read && thousand ? { ...read, end: thousand.end, value: scaleBy(read.value, thousand.scale.value) } : read;
  return numeral && negative ? { ...numeral, start: at, value: rational(-numeral.value.numerator, numeral.value.denominator) } : numeral;
}

/** 一又二分之一 */
function mixedFraction(text: string, whole: Numeral, at: number): Draft | undefined {
  const start = skipSpaces(text, at + 1);
  const code = text.charCodeAt(start);
  const lower = isDigit(code) || isHanNumeral(code) ? readChineseNumeral(text, start) : undefined;
  const part = lower && fraction(text, lower);
  return (
    part && {
      ...part,
      start: whole.start,
      kind: 'number',
      value: add(whole.value, divide(part.numerals.at(-1)!.value, lower.value)),
      numerals: [whole],
    }
  );
}

function tenths(text: string, numeral: Numeral, at: number, not: string): Draft | undefined {
  if (isOneOf(text, at + 1, not)) return undefined;
  const half = text[at + 1] === '半';
  const value = half ? add(numeral.value, HALF) : numeral.value;
  const high = numeral.high && scaleBy(numeral.high, 10n);
  return { ...draftOf(numeral), kind: 'percent', value: scaleBy(value, 10n), high, end: at + (half ? 2 : 1) };
}

/** 八折 leaves 80 % of the price; 75折 and 七五折 leave 75 %. */
function discount(text: string, numeral: Numeral, at: number): Draft | undefined {
  const written = small(numeral);
  if (isOneOf(text, at + 1, NOT_DISCOUNT) || written === 10 || written === 0) return undefined;
  const hundredths = written !== undefined && written > 10;
  return {
    ...draftOf(numeral),
    kind: 'percent',
    unit: 'of-price',
    value: hundredths ? numeral.value : scaleBy(numeral.value, 10n),
    end: at + 1,
  };
}

/** 翻两番: doubled twice, so four times. */
function times(text: string, numeral: Numeral, at: number): Draft | undefined {
  const turns = small(numeral);
  const verb = text[numeral.start - 1];
  if ((verb !== '翻' && verb !== '了') || turns === undefined || turns > 20) return undefined;
  return { ...draftOf(numeral), kind: 'multiple', value: integer(2 ** turns), end: at + 1 };
}

/** 三年级, 70周年: places in an order. 三年 itself is a duration, which the units read. */
function ordinalYear(text: string, numeral: Numeral, at: number): Draft | undefined {
  const grade = text[at + 1] === '级' || text[at + 1] === '級';
  return grade ? draftOf(numeral, 'ordinal', at) : undefined;
}

/** 54分, 460点: points of a score or an index. */
function points(text: string, numeral: Numeral, at: number): Draft | undefined {
  if (text[at] === '分' && isOneOf(text, at + 1, '钟鐘店公行子析别布之')) return undefined;
  if (text[at] === '点' && isOneOf(text, at + 1, '赞评燃心明名滴缀')) return undefined;
  return { ...draftOf(numeral), kind: 'measure', unit: 'point', looseUnit: true, end: at + 1, counted: true };
}

/** 90后, 00后: people born in that decade. */
function generation(numeral: Numeral): Draft | undefined {
  const value = small(numeral);
  if (value === undefined || numeral.form !== 'digits' || numeral.end - numeral.start !== 2 || value % 5 !== 0) return undefined;
  return { ...draftOf(numeral), kind: 'decade', value: integer((value < 30 ? 2000 : 1900) + value), looseUnit: true };
}

function quarter(text: string, numeral: Numeral, at: number): Draft | undefined {
  const value = small(numeral);
  const end = at + (text[at + 1] === '度' ? 2 : 1);
  if (text[at + 1] !== '度' && text[at + 1] !== '报') return undefined;
  if (text[numeral.start - 1] === '前') return { ...draftOf(numeral), kind: 'duration', unit: 'quarter', end };
  return value !== undefined && value >= 1 && value <= 4 ? draftOf(numeral, 'quarter', end) : undefined;
}

/** 十九届, 五中全会, 3楼, 二十大, 十四五: numbers that name a place in an order. */
function ordinalNoun(text: string, numeral: Numeral, at: number): Draft | undefined {
  const value = small(numeral);
  if (value === undefined) return undefined;
  const ordinal: Draft = draftOf(numeral, 'ordinal');
  const next = text[at];
  if (next === '届' || next === '屆' || text.startsWith('中全会', at) || text.startsWith('中全會', at)) return ordinal;
  if ((next === '号' || next === '號' || next === '楼' || next === '樓') && !isOneOf(text, at + 1, '店主'))
    return { ...ordinal, end: at + 1 };
  if (next === '期' && isOneOf(text, at + 1, '工项建')) return ordinal;
  if (text.startsWith('周年', at)) return { ...ordinal, end: at + 2 };
  if (next === '大' && isCongress(text, numeral, value)) return { ...ordinal, end: at + 1 };
  return undefined;
}

/** 十八大, 党的二十大: a party congress; 十大品牌 counts. */
function isCongress(text: string, numeral: Numeral, value: number): boolean {
  if (numeral.form !== 'han' || value < 1 || value > 30) return false;
  const before = text.slice(Math.max(0, numeral.start - 2), numeral.start);
  if (/党的|中共|共党|中国共/.test(before)) return true;
  if (value < 16 || value === 20)
    return value === 20 && !/^[\p{Script=Han}]/u.test(text.slice(numeral.end + 1, numeral.end + 3))
      ? true
      : /^(?:报告|精神|以来|代表|召开)/.test(text.slice(numeral.end + 1, numeral.end + 5));
  return !isOneOf(text, numeral.end + 1, '类国洲件项');
}

/** A number alone or before a counter. Weak: 一 and 两 on their own, and a single character that counts nothing. */
function bare(text: string, numeral: Numeral): Draft {
  const draft = draftOf(numeral);
  const at = skipSpaces(text, numeral.end);
  const next = text.charCodeAt(at);
  draft.counted = IS_COUNTER[next] === 1;
  if (numeral.form !== 'han' || numeral.end - numeral.start > 1) return draft;
  if (inListOfGrades(text, numeral.end)) {
    draft.kind = 'ordinal';
    return draft;
  }
  const digit = hanDigit(text.charCodeAt(numeral.start));
  const countsNothing = !draft.counted && isLetter(next);
  if ((digit >= 0 && digit <= 2) || countsNothing || isOneOf(text, numeral.start, '百千万') || isLatinLetter(next)) draft.weak = true;
  return draft;
}

/** 一二三年级: every digit of the list is a grade. */
function inListOfGrades(text: string, at: number): boolean {
  let end = at;
  while (end - at < 9 && hanDigit(text.charCodeAt(end)) > 0) end++;
  return end > at && (text.startsWith('年级', end) || text.startsWith('年級', end));
}
