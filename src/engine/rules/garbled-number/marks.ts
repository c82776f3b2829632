import { wordAfter, wordBefore } from '../../text/words';
import {
  AMOUNT_CUES,
  canBegin,
  type Follower,
  followerOf,
  isAtStart,
  isLabelled,
  isMoney,
  isPlural,
  isYear,
  MONTHS,
  runsOn,
} from './context';
import type { DigitGroups } from './digits';
import { FAULTS, type Garbled } from './garbled';
import {
  commaBeforeScaleReadings,
  commaReadings,
  distinct,
  pointAndCommaReadings,
  pointReadings,
  type ReadingContext,
  reading,
  scaledValue,
} from './readings';
import { type Scale, scaleAfter } from './scale-after';

/** What the judgement of one run of digits and marks rests on. */
interface Candidate {
  readonly text: string;
  readonly digits: DigitGroups;
  readonly scale?: Scale;
  readonly follower: Follower;
  readonly money: boolean;
  /** A word before it says that an amount comes. */
  readonly cued: boolean;
  readonly context: ReadingContext;
  readonly isEnglish: EnglishTest;
}

/** Whether the text is English at all; undefined when its words don't tell. Asked only where a mark is right in other languages. */
export type EnglishTest = () => boolean | undefined;

/** Points and commas between digits that no way of writing numbers accounts for. */
export function garbledMarks(text: string, digits: DigitGroups, fromChinese: boolean, isEnglish: EnglishTest): Garbled | undefined {
  if (digits.groups.length < 2 || !canBegin(text, digits.start)) return undefined;
  const before = wordBefore(text, digits.start);
  if (isLabelled(before)) return undefined;
  const found = scaleAfter(text, digits.end);
  if (!found && runsOn(text, digits.end)) return undefined;
  const scale = found?.capital && opensTitle(text, digits.start) ? undefined : found;
  const candidate: Candidate = {
    text,
    digits,
    scale,
    follower: followerOf(text, digits.end),
    money: isMoney(text, digits.start),
    cued: AMOUNT_CUES.has(before.word),
    context: { fromChinese, scale },
    isEnglish,
  };
  const { separators } = digits;
  if (separators.some(mark => mark.length > 1)) return doubledMark(candidate);
  const points = separators.filter(mark => mark === '.').length;
  if (points === 0) return commas(candidate, MONTHS.has(before.word));
  if (points === separators.length) return points > 1 ? manyPoints(candidate) : undefined;
  return pointsAndCommas(candidate, points);
}

/** `5.6.4 Billing`, `3.2.1 Million-dollar deals`: a number that opens a heading, alone or after another sentence. */
const opensTitle = (text: string, start: number): boolean =>
  isAtStart(text, start) || /[.;:!?]\s{1,2}$/.test(text.slice(Math.max(0, start - 3), start));

const spanOf = ({ digits, scale }: Candidate) => ({ start: digits.start, end: scale?.end ?? digits.end });

/** 5.6.4 billion. Without a scale word most such numbers are dates, versions and sections, so more is asked for. */
function manyPoints(candidate: Candidate): Garbled | undefined {
  const { text, digits, scale, follower, money } = candidate;
  const { groups } = digits;
  if (isDate(groups)) return undefined;
  if (!scale) {
    // In “RFC 2046, $5.1.5” the sign says section.
    const measured = follower === 'percent' || follower === 'unit' || (money && text[digits.start - 1] !== '$');
    if (!measured || groups.length > 3 || isAtStart(text, digits.start) || isThousands(groups)) return undefined;
  }
  const readings = pointReadings(groups, candidate.context);
  return { span: spanOf(candidate), fault: FAULTS.points, readings, confidence: scale ? 0.97 : 0.8 };
}

/** 2021.6.11, 11.6.2021 and 20.3.21. */
function isDate(groups: readonly string[]): boolean {
  if (groups.length !== 3) return false;
  const fits = (text: string, maximum: number) => text.length <= 2 && Number(text) >= 1 && Number(text) <= maximum;
  const [a, b, c] = groups;
  return (isYear(a) && fits(b, 12) && fits(c, 31)) || (isYear(c) && fits(a, 31) && fits(b, 31));
}

const isThousands = (groups: readonly string[]): boolean => groups[0].length <= 3 && groups.slice(1).every(group => group.length === 3);
const isIndian = (groups: readonly string[]): boolean =>
  groups[0].length <= 2 && groups[groups.length - 1].length === 3 && groups.slice(1, -1).every(group => group.length === 2);

/** 5.17,000. */
function pointsAndCommas(candidate: Candidate, points: number): Garbled | undefined {
  const { digits, scale, follower, money, cued } = candidate;
  const { groups, separators } = digits;
  const lastMark = separators[separators.length - 1];
  const counted = scale !== undefined || follower !== 'none' || money || cued;
  if (points === 1 && lastMark === '.') {
    // Grouping with decimals: 1,234.5 is right, 12,34.5 is not.
    const whole = groups.slice(0, -1);
    if (isThousands(whole) || isIndian(whole) || whole[0].length > 4 || !(scale || money || cued)) return undefined;
    const value = scaledValue(groups.join(''), whole.join('').length, scale?.power ?? 0);
    const readings = [reading(value, { en: 'if only the comma is wrong', 'zh-cn': '若只是逗号有误' }, candidate.context)];
    return { span: spanOf(candidate), fault: FAULTS.grouping, readings, confidence: 0.7 };
  }
  if (lastMark === ',' && separators.slice(0, -1).every(mark => mark === '.') && isThousands(groups.slice(0, -1))) return undefined;
  if (points > 1) {
    if (!scale) return undefined;
    return { span: spanOf(candidate), fault: FAULTS.points, readings: pointReadings(groups, candidate.context), confidence: 0.8 };
  }
  const last = groups[groups.length - 1];
  const hasThousands = separators.some((mark, i) => mark === ',' && groups[i + 1].length === 3 && separators.indexOf('.') < i);
  if (!(last === '000' && hasThousands) && !(counted && hasThousands) && !scale) return undefined;
  const readings = pointAndCommaReadings(groups, separators, candidate.context);
  return { span: spanOf(candidate), fault: FAULTS.pointAndComma, readings, confidence: last === '000' || scale ? 0.9 : 0.65 };
}

/** 3,09 cases, 44,83 million, 3,2929,000 tonnes, 2000,000. */
function commas(candidate: Candidate, afterMonth: boolean): Garbled | undefined {
  const { digits, scale, follower, money, context } = candidate;
  const { groups } = digits;
  if (isThousands(groups) || (isIndian(groups) && groups.length > 2) || isSeries(groups)) return undefined;
  const last = groups[groups.length - 1];
  if (afterMonth || (groups.length === 2 && isYear(last) && Number(groups[0]) <= 31)) return undefined;
  const span = spanOf(candidate);
  if (scale) {
    const asPoint = groups.length === 2 && last.length !== 3;
    if (asPoint && candidate.isEnglish() === false) return undefined;
    const readings = asPoint ? commaBeforeScaleReadings(groups, context) : [withoutCommas(groups, context)];
    return { span, fault: asPoint ? FAULTS.commaAsPoint : FAULTS.grouping, readings, confidence: 0.9 };
  }
  const confidence = commaConfidence(candidate);
  if (confidence === 0) return undefined;
  const countable = follower === 'noun' || (follower === 'none' && !money);
  const readings = commaReadings(groups, countable, context);
  const asPoint = groups.length === 2 && last.length < 3 && !countable;
  if (asPoint && !candidate.isEnglish()) return undefined;
  return { span, fault: asPoint ? FAULTS.commaAsPoint : FAULTS.grouping, readings, confidence };
}

function withoutCommas(groups: readonly string[], context: ReadingContext) {
  const digits = groups.join('');
  return reading(
    scaledValue(digits, digits.length, context.scale?.power ?? 0),
    { en: 'if only the commas are wrong', 'zh-cn': '若只是逗号有误' },
    context,
  );
}

/** Years or short numbers set side by side without spaces: 2019,2020; 22,24,26. */
function isSeries(groups: readonly string[]): boolean {
  if (groups.every(isYear)) return true;
  return groups.length > 2 && groups.every(group => group.length < 3);
}

/** How sure it is that commas out of place garble one number rather than set several side by side; 0: leave it alone. */
function commaConfidence({ text, digits, follower, money, cued }: Candidate): number {
  const { groups } = digits;
  const [first] = groups;
  const last = groups[groups.length - 1];
  const measured = follower === 'unit' || follower === 'percent' || money;
  const counted = measured || follower === 'noun';
  if (groups.length === 2 && last.length < 3) {
    if (measured && first.length <= 3) return 0.75;
    // `12,34 people`, but not `in rooms 4,5 people`: a lone digit is as likely a list.
    return last.length === 2 && first.length <= 3 && (cued || isPlural(wordAfter(text, digits.end).word)) ? 0.7 : 0;
  }
  if (last === '000') return 0.85;
  if (first.startsWith('0')) return 0;
  if (first.length > 3 && last.length === 3 && groups.length === 2) return counted && !isYear(first) ? 0.7 : 0;
  return counted || cued ? 0.75 : 0;
}

/** 1,,200 and 5..6 million. */
function doubledMark(candidate: Candidate): Garbled | undefined {
  const { digits, scale, follower, money, context } = candidate;
  const { groups, separators } = digits;
  if (groups.length > 4) return undefined;
  const span = spanOf(candidate);
  const fault = FAULTS.doubledMark;
  const joined = groups.join('');
  const because = { en: 'if the mark was only typed twice', 'zh-cn': '若只是标点重复' };
  if (separators.every(mark => mark[0] === ',') && isThousands(groups)) {
    return { span, fault, readings: [reading(scaledValue(joined, joined.length, scale?.power), because, context)], confidence: 0.85 };
  }
  if (groups.length !== 2 || separators[0] !== '..' || !(scale || money || follower === 'percent')) return undefined;
  const value = scaledValue(joined, groups[0].length, scale?.power);
  return { span, fault, readings: distinct([reading(value, because, context)]), confidence: 0.8 };
}
