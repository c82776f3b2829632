import assert from 'node:assert/strict';
import { REVIEW_AGAIN, REVIEW_SOURCE_DOCUMENT } from '../../src/server/protocol';
import { eventually, TestClient, URI } from './client';
import { injectedTitle, shouting, spelling } from './rules';

describe('The server’s status of a document', () => {
  let client: TestClient;
  const start = async (text: string): Promise<void> => {
    client = await TestClient.start({ rules: [injectedTitle, shouting, spelling] });
    await client.open(text);
    await client.pull();
  };
  afterEach(() => client.stop());

  const english = 'The report says that the color of the sea has changed over the last ten years.';
  const chinese = '报告指出，过去十年里，海水的颜色发生了明显的变化，科学家们正在研究其中的原因。color!!';

  it('counts the findings by severity', async () => {
    await start(`${english} The 《bet》 law!!`);
    const [status] = client.statuses;
    assert.deepEqual(status, {
      uri: URI,
      role: 'target',
      isReviewed: true,
      source: 'zh',
      target: 'en',
      counts: { error: 1, warning: 1, info: 1, hint: 0 },
      untranslatedShare: status.untranslatedShare,
      needingReview: 0,
    });
    assert.ok(status.untranslatedShare >= 0 && status.untranslatedShare < 0.1, String(status.untranslatedShare));
  });

  it('is sent again when it changes, and only then', async () => {
    await start(english);
    await client.edit('sea', 'lake');
    await client.pull();
    await client.edit('color', 'colour');
    await client.pull();
    assert.deepEqual(
      client.statuses.map(({ counts }) => counts.warning),
      [1, 0],
    );
  });

  it('is sent again when the user has the document reviewed again', async () => {
    await start(english);
    await client.connection.sendRequest(REVIEW_AGAIN, { textDocument: { uri: URI } });
    await eventually(() => client.refreshes === 1);
    await client.pull();
    assert.equal(client.statuses.length, 2);
  });

  it('knows a document that is written in the source language; it is reviewed when the user says so', async () => {
    await start(chinese);
    assert.equal(client.statuses[0].role, 'source');
    assert.equal(client.statuses[0].isReviewed, false);
    assert.ok(client.statuses[0].untranslatedShare > 0.9);
    assert.deepEqual(await client.diagnostics(), []);
    await client.connection.sendRequest(REVIEW_SOURCE_DOCUMENT, { textDocument: { uri: URI } });
    await eventually(() => client.refreshes === 1);
    assert.equal((await client.diagnostics()).length, 2);
    assert.equal(client.statuses.at(-1)?.isReviewed, true);
    assert.deepEqual(client.statuses.at(-1)?.counts, { error: 0, warning: 1, info: 1, hint: 0 });
  });
});
