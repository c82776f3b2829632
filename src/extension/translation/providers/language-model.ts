import * as vscode from 'vscode';
import { Fault } from '../fault';
import { promptFor } from '../prompt';
import type { Provider } from '../provider';

/** Whether this VS Code has language models at all. */
export const hasLanguageModels = (): boolean => typeof vscode.lm?.selectChatModels === 'function';

/** The language models that extensions such as GitHub Copilot offer in VS Code; VS Code itself asks the user to allow their use. */
export function languageModel(id: string, timeout: number): Provider {
  return {
    name: ['VS Code', id].filter(Boolean).join(' · '),
    async translate(request, signal) {
      const model = hasLanguageModels() ? (await vscode.lm.selectChatModels(id ? { id } : {}))[0] : undefined;
      if (!model) throw new Fault('no-model');
      const { instructions, text } = promptFor(request);
      const cancel = new vscode.CancellationTokenSource();
      let isLate = false;
      const timer = setTimeout(() => {
        isLate = true;
        cancel.cancel();
      }, timeout);
      const stop = (): void => cancel.cancel();
      signal.addEventListener('abort', stop);
      try {
        // There is no message of the system: the instructions are one of the user.
        const messages = [vscode.LanguageModelChatMessage.User(instructions), vscode.LanguageModelChatMessage.User(text)];
        const justification = vscode.l10n.t('To translate the passage you chose.');
        const response = await model.sendRequest(messages, { justification }, cancel.token);
        const parts: string[] = [];
        for await (const part of response.text) parts.push(part);
        if (cancel.token.isCancellationRequested) throw new Fault(isLate ? 'timeout' : 'cancelled');
        return parts.join('');
      } catch (error) {
        if (isLate) throw new Fault('timeout');
        if (signal.aborted) throw new Fault('cancelled');
        throw error instanceof Fault ? error : faultOf(error);
      } finally {
        clearTimeout(timer);
        signal.removeEventListener('abort', stop);
        cancel.dispose();
      }
    },
  };
}

function faultOf(error: unknown): Fault {
  const code = error instanceof vscode.LanguageModelError ? error.code : '';
  if (code === vscode.LanguageModelError.NoPermissions.name) return new Fault('not-allowed');
  if (code === vscode.LanguageModelError.NotFound.name) return new Fault('no-model');
  if (code === vscode.LanguageModelError.Blocked.name) return new Fault('quota');
  return new Fault('rejected', { said: error instanceof Error ? error.message.slice(0, 200) : undefined });
}
