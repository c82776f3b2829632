import type { Message } from '../../types';

export const brokenMessage = (seen: string, raw: string): Message => ({
  en: `“${seen}” was ${raw} in the source: written like this it leads nowhere.`,
  'zh-cn': `“${seen}”在原文中是 ${raw}：这样写无法打开。`,
});

export const changedMessage = (target: string, source: string): Message => ({
  en: `The address is ${source} in the source and ${target} here. If that is not meant, readers are led to another place.`,
  'zh-cn': `原文的地址是 ${source}，此处为 ${target}。若非有意，读者会被带到别处。`,
});

export const missingMessage = (raw: string): Message => ({
  en: `The source gives ${raw}, the translation does not. Put it where it belongs.`,
  'zh-cn': `原文给出了 ${raw}，译文没有。请补在相应的位置。`,
});

export const extraMessage = (raw: string): Message => ({
  en: `The source has no ${raw}. Check that it is meant.`,
  'zh-cn': `原文没有 ${raw}。请确认确有需要。`,
});
