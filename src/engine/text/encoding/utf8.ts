import type { Span } from '../../types';

export interface InvalidPlace {
  /** Offset and number of the bytes that are not UTF-8. */
  readonly byte: number;
  readonly length: number;
  /** Where the decoded text shows U+FFFD for them. */
  readonly span: Span;
}

/**
 * Every run of bytes that are not UTF-8, with its place in the text that a lenient decoder makes of them: one U+FFFD for each longest start of
 * a character that breaks off. Source: the WHATWG Encoding Standard, UTF-8 decoder, https://encoding.spec.whatwg.org/#utf-8-decoder.
 */
export function* invalidUtf8(bytes: Uint8Array): Generator<InvalidPlace> {
  let units = 0;
  let run: { byte: number; length: number; start: number; end: number } | undefined;
  for (let at = 0; at < bytes.length; ) {
    const { length, valid } = characterAt(bytes, at);
    if (valid) {
      units += length === 4 ? 2 : 1;
    } else if (run && run.byte + run.length === at) {
      run.length += length;
      run.end = ++units;
    } else {
      if (run) yield place(run);
      run = { byte: at, length, start: units, end: ++units };
    }
    at += length;
  }
  if (run) yield place(run);
}

const place = (run: { byte: number; length: number; start: number; end: number }): InvalidPlace => ({
  byte: run.byte,
  length: run.length,
  span: { start: run.start, end: run.end },
});

/** The character at an offset, or the longest start of one that breaks off there. */
function characterAt(bytes: Uint8Array, at: number): { length: number; valid: boolean } {
  const lead = bytes[at];
  if (lead < 0x80) return { length: 1, valid: true };
  const wanted = lead >= 0xc2 && lead <= 0xdf ? 2 : lead >= 0xe0 && lead <= 0xef ? 3 : lead >= 0xf0 && lead <= 0xf4 ? 4 : 0;
  if (wanted === 0) return { length: 1, valid: false };
  // Overlong forms, surrogates and code points beyond U+10FFFF show in the second byte.
  let low = lead === 0xe0 ? 0xa0 : lead === 0xf0 ? 0x90 : 0x80;
  let high = lead === 0xed ? 0x9f : lead === 0xf4 ? 0x8f : 0xbf;
  for (let i = 1; i < wanted; i++) {
    const byte = bytes[at + i];
    if (!(byte >= low && byte <= high)) return { length: i, valid: false };
    low = 0x80;
    high = 0xbf;
  }
  return { length: wanted, valid: true };
}
