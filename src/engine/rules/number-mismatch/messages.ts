import { formatEnglish, formatEnglishTime, groupDigits, integer, type Rational, toSafeInteger } from '../../numbers';
import { powerOfTen } from '../../numbers/rational';
import type { Message } from '../../types';
import type { Relation } from './compare';
import type { Field, Statement } from './statements';

/** What is said of a mismatch: what the translation states, what the source states, how the one came of the other, what to write. */

const FIELDS: Readonly<Record<Field, Message>> = {
  amount: { en: 'number', 'zh-cn': '数' },
  year: { en: 'year', 'zh-cn': '年份' },
  month: { en: 'month', 'zh-cn': '月份' },
  day: { en: 'day', 'zh-cn': '日期' },
  weekday: { en: 'weekday', 'zh-cn': '星期' },
  time: { en: 'time', 'zh-cn': '时间' },
};

/** A source quantity as it stands there, and what it is worth where the figures alone don't show it. */
export function quoted({ quantity, value, field, numeral, high }: Statement): string {
  if (field === 'time' && !/:/.test(quantity.text)) {
    const minutes = toSafeInteger(value) ?? 0;
    return `${quantity.text} (${formatEnglishTime({ hour: Math.floor(minutes / 60), minute: minutes % 60 })})`;
  }
  if (field !== 'amount' || high || !numeral || numeral.form === 'digits') return quantity.text;
  if (quantity.high) return `${quantity.text} (${formatEnglish(quantity.value)} – ${formatEnglish(quantity.high)})`;
  if (quantity.numerals.length !== 1) return quantity.text;
  return `${quantity.text} (${worth(value)})`;
}

/** 842 million (842,000,000) */
function worth(value: Rational): string {
  const words = formatEnglish(value);
  const figures = groupDigits(value);
  return words === figures ? words : `${words}, ${figures}`;
}

/** What is wrong with the target's quantity; follows it in the sentence. */
export function faultOf(source: Statement, target: Statement, relation: Relation): Message {
  if (relation.type === 'unit') return unitFault(source, target);
  if (relation.type === 'name') return { en: 'reads a name made of numerals as a number', 'zh-cn': '把由数字构成的名称当成了数' };
  if (relation.type === 'slip') {
    const { slip } = relation;
    if (slip.type === 'power') return powerFault(slip.power);
    return SLIPS[slip.type];
  }
  if (source.field !== target.field) return { en: 'is not the date the original gives', 'zh-cn': '与原文的日期不符' };
  if (target.field === 'amount') return { en: 'is another number than in the original', 'zh-cn': '与原文的数不同' };
  const name = FIELDS[target.field];
  return { en: `has another ${name.en} than the original`, 'zh-cn': `的${name['zh-cn']}与原文不同` };
}

const SLIPS: Readonly<Record<string, Message>> = {
  'digit-lost': { en: 'has lost digits', 'zh-cn': '漏了数字' },
  'digit-added': { en: 'has digits too many', 'zh-cn': '多了数字' },
  'digit-doubled': { en: 'repeats a digit', 'zh-cn': '重复了一个数字' },
  'digit-changed': { en: 'has a wrong digit', 'zh-cn': '有一个数字不对' },
  'digits-swapped': { en: 'has its digits in another order', 'zh-cn': '的数字顺序不对' },
  'rest-lost': { en: 'has lost what follows the decimal point', 'zh-cn': '丢掉了小数点之后的部分' },
};

function powerFault(power: number): Message {
  const factor = groupDigits(integer(powerOfTen(Math.abs(power))));
  return power > 0
    ? { en: `is ${factor} times too large`, 'zh-cn': `大了 ${factor} 倍` }
    : { en: `is ${factor} times too small`, 'zh-cn': `只有原文的 1/${factor}` };
}

function unitFault({ quantity: a }: Statement, { quantity: b }: Statement): Message {
  if (a.kind === 'percentage-point' && b.kind === 'percent')
    return { en: 'is a percentage where the original has percentage points', 'zh-cn': '是百分比，原文为百分点' };
  if (a.kind === 'percent' && b.kind === 'percentage-point')
    return { en: 'is in percentage points where the original has a percentage', 'zh-cn': '是百分点，原文为百分比' };
  if (a.kind === 'money' && b.kind === 'money') return { en: 'is in another currency than the original', 'zh-cn': '的货币与原文不同' };
  return { en: 'has the number of the original but another unit', 'zh-cn': '数与原文相同，单位不同' };
}

/** How it came about, as far as the scale words tell. */
export function causeOf(source: Statement, target: Statement, relation: Relation, isRangeEnd: boolean): Message | undefined {
  if (relation.type !== 'slip' || relation.slip.type !== 'power') return undefined;
  const [from, to] = [source.numeral?.scale, target.numeral?.scale];
  if (isRangeEnd && source.partner !== undefined && Math.abs(relation.slip.power) >= 3)
    return { en: 'The scale word belongs to both ends of the range.', 'zh-cn': '数量级单词属于范围的两端。' };
  if (!from || from.power < 4) return undefined;
  const worthOf = groupDigits(integer(from.value));
  const isWritten = to !== undefined && from.power + relation.slip.power === to.power;
  if (isWritten)
    return { en: `${from.word} (${worthOf}) was taken for “${to.word}”.`, 'zh-cn': `“${from.word}”（${worthOf}）被当成了 ${to.word}。` };
  if (!to && relation.slip.power === -from.power)
    return { en: `${from.word} (${worthOf}) was lost.`, 'zh-cn': `“${from.word}”（${worthOf}）被漏掉了。` };
  return undefined;
}

export function wrongMessage(
  written: string,
  original: string,
  fault: Message,
  cause: Message | undefined,
  fix: string | undefined,
): Message {
  return {
    en: `“${written}” ${fault.en}: the original says ${original}.${cause ? ` ${cause.en}` : ''}${fix ? ` Write “${fix}”.` : ' Check it against the original.'}`,
    'zh-cn': `“${written}”${fault['zh-cn']}：原文为 ${original}。${cause ? cause['zh-cn'] : ''}${fix ? `应写“${fix}”。` : '请核对原文。'}`,
  };
}

export function missingMessage(originals: readonly string[]): Message {
  const all = originals.join(', ');
  return originals.length === 1
    ? {
        en: `The translation does not state ${all}, which the original does. Add it, unless it is said in another way.`,
        'zh-cn': `原文的 ${all} 在译文中没有出现。如果没有换一种说法表达，请补上。`,
      }
    : {
        en: `The translation does not state these numbers of the original: ${all}. Add them, unless they are said in another way.`,
        'zh-cn': `原文中的这些数在译文中没有出现：${originals.join('、')}。如果没有换一种说法表达，请补上。`,
      };
}

export const addedMessage = (written: string): Message => ({
  en: `“${written}” has no counterpart in the original. Check where it comes from, and delete it if the original does not say it.`,
  'zh-cn': `“${written}”在原文中没有对应的数。请核对来源；原文没有这个意思就应删去。`,
});

/** Of a month, a year or a weekday that the source leaves out. `known`: what the rest of the document says, where it says something else. */
export function unstatedMessage(written: string, { field }: Statement, original: string | undefined, known: string | undefined): Message {
  const name = FIELDS[field];
  const instead = original ? { en: `, only ${original}`, 'zh-cn': `，只写了 ${original}` } : { en: '', 'zh-cn': '' };
  const check = known
    ? { en: `By the rest of the document it should be ${known}.`, 'zh-cn': `按文件其他部分应为 ${known}。` }
    : { en: 'Check that it is right: translation programs make it up.', 'zh-cn': '请核对是否正确：机器翻译会凭空添加。' };
  return {
    en: `“${written}” names a ${name.en} that the original does not give${instead.en}. ${check.en}`,
    'zh-cn': `“${written}”给出了原文没有的${name['zh-cn']}${instead['zh-cn']}。${check['zh-cn']}`,
  };
}
