import { measureText } from '../language/measure';
import { PATTERNS } from '../rules/model-chatter/patterns';
import { primaryLanguage } from '../settings';
import { OBJECT } from '../text/mapped-text';
import type { Passage } from './passage';
import { wrongStandIns } from './stand-ins';

/** Why an answer cannot stand in the text. */
export type AnswerProblem = 'empty' | 'unchanged' | 'still-source' | 'refused' | 'chatter' | 'too-long' | 'stand-ins';

export type ReadAnswer = { readonly text: string } | { readonly problem: AnswerProblem; readonly detail?: string };

/** A passage of one letter may become a word or two; a longer one seldom more than a few letters for each of its own. */
const LONGEST_FACTOR = 12;
const LONGEST_REST = 80;
/** What a model may say around it. */
const LONGEST_CHATTER = 2_000;
/** With more East Asian characters than words, an answer is no translation into a language that has words. */
const MOST_CHARACTERS_A_WORD = 1;

/**
 * The translation in a provider's answer: without reasoning, code fences, prefaces and remarks, as one paragraph where the passage is one, and
 * with a final mark only if the passage has one. Or why there is none in it. Never throws; linear.
 */
export function readAnswer(answer: string, passage: Passage): ReadAnswer {
  const { marked } = passage;
  const bare = unwrapped(answer.replaceAll(OBJECT, '').replaceAll('\0', ''), marked.text);
  if (bare === '') return { problem: 'empty' };
  const limit = LONGEST_FACTOR * marked.text.length + LONGEST_REST;
  if (bare.length > limit + LONGEST_CHATTER) return { problem: 'too-long', detail: shortened(bare) };
  const chatter = withoutChatter(bare, marked.text);
  if (chatter.isRefusal) return { problem: 'refused', detail: shortened(bare) };
  const text = withFinalMark(inLines(chatter.text, passage), marked.text);
  if (text === '') return { problem: 'empty' };
  if (chatter.remains) return { problem: 'chatter', detail: shortened(bare) };
  if (text.length > limit) return { problem: 'too-long', detail: shortened(text) };
  if (text === inLines(marked.text, passage)) return { problem: 'unchanged' };
  if (isStillSource(text, passage)) return { problem: 'still-source', detail: shortened(text) };
  const wrong = wrongStandIns(text, marked.standIns);
  return wrong.length > 0 ? { problem: 'stand-ins', detail: wrong.map(({ raw }) => raw.trim()).join(' ') } : { text };
}

const shortened = (text: string): string => (text.length > 80 ? `${text.slice(0, 79)}…` : text);

const THINKING_END = '</think>';
const FENCE = '```';
const QUOTES: Readonly<Record<string, string>> = { '"': '"', '“': '”', '「': '」', "'": "'" };

/** Without a model's reasoning, a code fence or quotation marks around the whole that the passage does not have. */
function unwrapped(answer: string, passage: string): string {
  let text = answer.trim();
  const thought = text.startsWith('<think>') ? text.indexOf(THINKING_END) : -1;
  if (thought >= 0) text = text.slice(thought + THINKING_END.length).trim();
  if (text.startsWith(FENCE) && text.endsWith(FENCE) && text.includes('\n') && !passage.includes(FENCE)) {
    text = text.slice(text.indexOf('\n'), -FENCE.length).trim();
  }
  const close = QUOTES[text[0]];
  const inner = text.slice(1, -1);
  const isQuoted = text.length > 2 && close !== undefined && text.endsWith(close) && !inner.includes(text[0]) && !inner.includes(close);
  return isQuoted && !STARTS_QUOTED.test(passage) ? inner.trim() : text;
}

const STARTS_QUOTED = /^["“”「『'‘《]/;

/** Without what models say around a translation; what of it the passage itself says belongs to the text. */
function withoutChatter(text: string, passage: string): { text: string; isRefusal: boolean; remains: boolean } {
  let rest = text;
  let isRefusal = false;
  let remains = false;
  for (const { pattern, at, unlessSource, refusal } of PATTERNS) {
    if (unlessSource?.test(passage)) continue;
    for (const { 0: words, index } of [...rest.matchAll(pattern)].reverse()) {
      if (passage.includes(words)) continue;
      if (refusal) isRefusal = true;
      else if (at === 'start' && rest.slice(0, index).trim() === '') rest = rest.slice(index + words.length).trim();
      else if (rest.slice(index + words.length).trim() === '') rest = rest.slice(0, index).trim();
      else remains = true;
    }
  }
  return { text: rest, isRefusal, remains };
}

/** As many lines as the passage may have. */
function inLines(text: string, { marked, at }: Passage): string {
  const hasLines = marked.text.includes('\n');
  const mayBreak = hasLines && (!marked.isBroken || at.segment.kind === 'unit' || at.segment.kind === 'cue');
  const lines = text.split(/\r\n|[\n\r\u2028\u2029]/).map(line => line.trim());
  return mayBreak
    ? lines.filter((line, i) => line !== '' || i === lines.length - 1).join('\n')
    : lines.filter(line => line !== '').join(' ');
}

const FINAL = '.。!！?？…';
const hasFinal = (text: string): boolean => FINAL.includes(text.replace(/["”’'」』）)》]{1,4}$/, '').slice(-1) || ' ');

/** A passage without a final mark is a part of a sentence, a heading or a name: its translation has none, either. */
function withFinalMark(text: string, passage: string): string {
  const ends =
    text.endsWith('。') ||
    (text.endsWith('.') && !text.endsWith('..') && !/\b(?:[A-Za-z]|etc|Inc|Ltd|Co|Corp|Dr|Jr|Sr|St|No)\.$/.test(text));
  return ends && !hasFinal(passage) ? text.slice(0, -1) : text;
}

function isStillSource(text: string, { target, source }: Passage): boolean {
  const eastAsian = (language?: string): boolean => ['zh', 'yue', 'ja', 'ko'].includes(primaryLanguage(language ?? ''));
  if (eastAsian(target) || !eastAsian(source)) return false;
  const { eastAsian: characters, latinWords } = measureText(text);
  return characters > MOST_CHARACTERS_A_WORD * latinWords;
}
