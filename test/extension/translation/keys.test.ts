import assert from 'node:assert/strict';
import type { ExtensionContext } from 'vscode';
import { keysIn } from '../../../src/extension/translation/keys';

/** VS Code's two storages, as far as keys need them. */
function storage(): {
  context: Pick<ExtensionContext, 'secrets' | 'globalState'>;
  secrets: Map<string, string>;
  state: Map<string, unknown>;
} {
  const secrets = new Map<string, string>();
  const state = new Map<string, unknown>();
  const context = {
    secrets: {
      get: async (name: string) => secrets.get(name),
      store: async (name: string, value: string) => void secrets.set(name, value),
      delete: async (name: string) => void secrets.delete(name),
    },
    globalState: {
      get: (name: string, other: unknown) => state.get(name) ?? other,
      update: async (name: string, value: unknown) => void (value === undefined ? state.delete(name) : state.set(name, value)),
    },
  };
  return { context: context as unknown as Pick<ExtensionContext, 'secrets' | 'globalState'>, secrets, state };
}

describe('The keys of translation services', () => {
  it('belong to one service at one address', async () => {
    const keys = keysIn(storage().context);
    await keys.set('openai', 'https://a.example', 'first');
    await keys.set('openai', 'https://b.example', 'second');
    assert.equal(await keys.get('openai', 'https://a.example'), 'first');
    assert.equal(await keys.get('openai', 'https://c.example'), undefined);
    assert.equal(await keys.get('libretranslate', 'https://a.example'), undefined);
  });

  it('are kept among the secrets only, and all removed at once', async () => {
    const { context, secrets, state } = storage();
    const keys = keysIn(context);
    await keys.set('openai', 'https://a.example', 'first');
    await keys.set('deepl', 'deepl', 'second');
    assert.ok(!/first|second/.test(JSON.stringify([...state])));
    assert.equal(await keys.removeAll(), 2);
    assert.deepEqual([secrets.size, state.size, await keys.removeAll()], [0, 0, 0]);
  });
});
