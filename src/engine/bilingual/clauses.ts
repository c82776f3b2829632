import { memoised } from '../text/memo';
import type { MappedText } from '../types';

/** How many clauses of three characters and more a Chinese text has. */
export const chineseClausesOf: (text: MappedText) => number = memoised(
  ({ text }) =>
    text.split(/[，。；！？\n]/).filter(clause => /\p{Script=Han}(?:\P{Script=Han}{0,8}\p{Script=Han}){2}/u.test(clause)).length,
);

/** How many clauses of two words and more an English text may have: between marks, and at words that join or begin clauses. */
export const englishClausesOf: (text: MappedText) => number = memoised(
  ({ text }) =>
    text
      .split(/[,.;!?](?=\s|$)|\b(?:and|but|which|who|that|while|when|as)\b/)
      .filter(clause => /[A-Za-z][^A-Za-z]{1,8}[A-Za-z]/.test(clause)).length,
);
