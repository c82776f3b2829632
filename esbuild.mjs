// Builds everything: node esbuild.mjs [--tests] [--minify]
//   dist/extension.js, dist/server.js, dist/cli.js     desktop, remote, command
//   dist/dictionary.txt                                made of CC-CEDICT when it is not there
//   dist/web/extension.js, dist/web/server.js          the web: client and worker server
//   --tests: out/test/**/*.test.mjs (unit tests, run by mocha), out/test/vscode (suites for the VS Code hosts)
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { globSync } from 'tinyglobby';
import { bundledPackages, thirdPartyLicences } from './scripts/third-party.mjs';

const root = dirname(fileURLToPath(import.meta.url));
const minify = process.argv.includes('--minify');
const common = {
  absWorkingDir: root,
  bundle: true,
  sourcemap: !minify,
  minify,
  metafile: minify,
  target: 'es2022',
  logLevel: 'warning',
  treeShaking: true,
};
// jsonc-parser's main entry hides its parts from a bundler; its module entry does not.
const node = { ...common, platform: 'node', format: 'cjs', external: ['vscode'], mainFields: ['module', 'main'] };
const web = { ...common, platform: 'browser', format: 'cjs', external: ['vscode'], define: { global: 'globalThis' } };

/** Entry points that exist, so that a layer can be built before the others are there. */
const entries = map => Object.fromEntries(Object.entries(map).filter(([, file]) => existsSync(join(root, file))));

const product = [
  { ...node, entryPoints: entries({ extension: 'src/extension/node.ts', server: 'src/server/node.ts' }), outdir: 'dist' },
  {
    ...node,
    entryPoints: entries({ cli: 'src/cli/main.ts' }),
    outdir: 'dist',
    // tinyglobby asks where its module is, which a CommonJS bundle has no word for.
    define: { 'import.meta.url': 'importMetaUrl' },
    banner: { js: "#!/usr/bin/env node\nconst importMetaUrl = require('node:url').pathToFileURL(__filename).href;" },
  },
  { ...web, entryPoints: entries({ extension: 'src/extension/web.ts', server: 'src/server/web.ts' }), outdir: 'dist/web' },
];

const unitTests = globSync('test/**/*.test.ts', { cwd: root, ignore: ['test/vscode/**', 'test/host/**'] });
const tests = [
  {
    ...common,
    platform: 'node',
    format: 'esm',
    minify: false,
    sourcemap: 'inline',
    packages: 'external',
    splitting: true,
    entryPoints: unitTests,
    outbase: 'test',
    outdir: 'out/test',
    outExtension: { '.js': '.mjs' },
  },
  {
    ...node,
    minify: false,
    sourcemap: 'inline',
    external: ['vscode', 'mocha'],
    entryPoints: entries({ 'index.node': 'test/vscode/index.node.ts' }),
    outdir: 'out/test/vscode',
  },
  {
    ...web,
    minify: false,
    sourcemap: 'inline',
    entryPoints: entries({ 'index.web': 'test/vscode/index.web.ts' }),
    outdir: 'out/test/vscode',
  },
];

if (minify) rmSync(join(root, 'dist'), { recursive: true, force: true });
const wanted = process.argv.includes('--tests') ? [...product, ...tests] : product;
const built = await Promise.all(wanted.filter(options => Object.keys(options.entryPoints).length > 0).map(options => build(options)));
if (!existsSync(join(root, 'dist/dictionary.txt'))) {
  const made = spawnSync(process.execPath, ['scripts/run.mjs', 'scripts/dictionary.ts'], { cwd: root, stdio: 'inherit' });
  if (made.status !== 0) process.exit(made.status ?? 1);
}
if (minify) {
  const metafiles = built.flatMap(({ metafile }) => metafile ?? []);
  writeFileSync(join(root, 'dist/third-party-licences.txt'), thirdPartyLicences(metafiles, root));
  // What scripts/audit.mjs looks at.
  mkdirSync(join(root, 'out'), { recursive: true });
  writeFileSync(join(root, 'out/bundled-packages.json'), JSON.stringify(bundledPackages(metafiles, root), undefined, 2));
}
