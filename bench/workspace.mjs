// A workspace of many files reviewed in the background while someone types: node bench/workspace.mjs [files=2000] [kilobytes=10]
// Prints how long the whole took, and how long each keystroke waited for its diagnostics and each hover for its answer.
import { spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import {
  createProtocolConnection,
  DidChangeTextDocumentNotification,
  DidOpenTextDocumentNotification,
  DocumentDiagnosticRequest,
  HoverRequest,
  InitializedNotification,
  InitializeRequest,
  RegistrationRequest,
  StreamMessageReader,
  StreamMessageWriter,
} from 'vscode-languageserver/node';

const [files = 2000, kilobytes = 10] = process.argv.slice(2).map(Number);
const root = dirname(dirname(fileURLToPath(import.meta.url)));
const sample = readFileSync(join(root, 'samples/waterworks-notice.txt'), 'utf8');
const page = `${sample}\n`.repeat(Math.ceil((kilobytes * 1024) / Buffer.byteLength(sample)));

const folder = mkdtempSync(join(tmpdir(), 'mt-review-bench-'));
for (let i = 0; i < files; i++) {
  const path = join(folder, String(i % 50), `${i}.txt`);
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, `Page ${i}.\n\n${page}`);
}

const server = spawn(process.execPath, [join(root, 'dist/server.js'), '--stdio'], { stdio: ['pipe', 'pipe', 'inherit'] });
const editor = createProtocolConnection(new StreamMessageReader(server.stdout), new StreamMessageWriter(server.stdin));
editor.onRequest(RegistrationRequest.type, () => {});
editor.listen();
const capabilities = { textDocument: { diagnostic: { dynamicRegistration: true } }, workspace: { workspaceFolders: true } };
const workspaceFolders = [{ uri: pathToFileURL(folder).href, name: 'bench' }];
await editor.sendRequest(InitializeRequest.type, { processId: process.pid, rootUri: null, capabilities, workspaceFolders });
await editor.sendNotification(InitializedNotification.type, {});

const uri = 'untitled:open.txt';
const textDocument = { uri };
await editor.sendNotification(DidOpenTextDocumentNotification.type, {
  textDocument: { uri, languageId: 'plaintext', version: 1, text: page },
});
const position = { line: 0, character: 0 };
let version = 1;
/** Types a letter, asks for diagnostics and a hover; gives how long each took. */
async function keystroke() {
  const contentChanges = [{ range: { start: position, end: position }, text: 'a' }];
  await editor.sendNotification(DidChangeTextDocumentNotification.type, { textDocument: { uri, version: ++version }, contentChanges });
  const from = performance.now();
  const hover = editor.sendRequest(HoverRequest.type, { textDocument, position }).then(() => performance.now() - from);
  await editor.sendRequest(DocumentDiagnosticRequest.type, { textDocument });
  return { diagnostics: performance.now() - from, hover: await hover };
}

async function measure(name, isOver) {
  const times = [];
  while (!isOver() && times.length < 1000) {
    times.push(await keystroke());
    await new Promise(resolve => setTimeout(resolve, 50));
  }
  for (const what of ['diagnostics', 'hover']) {
    const sorted = times.map(time => time[what]).sort((a, b) => a - b);
    const at = share => sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))].toFixed(1);
    console.log(`${name}: ${what} after ${at(0.5)} ms (median), ${at(0.95)} ms (95 %), ${at(1)} ms (worst), of ${sorted.length}`);
  }
}

let left = 40;
await measure('alone', () => left-- === 0);
const from = performance.now();
let outcome;
editor.sendRequest('mt-review/reviewWorkspace', {}).then(result => {
  outcome = result;
});
await measure('beside a review of the workspace', () => outcome !== undefined);
console.log(
  `${outcome.files} files of ${(page.length / 1024).toFixed(0)} K characters, ${outcome.problems} problems: ${((performance.now() - from) / 1000).toFixed(1)} s`,
);
const again = performance.now();
await editor.sendRequest('mt-review/reviewWorkspace', {});
console.log(`again, nothing changed: ${((performance.now() - again) / 1000).toFixed(1)} s`);
editor.dispose();
server.kill();
rmSync(folder, { recursive: true, force: true });
