import { isLatin, isSpace } from '../text/characters';
import { holds, Kind } from '../text/kinds';
import type { Fix, Message, Rule, SegmentContext } from '../types';
import { readInChinese } from './mojibake/gbk';
import { type Garbled, readAsWindows1252 } from './mojibake/utf8';

/** Text that was read in the wrong encoding somewhere on its way. */
export const mojibake: Rule = {
  meta: {
    id: 'mojibake',
    category: 'Fluency/Character encoding',
    severity: 'error',
    needsSource: false,
    judgesWords: true,
    summary: {
      en: 'Text read in the wrong encoding: `â€™`, `Ã©`, `锟斤拷`, `�`.',
      'zh-cn': '编码错误造成的乱码：`â€™`、`Ã©`、`锟斤拷`、`�`。',
    },
  },
  segment(context) {
    const { text } = context;
    if (!holds(context.segment.target, SUSPICIOUS) || SPEAKS_OF_ENCODINGS.test(text)) return;
    const found = [...readAsWindows1252(text), ...readInChinese(text)].sort((a, b) => a.start - b.start);
    let reached = 0;
    for (const garbled of found) {
      if (garbled.start < reached) continue;
      reportLost(context, reached, garbled.start);
      reportGarbled(context, garbled);
      reached = garbled.end;
    }
    reportLost(context, reached, text.length);
  },
};

/** Every garbled character shows as one of these. */
const SUSPICIOUS = Kind.AccentedLetter | Kind.LatinSign | Kind.Han | Kind.Lost;
/** A text on encodings may show what goes wrong. */
const SPEAKS_OF_ENCODINGS =
  /\b(?:mojibake|encod(?:ed|es?|ing|ings)|decod(?:ed|er?s?|ing)|utf-?(?:8|16)|latin-?1|iso-?8859|windows-125\d|cp-?125\d|gbk|gb ?18030|charsets?|code ?points?|replacement characters?|U\+FFFD|garbled|unicode)\b|乱码|编码/i;

function reportGarbled({ text, report }: SegmentContext, { start, end, decoded }: Garbled): void {
  const seen = text.slice(start, end);
  const shown = visible(seen);
  const meant = decoded === undefined ? '' : visible(decoded);
  report({
    span: { start, end },
    confidence: decoded === undefined ? 0.9 : 0.99,
    message:
      decoded === undefined
        ? {
            en: `“${shown}” was read in the wrong encoding, and part of it is lost. Look the text up in the original.`,
            'zh-cn': `“${shown}”是编码错误造成的乱码，且已有部分丢失，请对照原文补上。`,
          }
        : {
            en: `“${shown}” was read in the wrong encoding; it stands for “${meant}”.`,
            'zh-cn': `“${shown}”是编码错误造成的乱码，原本是“${meant}”。`,
          },
    fixes: decoded === undefined ? [] : [replaceBy({ start, end }, decoded, 'safe')],
  });
}

/** Characters between two offsets that the reader could not read at all, one finding for a run. */
function reportLost({ text, report }: SegmentContext, from: number, to: number): void {
  for (let i = from; i < to; i++) {
    if (text.charCodeAt(i) !== 0xfffd) continue;
    const start = i;
    while (i < to && text.charCodeAt(i) === 0xfffd) i++;
    if (isShown(text, start, i)) continue;
    // Between a letter and the end of a contraction an apostrophe is lost.
    const isApostrophe = isLatin(text, start - 1) && /^(?:s|t|re|ll|ve|d|m)(?![\p{L}])/u.test(text.slice(i, i + 3));
    report({
      span: { start, end: i },
      message: LOST,
      fixes: isApostrophe ? [replaceBy({ start, end: i }, '’', 'review')] : [],
    });
  }
}

const LOST: Message = {
  en: 'A character is lost: � stands where a program could not read what was there. Look the text up in the original.',
  'zh-cn': '有字符丢失：程序无法识别原有内容，只留下 �。请对照原文补上。',
};

/** The sign alone in quotation marks or brackets is shown, not left over. */
const isShown = (text: string, start: number, end: number): boolean =>
  '"\'“‘(「（'.includes(text[start - 1] ?? ' ') && '"\'”’)」）'.includes(text[end] ?? ' ') && !isSpace(text, start - 1);

const replaceBy = (span: { start: number; end: number }, text: string, safety: Fix['safety']): Fix => ({
  title: { en: `Replace with “${visible(text)}”`, 'zh-cn': `改为“${visible(text)}”` },
  edits: [{ span, text }],
  safety,
  preferred: true,
});

const NAMES: Readonly<Record<string, string>> = {
  '\u00a0': 'no-break space',
  '\ufeff': 'byte order mark',
  '\u200b': 'zero-width space',
  '\u00ad': 'soft hyphen',
};

/** Short, and with a name for what cannot be seen. */
function visible(text: string): string {
  const shown = text.length > 40 ? `${text.slice(0, 39).replace(/[\ud800-\udbff]$/, '')}…` : text;
  return NAMES[text] ?? shown.replace(/[\u0080-\u009f]/g, '�');
}
