import { lineEnd, lineStart } from './lines';

const lineAt = (text: string, start: number): string => text.slice(start, lineEnd(text, start)).trim();

/** The line above one; `undefined` at the top. */
const lineAbove = (text: string, start: number): number | undefined => (start > 0 ? lineStart(text, start - 1) : undefined);

const isComment = (line: string): boolean => line.startsWith('#') && !line.startsWith('#~');
const withoutMark = (line: string): string => line.replace(/^#~\s*/, '');

/** The first line of the PO entry an offset stands in, its comments included. */
export function poEntryStart(text: string, offset: number): number {
  let start = lineStart(text, offset);
  const goUp = (goesOn: (above: string) => boolean): void => {
    for (let above = lineAbove(text, start); above !== undefined && goesOn(lineAt(text, above)); above = lineAbove(text, start))
      start = above;
  };
  // To the line of `msgid` …
  goUp(above => above !== '' && !isComment(above) && !/^msgid\s/.test(withoutMark(lineAt(text, start))));
  // … to that of `msgctxt`, if the strings above belong to one …
  const id = start;
  goUp(above => /^(?:msgctxt\s|")/.test(withoutMark(above)) && !/^msgctxt\s/.test(withoutMark(lineAt(text, start))));
  if (!/^msgctxt\s/.test(withoutMark(lineAt(text, start)))) start = id;
  // … and over the comments.
  goUp(isComment);
  return start;
}

/** The start of the nearest element of some names that opens before an offset. */
export function elementStart(text: string, offset: number, names: readonly string[]): number | undefined {
  const starts = names.flatMap(name => {
    for (let at = text.lastIndexOf(`<${name}`, offset); at >= 0; at = at > 0 ? text.lastIndexOf(`<${name}`, at - 1) : -1) {
      if (/[\s>/]/.test(text[at + name.length + 1] ?? '')) return [at];
    }
    return [];
  });
  return starts.length > 0 ? Math.max(...starts) : undefined;
}

/** The first line of a property that may go on over several. */
export function propertyStart(text: string, offset: number): number {
  let start = lineStart(text, offset);
  for (let above = lineAbove(text, start); above !== undefined; above = lineAbove(text, start)) {
    const line = text.slice(above, lineEnd(text, above));
    if (/^\s*[#!]/.test(line) || !/(?:^|[^\\])(?:\\\\)*\\$/.test(line)) break;
    start = above;
  }
  return start;
}

/** The line in which a YAML value that begins at an offset is named. */
export function yamlEntryStart(text: string, value: number): number {
  let start = lineStart(text, value);
  const isOfBlock = text.slice(start, value).trim() === '';
  if (!isOfBlock) return start;
  let above = lineAbove(text, start);
  while (above !== undefined && lineAt(text, above) === '') above = lineAbove(text, above);
  // The header of a block string must be followed by its text.
  if (above !== undefined && /[|>][-+\d]{0,3}(?:\s+#.*)?$/.test(lineAt(text, above))) start = above;
  return start;
}

/** The line in which the key of an Apple string stands whose value begins at an offset. */
export function stringsEntryStart(text: string, value: number): number {
  let start = lineStart(text, value);
  let before = text.slice(start, value);
  for (let lines = 0; lines < 3 && start > 0 && !/\S\s*=/.test(before); lines++) {
    start = lineStart(text, start - 1);
    before = text.slice(start, value);
  }
  return start;
}
