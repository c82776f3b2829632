// The whole rule set beside other checkers and a bare scan, on the same texts in the same run: node bench/speed.mjs [PAGE] [--rounds N]
// PAGE is a machine-translated page to use instead of the sample. Prints Markdown: megabytes a second, and how many times a peer's
// speed ours is. Needs `npm ci` in bench/peers.
import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import { build } from 'esbuild';
import { inTurn } from './measure.mjs';
import { PEERS } from './peers/index.mjs';
import { texts } from './texts.mjs';

const { values, positionals } = parseArgs({ allowPositionals: true, options: { rounds: { type: 'string', default: '1' } } });
const root = dirname(dirname(fileURLToPath(import.meta.url)));
const bundle = join(root, 'out/bench/engine.mjs');
await build({
  absWorkingDir: root,
  entryPoints: ['src/engine/index.ts'],
  bundle: true,
  format: 'esm',
  platform: 'node',
  mainFields: ['module', 'main'],
  outfile: bundle,
  logLevel: 'error',
});
const { formatByPath, review } = await import(pathToFileURL(bundle).href);
const peers = await Promise.all(PEERS.map(async peer => ({ ...peer, lint: await peer.load() })));

/** The least anything must do that looks at every character. */
function scan(text) {
  let sum = 0;
  for (let i = 0; i < text.length; i++) sum = (sum + text.charCodeAt(i)) | 0;
  return sum;
}

function scans(text) {
  let sum = 0;
  for (let i = 0; i < SCANS; i++) sum += scan(text);
  return sum;
}

/** Bytes, and in how many rounds: a short text needs many, until the machine code is made and one collection of garbage counts little. */
const SIZES = [
  [100_000, 10],
  [1_000_000, 3],
  [10_000_000, 1],
];
/** A scan is over so fast that one cannot be timed. */
const SCANS = 100;
const page = positionals[0] === undefined ? undefined : readFileSync(positionals[0], 'utf8');
for (const { name, kind, path, of } of texts(page)) {
  console.log(`\n### ${name[0].toUpperCase()}${name.slice(1)}\n`);
  console.log(`| MB | mt-review | a bare scan is faster by | ${peers.map(peer => `${peer.name} | ratio`).join(' | ')} |`);
  console.log(`|---|---|---${'|---|---'.repeat(peers.length)}|`);
  const ours = [];
  for (const [size, times] of SIZES) {
    const text = of(size);
    const megabytes = Buffer.byteLength(text) / 1e6;
    const able = peers.filter(peer => megabytes <= (peer.limit * 1.1) / 1e6);
    const works = [
      () => review(text, formatByPath(path)).findings.length,
      () => scans(text),
      ...able.map(peer => () => peer.lint(text, kind)),
    ];
    const [us, bare, ...others] = await inTurn(works, times * Number(values.rounds));
    ours.push(us.time);
    const speed = ({ time }) => (megabytes / (time / 1000)).toFixed(megabytes / (time / 1000) < 10 ? 2 : 0);
    const cells = peers.map(peer => {
      const other = others[able.indexOf(peer)];
      if (!other) return '– | –';
      return other.error ? `failed | –` : `${speed(other)} | ${(other.time / us.time).toFixed(1)} ×`;
    });
    console.log(`| ${megabytes.toFixed(1)} | ${speed(us)} | ${(us.time / (bare.time / SCANS)).toFixed(0)} × | ${cells.join(' | ')} |`);
  }
  const exponent = (a, b) => Math.log10(b / a).toFixed(2);
  console.log(`\nTime grows by the exponent ${exponent(ours[0], ours[1])}, then ${exponent(ours[1], ours[2])}, as the text grows tenfold.`);
}
