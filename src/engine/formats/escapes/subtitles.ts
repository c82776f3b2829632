import { decodeEntity, entityEnd } from '../markup/entities';
import type { EscapeSyntax } from './escape-syntax';

/** Times inside a cue, as karaoke has them, and where it stands on the screen. */
const PASSED_OVER = /<\d{1,3}:[\d:.]{1,20}>|\{\\[^{}\n]{0,100}\}/y;

/** Lines of a cue of SubRip, in which nothing is escaped. */
export const subRipText: EscapeSyntax = {
  lead: /[<{\r]/g,
  read: readMark,
  write: plain => plain.replace(/\n{2,}/g, '\n'),
};

/** Lines of a cue of WebVTT, in which `&`, `<` and `>` are written as references. Source: W3C, WebVTT, 4.2.2. */
export const webVttText: EscapeSyntax = {
  lead: /[<{\r&]/g,
  read: (text, at, end) => (text[at] === '&' ? readReference(text, at) : readMark(text, at, end)),
  write: plain =>
    plain
      .replace(/\n{2,}/g, '\n')
      .replace(/&(?=#?[A-Za-z\d]{1,33};)/g, '&amp;')
      .replace(/<(?=[A-Za-z/\d]|$)/g, '&lt;')
      .replaceAll('-->', '--&gt;'),
};

function readMark(text: string, at: number, end: number): { plain: string; end: number } | undefined {
  if (text[at] === '\r') return text[at + 1] === '\n' && at + 2 <= end ? { plain: '\n', end: at + 2 } : undefined;
  PASSED_OVER.lastIndex = at;
  const match = PASSED_OVER.exec(text);
  return match ? { plain: '', end: at + match[0].length } : undefined;
}

function readReference(text: string, at: number): { plain: string; end: number } | undefined {
  const end = entityEnd(text, at);
  const plain = end < 0 ? undefined : decodeEntity(text.slice(at, end));
  return plain === undefined ? undefined : { plain, end };
}
