import { isLanguageName } from '../../language/language-names';
import type { Passage } from '../../language/passages';
import { scriptsOf } from '../../language/scripts';
import { Script, scriptOf } from '../../text/characters';
import type { LanguagePair, MappedText, Message } from '../../types';
import type { ForeignPassage } from './find';

/** What a passage in a script that neither language uses is called. */
const NAMES: Partial<Record<Script, Message>> = {
  [Script.Cyrillic]: { en: 'in Cyrillic letters', 'zh-cn': '西里尔字母文字' },
  [Script.Greek]: { en: 'Greek', 'zh-cn': '希腊语' },
  [Script.Arabic]: { en: 'in Arabic letters', 'zh-cn': '阿拉伯字母文字' },
  [Script.Hebrew]: { en: 'Hebrew', 'zh-cn': '希伯来语' },
  [Script.Thai]: { en: 'Thai', 'zh-cn': '泰语' },
  [Script.Devanagari]: { en: 'in Devanagari letters', 'zh-cn': '天城文文字' },
};
const EAST_ASIAN: Readonly<Record<'ja' | 'ko', Message>> = {
  ja: { en: 'Japanese', 'zh-cn': '日语' },
  ko: { en: 'Korean', 'zh-cn': '韩语' },
};

/** A name or a formula may hold a few foreign letters; from so many on they are text. */
const LEAST_LETTERS = 6;

/** The passages of a text in scripts that neither source nor target uses, brackets and quotations (glosses, names) left out. */
export function scriptPassages({ text }: MappedText, eastAsian: readonly Passage[], languages: LanguagePair): ForeignPassage[] {
  const known = new Set([...scriptsOf(languages.source), ...scriptsOf(languages.target)]);
  const found: ForeignPassage[] = [];
  for (let i = 0; i < text.length; i++) {
    const script = scriptOf(text.charCodeAt(i));
    const language = NAMES[script];
    if (!language || known.has(script)) continue;
    let end = i;
    let letters = 0;
    while (end < text.length && (scriptOf(text.charCodeAt(end)) === script || isBetween(text, end, script))) {
      if (text[end] !== ' ') letters++;
      end++;
    }
    if (letters >= LEAST_LETTERS && !isGloss(text, i, end) && !isLanguageName(text.slice(i, end)))
      found.push({ start: i, end, language, confidence: 0.8 });
    i = end;
  }
  for (const passage of eastAsian) {
    if (passage.language === 'zh' || passage.characters < LEAST_LETTERS || isGloss(text, passage.start, passage.end)) continue;
    if (isLanguageName(text.slice(passage.start, passage.end)) || known.has(passage.language === 'ko' ? Script.Hangul : Script.Kana))
      continue;
    found.push({ start: passage.start, end: passage.end, language: EAST_ASIAN[passage.language], confidence: 0.8 });
  }
  return found;
}

/** A space or comma between two words of one script. */
const isBetween = (text: string, at: number, script: Script): boolean =>
  ' ,-'.includes(text[at]) &&
  (scriptOf(text.charCodeAt(at + 1)) === script || (text[at + 1] === ' ' && scriptOf(text.charCodeAt(at + 2)) === script));

const isGloss = (text: string, start: number, end: number): boolean =>
  /[([（“‘"'«:：/|–—]\s?$/.test(text.slice(Math.max(0, start - 3), start)) || /^\s?[([（]/.test(text.slice(end, end + 2));
