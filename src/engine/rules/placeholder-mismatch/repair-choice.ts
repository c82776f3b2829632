import type { Edit } from '../../types';
import type { Placeholder } from './parse';

/** A place where a label may stand: before the brace of its branch. */
const LABEL = /([^\s{}，,]{1,40})\s{0,5}[{｛]/y;
const LONGEST_BRANCH = 1_000;

/**
 * The edits that make a choice of the source readable again in a translation that rendered its keyword (`plural`), its labels (`other`) or its
 * commas; none where they cannot be told for certain.
 */
export function repairChoice(text: string, { name, choice }: Placeholder): readonly Edit[] {
  if (!choice || !/^[\w.$-]+$/.test(name)) return [];
  const head = new RegExp(
    `\\{\\s{0,5}${name.replace(/[.$]/g, '\\$&')}\\s{0,5}([,，])\\s{0,5}([^\\s,，{}]{1,30})\\s{0,5}([,，])\\s{0,20}`,
  ).exec(text);
  if (!head) return [];
  const edits: Edit[] = [];
  const write = (start: number, written: string, wanted: string): void => {
    if (written !== wanted) edits.push({ span: { start, end: start + written.length }, text: wanted });
  };
  const [whole, first, keyword, second] = head;
  write(head.index + whole.indexOf(first), first, ',');
  write(head.index + whole.indexOf(keyword, whole.indexOf(first) + 1), keyword, choice.type);
  write(head.index + whole.lastIndexOf(second), second, ',');
  const labels = labelsIn(text, head.index + whole.length);
  const foreign = labels.filter(({ label }) => !choice.labels.includes(label) && !/^=\d+$/.test(label));
  const wanted = choice.labels.filter(label => !labels.some(other => other.label === label));
  // Labels in the same order, or one that stands for all other values.
  if (foreign.length === wanted.length) for (const [i, { start, label }] of foreign.entries()) write(start, label, wanted[i]);
  else if (foreign.length === 1 && wanted.includes('other')) write(foreign[0].start, foreign[0].label, 'other');
  else if (foreign.length > 0) return [];
  return edits;
}

interface PlacedLabel {
  readonly label: string;
  readonly start: number;
}

/** The labels of the branches that follow one another from an offset on. */
function labelsIn(text: string, from: number): PlacedLabel[] {
  const labels: PlacedLabel[] = [];
  for (let at = from; at < text.length; ) {
    while (/\s/.test(text[at] ?? '')) at++;
    LABEL.lastIndex = at;
    const match = LABEL.exec(text);
    if (!match) break;
    labels.push({ label: match[1], start: at });
    let depth = 1;
    const open = at + match[0].length;
    for (at = open; at < text.length && depth > 0 && at - open < LONGEST_BRANCH; at++) {
      if (text[at] === '{') depth++;
      else if (text[at] === '}') depth--;
    }
    if (depth > 0) break;
  }
  return labels;
}
