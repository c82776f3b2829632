import type { Message, Severity, Span } from '../../types';
import type { Reading } from './readings';

/** A number no one can read, and what may be meant. */
export interface Garbled {
  readonly span: Span;
  /** What is wrong with the text of the span; follows it in the message. */
  readonly fault: Message;
  /** Most likely first; none when only the original can tell. */
  readonly readings: readonly Reading[];
  /** From 0 to 1. */
  readonly confidence: number;
  readonly severity?: Severity;
  /** Only a space is in the way: the one reading is right beyond doubt. */
  readonly certain?: boolean;
}

export const FAULTS = {
  points: { en: 'has more than one decimal point', 'zh-cn': '有不止一个小数点' },
  pointAndComma: { en: 'has a thousands comma behind its decimal point', 'zh-cn': '在小数点之后又有千位逗号' },
  grouping: { en: 'has a comma where English puts none: groups count three digits', 'zh-cn': '的逗号位置不对：英文数字每三位一组' },
  commaAsPoint: { en: 'has a comma where English writes a decimal point', 'zh-cn': '在应写小数点的位置写了逗号' },
  doubledMark: { en: 'has a doubled mark between its digits', 'zh-cn': '的数字之间有重复的标点' },
  space: { en: 'has a space inside the number', 'zh-cn': '在数字中间有空格' },
  timeSpace: { en: 'has a space inside the time', 'zh-cn': '在时间中间有空格' },
  apart: { en: 'is one number torn in two', 'zh-cn': '是被拆成两段的一个数' },
  wan: { en: 'uses “w” for 万 (10,000), which English readers do not know', 'zh-cn': '用“w”表示“万”，英文读者看不懂' },
  chineseScale: { en: 'counts in 万 or 亿, which English does not', 'zh-cn': '照搬了“万”“亿”的计数法，英文没有这种写法' },
  doubledScale: { en: 'has one scale word too many', 'zh-cn': '多了一个数量级单词' },
  scaleAlone: { en: 'has no number before it', 'zh-cn': '前面缺少数字' },
  currency: { en: 'lacks the currency sign between “US” and the digits', 'zh-cn': '在 US 与数字之间缺少货币符号' },
  tenfold: { en: 'joins a number and another ten times the size', 'zh-cn': '把相差十倍的两个数并列' },
} satisfies Record<string, Message>;
