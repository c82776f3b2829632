// The texts the benchmarks read, made of the repository's own samples. No paragraph comes twice: what a tool remembers of one must
// not help it with the next.
import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const read = path => readFileSync(join(root, path), 'utf8').replace(/\r\n?/g, '\n');
const folder = (path, ending) =>
  readdirSync(join(root, path))
    .filter(name => name.endsWith(ending))
    .map(name => read(join(path, name)))
    .join('\n\n');

/** The text again and again up to a size in bytes, every paragraph with a number of its own. `page` is cut at a blank line. */
export function repeated(page, bytes) {
  const paragraphs = page.split(/\n{2,}/).filter(paragraph => paragraph.trim());
  const parts = [];
  for (let size = 0, n = 1; size < bytes; n++) {
    const paragraph = numbered(paragraphs[(n - 1) % paragraphs.length], n);
    parts.push(paragraph);
    size += Buffer.byteLength(paragraph) + 2;
  }
  return `${parts.join('\n\n')}\n`;
}

/** A word of its own at the end of the first line that is prose; fences, tables and front matter stay what they are. */
function numbered(paragraph, n) {
  return /^[\s|`~:<-]/.test(paragraph) ? paragraph : paragraph.replace(/(?=[.。]?(\n|$))/, ` ${word(n)}`);
}

/** A word for a number, without digits: how many there are must not depend on it. */
function word(n) {
  let letters = '';
  for (let rest = n; rest > 0; rest = Math.floor(rest / 20)) letters += 'bcdfghjklmnpqrstvwxz'[rest % 20] + 'aeiou'[rest % 5];
  return letters;
}

/** Each: its name, what it is, and the text in a size. `page` is a machine-translated page to use for the first instead of the sample. */
export function texts(page = read('samples/waterworks-notice.txt')) {
  const english = folder('test/silent/english', '.txt');
  const markdown = `${read('samples/waterworks-news.md')}\n\n${folder('test/silent/english', '.md')}`;
  return [
    { name: 'machine-translated page', kind: 'text', path: 'page.txt', of: bytes => repeated(page, bytes) },
    { name: 'English prose', kind: 'text', path: 'prose.txt', of: bytes => repeated(english, bytes) },
    { name: 'Markdown', kind: 'markdown', path: 'page.md', of: bytes => repeated(markdown, bytes) },
  ];
}
