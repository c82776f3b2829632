const EMPHASIS = /[*`~[\]]|(?<![\p{L}\p{N}])_|_(?![\p{L}\p{N}])/gu;
const TAG = /<(?=[A-Za-z/!?]|$)/g;
const ENTITY = /&(?=#?[A-Za-z\d]{1,33};)/g;
const BACKSLASH = /\\(?=[!-/:-@[-`{-~]|$)/g;
const LINE_START = /(^|\n)([^\S\n]*)(?:(#{1,6}|[+-])(?=\s)|(>)|(\d{1,9})([.)])(?=\s))/g;

/** How Markdown writes plain text: what would be read as markup is escaped, and only that. */
export function escapeMarkdown(plain: string): string {
  return plain
    .replace(BACKSLASH, '\\\\')
    .replace(EMPHASIS, escapeMark)
    .replace(TAG, '\\<')
    .replace(ENTITY, '\\&')
    .replace(LINE_START, (_, head, indent, mark, quote, number, dot) =>
      number === undefined ? `${head}${indent}\\${mark ?? quote}` : `${head}${indent}${number}\\${dot}`,
    );
}

/** One tilde strikes nothing out. */
function escapeMark(mark: string, at: number, text: string): string {
  return mark === '~' && text[at + 1] !== '~' && text[at - 1] !== '~' ? mark : `\\${mark}`;
}

export interface Escapes {
  readonly block: (plain: string) => string;
  readonly cell: (plain: string) => string;
  readonly attribute: (plain: string) => string;
}

/** The ways of writing text into a file whose lines end as given: the same functions for the same line end. */
export const escapesFor = (lineEnd: string): Escapes => (lineEnd === '\r\n' ? CRLF : LF);

function escapes(lineEnd: string): Escapes {
  const lines = (text: string): string => (lineEnd === '\n' ? text : text.replace(/\r?\n/g, lineEnd));
  return {
    block: plain => lines(escapeMarkdown(plain)),
    cell: plain => escapeMarkdown(plain).replaceAll('|', '\\|').replace(/\r?\n/g, ' '),
    attribute: plain => lines(plain.replace(BACKSLASH, '\\\\').replace(ENTITY, '\\&').replace(/["')]/g, '\\$&')),
  };
}

const LF = escapes('\n');
const CRLF = escapes('\r\n');
