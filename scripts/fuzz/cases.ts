import { FORMATS, type Format } from '../../src/engine';
import { BLOCKS, FRAGMENTS } from '../../test/incremental/blocks';
import type { Document } from './corpus';
import { type Random, randomFrom } from './random';

/** One text to try, and the seed of what is done to it. */
export interface Case {
  readonly seed: number;
  readonly format: Format;
  readonly text: string;
}

/** What is put into texts: what formats, numbers, rules and encodings stumble over. */
const NOISE = [
  ...[
    '\0',
    '\r',
    '\n',
    '\r\n',
    '\n\n',
    '\t',
    '\ufeff',
    '\ud800',
    '\udc00',
    '\ufffc',
    '\ufffd',
    '\u202e',
    '\u200b',
    '\u00ad',
    '\u0301',
    '😀',
    '𠮷',
  ],
  ...[
    '"',
    "'",
    '<',
    '>',
    '&',
    '&amp;',
    '\\',
    '{',
    '}',
    '[',
    ']',
    '(',
    ')',
    '=',
    ':',
    '#',
    '%',
    '%s',
    '`',
    '|',
    '*',
    '_',
    '<!--',
    '-->',
    ']]>',
  ],
  ...['《', '》', '“', '”', '‘', '’', '（', '）', '，', '。', '、', '；', '：', '！', '？', '—', '…', '·'],
  ...[
    '1',
    '0.5',
    '5.6.4',
    '10,000',
    '三',
    '百分之五',
    '万',
    '亿',
    '2022年',
    '3月',
    'million',
    'March 17',
    '１２',
    '%',
    '$',
    '第',
    '十四五',
  ],
  ...[
    '开元棋牌',
    '会议',
    '完善领导体制',
    '的',
    'the the ',
    'We went on',
    'Sure, here is the translation: ',
    '<|im_end|>',
    'mt-review-disable',
  ],
];
/** Longer texts find nothing that shorter ones do not, and take their time. */
const LONGEST = 1_500;

/** The case of a seed. */
export function drawCase(seed: number, documents: readonly Document[]): Case {
  const random = randomFrom(seed);
  const { format, text } = random.nat(2) === 0 ? stretchOf(random.pick(documents), random) : puzzle(random);
  return { seed, format: random.nat(12) === 0 ? random.pick(FORMATS) : format, text: damaged(text, random) };
}

function stretchOf({ format, text }: Document, random: Random): Document {
  const start = random.nat(3) === 0 ? 0 : random.nat(text.length);
  return { format, text: text.slice(start, start + random.nat(LONGEST) + 1) };
}

/** Stretches of a format in any order, or nothing but noise. */
function puzzle(random: Random): Document {
  const format = random.pick(FORMATS);
  const blocks = BLOCKS[format.id] ?? FRAGMENTS;
  let text = '';
  for (let left = random.nat(10) + 1; left > 0 && text.length < LONGEST; left--)
    text += random.nat(4) === 0 ? random.pick(NOISE) : random.pick(blocks);
  return { format, text };
}

function damaged(text: string, random: Random): string {
  let made = text;
  for (let left = random.nat(8); left > 0; left--) {
    const at = random.nat(made.length + 1);
    const removed = random.pick([0, 0, 1, 2, 8, 40]);
    const piece = random.pick(NOISE);
    const inserted = random.pick(['', piece, piece, piece.repeat(random.nat(6) + 1), made.slice(at, at + 30)]);
    made = made.slice(0, at) + inserted + made.slice(at + removed);
  }
  return made;
}
