import { isAsciiDigit, isOneOf, skipSpaces, skipSpacesBack, WordTable } from './characters';
import type { Approximation, NumberLanguage } from './types';

/** Words before and after a number that say how exact it is. */

const BEFORE_CHINESE: Readonly<Record<Approximation, string>> = {
  about: '约 約 大约 大約 大概 约为 约有 大致 平均约 上 差不多',
  nearly: '近 将近 將近 接近 逼近 几近',
  'more-than': '超 超过 超過 超过了 突破 突破了 逾 过 多达 高达 大于 多于 高于 不止 不只 破',
  'at-least': '至少 至少有 最少 起码 不少于 不低于 不小于 大于等于 大于或等于 大于或者等于 不下 不下于 少说',
  'less-than': '不足 不到 少于 低于 小于 未满 不满 未到 不及',
  'at-most': '至多 最多 最高 不超过 不超過 不多于 不高于 不大于 小于等于 小于或等于 小于或者等于',
  several: '',
};

const AFTER_CHINESE: Readonly<Record<Approximation, string>> = {
  about: '左右 上下 许 前后',
  nearly: '',
  'more-than': '多 余 餘 有余 开外 + ＋ 多个',
  'at-least': '以上 及以上 或以上 或更多 或者更多 之上',
  'less-than': '以下 之下 不到',
  'at-most': '以内 之内 及以下 或以下 或更少 封顶',
  several: '',
};

const BEFORE_ENGLISH: Readonly<Record<Approximation, string>> = {
  about: 'about|around|approximately|roughly|some|circa|an estimated|estimated|or so|~|approx.|in the region of|somewhere around',
  nearly: 'nearly|almost|close to|just under|just short of|approaching|near',
  'more-than':
    'more than|over|above|exceeding|exceed|exceeds|exceeded|greater than|larger than|higher than|in excess of|upwards of|as many as|as much as|more|surpassing|surpassed|topped|>|upward of|well over|just over|a little over',
  'at-least':
    'at least|no less than|no fewer than|not less than|not fewer than|a minimum of|minimum of|greater than or equal to|≥|>=|larger than or equal to',
  'less-than': 'less than|fewer than|under|below|smaller than|lower than|short of|<|not yet|within',
  'at-most':
    'up to|at most|no more than|not more than|a maximum of|maximum of|less than or equal to|smaller or equal than|not exceeding|equal to or less than|≤|<=',
  several: 'several|a few|few|dozens of|many',
};

const AFTER_ENGLISH: Readonly<Record<Approximation, string>> = {
  about: 'or so|or thereabouts',
  nearly: '',
  'more-than': '+|odd|-odd|-plus|plus',
  'at-least': 'or more|or greater|or greater than|or above|and above|or over|and over|at least|or older|and older|or higher',
  'less-than': 'or so less',
  'at-most': 'or less|or fewer|or below|and below|or under|and under|at most|or younger',
  several: '',
};

/** Words that end like an approximation and are none: 经过, 通过, 最近, 附近, 以上. */
const FALSE_BEFORE: Readonly<Record<string, string>> = {
  过: '经通不难度错越胜路来去见上做到得看听说想吃走突击驶穿',
  近: '最附靠临邻远亲就新',
  上: '以线会身加赶关网早晚马路世地天海史场桌市报台书床车船楼山坡手头面实础际数率本总称',
  超: '中英德西意法',
  约: '合条公签预违契节制相大纽',
  破: '打突冲攻击',
  '<': '<>=',
  '>': '<>=',
};

interface Word {
  readonly approximation: Approximation;
  /** Characters before the word that make it another word. */
  readonly notAfter: string;
}

function table(words: Readonly<Record<Approximation, string>>, separator: string, fromEnd: boolean): WordTable<Word> {
  const entries = Object.entries(words).flatMap(([approximation, list]) =>
    list
      .split(separator)
      .filter(Boolean)
      .flatMap(word =>
        [word, word[0].toUpperCase() + word.slice(1)].map(
          form => [form, { approximation: approximation as Approximation, notAfter: FALSE_BEFORE[form] ?? '' }] as const,
        ),
      ),
  );
  return new WordTable(entries, fromEnd);
}

const BEFORE = { zh: table(BEFORE_CHINESE, ' ', true), en: table(BEFORE_ENGLISH, '|', true) };
const AFTER = { zh: table(AFTER_CHINESE, ' ', false), en: table(AFTER_ENGLISH, '|', false) };

export interface FoundApproximation {
  readonly approximation: Approximation;
  /** Where its words begin (before a number) or end (after one). */
  readonly edge: number;
}

/** The approximation whose words end right before `at`, not below `floor`. */
export function approximationBefore(text: string, at: number, floor: number, language: NumberLanguage): FoundApproximation | undefined {
  const end = skipSpacesBack(text, at, floor, 2);
  const found = BEFORE[language].endingAt(text, end, floor);
  if (!found) return undefined;
  const { approximation, notAfter } = found.value;
  return isOneOf(text, found.start - 1, notAfter) ? undefined : { approximation, edge: found.start };
}

/** The approximation whose words start right after `at`. */
export function approximationAfter(text: string, at: number, language: NumberLanguage): FoundApproximation | undefined {
  const start = skipSpaces(text, at, 1);
  const found = AFTER[language].startingAt(text, start);
  if (!found) return undefined;
  const single = found.end - start === 1 && isOneOf(text, start, '+＋多余餘许');
  if (single && (start > at || isFalseAfter(text, start))) return undefined;
  if (language === 'en' && isAsciiDigit(text.charCodeAt(skipSpaces(text, found.end, 1)))) return undefined;
  return { approximation: found.value.approximation, edge: found.end };
}

/** The character at `at` adds nothing to the number before it: 1+1, 多少, 许多. */
function isFalseAfter(text: string, at: number): boolean {
  if (isOneOf(text, at, '+＋')) return isAsciiDigit(text.charCodeAt(at + 1));
  return isOneOf(text, at + 1, text[at] === '许' ? '多可久愿诺昌' : '数少样元么亏边额下地生种方极家党项');
}
