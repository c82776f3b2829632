import { isEnglishFunctionWord } from '../../language/english';
import { isHan, isWordCharacter } from '../../text/characters';

/** How far around a mark is looked. */
const REACH = 120;

/** Whether a mark stands in a sentence, not in code, a formula, a drawing or a row of signs. */
export function standsInProse(text: string, at: number): boolean {
  let start = at;
  while (start > 0 && at - start < REACH && text[start - 1] !== '\n') start--;
  let end = at + 1;
  while (end < text.length && end - at < REACH && text[end] !== '\n') end++;
  const line = text.slice(start, end);
  if (CODE.test(line)) return false;
  // A word stands right before or behind it.
  if (!touchesWord(text, at)) return false;
  if (isHan(text, at + 1) || isHan(text, at - 1)) return true;
  const words = line.match(/\p{L}+/gu) ?? [];
  return words.filter(isEnglishFunctionWord).length >= 2 && words.length >= 5;
}

const CODE = /[{}<>|\\`$#~^]|==|=>|->|::|;$|\w\(|\)\.|\/\/|\w\[|--|\s=\s|\+\+|&&|"\s*,\s*"|\w_\w/;

const touchesWord = (text: string, at: number): boolean => isNearWord(text, at - 1) || isNearWord(text, at + 1);

const isNearWord = (text: string, at: number): boolean => isWordCharacter(text, at) || '"“”’\'%.,'.includes(text[at] ?? ' ');
