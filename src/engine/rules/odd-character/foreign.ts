import { scriptsOf } from '../../language/scripts';
import { Script, scriptAt, scriptOf } from '../../text/characters';
import type { LanguagePair, Message, Span } from '../../types';

/** What letters of a script are called. */
const NAMES: Partial<Record<Script, Message>> = {
  [Script.Han]: { en: 'Chinese characters', 'zh-cn': '汉字' },
  [Script.Kana]: { en: 'Japanese kana', 'zh-cn': '日文假名' },
  [Script.Hangul]: { en: 'Korean letters', 'zh-cn': '韩文字母' },
  [Script.Cyrillic]: { en: 'Cyrillic letters', 'zh-cn': '西里尔字母' },
  [Script.Greek]: { en: 'Greek letters', 'zh-cn': '希腊字母' },
  [Script.Arabic]: { en: 'Arabic letters', 'zh-cn': '阿拉伯字母' },
  [Script.Hebrew]: { en: 'Hebrew letters', 'zh-cn': '希伯来字母' },
  [Script.Thai]: { en: 'Thai letters', 'zh-cn': '泰文字母' },
  [Script.Devanagari]: { en: 'Devanagari letters', 'zh-cn': '天城文字母' },
};

export interface Foreign extends Span {
  readonly name: Message;
}

/** Greek letters are symbols, too; a single Cyrillic one mostly is a Latin letter in disguise. */
const leastLetters = (script: Script): number => (script === Script.Greek ? 4 : script === Script.Cyrillic ? 2 : 1);

/** The stretches of a translation in a script that neither of its languages is written in and its source does not hold, brackets left out. */
export function foreignLetters(text: string, source: string, languages: LanguagePair): Foreign[] {
  const known = new Set([...scriptsOf(languages.source), ...scriptsOf(languages.target)]);
  const inSource = new Set<Script>();
  for (let i = 0; i < source.length; i++) inSource.add(scriptOf(source.charCodeAt(i)));
  const found: Foreign[] = [];
  for (let i = 0; i < text.length; i++) {
    const script = scriptAt(text, i);
    const name = NAMES[script];
    if (!name || known.has(script) || inSource.has(script)) continue;
    const start = i;
    while (i < text.length && scriptAt(text, i) === script) i++;
    const isGloss = '（(['.includes(text[start - 1] ?? ' ');
    if (i - start >= leastLetters(script) && !isGloss) found.push({ start, end: i, name });
  }
  return found;
}
