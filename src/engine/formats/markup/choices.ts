import { sliceText } from '../../text/slice';
import type { MappedText } from '../../types';

/** One text of a choice: `# items` of `{count, plural, one {# item} other {# items}}`. */
export interface Branch {
  /** Which choice of the text it belongs to. */
  readonly choice: number;
  readonly form: string;
  readonly text: MappedText;
}

/** A choice in an ICU message, as text offsets. Source: https://unicode-org.github.io/icu/userguide/format_parse/messages/. */
export interface Choice {
  readonly start: number;
  readonly end: number;
  readonly branches: readonly Branch[];
  /** Of all branches, empty ones too: `one`, `other`, `=0`. */
  readonly labels: readonly string[];
}

const HEAD = /\{\s{0,5}[\w.$-]{1,60}\s{0,5},\s{0,5}(?:plural|select|selectordinal)\s{0,5},\s{0,20}(?:offset:\d{1,3}\s{0,5})?/g;
const LABEL = /\s{0,200}(=\d{1,9}|[\w-]{1,40})\s{0,20}\{/y;

const NONE: readonly Choice[] = [];

/** The choices of a text, outermost ones only. What does not close is none. */
export function choicesIn(mapped: MappedText): readonly Choice[] {
  const { text } = mapped;
  if (!text.includes('{') || !text.includes(',')) return NONE;
  const choices: Choice[] = [];
  HEAD.lastIndex = 0;
  for (let head = HEAD.exec(text); head; head = HEAD.exec(text)) {
    const choice = readChoice(mapped, head.index, head.index + head[0].length, choices.length);
    if (!choice) continue;
    choices.push(choice);
    HEAD.lastIndex = choice.end;
  }
  return choices;
}

function readChoice(mapped: MappedText, start: number, from: number, number: number): Choice | undefined {
  const { text } = mapped;
  const branches: Branch[] = [];
  const labels: string[] = [];
  let at = from;
  for (;;) {
    LABEL.lastIndex = at;
    const label = LABEL.exec(text);
    if (!label) break;
    const open = at + label[0].length;
    const close = closingBrace(text, open);
    if (close < 0) return undefined;
    labels.push(label[1]);
    if (close > open) branches.push({ choice: number, form: label[1], text: sliceText(mapped, open, close) });
    at = close + 1;
  }
  const end = text.slice(at, at + 200).search(/\S/);
  return branches.length > 0 && end >= 0 && text[at + end] === '}' ? { start, end: at + end + 1, branches, labels } : undefined;
}

/** A longer branch is none. */
const BRANCH_LIMIT = 4_000;

/** The brace that closes one opened before `from`; `'{` quotes a brace. */
function closingBrace(text: string, from: number): number {
  let depth = 1;
  for (let at = from; at < text.length && at - from < BRANCH_LIMIT; at++) {
    const character = text[at];
    if (character === "'" && (text[at + 1] === '{' || text[at + 1] === '}')) {
      const end = text.indexOf("'", at + 2);
      if (end > 0 && end - at < 100) at = end;
    } else if (character === '{') depth++;
    else if (character === '}' && --depth === 0) return at;
  }
  return -1;
}
