import type { Topic } from '../../lexicons/advertising';
import type { Message } from '../../types';

const TOPICS: Readonly<Record<Topic, Message>> = {
  betting: { en: 'betting', 'zh-cn': '博彩投注' },
  casino: { en: 'a casino', 'zh-cn': '赌场' },
  lottery: { en: 'a lottery', 'zh-cn': '彩票' },
  sex: { en: 'pornography', 'zh-cn': '色情内容' },
  loans: { en: 'loans', 'zh-cn': '贷款' },
  goods: { en: 'illicit goods', 'zh-cn': '违禁商品' },
};

/** Longer advertisements are cut in a message. */
const SHOWN = 60;

/** What is wrong, why it matters, what to do. */
export function plantedMessage(topic: Topic, phrase: string, times: number, original?: string): Message {
  const shown = phrase.length > SHOWN ? `${phrase.slice(0, SHOWN)}…` : phrase;
  const often = times > 1 ? { en: `, ${times} times in this document`, 'zh-cn': `，本文共 ${times} 处` } : { en: '', 'zh-cn': '' };
  const known = original
    ? { en: ` In the source it is 《${original}》.`, 'zh-cn': `原文此处为《${original}》。` }
    : { en: '', 'zh-cn': '' };
  return {
    en: `Advertising for ${TOPICS[topic].en} planted in the text: ${shown}${often.en}. It stands where a title or a word of the original belongs: the page, or its translation, was tampered with. Put the original wording back, or delete it.${known.en}`,
    'zh-cn': `文中被植入${TOPICS[topic]['zh-cn']}广告：${shown}${often['zh-cn']}。它占据了原文标题或词语的位置，说明网页或译文被篡改。请恢复原文，或将其删除。${known['zh-cn']}`,
  };
}

export const SAME_ELSEWHERE: Message = { en: 'The same advertisement here', 'zh-cn': '此处有相同的广告' };

export const DELETE: Readonly<Record<'marked' | 'bare', Message>> = {
  marked: { en: 'Delete the planted title', 'zh-cn': '删除植入的标题' },
  bare: { en: 'Delete the planted advertisement', 'zh-cn': '删除植入的广告' },
};

export const GAP = '[…]';
export const LEAVE_GAP: Message = { en: `Replace with a visible gap: ${GAP}`, 'zh-cn': `替换为可见的空缺：${GAP}` };

export const restore = (title: string): Message => ({ en: `Restore the title: ${title}`, 'zh-cn': `恢复标题：${title}` });
