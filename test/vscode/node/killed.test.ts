import { execFileSync } from 'node:child_process';
import * as vscode from 'vscode';
import { api, closeAll, equal, expectFound, findings, open, PAGE_TXT, until, uriOf } from '../suite/support';

/** The ids of the server processes of this extension host. */
function servers(): number[] {
  const processes = execFileSync('ps', ['-A', '-o', 'pid=,ppid=,args='], { encoding: 'utf8' }).split('\n');
  return processes
    .map(line => /^\s*(\d+)\s+(\d+)\s+(.*)$/.exec(line))
    .filter(match => match !== null && Number(match[2]) === process.pid && /dist[\\/]server\.js/.test(match[3]))
    .map(match => Number(match![1]));
}

/** Kills the server and gives the id it had. */
async function kill(): Promise<number> {
  const [id] = await until('the server', () => servers().length > 0 && servers());
  process.kill(id, 'SIGKILL');
  return id;
}

suite('A server that is killed', () => {
  suiteTeardown(async () => {
    await vscode.commands.executeCommand('mtReview.restartServer');
    await closeAll();
  });

  test('is started again, and goes on where it was', async function () {
    if (process.platform === 'win32') this.skip(); // there is no ps
    const { document } = await open('page.txt');
    await expectFound(document, PAGE_TXT);
    const before = await kill();
    await until('another server', () => servers().some(id => id !== before));
    await expectFound(document, PAGE_TXT);
    const edit = new vscode.WorkspaceEdit();
    edit.insert(document.uri, new vscode.Position(0, 0), 'A new first line.\n\n');
    await vscode.workspace.applyEdit(edit);
    await expectFound(document, PAGE_TXT);
    await vscode.commands.executeCommand('workbench.action.files.revert');
  });

  test('is told again what it was asked for', async function () {
    if (process.platform === 'win32') this.skip();
    const { document } = await open('source.md');
    const { status } = await api();
    await until('the status', () => status(document.uri));
    await vscode.commands.executeCommand('mtReview.reviewSourceDocument');
    const found = await until('findings', () => findings(document.uri).length);
    await vscode.commands.executeCommand('mtReview.reviewWorkspace');
    const unopened = uriOf('notes/unopened.txt');
    await until('the findings of a file that is not open', () => findings(unopened).length > 0);
    const before = await kill();
    await until('another server', () => servers().some(id => id !== before));
    await until('the status', () => status(document.uri)?.isReviewed);
    await until('the findings', () => findings(document.uri).length === found);
    // That the workspace is followed shows by a file that was not there before.
    const fresh = uriOf('notes/written-afterwards.txt');
    await vscode.workspace.fs.writeFile(fresh, new TextEncoder().encode('The road is new。It is open.'));
    try {
      await until('the finding in a new file', () => findings(fresh).length > 0);
      equal(findings(unopened).length > 0, true);
    } finally {
      await vscode.workspace.fs.delete(fresh);
    }
  });

  test('is left alone when it is killed again and again, until the user starts it', async function () {
    if (process.platform === 'win32') this.skip();
    this.timeout(60_000);
    const { document } = await open('page.txt');
    await expectFound(document, PAGE_TXT);
    const [{ range }] = findings(document.uri);
    const answers = async (): Promise<boolean> => {
      const command = 'vscode.executeCodeActionProvider';
      const actions = await vscode.commands.executeCommand<vscode.CodeAction[]>(command, document.uri, range);
      return actions.length > 0;
    };
    let before = 0;
    for (let killed = 2; killed < 5; killed++) {
      await until('another server', () => servers().some(id => id !== before));
      // One that is killed before it has begun never started, which is another matter.
      await until('its answer', answers);
      before = await kill();
    }
    await until('no server', () => servers().length === 0);
    await new Promise(resolve => setTimeout(resolve, 1_000));
    equal(servers(), []);
    await vscode.commands.executeCommand('mtReview.restartServer');
    await expectFound(document, PAGE_TXT);
    equal(servers().length, 1);
  });
});
