import type { Edit } from '../../engine';
import { behindDoctype, contentStart, insertion, lineBreak, lineBreakBefore, lineEnd, lineStart, nextLine } from './lines';
import { disableInUnit, disableInUnits } from './unit-edits';

/** How a format writes a comment. */
type Comment = (body: string) => string;

/** The formats of running text in which a reviewer may leave a directive. */
const COMMENTS: Readonly<Record<string, Comment>> = {
  'plain-text': body => body,
  markdown: body => `<!-- ${body} -->`,
  html: body => `<!-- ${body} -->`,
};

/**
 * The edit that silences a rule in the line an offset stands in, or in the unit of a translation file; `undefined` where the format has no comments or the place has no room
 * for one (the row below a table's head).
 */
export function disableInLine(text: string, formatId: string, rule: string, offset: number): Edit | undefined {
  const comment = COMMENTS[formatId];
  if (!comment) return disableInUnit(text, formatId, rule, offset);
  const directive = comment(`mt-review-disable-next-line ${rule}`);
  const line = lineStart(text, offset);
  const above = line === 0 ? '' : text.slice(lineStart(text, line - 1), lineEnd(text, line - 1));
  if (formatId === 'html' && text.lastIndexOf('<', line - 1) > text.lastIndexOf('>', line - 1)) return undefined; // amid a tag
  if (formatId === 'markdown') {
    if (isTableRule(above)) return undefined;
    if (isRunningText(above)) {
      // A line of its own would end the paragraph. The end of the line above is part of it; a hard break there stays at the end.
      const at = line - lineBreakBefore(text, line) - (above.length - above.replace(/(?: +|\\)$/, '').length);
      return insertion(at, ` ${directive}`);
    }
  }
  const indentation = /^[ \t]*/.exec(text.slice(line, lineEnd(text, line)))?.[0] ?? '';
  return insertion(line, indentation + directive + lineBreak(text));
}

/** The edit that silences a rule in the whole file; `undefined` where the format has no comments. */
export function disableInFile(text: string, formatId: string, rule: string): Edit | undefined {
  const comment = COMMENTS[formatId];
  if (!comment) return disableInUnits(text, formatId, rule);
  const at = formatId === 'markdown' ? behindFrontMatter(text) : formatId === 'html' ? behindDoctype(text) : contentStart(text);
  const newline = lineBreak(text);
  // Without a blank line a plain-text paragraph, or a Markdown one, would take the directive in.
  const before = at > contentStart(text) && text[at - 1] !== '\n' ? newline : '';
  return insertion(at, `${before}${comment(`mt-review-disable ${rule}`)}${newline}${newline}`);
}

/** Whether a line of Markdown may be in the middle of running text, so that the next line goes on with it. */
function isRunningText(line: string): boolean {
  return line.trim() !== '' && !/^\s*(?:#{1,6}\s|```|~~~|(?:-{3,}|={2,}|\*{3,}|_{3,})\s*$)/.test(line) && !/-->\s*$/.test(line);
}

const isTableRule = (line: string): boolean => line.includes('-') && line.includes('|') && /^[\s|:-]+$/.test(line);

/** The offset behind a YAML or TOML front matter, or the text's start. */
function behindFrontMatter(text: string): number {
  const start = contentStart(text);
  const fence = text.slice(start, start + 3);
  if ((fence !== '---' && fence !== '+++') || text.slice(start + 3, lineEnd(text, start)).trim() !== '') return start;
  for (let line = nextLine(text, start); line < text.length; line = nextLine(text, line)) {
    if (text.slice(line, lineEnd(text, line)).trimEnd() === fence) return nextLine(text, line);
  }
  return start;
}
