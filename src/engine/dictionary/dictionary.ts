import { parsePinyin } from './pinyin';

/** A word of the dictionary as it is read in one way. */
export interface Reading {
  /** With tone marks: `túshūguǎn`. */
  readonly pinyin: string;
  readonly meanings: readonly string[];
}

export interface DictionaryEntry {
  /** In simplified characters. */
  readonly word: string;
  readonly readings: readonly Reading[];
}

/** Chinese words with their pinyin and meanings. */
export interface Dictionary {
  /** Where its data come from, and their licence. */
  readonly notice: string;
  /** A word in simplified or traditional characters; `undefined` when it is not there. */
  lookUp(word: string): DictionaryEntry | undefined;
  /** The lengths of the words that begin at an offset of a text, ascending; at most `LONGEST_WORD`. */
  lengthsAt(text: string, offset: number): number[];
}

/** The most characters a word has. */
export const LONGEST_WORD = 4;

/**
 * Reads a dictionary file. It is one text of lines: a notice, then after a line `#name` each
 * - `#readings`: on one line, each character with its usual pinyin;
 * - `#simplified`: on one line, pairs of a traditional character and its simplified form;
 * - `#words`: on one line, the words in the order of their code units, each as the number of characters it shares with the one before and the rest;
 * - `#pinyin`: a line for each word; empty where it is the usual one of each character, `^` where that begins with a capital;
 * - `#meanings`: a line for each word, its meanings parted by `/`. Several readings are parted by `|`, in both.
 *
 * The text stays in memory as it is, beside a table of words (8 bytes each) and two of lines (4 bytes each): about 8 MB for 104,000 words.
 * Never throws: of a file that is none nothing is found.
 */
export function readDictionary(file: string): Dictionary {
  const usual = pairs(oneLine(file, 'readings'), /([^a-z])([a-z]+[1-5])/gy);
  const simplified = pairs(oneLine(file, 'simplified'), /(.)(.)/gsy);
  const words = wordTable(oneLine(file, 'words'));
  const count = words.length / LONGEST_WORD;
  const pinyin = lineTable(file, 'pinyin', count);
  const meanings = lineTable(file, 'meanings', count);
  const cell = new Uint16Array(LONGEST_WORD);

  /** The row of a word, or minus one less the row it would have. */
  const rowOf = (text: string, offset: number, length: number): number => {
    cell.fill(0);
    for (let i = 0; i < length; i++) {
      const unit = (simplified.get(text[offset + i]) ?? text[offset + i]).charCodeAt(0);
      // Zeros fill the table up.
      if (unit === 0) return -1 - count;
      cell[i] = unit;
    }
    let low = 0;
    let high = count - 1;
    while (low <= high) {
      const middle = (low + high) >> 1;
      const order = compare(words, middle * LONGEST_WORD, cell);
      if (order === 0) return middle;
      if (order < 0) low = middle + 1;
      else high = middle - 1;
    }
    return -1 - low;
  };

  /** Whether the word in a row begins with the first so many characters last looked for. */
  const begins = (row: number, length: number): boolean => {
    for (let i = 0; i < length; i++) if (words[row * LONGEST_WORD + i] !== cell[i]) return false;
    return true;
  };

  return {
    notice: file.slice(0, Math.max(0, file.indexOf('\n#'))).trim(),
    lookUp(text) {
      const row = text.length > 0 && text.length <= LONGEST_WORD ? rowOf(text, 0, text.length) : -1;
      if (row < 0) return undefined;
      const start = row * LONGEST_WORD;
      const word = String.fromCharCode(...words.subarray(start, start + text.length));
      const read = lineAt(file, pinyin, row).split('|');
      const usually = Array.from(word, character => usual.get(character) ?? '').join('');
      const readings = lineAt(file, meanings, row)
        .split('|')
        .map((line, i) => ({ pinyin: parsePinyin(spelt(read[i] ?? '', usually)), meanings: line.split('/') }));
      return { word, readings };
    },
    lengthsAt(text, offset) {
      const lengths: number[] = [];
      for (let length = 1; length <= LONGEST_WORD && offset + length <= text.length; length++) {
        const row = rowOf(text, offset, length);
        if (row >= 0) lengths.push(length);
        else if (-1 - row >= count || !begins(-1 - row, length)) break;
      }
      return lengths;
    },
  };
}

const spelt = (written: string, usually: string): string =>
  written === '' ? usually : written === '^' ? usually.charAt(0).toUpperCase() + usually.slice(1) : written;

function oneLine(file: string, name: string): string {
  const start = sectionStart(file, name);
  const end = file.indexOf('\n', start);
  return start < 0 ? '' : file.slice(start, end < 0 ? file.length : end);
}

function sectionStart(file: string, name: string): number {
  const at = file.indexOf(`\n#${name}\n`);
  return at < 0 ? -1 : at + name.length + 3;
}

function pairs(line: string, pattern: RegExp): Map<string, string> {
  return new Map([...line.matchAll(pattern)].map(([, key, value]) => [key, value]));
}

/** Rows of `LONGEST_WORD` code units each, shorter words filled up with zeros, which keeps them in order. */
function wordTable(line: string): Uint16Array {
  const starts = [...line.matchAll(/[0-9]/g)].map(({ index }) => index);
  const table = new Uint16Array(starts.length * LONGEST_WORD);
  starts.forEach((start, row) => {
    const at = row * LONGEST_WORD;
    const shared = Math.min(LONGEST_WORD, line.charCodeAt(start) - 0x30, row * LONGEST_WORD);
    for (let i = 0; i < shared; i++) table[at + i] = table[at - LONGEST_WORD + i];
    const end = Math.min(starts[row + 1] ?? line.length, start + 1 + LONGEST_WORD - shared);
    for (let i = start + 1; i < end; i++) table[at + shared + i - start - 1] = line.charCodeAt(i);
  });
  return table;
}

/** Where the lines of a section begin, and where the last one ends. */
function lineTable(file: string, name: string, count: number): Uint32Array {
  const starts = new Uint32Array(count + 1);
  let at = Math.max(0, sectionStart(file, name));
  for (let i = 0; i < count; i++) {
    starts[i] = at;
    const end = file.indexOf('\n', at);
    at = end < 0 ? file.length : end + 1;
  }
  starts[count] = at;
  return starts;
}

const lineAt = (file: string, starts: Uint32Array, row: number): string => file.slice(starts[row], starts[row + 1]).trimEnd();

function compare(words: Uint16Array, at: number, cell: Uint16Array): number {
  for (let i = 0; i < LONGEST_WORD; i++) {
    const difference = words[at + i] - cell[i];
    if (difference !== 0) return difference;
  }
  return 0;
}
