import { execFileSync } from 'node:child_process';
import * as vscode from 'vscode';
import { closeAll, expectFound, open, PAGE_TXT, until } from '../suite/support';

/** The ids of the server processes of this extension host. */
function servers(): number[] {
  const processes = execFileSync('ps', ['-A', '-o', 'pid=,ppid=,args='], { encoding: 'utf8' }).split('\n');
  return processes
    .map(line => /^\s*(\d+)\s+(\d+)\s+(.*)$/.exec(line))
    .filter(match => match !== null && Number(match[2]) === process.pid && /dist[\\/]server\.js/.test(match[3]))
    .map(match => Number(match![1]));
}

suite('A server that is killed', () => {
  suiteTeardown(closeAll);

  test('is started again, and goes on where it was', async function () {
    if (process.platform === 'win32') this.skip(); // there is no ps
    const { document } = await open('page.txt');
    await expectFound(document, PAGE_TXT);
    const [before] = await until('the server', () => servers().length > 0 && servers());
    process.kill(before, 'SIGKILL');
    await until('another server', () => servers().some(id => id !== before));
    await expectFound(document, PAGE_TXT);
    const edit = new vscode.WorkspaceEdit();
    edit.insert(document.uri, new vscode.Position(0, 0), 'A new first line.\n\n');
    await vscode.workspace.applyEdit(edit);
    await expectFound(document, PAGE_TXT);
    await vscode.commands.executeCommand('workbench.action.files.revert');
  });
});
