import type { Message } from '../../types';
import type { BranchProblem } from './choices';
import type { Placeholder } from './parse';

const listed = (placeholders: readonly Placeholder[]): string => placeholders.map(({ raw }) => short(raw)).join(' ');

/** A long choice by its beginning. */
const short = (raw: string): string => (raw.length > 40 ? `${raw.slice(0, 30).replace(/[\ud800-\udbff]$/, '')}…` : raw);

export const missingMessage = (placeholders: readonly Placeholder[]): Message => ({
  en: `The source has ${listed(placeholders)} and the translation has not: what the program puts there would not be shown. Put ${placeholders.length > 1 ? 'them' : 'it'} where the value belongs.`,
  'zh-cn': `原文有占位符 ${listed(placeholders)}，译文没有：程序填入的内容将不会显示。请把它放回译文中相应的位置。`,
});

export const brokenChoiceMessage = ({ raw, name }: Placeholder): Message => ({
  en: `The choice on “${name}” (${short(raw)}) can't be read in the translation: a brace, a comma or a keyword of it was changed. Only the text inside the inner braces may be translated.`,
  'zh-cn': `译文中“${name}”的选择结构（${short(raw)}）无法读取：其花括号、逗号或关键字被改动。只应翻译内层花括号里的文字。`,
});

export const extraMessage = (placeholder: Placeholder): Message => ({
  en: `The source has no ${short(placeholder.raw)}: the program has nothing to put there, and may fail. Remove it, or write the one that is meant.`,
  'zh-cn': `原文没有 ${short(placeholder.raw)}：程序没有内容可填，甚至会出错。请删除，或改为正确的占位符。`,
});

export const damagedMessage = (seen: string, source: Placeholder): Message => ({
  en: `“${seen}” was ${short(source.raw)} in the source: written like this the program does not know it. Placeholders are not translated, spaced or typed in full width.`,
  'zh-cn': `“${seen}”在原文中是 ${short(source.raw)}：改动后程序无法识别。占位符不应翻译、加空格或写成全角。`,
});

export const otherTypeMessage = (placeholder: Placeholder, source: Placeholder): Message => ({
  en: `${placeholder.raw} takes another kind of value than the source's ${source.raw}: the program shows nonsense or fails. Write ${source.raw}.`,
  'zh-cn': `${placeholder.raw} 与原文的 ${source.raw} 类型不同：程序会显示错误内容，甚至崩溃。请改为 ${source.raw}。`,
});

export const orderMessage = (order: readonly { readonly placeholder: Placeholder; readonly position: number }[]): Message => {
  const numbered = order.map(({ placeholder, position }) => withNumber(placeholder.raw, position)).join(' … ');
  return {
    en: `The placeholders stand in another order than in the source, and without numbers the program fills them in its own order. Number them: ${numbered}.`,
    'zh-cn': `占位符的顺序与原文不同；不加编号时，程序仍按原来的顺序填入。请加上编号：${numbered}。`,
  };
};

/** `%2$d` of `%d`. */
export const withNumber = (raw: string, position: number): string => `%${position}$${raw.slice(1)}`;

export const branchMessage = ({ type, labels }: BranchProblem, { name }: Placeholder): Message => {
  const list = labels.join(', ');
  switch (type) {
    case 'other-type':
      return {
        en: `The choice on “${name}” is a ${labels[1]} here and a ${labels[0]} in the source: its branches would not be chosen as meant.`,
        'zh-cn': `“${name}”的选择结构在此为 ${labels[1]}，原文为 ${labels[0]}：分支不会按原意选取。`,
      };
    case 'no-other':
      return {
        en: `The choice on “${name}” has no branch “other”: the message can't be shown at all. Every choice needs one.`,
        'zh-cn': `“${name}”的选择结构没有 other 分支：整条消息将无法显示。每个选择结构都必须有 other。`,
      };
    case 'unknown':
      return {
        en: `The choice on “${name}” has branches that are never chosen: ${list}. Their labels are not translated.`,
        'zh-cn': `“${name}”的选择结构中有永远不会选中的分支：${list}。分支标签不应翻译。`,
      };
    default:
      return {
        en: `The choice on “${name}” has no branch for: ${list}. There “other” is used instead.`,
        'zh-cn': `“${name}”的选择结构缺少分支：${list}。这些情况将使用 other。`,
      };
  }
};

export const NUMBER_SIGN_MESSAGE: Message = {
  en: 'The source shows the number here as #, the translation does not: the reader is not told how many. Put # where the number belongs.',
  'zh-cn': '原文此处以 # 显示数目，译文没有：读者看不到数目。请在相应位置写上 #。',
};

export const singlePercentMessage: Message = {
  en: 'In this text a per cent sign is written %%, as in the source; a single % is read as the beginning of a placeholder.',
  'zh-cn': '此文本中百分号须像原文一样写成 %%；单个 % 会被当作占位符的开头。',
};

export const doubledPercentMessage: Message = {
  en: 'The source has a single %. Doubled, it is likely shown twice.',
  'zh-cn': '原文是单个 %。写成两个可能会显示为“%%”。',
};
