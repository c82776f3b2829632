/**
 * The East Asian marks and how English writes them. Source: Unicode Standard, blocks CJK Symbols and Punctuation (3000–303F) and Halfwidth
 * and Fullwidth Forms (FF00–FFEF).
 */
export const ENGLISH_MARKS: Readonly<Record<string, string>> = {
  '。': '.',
  '｡': '.',
  '．': '.',
  '，': ',',
  '、': ',',
  '､': ',',
  '；': ';',
  '：': ':',
  '！': '!',
  '？': '?',
  '（': '(',
  '）': ')',
  '【': '[',
  '】': ']',
  '〔': '[',
  '〕': ']',
  '［': '[',
  '］': ']',
  '｛': '{',
  '｝': '}',
  '「': '“',
  '」': '”',
  '『': '‘',
  '』': '’',
  '％': '%',
  '＋': '+',
  '－': '-',
  '＝': '=',
  '＆': '&',
  '＃': '#',
  '＠': '@',
  '＊': '*',
  '／': '/',
  '＼': '\\',
  '～': '~',
  '〜': '~',
  '＜': '<',
  '＞': '>',
  '＂': '"',
  '＇': "'",
  '＿': '_',
  '｜': '|',
  丨: '|',
  '＄': '$',
  '￥': '¥',
  '\u3000': ' ',
};

/** Marks that close a clause or a sentence and want a space behind them. */
export const CLOSING = '.,;:!?';

/** Abbreviations that keep their full stop before a comma. */
export const ABBREVIATION = /(?:\b(?:etc|inc|ltd|co|corp|jr|sr|al|no|vol|dr|mr|mrs|ms|st|vs|dept|est)|\b[a-z]\.[a-z])$/i;

/** One mark for a run of marks that say the same: `.。` is a full stop, `!。` an exclamation mark, `。。。` an ellipsis. */
export function merged(marks: string, before: string): string {
  if (marks.length < 2) return marks;
  const strong = marks.replace(/[.,;:]/g, '');
  if (strong) return strong;
  const dots = marks.split('.').length - 1;
  if (dots >= 3) return '...';
  if (dots > 0) return marks.startsWith('.,') && ABBREVIATION.test(before) ? '.,' : '.';
  return marks[0];
}
