/** A fenced code block of a Markdown page. */
export interface Block {
  /** What stands after the opening fence. */
  readonly info: string;
  /** Without the last line end. */
  readonly text: string;
  /** Of the opening fence, from 1. */
  readonly line: number;
}

/** The fenced blocks under a heading of the second level, up to the next one. */
export function blocksUnder(page: string, heading: string): readonly Block[] {
  const blocks: Block[] = [];
  let under = false;
  let open: { fence: string; info: string; line: number; lines: string[] } | undefined;
  page.split(/\r?\n/).forEach((line, index) => {
    if (open) {
      if (line.trim() === open.fence) {
        if (under) blocks.push({ info: open.info, text: open.lines.join('\n'), line: open.line });
        open = undefined;
      } else open.lines.push(line);
      return;
    }
    const fence = /^(`{3,})([^`]*)$/.exec(line);
    if (fence) open = { fence: fence[1], info: fence[2].trim(), line: index + 1, lines: [] };
    else if (line.startsWith('## ')) under = line.slice(3).trim() === heading;
  });
  return blocks;
}
