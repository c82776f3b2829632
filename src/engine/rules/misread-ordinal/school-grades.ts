import { wordAfter, wordBefore } from '../../text/words';
import type { Mention } from './mentions';
import { type Misreading, ordinalFigures } from './misreading';

/** 二三年级, grades two and three, read as the 23rd grade; 三四五六年级 as the 34-56 grade. */

/** Schools have no more grades than this (Ontario once had thirteen). */
const LAST_GRADE = 13;
const GRADES: ReadonlySet<string> = new Set(['grade', 'grades']);
/** Steel has grades too. */
const SCHOOL = /\b(?:school|student|pupil|primary|elementary|reading|textbook|extracurricular|curriculum|children|class|teacher|book)/i;
const NEAR = 160;

export function misreadGrades(text: string, mention: Mention): Misreading | undefined {
  if (mention.parts.length !== 1 || !mention.figures || mention.parts[0].value <= LAST_GRADE) return undefined;
  const { digits } = mention;
  // `grades 3–6` is a range.
  if (mention.joined && digits.length === 2) return undefined;
  if (!isRising(digits) || !isOfGrades(text, mention)) return undefined;
  if (!SCHOOL.test(text.slice(Math.max(0, mention.start - NEAR), mention.end + NEAR))) return undefined;
  const grades = [...digits].map(Number);
  const names = grades.map(grade => (mention.ordinal ? ordinalFigures(grade) : String(grade)));
  const last = names[names.length - 1];
  const run = grades.length > 2 && grades.every((grade, i) => i === 0 || grade === grades[i - 1] + 1);
  const listed = run && !mention.ordinal ? `${names[0]}–${last}` : `${names.slice(0, -1).join(', ')} and ${last}`;
  const chinese = `${grades.map(grade => '一二三四五六七八九'[grade - 1]).join('')}年级`;
  return {
    span: { start: mention.start, end: mention.end },
    text: listed,
    chinese,
    confidence: mention.ordinal || mention.joined ? 0.8 : 0.65,
  };
}

/** Digits from 1 to 9, each larger than the one before. */
function isRising(digits: string): boolean {
  for (let i = 0; i < digits.length; i++) if (digits[i] < '1' || (i > 0 && digits[i] <= digits[i - 1])) return false;
  return digits.length >= 2;
}

/** `23rd grade`, `34-56-grade`, `grades 345`, `24th and 5th Grades`. */
function isOfGrades(text: string, mention: Mention): boolean {
  const { next } = mention;
  if (GRADES.has(next.word)) return true;
  if (mention.ordinal && next.word === 'and') {
    const second = /^ and \d(?:st|nd|rd|th) /.exec(text.slice(mention.end, mention.end + 10));
    return second !== null && GRADES.has(wordAfter(text, mention.end + second[0].length).word);
  }
  return mention.digits.length > 2 && wordBefore(text, mention.start).word === 'grades';
}
