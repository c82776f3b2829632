import { constants as bufferConstants } from 'node:buffer';
import { type FileHandle, open } from 'node:fs/promises';
import { openFile } from '../disk/read-file';
import { reasonOf } from '../disk/reason';
import { isWithin } from '../disk/within';
import { type DecodedFile, decode, encode, isBinary, type Message } from '../engine';
import { LINKED_OUTSIDE } from '../engine/config';
import { texts } from './texts';

/** A file as it was read. */
export interface ReadFile extends DecodedFile {
  /** Whether the text can be written back without loss. */
  readonly lossless: boolean;
}

/** A text longer than this cannot be held in one string. */
const LARGEST = bufferConstants.MAX_STRING_LENGTH;

/**
 * Reads and decodes a file; what stands in the way is returned as a message.
 * @param within the folder the file must not lie outside of, links followed
 * @param isNamed the user named this very file: then it may be a pipe (`<(command)`), and whoever writes into it is waited for
 */
export async function readTextFile(
  path: string,
  { within, isNamed }: { readonly within?: string; readonly isNamed?: boolean } = {},
): Promise<ReadFile | { readonly trouble: Message; readonly binary?: boolean }> {
  if (within !== undefined && !(await isWithin(within, path))) return { trouble: LINKED_OUTSIDE };
  let handle: FileHandle | undefined;
  try {
    handle = await (isNamed ? open(path) : openFile(path));
    const { size } = await handle.stat();
    if (size > LARGEST) return { trouble: texts.tooLarge(`${Math.floor(LARGEST / 2 ** 20)} MB`) };
    return decodeBytes(await handle.readFile());
  } catch (error) {
    return { trouble: texts.notReadable(reasonOf(error)) };
  } finally {
    await handle?.close();
  }
}

/** The same for bytes already at hand. */
export function decodeBytes(bytes: Buffer): ReadFile | { readonly trouble: Message; readonly binary?: boolean } {
  if (bytes.length > LARGEST) return { trouble: texts.tooLarge(`${Math.floor(LARGEST / 2 ** 20)} MB`) };
  if (isBinary(bytes)) return { trouble: texts.binary, binary: true };
  const decoded = decode(bytes);
  // GB18030 has codes that mean the same character; whoever used the other one would see more change than was fixed.
  const lossless = decoded.problems.length === 0 && (decoded.encoding !== 'GB18030' || bytes.equals(encode(decoded.text, decoded)));
  return { ...decoded, lossless };
}
