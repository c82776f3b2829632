import assert from 'node:assert/strict';

/** Work on a text this long takes a few milliseconds; on one four times as long a quadratic algorithm shows. */
const SHORT = 5_000;
const FACTOR = 4;
/** A quadratic algorithm takes 16 times as long; what is linear stays far below, even on a busy machine. */
const MOST = 11;
/** Differences of so many milliseconds say nothing. */
const NOISE = 60;
const ATTEMPTS = 4;

/** Checks that work grows no faster than the text, by processor time. `textOf` makes a text of about so many characters. */
export function checkGrowth(name: string, textOf: (length: number) => string, work: (text: string) => void): void {
  const [short, long] = [textOf(SHORT), textOf(SHORT * FACTOR)];
  let [least, most] = [Number.POSITIVE_INFINITY, Number.POSITIVE_INFINITY];
  for (let attempt = 0; attempt < ATTEMPTS; attempt++) {
    most = Math.min(
      most,
      timeOf(() => work(long)),
    );
    if (most < NOISE) return;
    least = Math.min(
      least,
      timeOf(() => work(short)),
    );
    if (most <= MOST * least + NOISE) return;
  }
  assert.fail(`${name}: ${least.toFixed(0)} ms for ${SHORT} characters, ${most.toFixed(0)} ms for ${FACTOR} times as many`);
}

/** Of the processor, in milliseconds. */
function timeOf(work: () => void): number {
  const before = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1_000;
}

/** What hostile texts repeat: what opens, closes, separates, combines, is half a character or changes direction. */
const PIECES = [
  ...['a', '1', ' ', '\n', '\r', '\0', '.', ',', '-', '_', '*', '`', '#', '|', '\\', '/', '%', '&', '@@ '],
  ...['(', ')', '[', ']', '{', '}', '<', '>', '"', "'", '“', '”', '‘', '《', '》', '（', '）', '「'],
  ...['，', '。', '、', '；', '…', '—', '.。', ', ，'],
  ...[
    '汉',
    '开元棋牌',
    '三亿',
    '第一',
    '百分之',
    'あ',
    '한',
    '\u0301',
    'e\u0301',
    '\u202e',
    '\u2066',
    '\u200d',
    '\ufffc',
    '\ud800',
    '\udc00',
    '😀',
  ],
  ...[
    '的a',
    '会议 the meeting ',
    '1,111,',
    '5.6.4 ',
    '2022年',
    'March 17, ',
    '%s ',
    '{0} ',
    '&amp;',
    '<b>',
    '</b>',
    '[a](',
    '![',
    '{a, plural, ',
  ],
  ...['Lin (林) ', '《法》“', 'the the ', 'A B ', 'Ã©', 'http://a.b/', 'a@b.c ', 'mt-review-disable ', 'Sure, here is '],
];

/** Hostile texts by name. */
export const HOSTILE: readonly (readonly [name: string, textOf: (length: number) => string])[] = [
  ...PIECES.map(piece => [JSON.stringify(piece), (length: number) => piece.repeat(length / piece.length)] as const),
  ...['()', '[]', '{}', '《》', '“”', '（）'].map(
    pair => [`${pair} nested`, (length: number) => pair[0].repeat(length / 2) + pair[1].repeat(length / 2)] as const,
  ),
];
