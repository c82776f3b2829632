import type { ParseProblem } from '../types';

/** What a file may have wrong with it, in words that say what to do. */
export const PROBLEMS = {
  unclosedString: {
    en: 'This text has no closing quotation mark. Programs that read the file will stop here; add the mark at the end of the text.',
    'zh-cn': '这段文本缺少结束引号，程序读到此处会出错。请在文本末尾补上引号。',
  },
  textAfterString: {
    en: 'There is text behind the closing quotation mark. If the mark is part of the text, write it as \\".',
    'zh-cn': '结束引号后面还有文字。如果该引号属于文本内容，请写成 \\"。',
  },
  unexpected: {
    en: 'This does not belong here, and programs that read the file will stop. Remove it, or write it as a comment.',
    'zh-cn': '此处不应出现这段内容，程序读取文件时会出错。请将其删除或改为注释。',
  },
  duplicate: {
    en: 'This part of the entry is given twice; programs keep only one. Remove the wrong one.',
    'zh-cn': '该条目的这一部分重复出现，程序只会保留一个。请删除错误的那个。',
  },
  missingTarget: {
    en: 'This entry has no place for a translation. Add the missing line.',
    'zh-cn': '该条目没有译文行。请补上缺少的行。',
  },
  unclosedElement: {
    en: 'This element is never closed. Programs that read the file will refuse it; add the closing tag.',
    'zh-cn': '该元素没有结束标签，程序会拒绝读取此文件。请补上结束标签。',
  },
  strayClosingTag: {
    en: 'This closing tag closes nothing. Remove it, or add the opening tag it belongs to.',
    'zh-cn': '该结束标签没有对应的开始标签。请将其删除，或补上开始标签。',
  },
  rawAmpersand: {
    en: 'A bare & or an unknown reference stands here. In XML write &amp; for an ampersand.',
    'zh-cn': '此处有未转义的 & 或无法识别的引用。在 XML 中请用 &amp; 表示 & 符号。',
  },
  invalidSyntax: {
    en: 'The file cannot be read at this place. Check for a missing quotation mark, comma or bracket just before it.',
    'zh-cn': '文件在此处无法读取。请检查前面是否缺少引号、逗号或括号。',
  },
  invalidTiming: {
    en: 'This line should say when the subtitle is shown, like 00:01:02,000 --> 00:01:04,000. Players will skip the subtitle.',
    'zh-cn': '此行应为字幕的显示时间，例如 00:01:02,000 --> 00:01:04,000。播放器会跳过这条字幕。',
  },
  unevenRow: {
    en: 'This row has another number of columns than the first row. Check for a missing or extra separator or quotation mark.',
    'zh-cn': '该行的列数与首行不同。请检查是否缺少或多出分隔符或引号。',
  },
} as const;

export const problem = (name: keyof typeof PROBLEMS, start: number, end: number): ParseProblem => ({
  span: { start, end },
  message: PROBLEMS[name],
});
