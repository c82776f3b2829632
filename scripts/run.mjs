// Runs a TypeScript file with the arguments that follow: node scripts/run.mjs FILE.ts [arguments]
import { spawnSync } from 'node:child_process';
import { basename, join } from 'node:path';
import { buildSync } from 'esbuild';

const [file, ...args] = process.argv.slice(2);
const outfile = join('out/scripts', basename(file).replace(/\.ts$/, '.mjs'));
buildSync({ entryPoints: [file], bundle: true, platform: 'node', format: 'esm', packages: 'external', logLevel: 'error', outfile });
const { status } = spawnSync(process.execPath, [outfile, ...args], { stdio: 'inherit' });
process.exit(status ?? 1);
