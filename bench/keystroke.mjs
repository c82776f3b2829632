// What one keystroke costs in a document that is reviewed as it is edited: node bench/keystroke.mjs [page] [keystrokes=300] [megabytes=0.1,1,10]
// The page (default: a sample) is repeated to so many megabytes; beside it plain text without findings, Markdown and a PO catalogue. Prints,
// in milliseconds of one run, the median, the 95th and the 99th of a hundred keystrokes, and how the 95th of the largest document compares with
// that of the smallest. A keystroke is: the edit, the review, and the thousand findings an editor shows.
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { build } from 'esbuild';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const [page = join(root, 'samples/waterworks-notice.txt'), keystrokes = '300', megabytes = '0.1,1,10', only] = process.argv.slice(2);
const folder = mkdtempSync(join(tmpdir(), 'mt-review-bench-'));
const source = `
  export { formatByPath, DEFAULT_SETTINGS } from './src/engine';
  export { DocumentReview } from './src/engine/incremental/document-review';
  export { mostSevere } from './src/engine/incremental/review';
`;
await build({
  stdin: { contents: source, resolveDir: root, loader: 'ts' },
  bundle: true,
  platform: 'node',
  format: 'esm',
  mainFields: ['module', 'main'],
  outfile: join(folder, 'engine.mjs'),
});
const { formatByPath, DEFAULT_SETTINGS, DocumentReview, mostSevere } = await import(pathToFileURL(join(folder, 'engine.mjs')).href);
rmSync(folder, { recursive: true });

const sample = readFileSync(page, 'utf8');
const prose = Array.from(
  { length: 40 },
  (_, i) =>
    `In the ${i + 2}nd week the crew of the ferry mended ${i * 7 + 3} of the old planks, and the harbour office paid for the tar and the rope.\n` +
    `Passengers who came early were asked to wait on the north bank, where tea was served until the bell of the chapel had rung.\n`,
).join('\n');
const markdown = Array.from(
  { length: 40 },
  (_, i) =>
    `## Part ${i}\n\nThe **ferry** of [Northbank](https://example.org/${i}) carries ${i * 3} carts。It leaves at \`dawn\`.\n\n- Bring 木桨 and rope.\n- Pay ${i} coins.\n\n`,
).join('');
const entries = Array.from(
  { length: 60 },
  (_, i) =>
    `#: dock/${i}\nmsgctxt "place ${i}"\nmsgid "码头去年接待游客${i + 2}万人次，请在 %s 之前登记。"\nmsgstr "Last year the dock received ${(i + 2) * 10_000} visitors; register before %s."\n\n`,
).join('');
const head = 'msgid ""\nmsgstr "Language: en\\nContent-Type: text/plain; charset=UTF-8\\n"\n\n';

const kinds = {
  page: { path: 'page.txt', make: length => repeated(`${sample}\n\n`, length) },
  'plain text': { path: 'plain.txt', make: length => repeated(`${prose}\n\n`, length) },
  markdown: { path: 'text.md', make: length => repeated(markdown, length) },
  po: { path: 'catalogue.po', make: length => head + repeated(entries, length) },
};
const repeated = (text, length) => text.repeat(Math.max(1, Math.round(length / text.length)));

/** The same numbers in every run. */
let seed = 42;
const random = () => {
  seed = (Math.imul(seed, 1664525) + 1013904223) >>> 0;
  return seed / 2 ** 32;
};

function finish(steps) {
  let longest = 0;
  for (let from = performance.now(); ; ) {
    const step = steps.next();
    const now = performance.now();
    longest = Math.max(longest, now - from);
    from = now;
    if (step.done) return { review: step.value, longest };
  }
}

function measure(path, text) {
  const document = new DocumentReview(text, formatByPath(path), DEFAULT_SETTINGS);
  const opened = performance.now();
  const first = finish(document.review());
  const opening = performance.now() - opened;
  let length = text.length;
  const times = [];
  let longest = 0;
  for (let i = 0; i < Number(keystrokes); i++) {
    // Words are typed at one place and then at another; now and then a letter is taken back.
    const at = i % 10 === 0 ? Math.floor(random() * length) : Math.min(length, (measure.at ?? 0) + 1);
    measure.at = at;
    const isTakenBack = i % 10 === 9 && at > 0;
    const edit = { span: { start: isTakenBack ? at - 1 : at, end: at }, text: isTakenBack ? '' : 'abcde fg,.'[i % 10] };
    const from = performance.now();
    document.edit([edit]);
    const { review, longest: step } = finish(document.review());
    mostSevere(review, 999);
    times.push(performance.now() - from);
    longest = Math.max(longest, step);
    length += edit.text.length - (edit.span.end - edit.span.start);
  }
  times.sort((a, b) => a - b);
  const at = share => times[Math.min(times.length - 1, Math.floor(share * times.length))];
  return { opening, first: first.longest, p50: at(0.5), p95: at(0.95), p99: at(0.99), longest };
}

const sizes = megabytes.split(',').map(Number);
console.log('document          MB  opening    p50    p95    p99   longest step (opening, keystroke)');
for (const [name, { path, make }] of Object.entries(kinds)) {
  if (only && only !== name) continue;
  measure(path, make(100_000)); // warms up
  const p95 = sizes.map(size => {
    const found = measure(path, make(size * 1e6));
    const row = [found.opening.toFixed(0).padStart(8), ...[found.p50, found.p95, found.p99].map(n => n.toFixed(2).padStart(6))];
    console.log(`${name.padEnd(14)} ${String(size).padStart(5)} ${row.join(' ')}   ${found.first.toFixed(1)}, ${found.longest.toFixed(1)}`);
    return found.p95;
  });
  console.log(`${name.padEnd(14)} 95th, largest : smallest = ${(p95.at(-1) / p95[0]).toFixed(2)}`);
}
