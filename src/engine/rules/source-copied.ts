import { isEnglishFunctionWord } from '../language/english';
import { isLanguageName } from '../language/language-names';
import { differInScript, scriptsOf } from '../language/scripts';
import { Script, scriptAt } from '../text/characters';
import { OBJECT } from '../text/mapped-text';
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
      // What stands for an image is often its name, and seen by few.
      ...(segment.kind === 'alt-text' && { severity: 'info' }),
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
  if (isLanguageName(text)) return false;
  const scripts = scriptsOf(languages.source);
  if (!scripts.includes(Script.Latin)) {
    const least = differInScript(languages) ? 2 : LONGEST_SHARED;
    let letters = 0;
    for (let i = 0; i < text.length && letters < least; i++) if (scripts.includes(scriptAt(text, i))) letters++;
    return letters >= least;
  }
  const prose = withoutSynopsis(text);
  const words = (prose.match(/[\p{L}\p{M}'’-]+/gu) ?? []).filter(word => word.length > 1 || /^[AaI]$/.test(word));
  const small = words.filter(word => word === word.toLowerCase());
  if (words.length < 3 || small.length < 2 || !/\s/.test(prose.trim()) || isCode(prose)) return false;
  const functionWords = small.filter(isEnglishFunctionWord).length;
  // Labels of values: `offset: %d, size: %d`.
  if (functionWords === 0 && prose.split(OBJECT).length > words.length) return false;
  // What stands between the parts of a synopsis are names of commands, unless it says something.
  return prose === text ? functionWords > 0 || small.length * 2 > words.length : functionWords >= 2;
}

/** How the use of a command or a function is written: `[options]`, `<file>`, `--all`, `a | b`; and `__name__`, which a program fills in. */
const SYNOPSIS = /\[[^[\]\n]{0,200}\]+|<[^<>\n]{1,80}>|(?<![^\s([|])-{1,2}[A-Za-z][\w=-]*|__\w{1,40}__|[[\]|]/g;

const withoutSynopsis = (text: string): string => text.replace(SYNOPSIS, ' ');

/** Marks of code and paths between small words. */
const isCode = (text: string): boolean => /[\p{L}\d][/\\_=<>{}|][\p{L}\d]|[{}<>=;]\s|\(\)|:\/\//u.test(text);
