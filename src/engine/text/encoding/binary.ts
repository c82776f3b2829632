import { utf16Of } from './utf16';

/** First bytes of kinds of file that hold no text to review. Source: https://en.wikipedia.org/wiki/List_of_file_signatures. */
const SIGNATURES: readonly (readonly number[])[] = [
  [0x25, 0x50, 0x44, 0x46, 0x2d], // PDF
  [0x89, 0x50, 0x4e, 0x47], // PNG
  [0xff, 0xd8, 0xff], // JPEG
  [0x47, 0x49, 0x46, 0x38], // GIF
  [0x50, 0x4b, 0x03, 0x04], // ZIP, and with it DOCX, XLSX, EPUB
  [0x1f, 0x8b], // gzip
  [0xd0, 0xcf, 0x11, 0xe0], // DOC, XLS
  [0x7f, 0x45, 0x4c, 0x46], // ELF
  [0xff, 0xfe, 0x00, 0x00], // UTF-32
  [0x00, 0x00, 0xfe, 0xff], // UTF-32
];

/** How much of a file is looked at. */
const SAMPLE = 8_192;

/** Whether the first bytes of a file are those of something other than text. */
export function isBinary(bytes: Uint8Array): boolean {
  if (SIGNATURES.some(signature => signature.every((byte, i) => bytes[i] === byte))) return true;
  if (utf16Of(bytes)) return false;
  const length = Math.min(bytes.length, SAMPLE);
  let controls = 0;
  for (let i = 0; i < length; i++) {
    const byte = bytes[i];
    if (byte < 0x20 && (byte < 0x07 || byte > 0x0d) && byte !== 0x1b) controls++;
  }
  // A stray NUL does not make a text binary.
  return controls > 1 + length / 50;
}
