import { primaryLanguage } from '../settings';
import type { Message, Rule } from '../types';
import { misreadDate } from './misread-ordinal/dated-names';
import { misreadPlan } from './misread-ordinal/five-year-plans';
import { findMentions, type Mention } from './misread-ordinal/mentions';
import type { Misreading } from './misread-ordinal/misreading';
import { misreadCongress, misreadPlenum } from './misread-ordinal/party-congresses';
import { misreadGrades } from './misread-ordinal/school-grades';

/** What a numeral may have been before it was translated as a number; the first that answers is believed. */
const READERS: readonly ((text: string, mention: Mention) => Misreading | undefined)[] = [
  misreadPlan,
  misreadPlenum,
  misreadCongress,
  misreadDate,
  misreadGrades,
];

/** Chinese names made of numerals, translated as plain numbers. */
export const misreadOrdinal: Rule = {
  meta: {
    id: 'misread-ordinal',
    category: 'Accuracy/Mistranslation',
    severity: 'warning',
    needsSource: false,
    judgesWords: true,
    summary: {
      en: 'A Chinese name made of numerals translated as a number: 七五 as `75-Year Plan`, 二十大 as `20 victory`, 五四 as `54 Movement`.',
      'zh-cn': '由数字构成的中文名称被当作普通数字翻译：“七五”译成 `75-Year Plan`，“二十大”译成 `20 victory`，“五四”译成 `54 Movement`。',
    },
    pairs: ({ source, target }) => primaryLanguage(source) === 'zh' && primaryLanguage(target) === 'en',
  },
  segment({ text, report }) {
    for (const misreading of findMisreadOrdinals(text)) {
      const written = text.slice(misreading.span.start, misreading.span.end);
      const readings = [misreading.text, ...(misreading.others ?? [])];
      report({
        span: misreading.span,
        message: messageOf(written, misreading, readings),
        severity: misreading.confidence < DOUBTFUL ? 'info' : undefined,
        confidence: misreading.confidence,
        fixes: readings.map((reading, i) => ({
          title: { en: `Write “${reading}”`, 'zh-cn': `改为“${reading}”` },
          edits: [{ span: misreading.span, text: reading + closingQuote(written) }],
          safety: 'review',
          preferred: i === 0 || undefined,
        })),
      });
    }
  },
};

/** Less sure than this, a finding is only for information. */
const DOUBTFUL = 0.7;

/** Every misread name of an English text, in order. Linear in the text. */
export function findMisreadOrdinals(text: string): Misreading[] {
  const found: Misreading[] = [];
  let reached = 0;
  for (const mention of findMentions(text)) {
    if (mention.start < reached) continue;
    for (const read of READERS) {
      const misreading = read(text, mention);
      if (!misreading) continue;
      reached = misreading.span.end;
      if (!isExplained(text, misreading)) found.push(misreading);
      break;
    }
  }
  return found;
}

/** How far around a name its explanation is looked for. */
const NEAR = 240;

/** So close, the right English alone explains the wrong one. */
const BESIDE = 40;

/** Whether the text itself gives the right English beside the wrong one, or near it with the Chinese: it speaks of the misreading. */
function isExplained(text: string, { span, chinese, text: right }: Misreading): boolean {
  const around = text.slice(Math.max(0, span.start - NEAR), span.end + NEAR);
  if (!around.includes(right)) return false;
  return (
    around.includes(chinese) ||
    text.slice(Math.max(0, span.start - BESIDE - right.length), span.end + BESIDE + right.length).includes(right)
  );
}

/** The quote that closes inside a span and opens before it: what replaces `14 Five" plan` takes it along. */
function closingQuote(written: string): string {
  const quotes = written.match(/["”]/g);
  return quotes?.length === 1 ? quotes[0] : '';
}

function messageOf(written: string, { chinese }: Misreading, readings: readonly string[]): Message {
  const quoted = readings.map(reading => `“${reading}”`);
  return {
    en: `“${written}” looks like ${chinese} read as a number. In English it is ${quoted.join(' or ')}; readers cannot guess that from the digits.`,
    'zh-cn': `“${written}”疑为把“${chinese}”当作普通数字翻译，英文应为${quoted.join('或')}，否则读者无从得知所指。`,
  };
}
