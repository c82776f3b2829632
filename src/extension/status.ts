import * as vscode from 'vscode';
import { type BaseLanguageClient, State } from 'vscode-languageclient';
import { type DocumentFilter, STATUS, type Status } from '../server/protocol';

/** Shows beside the language of the document in front what it is and how it stands. */
export interface StatusDisplay extends vscode.Disposable {
  of(uri: vscode.Uri): Status | undefined;
}

export function showStatus(client: BaseLanguageClient, selector: DocumentFilter[]): StatusDisplay {
  const known = new Map<string, Status>();
  const item = vscode.languages.createLanguageStatusItem('mtReview.status', selector);
  item.name = 'MT Review';
  const of = (uri: vscode.Uri): Status | undefined => known.get(client.code2ProtocolConverter.asUri(uri));
  const show = (): void => {
    const document = vscode.window.activeTextEditor?.document;
    const status = document && of(document.uri);
    item.busy = client.state === State.Starting;
    Object.assign(item, status ? describe(status) : { text: 'MT Review', detail: '', command: undefined });
  };
  const subscriptions = vscode.Disposable.from(
    item,
    client.onNotification(STATUS, (status: Status) => {
      known.set(status.uri, status);
      show();
    }),
    client.onDidChangeState(show),
    vscode.window.onDidChangeActiveTextEditor(show),
    vscode.workspace.onDidCloseTextDocument(({ uri }) => void known.delete(client.code2ProtocolConverter.asUri(uri))),
  );
  show();
  return { of, dispose: () => subscriptions.dispose() };
}

type Description = Pick<vscode.LanguageStatusItem, 'text' | 'detail' | 'command'>;

function describe(status: Status): Description {
  const { l10n } = vscode;
  const languages = l10n.t('{0} → {1}', languageName(status.source), languageName(status.target));
  if (status.role === 'excluded') {
    return { text: languages, detail: l10n.t('excluded from review by .mt-review.json'), command: undefined };
  }
  if (!status.isReviewed) {
    return {
      text: languages,
      detail: status.role === 'source' ? l10n.t('source document, not reviewed') : l10n.t('in another language, not reviewed'),
      command: { command: 'mtReview.reviewSourceDocument', title: l10n.t('Review Anyway') },
    };
  }
  const share = new Intl.NumberFormat(vscode.env.language, { style: 'percent' }).format(status.untranslatedShare);
  return {
    text: `${languages}: ${countsText(status)}`,
    detail: [
      ...(status.untranslatedShare > 0 ? [l10n.t('{0} untranslated', share)] : []),
      ...(status.needingReview > 0 ? [l10n.t('units to be reviewed: {0}', status.needingReview)] : []),
    ].join(', '),
    command: { command: 'mtReview.reviewFile', title: l10n.t('Show') },
  };
}

function countsText({ counts }: Status): string {
  const { l10n } = vscode;
  const parts = [
    counts.error && l10n.t('errors: {0}', counts.error),
    counts.warning && l10n.t('warnings: {0}', counts.warning),
    counts.info && l10n.t('information: {0}', counts.info),
    counts.hint && l10n.t('hints: {0}', counts.hint),
  ].filter(part => typeof part === 'string');
  return parts.length === 0 ? l10n.t('no problems') : parts.join(', ');
}

/** The name of a language in the language of the interface; the tag itself where it has none. */
function languageName(tag: string): string {
  try {
    return new Intl.DisplayNames([vscode.env.language], { type: 'language' }).of(tag) ?? tag;
  } catch {
    return tag;
  }
}
