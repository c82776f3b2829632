import { fold } from '../../lexicons/fold';
import type { Calque } from '../../lexicons/public-terms';

/** How far around a calque its explanation is looked for: the right English, and the Chinese itself. */
const NEAR = 200;
const BESIDE = 60;

/** Words by which a writer says that an expression is only quoted, as far before or behind it as given. */
const INTRODUCTION =
  /\b(?:so called|literal|literally|known as|dubbed|nicknamed|nickname|translated as|rendered as|calque|chinglish|mistranslat\w{0,5}|meaning|means|the words?|the phrase|the term|the slogan|the expression|pun)\b/;
const BEFORE = 40;
const BEHIND = 30;

/**
 * Whether the text itself explains a literal rendering: gives the official English near it or the Chinese beside it, or says that it is only
 * quoting. Machines don't.
 */
export function isExplained(text: string, { start, end, term }: Calque): boolean {
  const near = fold(text.slice(Math.max(0, start - NEAR), end + NEAR));
  if (term.english.some(({ text: english }) => near.includes(fold(english)))) return true;
  const beside = text.slice(Math.max(0, start - BESIDE), end + BESIDE);
  if (term.chinese.some(chinese => beside.includes(chinese))) return true;
  const introduced = fold(text.slice(Math.max(0, start - BEFORE), start));
  return INTRODUCTION.test(introduced) || INTRODUCTION.test(fold(text.slice(end, end + BEHIND)));
}
