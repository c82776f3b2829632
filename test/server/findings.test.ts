import assert from 'node:assert/strict';
import fc from 'fast-check';
import type { WorkspaceEdit } from 'vscode-languageserver/node';
import { excerpt } from '../../src/server/finding-items';
import {
  APPLY_FIX,
  type ApplyFixParams,
  FINDINGS,
  FINDINGS_CHANGED,
  type FileFindings,
  type FindingsChanged,
  type FindingsParams,
  REVIEW_WORKSPACE,
} from '../../src/server/protocol';
import { eventually, MODERN, TestClient, URI } from './client';
import { injectedTitle, spelling } from './rules';

const FOLDER = 'file:///project';
const A = `${FOLDER}/a.txt`;
const B = `${FOLDER}/b.txt`;

describe('The lists of findings', () => {
  let client: TestClient;
  let files: Record<string, string>;
  let told: string[];

  const start = async (given: Record<string, string> = {}): Promise<void> => {
    files = given;
    told = [];
    client = await TestClient.start({
      rules: [spelling, injectedTitle],
      files,
      folders: [FOLDER],
      initializationOptions: { files: true, findings: true },
      capabilities: {
        ...MODERN,
        textDocument: { ...MODERN.textDocument, diagnostic: { ...MODERN.textDocument?.diagnostic, dynamicRegistration: true } },
      },
    });
    client.connection.onNotification(FINDINGS_CHANGED, ({ uris }: FindingsChanged) => void told.push(...uris));
  };
  const ask = (params: FindingsParams = {}): Promise<FileFindings[]> => client.connection.sendRequest(FINDINGS, params);
  const apply = (params: ApplyFixParams): Promise<WorkspaceEdit | null> => client.connection.sendRequest(APPLY_FIX, params);
  const reviewWorkspace = (): Promise<unknown> => client.connection.sendRequest(REVIEW_WORKSPACE, {});
  const counts = (lists: FileFindings[]): Record<string, number> =>
    Object.fromEntries(lists.map(({ uri, findings }): [string, number] => [uri, findings.length]).sort());
  afterEach(() => client.stop());

  it('say of a finding what a list shows', async () => {
    await start();
    await client.open('The ‹prize› is here.');
    const [{ version, findings, accepted }] = await ask({ textDocument: { uri: URI } });
    assert.deepEqual([version, findings.length, accepted], [1, 1, []]);
    const { fingerprint, message, range, ...rest } = findings[0];
    assert.match(fingerprint, /^[0-9a-f]{16}$/);
    assert.match(message, /does not/);
    assert.equal(client.textOf(range), '‹prize›');
    assert.deepEqual(rest, {
      rule: 'injected-title',
      category: 'Fluency/Spelling',
      severity: 'error',
      excerpt: 'The ‹prize› is here.',
      highlight: [4, 11],
      fixes: [
        { title: 'Delete the words', safety: 'review', preferred: true },
        { title: 'Leave a gap for ‹prize›', safety: 'review', preferred: false },
      ],
    });
  });

  it('of an open document are those of its text as it is now', async () => {
    await start();
    await client.open('color color');
    assert.equal((await ask({ textDocument: { uri: URI } }))[0].findings.length, 2);
    await client.edit('color color', 'color colour');
    const [{ version, findings }] = await ask({ textDocument: { uri: URI } });
    assert.deepEqual([version, findings.length], [2, 1]);
  });

  it('hold every file of a workspace that was reviewed, and what is open', async () => {
    await start({ [A]: 'color', [B]: 'color color', [`${FOLDER}/good.txt`]: 'fine' });
    await client.open('color color color', 'plaintext', B);
    assert.deepEqual(counts(await ask()), { [B]: 3 });
    await reviewWorkspace();
    assert.deepEqual(counts(await ask()), { [A]: 1, [B]: 3 });
    await client.close(B);
    await eventually(async () => counts(await ask())[B] === 2);
    assert.deepEqual(counts(await ask({ uris: [A] })), { [A]: 1 });
  });

  it('are told of when they change, each file once', async () => {
    await start({ [A]: 'color' });
    await reviewWorkspace();
    await eventually(() => told.length > 0);
    assert.deepEqual(told, [A]);
    files[A] = 'fine';
    await client.tellOfChange(A);
    await eventually(() => told.length > 1);
    assert.deepEqual(counts(await ask({ uris: [A] })), { [A]: 0 });
  });

  it('change their revision with the text and not with the settings', async () => {
    await start({ [A]: 'color' });
    await reviewWorkspace();
    const revision = async (): Promise<string> => (await ask({ uris: [A] }))[0].revision;
    const first = await revision();
    await client.changeSettings({ rules: { spelling: 'error' } });
    await reviewWorkspace();
    assert.equal((await ask({ uris: [A] }))[0].findings[0].severity, 'error');
    assert.equal(await revision(), first);
    files[A] = 'The color.';
    await client.tellOfChange(A);
    await eventually(async () => (await revision()) !== first);
  });

  describe('can be worked off', () => {
    const itemsOf = (lists: FileFindings[]) =>
      lists.flatMap(({ uri, findings }) => findings.map(({ fingerprint }) => ({ uri, fingerprint })));

    it('by the preferred fix of one or of several, or by another one', async () => {
      await start();
      await client.open('The color of ‹this› and ‹that›.');
      const items = itemsOf(await ask());
      assert.equal(client.edited(await apply({ items: items.slice(0, 1) })), 'The colour of ‹this› and ‹that›.');
      assert.equal(client.edited(await apply({ items })), 'The colour of  and .');
      assert.equal(client.edited(await apply({ items: items.slice(2), fix: 1 })), 'The color of ‹this› and […].');
      assert.equal(await apply({ items: items.slice(0, 1), fix: 7 }), null);
    });

    it('in files no editor has open', async () => {
      await start({ [A]: 'color', [B]: 'fine color' });
      await reviewWorkspace();
      const edit = await apply({ items: itemsOf(await ask()) });
      const changed = edit?.documentChanges?.map(change => 'textDocument' in change && change.textDocument);
      assert.deepEqual(changed, [
        { uri: A, version: null },
        { uri: B, version: null },
      ]);
    });

    it('unless the file has changed meanwhile, or is gone', async () => {
      await start({ [A]: 'The color is red.', [B]: 'color' });
      await reviewWorkspace();
      const items = itemsOf(await ask());
      files[A] = 'Another text with a color.';
      delete files[B];
      assert.equal(await apply({ items }), null);
    });
  });
});

describe('An excerpt', () => {
  /** The excerpt of what stands in brackets, the same in brackets. */
  const shown = (marked: string): string => {
    const span = { start: marked.indexOf('【'), end: marked.indexOf('】') - 1 };
    const { excerpt: text, highlight } = excerpt(marked.replace(/[【】]/g, ''), span);
    return `${text.slice(0, highlight[0])}【${text.slice(...highlight)}】${text.slice(highlight[1])}`;
  };

  it('is one line, shortened in the middle', () => {
    assert.equal(shown('【One \n\t two】 three'), '【One two】');
    assert.equal(shown(`【${'a'.repeat(60)}${'b'.repeat(60)}】`), `【${'a'.repeat(40)}…${'b'.repeat(40)}】`);
  });

  it('of little text shows the words around it on its line', () => {
    assert.equal(shown('A line before.\nFor schools【、】hospitals and others alike'), 'For schools【、】hospitals and');
    assert.equal(shown('They stand in the old market hall 【,】in the middle of it'), 'old market hall 【,】in the middle of it');
    assert.equal(shown('a【  】b'), 'a【␣】b');
  });

  it('of an empty place shows where it is', () => {
    assert.equal(shown('The end【】 is missing'), 'The end【‸】 is missing');
    assert.equal(shown('【】'), '【‸】');
  });

  it('is short and whole for any text', () => {
    const place = fc
      .string({ unit: 'binary', maxLength: 200 })
      .chain(text => fc.tuple(fc.constant(text), fc.nat(text.length), fc.nat(text.length)));
    fc.assert(
      fc.property(place, ([text, a, b]) => {
        const { excerpt: shown, highlight } = excerpt(`${text}\ud800`, { start: Math.min(a, b), end: Math.max(a, b) });
        assert.ok(shown.length > 0 && shown.length <= 81 && !/[\n\r]|\p{Surrogate}/u.test(shown), JSON.stringify(shown));
        assert.ok(highlight[0] < highlight[1] && highlight[1] <= shown.length);
      }),
    );
  });
});
