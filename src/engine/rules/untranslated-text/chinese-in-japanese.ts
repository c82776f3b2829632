import { isLanguageName } from '../../language/language-names';
import { isSimplifiedOnly } from '../../language/simplified-only';
import { primaryLanguage } from '../../settings';
import { isHan, isSpace } from '../../text/characters';
import { memoised } from '../../text/memo';
import type { LanguagePair, MappedText, Span } from '../../types';

/** Chinese in a Japanese text, as far as its characters prove it. */
export interface ChinesePassage extends Span {
  readonly characters: number;
  /** One of the characters that Japanese does not write. */
  readonly proof: string;
}

export const isIntoJapanese = ({ source, target }: LanguagePair): boolean =>
  primaryLanguage(target) === 'ja' && primaryLanguage(source) !== 'ja';

/** What may stand between two words of one passage. */
const INSIDE = '，、；：“”·…';
const OPENING = '「『（(“"《〈[［';

/** Runs of Han without kana that hold a simplified character; what is quoted or in brackets may be meant. */
export const chinesePassages: (text: MappedText) => readonly ChinesePassage[] = memoised(({ text }) => {
  const found: ChinesePassage[] = [];
  for (let at = 0; at < text.length; ) {
    if (!isHan(text, at)) {
      at++;
      continue;
    }
    const start = at;
    let end = at;
    let characters = 0;
    let proof = '';
    for (; at < text.length; at++) {
      if (isHan(text, at)) {
        end = at + 1;
        characters++;
        if (proof === '' && isSimplifiedOnly(text, at)) proof = text[at];
      } else if (!INSIDE.includes(text[at])) break;
    }
    if (proof !== '' && !isQuoted(text, start) && !isLanguageName(text.slice(start, end))) found.push({ start, end, characters, proof });
  }
  return found;
});

const isQuoted = (text: string, start: number): boolean => OPENING.includes(text[isSpace(text, start - 1) ? start - 2 : start - 1] ?? ' ');
