import { isSpace, Script, scriptAt } from '../text/characters';
import type { Edit, Span } from '../types';
import { type AnswerProblem, readAnswer } from './answer';
import type { Passage } from './passage';
import { translationEdits } from './stand-ins';

export type Placed = { readonly edits: readonly Edit[] } | { readonly problem: AnswerProblem; readonly detail?: string };

/** The edits of the file that put a provider's answer in the place of its passage, or why it cannot stand there. */
export function placeAnswer(answer: string, passage: Passage): Placed {
  const read = readAnswer(answer, passage);
  if ('problem' in read) return read;
  return { edits: placeWords(read.text, passage) };
}

/** The edits that put words of the user's own in the place of a passage. They must hold its stand-ins, if it has any. */
export function placeWords(words: string, { at, span, marked }: Passage): readonly Edit[] {
  return translationEdits(at, span, marked, words === '' ? '' : spaced(at.segment.target.text, span, words));
}

const CLAUSE_END = ',;:.!?)”’%';

/** With a space where it would touch a word of the text around, and no mark twice. */
function spaced(text: string, { start, end }: Span, translation: string): string {
  const [first, last] = [scriptAt(translation, 0), scriptAt(translation, translation.length - 1)];
  const before = isWord(first) && start > 0 && (isWord(scriptAt(text, start - 1)) || CLAUSE_END.includes(text[start - 1])) ? ' ' : '';
  const lastMark = translation[translation.length - 1];
  const isMark = CLAUSE_END.includes(lastMark);
  const meetsMark = '.!?'.includes(lastMark) && '.!?。！？'.includes(text[end] ?? ' ');
  const after = (isWord(last) || isMark) && end < text.length && isWord(scriptAt(text, end)) && !isSpace(text, end) ? ' ' : '';
  return `${before}${meetsMark ? translation.slice(0, -1) : translation}${after}`;
}

const isWord = (script: Script): boolean =>
  script === Script.Latin || script === Script.Digit || script === Script.Cyrillic || script === Script.Greek;
