/** Changed lines of a file: so many from the first on, counted from 1. None: lines were deleted behind line `first`. */
export interface ChangedLines {
  readonly first: number;
  readonly count: number;
}

/** The parts of a stream that end in a byte, without it; what follows the last one, too. */
export async function* partsEndingIn(end: number, chunks: AsyncIterable<Buffer>): AsyncGenerator<Buffer> {
  let rest: Buffer[] = [];
  for await (const chunk of chunks) {
    let from = 0;
    for (let at = chunk.indexOf(end); at >= 0; at = chunk.indexOf(end, from)) {
      yield Buffer.concat([...rest, chunk.subarray(from, at)]);
      rest = [];
      from = at + 1;
    }
    if (from < chunk.length) rest.push(chunk.subarray(from));
  }
  if (rest.length > 0) yield Buffer.concat(rest);
}

/** Of `git diff --numstat -z`: every file there is, with whether git can tell its lines (it cannot where it takes a file for binary). */
export async function* changedFiles(chunks: AsyncIterable<Buffer>): AsyncGenerator<{ path: string; hasLines: boolean }> {
  const parts = partsEndingIn(0, chunks);
  for await (const part of parts) {
    const [added, , ...names] = part.toString().split('\t');
    let path = names.join('\t');
    if (path === '') {
      // A renamed file: its old name and its new one follow.
      await parts.next();
      path = (await parts.next()).value?.toString() ?? '';
    }
    yield { path, hasLines: added !== '-' };
  }
}

const NEW_FILE = '+++ ';
const HUNK = /^@@ -\d+(?:,(\d+))? \+(\d+)(?:,(\d+))? @@/;
/** Longer starts of lines say no more. */
const START = 100_000;

/** Of `git diff --unified=0` with `b/` before new names: the changed lines of each file, hunk by hunk. */
export async function* changedLines(chunks: AsyncIterable<Buffer>): AsyncGenerator<ChangedLines & { path: string }> {
  let path: string | undefined;
  /** Lines of the hunk that follow; they may look like anything. */
  let content = 0;
  for await (const part of partsEndingIn(0x0a, chunks)) {
    if (content > 0) {
      if (part[0] !== 0x5c /* \ No newline at end of file */) content--;
      continue;
    }
    const line = part.subarray(0, START).toString();
    if (line.startsWith('diff --git ')) path = undefined;
    else if (line.startsWith(NEW_FILE)) path = pathIn(line.slice(NEW_FILE.length));
    const [hunk, deleted = '1', first, added = '1'] = HUNK.exec(line) ?? [];
    if (hunk === undefined) continue;
    content = Number(deleted) + Number(added);
    if (path !== undefined) yield { path, first: Number(first), count: Number(added) };
  }
}

/** A name as git writes it: in quotes with escapes where it holds quotes or controls, with a tab behind it where it holds spaces. */
function pathIn(written: string): string | undefined {
  const name = written.startsWith('"') ? unquoted(written) : written.replace(/\t$/, '');
  return name.startsWith('b/') ? name.slice(2) : undefined;
}

const ESCAPES: Readonly<Record<string, string>> = { a: '\x07', b: '\b', t: '\t', n: '\n', v: '\v', f: '\f', r: '\r' };

/** Octal escapes are bytes, so that a name is put together of bytes. */
function unquoted(text: string): string {
  const bytes: Buffer[] = [];
  for (const [part, octal, letter] of text.slice(1, text.lastIndexOf('"')).matchAll(/\\([0-3][0-7]{2})|\\(.)|[^\\]+/gs)) {
    if (octal !== undefined) bytes.push(Buffer.from([Number.parseInt(octal, 8)]));
    else bytes.push(Buffer.from(letter === undefined ? part : (ESCAPES[letter] ?? letter)));
  }
  return Buffer.concat(bytes).toString();
}
