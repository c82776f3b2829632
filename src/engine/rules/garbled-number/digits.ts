import type { Span } from '../../types';

/** Digits joined by points and commas, as they stand: the raw material of a number, readable or not. */
export interface DigitGroups extends Span {
  /** The runs of digits. */
  readonly groups: readonly string[];
  /** What stands between them: `.`, `,` or a doubled mark. */
  readonly separators: readonly string[];
}

/** More than this many digits or groups are an identifier or a list, no quantity. */
const MAXIMUM_DIGITS = 24;
const MAXIMUM_GROUPS = 6;

export const isDigitCode = (code: number): boolean => code >= 48 && code <= 57;

/** The position after the digits from `at`. */
export function digitsEnd(text: string, at: number): number {
  let end = at;
  while (isDigitCode(text.charCodeAt(end))) end++;
  return end;
}

const isMark = (code: number): boolean => code === 0x2e || code === 0x2c;

/** Reads the groups from the digit at `start`. `tooLong`: the end is known, but it is no quantity. */
export function readGroups(text: string, start: number): DigitGroups & { readonly tooLong: boolean } {
  const groups: string[] = [];
  const separators: string[] = [];
  let digits = 0;
  let count = 0;
  let end = start;
  for (let from = start; ; ) {
    end = digitsEnd(text, from);
    digits += end - from;
    count++;
    if (digits <= MAXIMUM_DIGITS && count <= MAXIMUM_GROUPS) groups.push(text.slice(from, end));
    if (!isMark(text.charCodeAt(end))) break;
    const next = text.charCodeAt(end + 1) === text.charCodeAt(end) ? end + 2 : end + 1;
    if (!isDigitCode(text.charCodeAt(next))) break;
    if (separators.length < MAXIMUM_GROUPS) separators.push(text.slice(end, next));
    from = next;
  }
  return { start, end, groups, separators, tooLong: digits > MAXIMUM_DIGITS || count > MAXIMUM_GROUPS };
}
