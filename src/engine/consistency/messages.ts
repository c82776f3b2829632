import type { Message } from '../types';

/** At the place of another file. */
export const SAID_SO_HERE = (shown: string): Message => ({ en: `“${shown}” here`, 'zh-cn': `此处为“${shown}”` });

/** At the first of the places that are too many to be told one by one. */
export const MORE_ACROSS_FILES = (count: number): Message => ({
  en: `${count} more texts of this file differ from other files in the same way. So many differences are seldom slips: if this file has a wording of its own on purpose, turn the rule off for it.`,
  'zh-cn': `本文件另有 ${count} 处与其他文件不一致。差异如此之多，多半不是笔误：若本文件有意采用另一套译法，可对其关闭此规则。`,
});
