import { Tokenizer } from 'htmlparser2';
import type { MappedTextBuilder } from '../../text/mapped-text';

/** `CounterClockwiseContourIntegral` is the longest name there is. */
const LONGEST = 34;
const known = new Map<string, string>();

/** What a character reference such as `&amp;` or `&#8212;` stands for in HTML; undefined if it is none. */
export function decodeEntity(raw: string): string | undefined {
  let decoded = known.get(raw);
  if (decoded === undefined) {
    decoded = readEntity(raw) ?? '';
    if (known.size < 4_000) known.set(raw, decoded);
  }
  return decoded || undefined;
}

function readEntity(raw: string): string | undefined {
  let decoded = '';
  let plain = '';
  const ignore = (): void => {};
  const tokenizer = new Tokenizer(
    { decodeEntities: true },
    {
      ontextentity: codePoint => {
        decoded += String.fromCodePoint(codePoint);
      },
      ontext: (start, end) => {
        plain += raw.slice(start, end);
      },
      onattribdata: ignore,
      onattribentity: ignore,
      onattribend: ignore,
      onattribname: ignore,
      oncdata: ignore,
      onclosetag: ignore,
      oncomment: ignore,
      ondeclaration: ignore,
      onend: ignore,
      onopentagend: ignore,
      onopentagname: ignore,
      onprocessinginstruction: ignore,
      onselfclosingtag: ignore,
    },
  );
  tokenizer.write(raw);
  tokenizer.end();
  return plain === '' ? decoded : undefined;
}

/** The end of the character reference that begins at `&`, or -1. Only references that end in `;` count. */
export function entityEnd(text: string, at: number): number {
  const body = text.slice(at + 1, at + LONGEST);
  const match = /^(?:#\d{1,7}|#[xX][\da-fA-F]{1,6}|[A-Za-z][A-Za-z\d]*);/.exec(body);
  return match ? at + 1 + match[0].length : -1;
}

/** Appends a stretch of a file in which character references stand for characters. Offsets count in `text`. */
export function appendWithEntities(
  builder: MappedTextBuilder,
  text: string,
  start: number,
  end: number,
  decode: (raw: string) => string | undefined = decodeEntity,
): void {
  // Searched in a part of its own: the next reference in the file may be far behind the end.
  const part = text.slice(start, end);
  let from = 0;
  for (let at = part.indexOf('&'); at >= 0; at = part.indexOf('&', at + 1)) {
    const stop = entityEnd(part, at);
    const decoded = stop > 0 ? decode(part.slice(at, stop)) : undefined;
    if (decoded === undefined) continue;
    builder.literal(part.slice(from, at), start + from);
    builder.escaped(decoded, start + at, start + stop);
    from = stop;
    at = stop - 1;
  }
  builder.literal(part.slice(from), start + from);
}
