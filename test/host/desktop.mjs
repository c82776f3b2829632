// A desktop VS Code: given by VSCODE_TEST_EXECUTABLE, else downloaded by @vscode/test-electron.
import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { embeddedRunsHere } from './setup.mjs';

/** Whether tests run in a desktop VS Code here. */
export const wantsDesktop = () => Boolean(process.env.VSCODE_TEST_EXECUTABLE || process.env.VSCODE_TEST_DOWNLOAD) || !embeddedRunsHere;

/** The path of a desktop VS Code's executable, downloading it when none is given. */
export async function desktopExecutable() {
  if (process.env.VSCODE_TEST_EXECUTABLE) return process.env.VSCODE_TEST_EXECUTABLE;
  const { downloadAndUnzipVSCode } = await import('@vscode/test-electron');
  return downloadAndUnzipVSCode(process.env.VSCODE_TEST_DOWNLOAD || 'stable');
}

/** Runs the suite; gives 0 when all of it passed. */
export async function runDesktop({ root, fixture, env }) {
  const { runTests } = await import('@vscode/test-electron');
  const directory = mkdtempSync(join(tmpdir(), 'mt-review-'));
  const workspace = join(directory, 'workspace');
  cpSync(fixture, workspace, { recursive: true });
  try {
    return await runTests({
      vscodeExecutablePath: await desktopExecutable(),
      extensionDevelopmentPath: root,
      extensionTestsPath: join(root, 'out/test/vscode/index.node.js'),
      extensionTestsEnv: env,
      // @vscode/test-electron adds --no-sandbox, --skip-welcome and the like.
      launchArgs: [
        workspace,
        ...['--disable-extensions', '--disable-gpu', '--disable-telemetry'],
        ...[`--user-data-dir=${join(directory, 'data')}`, `--extensions-dir=${join(directory, 'extensions')}`],
      ],
    });
  } catch (error) {
    console.error(error);
    return 1;
  } finally {
    rmSync(directory, { recursive: true, force: true, maxRetries: 10, retryDelay: 200 });
  }
}
