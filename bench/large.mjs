// What the command takes for very large files: node bench/large.mjs [PAGE] [megabytes=1,10,100]. Needs `npm run build`.
// PAGE (default: a sample) is a page full of errors, repeated; beside it English prose without any. Prints Markdown: processor time
// and the highest resident memory of the process.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { texts } from './texts.mjs';

const here = dirname(fileURLToPath(import.meta.url));
const [page, megabytes = '1,10,100'] = process.argv.slice(2);
const folder = mkdtempSync(join(tmpdir(), 'mt-review-bench-'));
const usage = join(folder, 'usage.json');

console.log('| text | MB | seconds | MB of memory |\n|---|---|---|---|');
for (const { name, path, of } of texts(page === undefined ? undefined : readFileSync(page, 'utf8'))) {
  for (const size of megabytes.split(',').map(Number)) {
    const file = join(folder, path);
    writeFileSync(file, of(size * 1e6));
    const { status } = spawnSync(
      process.execPath,
      ['--require', join(here, 'peak-memory.cjs'), join(here, '../dist/cli.js'), 'check', '--fail-on', 'never', '--format', 'json', file],
      { env: { ...process.env, PEAK_MEMORY: usage }, stdio: 'ignore' },
    );
    const took = status === 0 ? JSON.parse(readFileSync(usage, 'utf8')) : undefined;
    const cells = took ? [took.seconds.toFixed(1), took.megabytes.toFixed(0)] : ['failed', '–'];
    console.log(`| ${name} | ${size} | ${cells.join(' | ')} |`);
  }
}
rmSync(folder, { recursive: true });
