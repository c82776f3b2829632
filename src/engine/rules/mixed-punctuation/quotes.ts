import { isDigit, isSpace, isWordCharacter } from '../../text/characters';
import { deletion } from '../../text/deletion';
import type { MixedMark } from './find';

interface Quote {
  readonly at: number;
  readonly mark: string;
}

/** Double quotation marks that don't match: `“…"` and a straight one astray inside `“…”`. */
export function findMismatchedQuotes(text: string): MixedMark[] {
  if (!text.includes('"') || !(text.includes('“') || text.includes('”'))) return [];
  const quotes = quotesOf(text);
  const found: MixedMark[] = [];
  let open = 0;
  for (let i = 0; i < quotes.length; i++) {
    const { at, mark } = quotes[i];
    if (mark === '“') open++;
    else if (mark === '”') open = Math.max(0, open - 1);
    else {
      const next = quotes[i + 1]?.mark;
      if (next === '"' && closesLater(quotes, i, open))
        i++; // a pair of straight ones
      else if (open > 0 && next === '”') found.push(stray(text, at));
      else if (open > 0 && next !== '"') {
        found.push(curled(text, at, '”'));
        open--;
      } else if (open === 0 && next === '”') found.push(curled(text, at, '“'));
    }
  }
  return found;
}

/** Whether the straight quote behind the one at `i` pairs with it: always outside curly quotes, inside them only when those close later. */
const closesLater = (quotes: readonly Quote[], i: number, open: number): boolean => open === 0 || quotes[i + 2]?.mark === '”';

function quotesOf(text: string): Quote[] {
  const quotes: Quote[] = [];
  for (let at = 0; at < text.length; at++) {
    const mark = text[at];
    if (mark === '“' || mark === '”') quotes.push({ at, mark });
    else if (mark === '"' && !isDigit(text, at - 1)) quotes.push({ at, mark }); // 3.5" is a measure
  }
  return quotes;
}

function curled(text: string, at: number, mark: '“' | '”'): MixedMark {
  const spaced =
    mark === '”' && isWordCharacter(text, at + 1)
      ? `${mark} `
      : mark === '“' && at > 0 && isWordCharacter(text, at - 1)
        ? ` ${mark}`
        : mark;
  return { start: at, end: at + 1, kind: 'quote', replacement: mark, edits: [{ span: { start: at, end: at + 1 }, text: spaced }] };
}

function stray(text: string, at: number): MixedMark {
  const edit = deletion(text, { start: at, end: at + 1 });
  const needsSpace = edit.text === '' && '。！？'.includes(text[at - 1] ?? ' ') && isWordCharacter(text, at + 1) && !isSpace(text, at + 1);
  return { start: at, end: at + 1, kind: 'quote', replacement: '', edits: [needsSpace ? { ...edit, text: ' ' } : edit] };
}
