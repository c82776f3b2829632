import type { Message } from '../../types';

export const writeTag = (raw: string): Message => ({ en: `Write ${raw}`, 'zh-cn': `写上 ${raw}` });

export const missingMessage = (raw: string): Message => ({
  en: `The source has ${raw} and the translation has not: the formatting, the link or the break is lost. Put it around the words it belongs to.`,
  'zh-cn': `原文有 ${raw}，译文没有：格式、链接或换行会丢失。请加在相应的文字上。`,
});

export const extraMessage = (raw: string): Message => ({
  en: `The source has no ${raw} here. Remove it, or check that it is meant.`,
  'zh-cn': `原文此处没有 ${raw}。请删除，或确认确有需要。`,
});

export const unpairedMessage = (raw: string, isOpen: boolean): Message => ({
  en: isOpen
    ? `${raw} is not closed: everything behind it may be formatted with it, or the text can't be shown. Close it where the source does.`
    : `${raw} closes what was not opened. Open it where the source does, or remove it.`,
  'zh-cn': isOpen
    ? `${raw} 没有结束标签：其后的全部文字可能受影响，甚至无法显示。请按原文补上结束标签。`
    : `${raw} 没有对应的开始标签。请按原文补上，或删除。`,
});

export const crossedMessage = (inner: string, outer: string): Message => ({
  en: `${inner} ends behind ${outer}, in which it began: tags must be closed in the reverse order of opening.`,
  'zh-cn': `${inner} 开始于 ${outer} 之内，却结束于其后：标签须按打开的相反顺序关闭。`,
});

export const changedMessage = (target: string, source: string): Message => ({
  en: `The tag is ${source} in the source and ${target} here. Only what readers see (title, alt and the like) may change.`,
  'zh-cn': `原文的标签是 ${source}，此处为 ${target}。标签中只有读者能看到的内容（title、alt 等）可以改动。`,
});

export const damagedMessage = (seen: string, raw: string): Message => ({
  en: `“${seen}” was ${raw} in the source: written like this it is shown as text and does nothing.`,
  'zh-cn': `“${seen}”在原文中是 ${raw}：这样写会被当作文字显示，不起作用。`,
});
