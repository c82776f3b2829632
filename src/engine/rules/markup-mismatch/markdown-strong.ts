import { isSpace, isWordCharacter } from '../../text/characters';
import type { Edit, FindingDraft, Fix } from '../../types';
import { damagedMessage } from './messages';

const MARK = '**';

/** What happened to `**strong**` of a source in its translation. */
export function findStrongSlips(source: string, target: string): FindingDraft[] {
  const wanted = placesOf(source, MARK);
  const places = placesOf(target, MARK);
  if (wanted.length % 2 === 1 || source.includes('***') || target.includes('***')) return [];
  if (wanted.length === 0) return places.length % 2 === 0 && places.length > 0 && isStrong(target, places) ? [added(target, places)] : [];
  const torn = [...placesOf(target, '＊＊').map(at => ({ at, length: 2 })), ...placesOf(target, '* *').map(at => ({ at, length: 3 }))];
  if (torn.length > 0 && places.length + torn.length === wanted.length) return torn.map(({ at, length }) => repaired(target, at, length));
  if (places.length % 2 === 1) return [unpaired(places[places.length - 1])];
  if (places.length === 0) return [lost(target)];
  if (places.length !== wanted.length) return [];
  return pairs(places).flatMap(([open, close], i) => {
    const [from, to] = [wanted[2 * i], wanted[2 * i + 1]];
    return isTight(source, from, to) ? spaced(target, open, close) : [];
  });
}

function placesOf(text: string, mark: string): number[] {
  const found: number[] = [];
  for (let at = text.indexOf(mark); at >= 0; at = text.indexOf(mark, at + mark.length)) found.push(at);
  return found;
}

const pairs = (places: readonly number[]): [number, number][] =>
  places.flatMap((at, i): [number, number][] => (i % 2 === 0 ? [[at, places[i + 1]]] : []));

const isTight = (text: string, open: number, close: number): boolean => !isSpace(text, open + 2) && !isSpace(text, close - 1);

/** Whether the marks stand around words, as no operator does. */
const isStrong = (text: string, places: readonly number[]): boolean => pairs(places).every(([open, close]) => isTight(text, open, close));

function spaced(text: string, open: number, close: number): FindingDraft[] {
  if (isTight(text, open, close) || text.slice(open + 2, close).trim() === '') return [];
  let start = open + 2;
  while (isSpace(text, start)) start++;
  let end = close;
  while (isSpace(text, end - 1)) end--;
  // The spaces belong outside, where words would meet the marks.
  const before = start > open + 2 && open > 0 && isWordCharacter(text, open - 1) ? ' ' : '';
  const after = end < close && isWordCharacter(text, close + 2) ? ' ' : '';
  const edits: Edit[] = [];
  if (start > open + 2) edits.push({ span: { start: open, end: start }, text: before + MARK });
  if (end < close) edits.push({ span: { start: end, end: close + 2 }, text: MARK + after });
  const seen = text.slice(open, close + 2);
  return [
    {
      span: { start: open, end: close + 2 },
      message: {
        en: `“${seen}”: with spaces inside, the marks ** do nothing and are shown. Put the spaces outside.`,
        'zh-cn': `“${seen}”：** 内侧有空格时不起作用，会原样显示。请把空格移到外侧。`,
      },
      fixes: [write('**…**', edits, 'safe')],
    },
  ];
}

const write = (what: string, edits: Edit[], safety: Fix['safety']): Fix => ({
  title: { en: `Write ${what}`, 'zh-cn': `改为 ${what}` },
  edits,
  safety,
  preferred: true,
});

function repaired(text: string, at: number, length: number): FindingDraft {
  const span = { start: at, end: at + length };
  return { span, message: damagedMessage(text.slice(at, at + length), MARK), fixes: [write(MARK, [{ span, text: MARK }], 'safe')] };
}

const unpaired = (at: number): FindingDraft => ({
  span: { start: at, end: at + 2 },
  message: {
    en: 'This ** has no other half: it is shown as it stands. The source has them in pairs.',
    'zh-cn': '这个 ** 不成对，会原样显示。原文中它们是成对的。',
  },
});

const lost = (text: string): FindingDraft => ({
  span: { start: 0, end: Math.max(1, text.search(/\s|$/)) },
  severity: 'info',
  message: {
    en: 'The source stresses words with **…**, the translation none.',
    'zh-cn': '原文用 **…** 强调了文字，译文没有。',
  },
});

function added(text: string, places: readonly number[]): FindingDraft {
  return {
    span: { start: places[0], end: places[1] + 2 },
    severity: 'info',
    message: {
      en: 'The source stresses nothing here; ** would be shown where Markdown is not read.',
      'zh-cn': '原文此处没有强调；在不支持 Markdown 的地方 ** 会原样显示。',
    },
    fixes: [
      {
        title: { en: 'Remove **', 'zh-cn': '删除 **' },
        edits: places.map(at => ({ span: { start: at, end: at + text.slice(at).indexOf(MARK) + 2 }, text: '' })),
        safety: 'review',
      },
    ],
  };
}
