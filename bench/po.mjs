// A PO file of many entries, reviewed by the command and by Translate Toolkit's pofilter in turn: node bench/po.mjs [entries=20000] [rounds=3]
// Prints the processor time of each (user + system, threads of the compiler and the garbage collector included; median), of the engine alone
// (reading the file, the first review in a process, later ones), and how many times pofilter's speed each has. Then, with `--rules`, what each
// rule adds to a review. Needs `pofilter` (Debian: translate-toolkit) and `npm run build`.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { build } from 'esbuild';

const [entries = 20_000, rounds = 3] = process.argv
  .slice(2)
  .filter(word => /^\d+$/.test(word))
  .map(Number);
const root = dirname(dirname(fileURLToPath(import.meta.url)));
const folder = mkdtempSync(join(tmpdir(), 'mt-review-bench-'));
const file = join(folder, 'bench.po');

const places = [
  ['北岸水厂', 'the North Bank waterworks'],
  ['灯塔博物馆', 'the Lighthouse Museum'],
  ['渡口管理处', 'the ferry office'],
  ['海堤工程队', 'the sea wall crew'],
];
const sentences = [
  [(p, n) => `${p}去年接待游客${n}万人次。`, (p, n) => `Last year ${p} received ${n * 10_000} visitors.`],
  [(p, n) => `“%s”文件夹中有${n}个文件未保存，请先询问${p}。`, (p, n) => `${n} files in the folder “%s” are not saved; ask ${p} first.`],
  [(p, n) => `${p}计划投资${n}亿元，工期三年。`, (p, n) => `The three-year project of ${p} will cost ${n * 100} million yuan.`],
  [(p, n) => `请在{time}之前把<b>${n}号</b>表交到${p}。`, (p, n) => `Please hand form <b>No. ${n}</b> to ${p} before {time}.`],
  [
    (p, n) => `${p}的水位比昨天下降了${n}%，下游供水不受影响。`,
    (p, n) => `The level at ${p} fell by ${n}% since yesterday; supply downstream is not affected.`,
  ],
];
const head = 'msgid ""\nmsgstr ""\n"Language: en\\n"\n"Content-Type: text/plain; charset=UTF-8\\n"\n\n';
const body = Array.from({ length: entries }, (_, i) => {
  const [zh, en] = places[i % places.length];
  const [source, target] = sentences[i % sentences.length];
  const translation = target(en, (i % 97) + 2);
  return `msgctxt "${i}"\nmsgid "${source(zh, (i % 97) + 2)}"\nmsgstr "${translation[0].toUpperCase()}${translation.slice(1)}"\n\n`;
});
writeFileSync(file, head + body.join(''));

/** Processor seconds of a child process. */
function cost(command, args) {
  const timed = spawnSync('bash', ['-c', `TIMEFORMAT='%U %S'; time "$@" >/dev/null 2>&1`, '-', command, ...args], { encoding: 'utf8' });
  const [user, system] = timed.stderr.trim().split('\n').at(-1).split(' ').map(Number);
  return user + system;
}
const median = list => list.toSorted((a, b) => a - b)[list.length >> 1];

/** Milliseconds of processor time that something takes in this process. */
function spent(run) {
  const before = process.cpuUsage();
  run();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
}
const times = (count, run) => Array.from({ length: count }, () => spent(run));

const bundle = join(root, 'out', 'bench', 'engine.mjs');
await build({
  absWorkingDir: root,
  entryPoints: ['src/engine/index.ts'],
  bundle: true,
  format: 'esm',
  mainFields: ['module', 'main'],
  outfile: bundle,
  logLevel: 'error',
});
const { DEFAULT_SETTINGS, formatByPath, RULES, review } = await import(pathToFileURL(bundle).href);
const format = formatByPath(file);
const text = head + body.join('');
const cold = spent(() => review(text, format));
const warm = median(times(2 * rounds + 1, () => review(text, format)));
const parse = median(times(2 * rounds + 1, () => format.parse(text, DEFAULT_SETTINGS)));

const ours = [];
const theirs = [];
for (let i = 0; i < rounds; i++) {
  ours.push(cost(process.execPath, [join(root, 'dist/cli.js'), 'check', '--fail-on', 'never', '--format', 'json', file]));
  theirs.push(cost('pofilter', [file, join(folder, 'out.po')]));
}
const megabytes = statSync(file).size / 1e6;
const peer = median(theirs);
console.log(`${entries} entries, ${megabytes.toFixed(1)} MB; times pofilter's speed at the end of a line`);
for (const [name, seconds] of [
  ['pofilter', peer],
  ['command', median(ours)],
  ['engine, first', cold / 1000],
  ['engine, later', warm / 1000],
  ['reading only', parse / 1000],
])
  console.log(
    `${name.padEnd(14)} ${seconds.toFixed(2).padStart(6)} s ${(megabytes / seconds).toFixed(2).padStart(7)} MB/s ${(peer / seconds).toFixed(1).padStart(6)} ×`,
  );
if (process.argv.includes('--rules')) {
  const without = median(times(rounds, () => review(text, format, DEFAULT_SETTINGS, { rules: [] })));
  console.log(`\nmilliseconds of a review without rules ${without.toFixed(0)}, and what each rule adds`);
  const added = RULES.map(rule => [
    rule.meta.id,
    median(times(rounds, () => review(text, format, DEFAULT_SETTINGS, { rules: [rule] }))) - without,
  ]);
  for (const [rule, more] of added.toSorted((a, b) => b[1] - a[1])) console.log(`${rule.padEnd(26)} ${more.toFixed(0).padStart(5)}`);
}
rmSync(folder, { recursive: true, force: true });
