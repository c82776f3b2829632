import { isEnglishFunctionWord } from '../language/english';
import { isLanguageName } from '../language/language-names';
import { differInScript, scriptsOf } from '../language/scripts';
import { Script, scriptAt } from '../text/characters';
import type { LanguagePair, Rule } from '../types';

/** A unit whose translation is its source, letter for letter, though there is something to translate. */
export const sourceCopied: Rule = {
  meta: {
    id: 'source-copied',
    category: 'Accuracy/Untranslated',
    severity: 'error',
    needsSource: true,
    summary: {
      en: 'The translation is a copy of the source.',
      'zh-cn': '译文与原文完全相同。',
    },
    yieldsTo: ['untranslated-text'],
  },
  segment({ segment, text, languages, report }) {
    const { source, unit } = segment;
    if (!source || unit?.obsolete || unit?.state === 'untranslated' || unit?.state === 'needs-review') return;
    const copied = text.trim();
    if (copied === '' || copied !== source.text.trim() || !wantsTranslation(copied, languages)) return;
    const start = text.length - text.trimStart().length;
    report({
      span: { start, end: start + copied.length },
      message: {
        en: 'The translation is the source, letter for letter. Translate it; if it is the same in both languages, accept this finding.',
        'zh-cn': '译文与原文完全相同。请翻译；若两种语言确实写法相同，请接受此结果。',
      },
    });
  },
};

/** So many characters of a script both languages share hardly ever mean the same in both. */
const LONGEST_SHARED = 10;

/** Whether a text is in the source language, and no name, code, number or address. */
function wantsTranslation(text: string, languages: LanguagePair): boolean {
  const scripts = scriptsOf(languages.source);
  if (!scripts.includes(Script.Latin)) {
    const least = differInScript(languages) ? 2 : LONGEST_SHARED;
    let letters = 0;
    for (let i = 0; i < text.length && letters < least; i++) if (scripts.includes(scriptAt(text, i))) letters++;
    return letters >= least && !isLanguageName(text);
  }
  const words = text.match(/[\p{L}'’]+/gu) ?? [];
  const small = words.filter(word => word === word.toLowerCase());
  return words.length >= 3 && small.length >= 2 && (small.some(isEnglishFunctionWord) || small.length * 2 > words.length) && !isCode(text);
}

/** Marks of code and paths between small words. */
const isCode = (text: string): boolean => /[\p{L}\d][/\\_=<>{}|][\p{L}\d]|[{}<>=;]\s|\(\)/u.test(text);
