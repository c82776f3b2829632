import type { FindingDraft } from '../../types';
import { damagedMessage } from './messages';

/** `[text](`, with what it is about in between. */
const LINK = /\[[^[\]\n]{1,200}\]\([^()\n]{1,300}\)/g;
/** The same with other brackets, or torn apart. */
const TORN = /([[［【])([^[\]［］【】\n]{1,200})([\]］】])([ \t]{0,3})([(（])([^()（）\n]{1,300})([)）])/g;

/** What happened to `[links](address)` of a source in its translation. */
export function findLinkSlips(source: string, target: string): FindingDraft[] {
  const wanted = source.match(LINK)?.length ?? 0;
  const there = target.match(LINK)?.length ?? 0;
  if (there >= wanted) return [];
  const torn = [...target.matchAll(TORN)].filter(match => isAddress(match[6]) && !isWhole(match));
  if (torn.length > 0) return torn.slice(0, wanted - there).map(repaired);
  return [
    {
      span: { start: 0, end: Math.max(1, target.search(/\s|$/)) },
      message: {
        en: `The source has ${wanted} Markdown ${wanted === 1 ? 'link' : 'links'} [text](address), the translation ${there}: the reader can't follow ${wanted - there === 1 ? 'it' : 'them'}.`,
        'zh-cn': `原文有 ${wanted} 个 Markdown 链接 [文字](地址)，译文有 ${there} 个：读者无法点击。`,
      },
    },
  ];
}

const isAddress = (text: string): boolean => /^(?:\uFFFC|[\w./#?&=%:~+-]+)$/.test(text.trim());
const isWhole = ([, open, , close, space, left, , right]: RegExpMatchArray): boolean =>
  open === '[' && close === ']' && space === '' && left === '(' && right === ')';

function repaired(match: RegExpMatchArray): FindingDraft {
  const [seen, open, text, close, space, left, address] = match;
  const start = match.index ?? 0;
  const middle = start + open.length + text.length;
  const end = middle + close.length + space.length + left.length + address.length;
  return {
    span: { start, end: start + seen.length },
    message: damagedMessage(seen.length > 60 ? `${seen.slice(0, 40)}…` : seen, '[…](…)'),
    fixes: [
      {
        title: { en: 'Write [text](address)', 'zh-cn': '改为 [文字](地址)' },
        edits: [
          { span: { start, end: start + 1 }, text: '[' },
          { span: { start: middle, end: middle + close.length + space.length + left.length }, text: '](' },
          { span: { start: end, end: end + 1 }, text: ')' },
        ],
        safety: 'safe',
        preferred: true,
      },
    ],
  };
}
