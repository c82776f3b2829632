/**
 * Texts with marks: `We went on【。】` is the text `We went on。` in which `。` is to be found. A mark may name what it is:
 * `【garbled-number: 5.6.4 billion】` when several rules are looked at together.
 */
export interface Marked {
  readonly text: string;
  readonly spans: readonly { readonly start: number; readonly end: number }[];
}

/** Reads the marks 【…】 of a text. */
export function unmark(marked: string): Marked {
  const spans: { start: number; end: number }[] = [];
  const open: number[] = [];
  let text = '';
  for (const part of marked.split(/([【】])/)) {
    if (part === '【') open.push(text.length);
    else if (part === '】') spans.push({ start: open.pop() ?? 0, end: text.length });
    else text += part;
  }
  return { text, spans: spans.sort((a, b) => a.start - b.start || a.end - b.end) };
}

/** The text with marks at the spans; the inverse of `unmark`. */
export function mark(text: string, spans: readonly { readonly start: number; readonly end: number }[]): string {
  const inserts = [
    ...spans.map(s => ({ at: s.start, what: '【', order: 1, size: s.end - s.start })),
    ...spans.map(s => ({ at: s.end, what: '】', order: 0, size: s.start - s.end })),
  ].sort((a, b) => a.at - b.at || a.order - b.order || b.size - a.size);
  let out = '';
  let from = 0;
  for (const insert of inserts) {
    out += text.slice(from, insert.at) + insert.what;
    from = insert.at;
  }
  return out + text.slice(from);
}
