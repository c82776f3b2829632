import type { Span } from '../../types';

/** What stands between the members of a list or the entries of a menu. Longest first. */
const JOINERS: readonly string[] = [
  '以及',
  ', and ',
  ', or ',
  ' and ',
  ' or ',
  ' > ',
  ' | ',
  ' » ',
  ' › ',
  ' / ',
  ' · ',
  ' • ',
  ' - ',
  ' – ',
  ' — ',
  ', ',
  '、',
  '和',
  '与',
  '與',
  '及',
  '或',
  '|',
  '>',
  ' ',
];
const JOINER_SET: ReadonlySet<string> = new Set(['', ...JOINERS]);
/** In running text these are as likely part of a word; they join only what stands in marks of its own. */
const WORDS: ReadonlySet<string> = new Set(['以及', '和', '与', '與', '及', '或']);

/** Whether a text is empty or just such a joiner. */
export const isJoiner = (text: string): boolean => JOINER_SET.has(text);

const OPENING = '《〈【「『“‘"（(';
const CLOSING = '》〉】」』”’"）)';
const ENDS_PHRASE = ',.;:!?)]}，。；：！？）】、》”';

/** What to take out so that nothing is left of some stretches of a text: one span for each, never overlapping. */
export function deletionsOf(text: string, spans: readonly Span[]): Span[] {
  const deletions: Span[] = [];
  for (let first = 0; first < spans.length; ) {
    let last = first;
    while (last + 1 < spans.length && isJoiner(text.slice(spans[last].end, spans[last + 1].start))) last++;
    deletions.push(...runDeletions(text, spans.slice(first, last + 1)));
    first = last + 1;
  }
  // Two joiners may share a space (` | - `): it goes with the first of them.
  return deletions.map((deletion, i) => (i > 0 ? { ...deletion, start: Math.max(deletion.start, deletions[i - 1].end) } : deletion));
}

/**
 * Of neighbours in a list each takes one joiner along: the one before it when something stays before the list's run, else the one behind
 * it; so that one may go, or all. A comma or an "and" goes rather than a space.
 */
function runDeletions(text: string, run: readonly Span[]): Span[] {
  const { start } = run[0];
  const { end } = run[run.length - 1];
  const before = joinerBefore(text, start, end);
  const after = joinerAfter(text, start, end);
  const spaceOnly = before === 1 && text[start - 1] === ' ';
  if (before > 0 && !(spaceOnly && after > 0 && text.slice(end, end + after) !== ' ')) {
    return run.map((span, i) => ({ start: i === 0 ? start - before : run[i - 1].end, end: span.end }));
  }
  return run.map((span, i) => ({ start: span.start, end: i + 1 < run.length ? run[i + 1].start : end + after }));
}

/** The length of the joiner before a run that goes with it. */
function joinerBefore(text: string, start: number, end: number): number {
  const joiner = JOINERS.find(
    each => text.endsWith(each, start) && start - each.length >= 0 && text.slice(start - each.length, start) === each,
  );
  if (!joiner || isLineStart(text, start - joiner.length)) return 0;
  const rest = text[end];
  const ends = rest === undefined || rest === '\n' || rest === '\r' || ENDS_PHRASE.includes(rest);
  if (joiner === ' ') return ends || rest === ' ' ? 1 : 0;
  if (joiner === ', ') return ends || startsWithAnd(text, end) ? 2 : withSpace(rest);
  if (joiner === ' and ' || joiner === ' or ' || joiner === ', and ' || joiner === ', or ') return joiner.length;
  if (WORDS.has(joiner))
    return OPENING.includes(text[start]) && CLOSING.includes(text[start - joiner.length - 1] ?? ' ') ? joiner.length : 0;
  if (joiner.length === 1 && joiner !== '、') return ends || isJoinerAt(text, end) ? 1 : 0;
  return joiner.length;
}

/** The space alone goes when the comma before it must stay and another space follows. */
const withSpace = (rest: string | undefined): number => (rest === ' ' ? 1 : 0);

const startsWithAnd = (text: string, at: number): boolean => text.startsWith(' and ', at) || text.startsWith(' or ', at);
const isJoinerAt = (text: string, at: number): boolean => '|>'.includes(text[at] ?? ' ');

/** The length of the joiner behind a run that goes with it, when none before it does. */
function joinerAfter(text: string, start: number, end: number): number {
  const joiner = JOINERS.find(each => text.startsWith(each, end));
  if (!joiner) return 0;
  if (joiner === '、') return 1;
  if (WORDS.has(joiner)) return OPENING.includes(text[start]) && OPENING.includes(text[end + joiner.length] ?? ' ') ? joiner.length : 0;
  const leads = isLineStart(text, start) || OPENING.includes(text[start - 1]);
  if (joiner === ' ') return leads || text[start - 1] === ' ' ? 1 : 0;
  return leads || ((joiner === ' and ' || joiner === ' or ') && NEXT_MEMBER.test(text.slice(end + joiner.length, end + joiner.length + 12)))
    ? joiner.length
    : 0;
}

/** What begins another member of a list: a title, a name, a determiner. Behind any other word an "and" joins clauses. */
const NEXT_MEMBER = /^(?:[《〈「『“‘"A-Z\d]|(?:the|a|an|other|its|their|our|several|related|relevant|similar)\b)/;

const isLineStart = (text: string, at: number): boolean => at <= 0 || text[at - 1] === '\n' || text[at - 1] === '\r';
