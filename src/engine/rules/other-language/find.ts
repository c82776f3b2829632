import { francAll } from 'franc';
import { isEnglishFunctionWord } from '../../language/english';
import { FOREIGN_LANGUAGES, type ForeignLanguage } from '../../language/foreign-words';
import { isSpace } from '../../text/characters';
import { memoised } from '../../text/memo';
import type { MappedText, Message, Span } from '../../types';

/** A stretch in a language that is neither the source nor the target. */
export interface ForeignPassage extends Span {
  readonly language: Message;
  readonly confidence: number;
}

/** franc's codes (ISO 639-3) of the languages it is asked about. */
const FRANC: Readonly<Record<string, Message>> = {
  fra: { en: 'French', 'zh-cn': '法语' },
  deu: { en: 'German', 'zh-cn': '德语' },
  spa: { en: 'Spanish', 'zh-cn': '西班牙语' },
  ita: { en: 'Italian', 'zh-cn': '意大利语' },
  por: { en: 'Portuguese', 'zh-cn': '葡萄牙语' },
  nld: { en: 'Dutch', 'zh-cn': '荷兰语' },
  pol: { en: 'Polish', 'zh-cn': '波兰语' },
  swe: { en: 'Swedish', 'zh-cn': '瑞典语' },
  dan: { en: 'Danish', 'zh-cn': '丹麦语' },
  ron: { en: 'Romanian', 'zh-cn': '罗马尼亚语' },
  ces: { en: 'Czech', 'zh-cn': '捷克语' },
  hun: { en: 'Hungarian', 'zh-cn': '匈牙利语' },
  tur: { en: 'Turkish', 'zh-cn': '土耳其语' },
  vie: { en: 'Vietnamese', 'zh-cn': '越南语' },
  ind: { en: 'Indonesian', 'zh-cn': '印度尼西亚语' },
};
const ASKED = ['eng', ...Object.keys(FRANC)];
/** From so many characters on franc is right in 97 of 100 cases; the margin is that between its first choice and English. */
const SHORTEST_SENTENCE = 40;
const MARGIN = 0.2;
/** A full stop nearer to the last one may be that of an abbreviation. */
const SHORTEST_PIECE = 16;
/** A sentence with this share of English function words is English, whoever it quotes. */
const ENGLISH_SHARE = 0.15;

const WORD = /[A-Za-z\u00aa\u00ba\u00c0-\u024f\u1e00-\u1eff]+/g;

/** The stretches of a third language in a text: whole sentences, or a whole short line. */
export const foreignPassages: (text: MappedText) => readonly ForeignPassage[] = memoised(({ text }) => {
  const found: ForeignPassage[] = [];
  for (const line of pieces(text)) {
    const passage = line.end - line.start < SHORTEST_SENTENCE ? shortLine(text, line) : sentence(text, line);
    if (passage) found.push(passage);
  }
  return found;
});

/** A banner or menu entry (`CENTRE DE PRESSE`): every word of it belongs to one foreign language, and one of them not to English. */
function shortLine(text: string, span: Span): ForeignPassage | undefined {
  // Only a whole line: a foreign name in a sentence is nothing to report.
  if (!isLineEdge(text, span.start - 1) || !isLineEdge(text, span.end)) return undefined;
  const words = wordsOf(text, span);
  if (words.length < 2 || words.some(word => word.length > 3 && isEnglishFunctionWord(word))) return undefined;
  for (const language of FOREIGN_LANGUAGES) {
    if (!words.every(word => language.common.has(word) || language.site.has(word))) continue;
    if (words.some(word => language.site.has(word) && !ENGLISH_TOO.has(word)) && words.some(word => isForeignSign(language, word)))
      return { ...span, language: language.name, confidence: 0.75 };
  }
  return undefined;
}

/** Site words that English shares. */
const ENGLISH_TOO = new Set(
  'centre contact contacts service services site page dossier dossiers agenda newsletter publications publication documents direction espace photos video videos media forum blog produce product producer privacy partner downloads galleries map legal video film hotel general station restaurant bureau revue salle'.split(
    ' ',
  ),
);

/** A word that marks the line as foreign: a function word English lacks, or one written with an accent. */
const isForeignSign = (language: ForeignLanguage, word: string): boolean =>
  (language.common.has(word) && !isEnglishFunctionWord(word)) ||
  /[^a-z]/.test(word) ||
  (word.length >= 6 && language.site.has(word) && !ENGLISH_TOO.has(word));

/** A sentence: few English function words, some of another language, and franc agrees. */
function sentence(text: string, span: Span): ForeignPassage | undefined {
  const words = wordsOf(text, span);
  if (words.length < 5) return undefined;
  const english = words.filter(isEnglishFunctionWord).length;
  if (english >= ENGLISH_SHARE * words.length && english >= 2 && !FOREIGN_LANGUAGES.some(l => count(words, l) > 2 * english))
    return undefined;
  const foreign = Math.max(...FOREIGN_LANGUAGES.map(language => count(words, language)));
  if (foreign < 2 && words.filter(word => /[^a-z]/.test(word)).length < 3) return undefined;
  if (isCitation(text, span) || isMostlyNames(text, span)) return undefined;
  const ranked = francAll(text.slice(span.start, Math.min(span.end, span.start + 600)), { only: ASKED });
  const [best, score] = ranked[0] ?? ['und', 0];
  const own = ranked.find(([code]) => code === 'eng')?.[1] ?? 0;
  return FRANC[best] && score - own >= MARGIN ? { ...span, language: FRANC[best], confidence: 0.9 } : undefined;
}

const count = (words: readonly string[], language: ForeignLanguage): number => words.filter(word => language.common.has(word)).length;

/** A line of a bibliography: a year in brackets, pages, a volume. */
const isCitation = (text: string, span: Span): boolean => {
  const line = text.slice(Math.max(0, span.start - 80), span.end + 80);
  return /\((?:c\. ?)?\d{4}[a-z]?\)|\bpp?\. ?\d|\bvol\. ?\d|\b(?:1[5-9]|20)\d\d\.(?:\s|$)/i.test(line);
};

/** Titles and lists of names are written with capitals throughout. */
function isMostlyNames(text: string, span: Span): boolean {
  const words = text.slice(span.start, span.end).match(WORD) ?? [];
  const long = words.filter(word => word.length > 3);
  return long.length > 0 && long.filter(word => word[0] !== word[0].toLowerCase()).length > 0.7 * long.length;
}

const wordsOf = (text: string, span: Span): string[] =>
  (text.slice(span.start, span.end).match(WORD) ?? []).map(word => word.toLowerCase());

const isLineEdge = (text: string, at: number): boolean => at < 0 || at >= text.length || text[at] === '\n' || text[at] === '\r';

/** The sentences of a text without the spaces around them. */
function pieces(text: string): Span[] {
  const found: Span[] = [];
  let start = 0;
  const add = (end: number): void => {
    let from = start;
    let to = end;
    while (from < to && isSpace(text, from)) from++;
    while (to > from && isSpace(text, to - 1)) to--;
    if (to > from) found.push({ start: from, end: to });
    start = end;
  };
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i);
    if (unit === 0x0a || unit === 0x3002 || unit === 0xff01 || unit === 0xff1f) add(i + 1);
    else if ((unit === 0x2e || unit === 0x21 || unit === 0x3f) && /[\s"”’)]/.test(text[i + 1] ?? ' ') && i - start >= SHORTEST_PIECE)
      add(i + 1);
  }
  add(text.length);
  return found;
}
