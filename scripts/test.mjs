// The whole test: unit tests, the suite in the real VS Code's Node and web worker hosts, a person's path through the workbench.
// Ends with the totals of all parts on a line of its own.
import { spawn, spawnSync } from 'node:child_process';
import { rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { wantsDesktop } from '../test/host/desktop.mjs';
import { embeddedRunsHere } from '../test/host/setup.mjs';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');
const PART_TIMEOUT = 10 * 60_000;
const node = process.execPath;
/** Terminal colour codes. */
const colours = new RegExp(`${String.fromCharCode(27)}\\[[0-9;]*m`, 'g');

const PARTS = [
  {
    title: 'Unit tests',
    prepare: ['node esbuild.mjs --tests'],
    command: [node, 'node_modules/mocha/bin/mocha.js', 'out/test/**/*.test.mjs', ...(process.stdout.isTTY ? ['--color'] : [])],
    summary: /^ *(\d+) passing.*\n(?: *\d+ pending\n)?(?: *(\d+) failing)?/m,
  },
  {
    title: `The suite in VS Code${wantsDesktop() ? ' (desktop)' : ''}`,
    command: [node, 'test/host/suite.mjs'],
    summary: /DONE passed=(\d+) failed=(\d+)/,
  },
  {
    title: 'The suite in the web worker host',
    embedded: true,
    command: [node, 'test/host/suite.mjs', '--web'],
    summary: /DONE passed=(\d+) failed=(\d+)/,
  },
  {
    title: "A person's path through the workbench, on the packaged extension",
    embedded: true,
    prepare: ['npm run --silent package'],
    command: [node, 'test/host/ui.mjs'],
    summary: /DONE passed=(\d+) failed=(\d+)/,
  },
];

rmSync(join(root, 'out/test'), { recursive: true, force: true });
let passed = 0;
let failed = 0;
for (const part of PARTS) {
  console.log(`\n── ${part.title}\n`);
  if (part.embedded && !embeddedRunsHere) {
    console.log(`Skipped: it needs the embedded VS Code, which runs on Linux on x64 only.`);
    continue;
  }
  const result = await run(part);
  passed += result.passed;
  failed += result.failed;
}
console.log(`\n${passed} passed, ${failed} failed`);
process.exit(failed === 0 ? 0 : 1);

/** A part's counts. One that ends badly without saying so, or says nothing, has failed. */
async function run({ prepare = [], command, summary }) {
  for (const step of prepare) {
    const { status } = spawnSync(step, { cwd: root, shell: true, stdio: ['ignore', 'inherit', 'inherit'] });
    if (status !== 0) return { passed: 0, failed: 1 };
  }
  const { code, output } = await follow(command);
  const counts = summary.exec(output.replace(colours, ''));
  const result = { passed: Number(counts?.[1] ?? 0), failed: Number(counts?.[2] ?? 0) };
  if (result.failed === 0 && (code !== 0 || result.passed === 0)) result.failed = 1;
  return result;
}

/** Runs a command, showing what it prints and keeping it. */
function follow([file, ...args]) {
  return new Promise(done => {
    const child = spawn(file, args, { cwd: root, stdio: ['ignore', 'pipe', 'inherit'], timeout: PART_TIMEOUT });
    let output = '';
    child.stdout.setEncoding('utf8').on('data', chunk => {
      output += chunk;
      process.stdout.write(chunk);
    });
    child.once('error', error => done({ code: 1, output: `${output}\n${error.message}` }));
    child.once('close', code => done({ code: code ?? 1, output }));
  });
}
