// Packages the extension:   npm run package
// VS Code shows an extension's README apart from its folder: the packaged one leaves out the pictures and links that lead there.
import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');
const readme = join(root, 'out/README.md');

mkdirSync(dirname(readme), { recursive: true });
writeFileSync(readme, standingAlone(readFileSync(join(root, 'README.md'), 'utf8')));
const options = ['--no-dependencies', '--no-rewrite-relative-links', '--allow-missing-repository'];
const vsce = join(root, 'node_modules/@vscode/vsce/vsce');
const { status } = spawnSync(process.execPath, [vsce, 'package', ...options, '--readme-path', 'out/README.md', '--out', 'mt-review.vsix'], {
  cwd: root,
  stdio: ['ignore', 'inherit', 'inherit'],
});
process.exit(status ?? 1);

/** Markdown without pictures of, and links into, the project's own files. */
function standingAlone(markdown) {
  return markdown.replace(/!\[[^\]]*\]\((?!https:)[^)]*\)\n*/g, '').replace(/\[([^\]]*)\]\((?!https:|#)[^)]*\)/g, '$1');
}
