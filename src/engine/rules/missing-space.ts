import { isEnglishFunctionWord, isSentenceStarter } from '../language/english';
import { hasLatinTarget } from '../language/scripts';
import { hasBlockTag } from '../text/block-tags';
import { isDigit, isLatin, isSpace } from '../text/characters';
import { memoised } from '../text/memo';
import type { MappedText, Rule } from '../types';

/** Two English sentences or clauses with no space behind the mark between them: `Internet.We`, `post:Next`, `online,Strengthen`. */
export const missingSpace: Rule = {
  meta: {
    id: 'missing-space',
    category: 'Fluency/Punctuation',
    severity: 'warning',
    needsSource: false,
    judgesWords: true,
    summary: {
      en: 'No space behind a mark between English words: `Internet.We`, `post:Next`, `word,Word`.',
      'zh-cn': '英文标点后缺少空格：`Internet.We`、`post:Next`、`word,Word`。',
    },
    yieldsTo: ['half-translated'],
    pairs: hasLatinTarget,
  },
  segment({ segment, text, report }) {
    for (const mark of seams(segment.target)) {
      const sign = text[mark];
      const start = wordStart(text, beforeClosers(text, mark));
      const end = wordEnd(text, mark + 1);
      const seen = text.slice(start, end);
      // A list of values, a file name: the source has it so, too.
      if (segment.source?.text.includes(seen) || hasBlockTag(segment.target, mark, mark + 1)) continue;
      report({
        span: { start, end },
        message: {
          en: `No space behind “${sign}” in “${seen}”. The two words run together; put a space between them.`,
          'zh-cn': `“${seen}”中“${sign}”后缺少空格，两个词连在了一起。`,
        },
        fixes: [
          {
            title: { en: `Put a space behind “${sign}”`, 'zh-cn': `在“${sign}”后加空格` },
            edits: [{ span: { start: mark + 1, end: mark + 1 }, text: ' ' }],
            safety: 'safe',
            preferred: true,
          },
        ],
      });
    }
  },
};

/** What follows the verb that begins a sentence, and hardly ever the name of a class or a function. */
const DETERMINERS = new Set(['the', 'a', 'an', 'our', 'their', 'its', 'this', 'these', 'those', 'all', 'every', 'each']);

/** A word longer than this is looked at no further. */
const LONGEST_WORD = 40;
/** How far a clause is read for words. */
const CLAUSE_REACH = 200;

/** The offsets of the marks that want a space. */
const seams: (text: MappedText) => readonly number[] = memoised(({ text }) => {
  const found: number[] = [];
  for (let i = 1; i < text.length - 1; i++) {
    const unit = text.charCodeAt(i);
    if (unit !== 0x2c && unit !== 0x2e && unit !== 0x3a && unit !== 0x3b && unit !== 0x3f && unit !== 0x21) continue;
    if (isLatin(text, i + 1) && wantsSpace(text, i)) found.push(i);
  }
  return found;
});

function wantsSpace(text: string, mark: number): boolean {
  const leftEnd = beforeClosers(text, mark);
  const left = text.slice(wordStart(text, leftEnd), leftEnd);
  const right = text.slice(mark + 1, wordEnd(text, mark + 1));
  if (left.length < 2 || right.length === 0) return false;
  if (leftEnd < mark && !(',.;'.includes(text[mark]) && isCapitalised(right) && isRunning(text, mark, right))) return false;
  // A name with a mark inside goes on behind it (README.md, std::vector, foo.Bar()) or began before the word (https:…, a.b.C).
  if ('.:/\\@_-=(<$#'.includes(text[mark + 1 + right.length] ?? ' ') && !endsSentence(text, mark + 1 + right.length)) return false;
  if ('./\\@_:$#<'.includes(text[leftEnd - left.length - 1] ?? ' ')) return false;
  switch (text[mark]) {
    case '.':
      return isSentenceSeam(text, mark, left, right);
    case ',':
    case ';':
      return isClauseSeam(text, mark, left, right);
    case ':':
      return (
        isCapitalised(right) &&
        isLowerCase(left.slice(1)) &&
        (isSentenceStarter(right) || endsInColon(text, mark) || (isRunning(text, mark, right) && isProse(text, mark, 2))) &&
        wordsBefore(text, mark) >= 2
      );
    default:
      return isCapitalised(right) && isRunning(text, mark, right) && wordsBefore(text, mark) >= 2;
  }
}

/** `Internet.We`: a full stop before a word that starts sentences, or between two runs of ordinary words. */
function isSentenceSeam(text: string, mark: number, left: string, right: string): boolean {
  if (!isCapitalised(right) || !(isLowerCase(left.slice(1)) || isDigits(left))) return false;
  if (!isSpace(text, mark + 1 + right.length) || wordsBefore(text, mark) < 2) return false;
  if (isSentenceStarter(right)) return true;
  // `response.Body` may be a name; `of the people.Strengthen the` is not: a verb and its object follow.
  const next = nextWord(text, mark + 1 + right.length);
  return isLowerCase(left) && left.length >= 3 && DETERMINERS.has(next) && wordsBefore(text, mark) >= 4;
}

/** `online,Strengthen` between clauses; `a,b,c` and `lat,lng` are lists of names. */
function isClauseSeam(text: string, mark: number, left: string, right: string): boolean {
  if (right.length < 2 && right !== 'a' && right !== 'I') return false;
  if (!isLowerCase(left.slice(1)) || !isLowerCase(right.slice(1))) return false;
  if (isEnglishFunctionWord(right) && right.length > 1) return wordsBefore(text, mark) >= 2 || wordsAfter(text, mark) >= 3;
  if (!isCapitalised(right))
    return isEnglishFunctionWord(left) ? false : wordsBefore(text, mark) >= 4 && wordsAfter(text, mark) >= 4 && isProse(text, mark);
  return isRunning(text, mark, right) && isProse(text, mark, 1);
}

/** Whether words of running text stand on both sides, or several on one. */
const isRunning = (text: string, mark: number, right: string): boolean => {
  const before = wordsBefore(text, mark);
  const after = wordsAfter(text, mark);
  return (before >= 2 && after >= 2) || before >= 4 || after >= 4 || (isSentenceStarter(right) && before >= 2);
};

/** `Previous post:Next post:`: a second label follows. */
const endsInColon = (text: string, mark: number): boolean => /^[A-Za-z ]{2,30}:(?:\s|$)/.test(text.slice(mark + 1, mark + 34));

/** Whether enough function words in small letters stand around: names alone, or SQL, make no prose. */
function isProse(text: string, mark: number, least = 3): boolean {
  const around = text.slice(Math.max(0, mark - 60), mark + 60);
  return around.split(/[^A-Za-z]+/).filter(word => isLowerCase(word) && isEnglishFunctionWord(word)).length >= least;
}

const wordsBefore = (text: string, mark: number): number => wordsBeside(text, mark, -1);
const wordsAfter = (text: string, mark: number): number => wordsBeside(text, mark, 1);

/** How many words stand in the clause on one side of a mark, counted to the next mark, line end or other script; at most 8. */
function wordsBeside(text: string, mark: number, step: 1 | -1): number {
  let words = 0;
  let inWord = false;
  for (let i = mark + step; i >= 0 && i < text.length && Math.abs(i - mark) < CLAUSE_REACH && words < 8; i += step) {
    if (isLatin(text, i) || isDigit(text, i) || text[i] === "'" || text[i] === '-') {
      if (!inWord) words++;
      inWord = true;
    } else if (isInlineSpace(text, i)) inWord = false;
    else if (!'"“”‘’()'.includes(text[i])) break;
  }
  return words;
}

const isInlineSpace = (text: string, at: number): boolean => isSpace(text, at) && text[at] !== '\n';

function nextWord(text: string, from: number): string {
  let start = from;
  while (start < text.length && isInlineSpace(text, start)) start++;
  return text.slice(start, wordEnd(text, start));
}

/** Where the word (letters, or digits) that ends at an offset begins. */
function wordStart(text: string, end: number): number {
  let start = end;
  while (start > 0 && (isLatin(text, start - 1) || isDigit(text, start - 1)) && end - start < LONGEST_WORD) start--;
  return start;
}

function wordEnd(text: string, start: number): number {
  let end = start;
  while (end < text.length && isLatin(text, end) && end - start < LONGEST_WORD) end++;
  return end;
}

/** The offset before the closing quotes and brackets that end at an offset. */
function beforeClosers(text: string, end: number): number {
  let start = end;
  while (start > 0 && end - start < 2 && '"”’)'.includes(text[start - 1])) start--;
  return start;
}

/** A mark behind the right-hand word that ends its clause and is no part of a name. */
const endsSentence = (text: string, at: number): boolean => '.:'.includes(text[at]) && (at + 1 >= text.length || isSpace(text, at + 1));

const isCapitalised = (word: string): boolean => /^[A-Z][a-z]*$/.test(word);
const isLowerCase = (word: string): boolean => /^[a-z]+$/.test(word);
const isDigits = (word: string): boolean => /^\d+$/.test(word);
