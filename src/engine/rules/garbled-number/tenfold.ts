import { wordAfter, wordBefore } from '../../text/words';
import { isPlural } from './context';
import { FAULTS, type Garbled } from './garbled';

const ONES = ['', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine'];
const TENS = ['', 'ten', 'twenty', 'thirty', 'forty', 'fifty', 'sixty', 'seventy', 'eighty', 'ninety'];

/**
 * `four or fifty days`, from 四五十天: Chinese says the tens once for both numbers, so “forty or fifty” is meant. `at` is the offset
 * of ` or `. Only neighbours count, and only before a plural: `one or forty` is somebody's own.
 */
export function tenfoldPair(text: string, at: number): Garbled | undefined {
  const left = wordBefore(text, at);
  const number = ONES.indexOf(left.word);
  if (number < 2 || left.end !== at) return undefined;
  const right = wordAfter(text, at + 4);
  if (right.start !== at + 4 || TENS[number + 1] !== right.word || text.charAt(right.end) === '-') return undefined;
  if (!isPlural(wordAfter(text, right.end).word)) return undefined;
  const capital = left.raw !== left.word;
  const tens = capital ? TENS[number][0].toUpperCase() + TENS[number].slice(1) : TENS[number];
  const chinese = `${HAN[number]}${HAN[number + 1]}十`;
  const because = { en: `${chinese}: the tens go with both`, 'zh-cn': `${chinese}，“十”管前后两个数` };
  return {
    span: { start: left.start, end: right.end },
    fault: FAULTS.tenfold,
    readings: [{ text: `${tens} or ${right.raw}`, because }],
    confidence: 0.75,
  };
}

const HAN = '零一二三四五六七八九';
