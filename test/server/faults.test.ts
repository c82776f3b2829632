import assert from 'node:assert/strict';
import { type ChildProcess, execFileSync, spawn } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import {
  createProtocolConnection,
  DidOpenTextDocumentNotification,
  InitializedNotification,
  InitializeRequest,
  type ProtocolConnection,
  StreamMessageReader,
  StreamMessageWriter,
} from 'vscode-languageserver/node';
import { exchangeFile } from '../../src/disk/write-file';
import { diskFiles } from '../../src/server/disk-files';
import { ACCEPT, type AcceptOutcome, FINDINGS, type FileFindings, REVIEW_WORKSPACE } from '../../src/server/protocol';
import { noBad } from '../support/file-report';
import { eventually, MODERN, TestClient } from './client';

const folders: string[] = [];
after(() => {
  for (const folder of folders) rmSync(folder, { recursive: true, force: true });
});

function folderWith(files: Readonly<Record<string, string>>): { folder: string; uri: (name?: string) => string } {
  const folder = mkdtempSync(join(tmpdir(), 'mt-review-'));
  folders.push(folder);
  mkdirSync(join(folder, '.git'));
  for (const [name, text] of Object.entries(files)) writeFileSync(join(folder, name), text);
  return { folder, uri: (name = '') => pathToFileURL(join(folder, name)).href };
}

interface Editor {
  readonly server: ChildProcess;
  readonly connection: ProtocolConnection;
  readonly stderr: () => string;
  readonly exit: Promise<number | null>;
}

/** A server process and an editor that has opened a folder. */
async function editorOf(folder: string): Promise<Editor> {
  const server = spawn(process.execPath, ['dist/server.js', '--stdio'], { stdio: ['pipe', 'pipe', 'pipe'] });
  let stderr = '';
  server.stderr.on('data', chunk => {
    stderr += chunk;
  });
  server.stdin.on('error', () => {});
  const exit = new Promise<number | null>(resolve => server.once('exit', resolve));
  const connection = createProtocolConnection(new StreamMessageReader(server.stdout), new StreamMessageWriter(server.stdin));
  connection.onError(() => {});
  connection.listen();
  const workspaceFolders = [{ uri: folder, name: 'folder' }];
  const capabilities = { ...MODERN, workspace: { workspaceFolders: true } };
  const initializationOptions = { findings: true };
  const params = { processId: null, rootUri: null, workspaceFolders, capabilities, initializationOptions };
  await connection.sendRequest(InitializeRequest.type, params);
  await connection.sendNotification(InitializedNotification.type, {});
  return { server, connection, stderr: () => stderr, exit };
}

describe('When things go wrong, the server', () => {
  it('ends by itself when its editor goes away in the middle of a review of the workspace', async () => {
    const text = 'The library reopened in spring。Readers came back at once.\n\n'.repeat(2_000);
    const { uri } = folderWith(Object.fromEntries(Array.from({ length: 40 }, (_, i) => [`${i}.txt`, text])));
    const { server, connection, stderr, exit } = await editorOf(uri());
    try {
      connection.sendRequest(REVIEW_WORKSPACE, {}).catch(() => {});
      await new Promise(resolve => setTimeout(resolve, 300));
      assert.equal(server.exitCode, null);
      connection.dispose();
      server.stdin?.destroy();
      server.stdout?.destroy();
      await exit;
      assert.equal(stderr(), '');
    } finally {
      server.kill('SIGKILL');
    }
  }).timeout(30_000);

  it('loses nothing when two windows accept at the same time', async () => {
    const pages = Object.fromEntries(Array.from({ length: 8 }, (_, i) => [`${i}.txt`, `The hall ${i} was open。We went in.`]));
    const { folder, uri } = folderWith(pages);
    const editors = await Promise.all([editorOf(uri()), editorOf(uri())]);
    try {
      const outcomes = await Promise.all(
        Object.entries(pages).map(async ([name, text], i) => {
          const { connection } = editors[i % 2];
          const textDocument = { uri: uri(name), languageId: 'plaintext', version: 1, text };
          await connection.sendNotification(DidOpenTextDocumentNotification.type, { textDocument });
          const [{ findings }] = await connection.sendRequest<FileFindings[]>(FINDINGS, { textDocument });
          const items = [{ uri: uri(name), fingerprint: findings[0].fingerprint }];
          return connection.sendRequest<AcceptOutcome>(ACCEPT, { items, scope: 'finding' });
        }),
      );
      assert.deepEqual(
        outcomes.map(({ accepted, error }) => [accepted, error]),
        outcomes.map(() => [1, undefined]),
      );
      const { accepted } = JSON.parse(readFileSync(join(folder, '.mt-review-accepted.json'), 'utf8'));
      assert.equal(accepted.length, 8);
      assert.deepEqual(
        readdirSync(folder).filter(name => name.endsWith('.tmp')),
        [],
      );
    } finally {
      for (const { server, connection } of editors) {
        connection.dispose();
        server.kill('SIGKILL');
      }
    }
  }).timeout(30_000);

  it('passes over pipes and what is gone, and does not wait', async function () {
    if (process.platform === 'win32') this.skip();
    const { folder, uri } = folderWith({ 'a.txt': 'bad' });
    for (let i = 0; i < 8; i++) execFileSync('mkfifo', [join(folder, `pipe${i}.txt`)]);
    const kinds = new Map((await diskFiles.list(uri()))?.map(({ name, kind }) => [name, kind]));
    assert.deepEqual([kinds.get('a.txt'), kinds.get('pipe0.txt')], ['file', 'other']);
    for (let i = 0; i < 8; i++) assert.equal(await diskFiles.read(uri(`pipe${i}.txt`)), undefined);
    assert.equal(await diskFiles.read(uri('gone.txt')), undefined);
    assert.equal(await diskFiles.list(uri('a.txt')), undefined);
    await assert.rejects(exchangeFile(join(folder, 'pipe0.txt'), Buffer.from('x'), undefined), { code: 'EFTYPE' });
    await assert.rejects(exchangeFile(folder, Buffer.from('x'), undefined), { code: 'EISDIR' });
  });

  it('lets the last good config hold while there is a folder in its place, and says so there', async () => {
    const { folder, uri } = folderWith({ 'a.txt': 'bad', '.mt-review.json': '{ "rules": { "no-bad": "error" } }' });
    const client = await TestClient.start({ rules: [noBad], disk: diskFiles, folders: [uri()] });
    try {
      await client.open('bad', 'plaintext', uri('a.txt'));
      assert.equal((await client.diagnostics())[0].severity, 1);
      rmSync(join(folder, '.mt-review.json'));
      mkdirSync(join(folder, '.mt-review.json'));
      await client.tellOfChange(uri('.mt-review.json'));
      assert.equal((await client.diagnostics())[0].severity, 1);
      await eventually(() =>
        client.published.some(({ uri: of, diagnostics }) => of.endsWith('.mt-review.json') && diagnostics.length === 1),
      );
      rmSync(join(folder, '.mt-review.json'), { recursive: true });
      await client.tellOfDeletion(uri('.mt-review.json'));
      assert.equal((await client.diagnostics())[0].severity, 2);
      assert.equal(client.published.filter(({ uri: of }) => of.endsWith('.mt-review.json')).at(-1)?.diagnostics.length, 0);
    } finally {
      client.stop();
    }
  });

  it('accepts nothing into a folder, and leaves it as it is', async () => {
    const { folder, uri } = folderWith({ 'a.txt': 'bad' });
    mkdirSync(join(folder, '.mt-review-accepted.json'));
    const client = await TestClient.start({ rules: [noBad], disk: diskFiles, folders: [uri()] });
    try {
      await client.open('bad', 'plaintext', uri('a.txt'));
      const [{ findings }]: FileFindings[] = await client.connection.sendRequest(FINDINGS, { textDocument: { uri: uri('a.txt') } });
      const items = [{ uri: uri('a.txt'), fingerprint: findings[0].fingerprint }];
      const { accepted, error }: AcceptOutcome = await client.connection.sendRequest(ACCEPT, { items, scope: 'finding' });
      assert.deepEqual([accepted, error], [0, 'Nothing was changed: .mt-review-accepted.json cannot be written (is a folder).']);
      assert.ok(existsSync(join(folder, '.mt-review-accepted.json')));
    } finally {
      client.stop();
    }
  });
});
