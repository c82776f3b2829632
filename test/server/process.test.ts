import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import {
  createProtocolConnection,
  DidOpenTextDocumentNotification,
  DocumentDiagnosticRequest,
  ExitNotification,
  InitializedNotification,
  InitializeRequest,
  ShutdownRequest,
  StreamMessageReader,
  StreamMessageWriter,
} from 'vscode-languageserver/node';
import { MODERN, URI } from './client';

describe('The server as a process of its own', () => {
  it('serves any editor over its standard input and output, with the real rules', async () => {
    const server = spawn(process.execPath, ['dist/server.js', '--stdio'], { stdio: ['pipe', 'pipe', 'inherit'] });
    const exited = new Promise(resolve => server.once('exit', resolve));
    const editor = createProtocolConnection(new StreamMessageReader(server.stdout), new StreamMessageWriter(server.stdin));
    try {
      editor.listen();
      const capabilities = { ...MODERN, workspace: {} };
      await editor.sendRequest(InitializeRequest.type, { processId: process.pid, rootUri: null, capabilities });
      await editor.sendNotification(InitializedNotification.type, {});
      const text = 'The library reopened in spring。Readers came back at once.';
      await editor.sendNotification(DidOpenTextDocumentNotification.type, {
        textDocument: { uri: URI, languageId: 'plaintext', version: 1, text },
      });
      const report = await editor.sendRequest(DocumentDiagnosticRequest.type, { textDocument: { uri: URI } });
      assert.deepEqual(report.kind === 'full' && report.items.map(({ code }) => code), ['mixed-punctuation']);
      await editor.sendRequest(ShutdownRequest.type);
      await editor.sendNotification(ExitNotification.type);
      assert.equal(await exited, 0);
    } finally {
      editor.dispose();
      server.kill();
    }
  }).timeout(20_000);
});
