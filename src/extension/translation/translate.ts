import * as vscode from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import {
  PASSAGES,
  type Passage,
  type Passages,
  type PassagesParams,
  PLACE_TRANSLATION,
  type PlacedTranslation,
  type PlaceParams,
} from '../../server/protocol';
import type { Change } from './anchor';
import { Fault } from './fault';
import { answerMessage } from './messages';
import type { Proposal } from './preview';
import type { Provider } from './provider';

/** A document's passages, with its text when they were looked for. */
export interface Found {
  readonly document: vscode.TextDocument;
  readonly before: string;
  readonly passages: readonly Passage[];
}

/** A document that is being typed in is asked about so many times. */
const MOST_TRIES = 5;

/** What is to be translated in a range of a document, or in all of it. */
export async function findPassages(client: BaseLanguageClient, document: vscode.TextDocument, range?: vscode.Range): Promise<Found> {
  const { code2ProtocolConverter: convert } = client;
  const params: PassagesParams = {
    textDocument: convert.asTextDocumentIdentifier(document),
    ...(range && { range: convert.asRange(range) }),
  };
  for (let tries = 1; ; tries++) {
    const found = await client.sendRequest<Passages | null>(PASSAGES, params).catch(error => {
      // The document changed while the server looked.
      if (tries === MOST_TRIES) throw error;
      return undefined;
    });
    if (found === null) return { document, before: '', passages: [] };
    if (found?.version === document.version) return { document, before: document.getText(), passages: found.passages };
    if (tries === MOST_TRIES) return { document, before: '', passages: [] };
  }
}

/** What came of translating. */
export interface Outcome {
  readonly proposal: Proposal;
  /** Answers that are none, in words. */
  readonly problems: readonly string[];
  /** What ended it before all was translated. */
  readonly fault?: Fault;
}

/** Translates passages one after the other, in a notification that can be cancelled. What is done by then is kept. */
export function translatePassages(
  client: BaseLanguageClient,
  provider: Provider,
  { document, before, passages }: Found,
): Thenable<Outcome> {
  const title = vscode.l10n.t('MT Review: translating with {0}', provider.name);
  const options = { location: vscode.ProgressLocation.Notification, title, cancellable: true };
  return vscode.window.withProgress(options, async (progress, token): Promise<Outcome> => {
    const abort = new AbortController();
    token.onCancellationRequested(() => abort.abort());
    const lines = lineStarts(before);
    const changes: Change[] = [];
    const problems: string[] = [];
    let fault: Fault | undefined;
    for (const [i, passage] of passages.entries()) {
      if (passages.length > 1) {
        progress.report({ message: vscode.l10n.t('{0} of {1}', i + 1, passages.length), increment: i > 0 ? 100 / passages.length : 0 });
      }
      try {
        const params: PlaceParams = { id: passage.id, answer: await provider.translate(passage, abort.signal) };
        const placed = await client.sendRequest<PlacedTranslation>(PLACE_TRANSLATION, params);
        if ('problem' in placed) problems.push(answerMessage(placed.problem, placed.detail));
        else changes.push(...changesOf(lines, placed.edits));
      } catch (error) {
        fault = error instanceof Fault ? error : new Fault('unexpected');
        if (!(error instanceof Fault)) client.error('Translation failed', error, false);
        break;
      }
    }
    return { proposal: { document, before, changes }, problems, fault };
  });
}

/** The proposal to put words of the user's own in the place of a passage. */
export async function proposeWords(
  client: BaseLanguageClient,
  { document, before }: Found,
  passage: Passage,
  words: string,
): Promise<Proposal> {
  const params: PlaceParams = { id: passage.id, answer: words, isOwn: true };
  const placed = await client.sendRequest<PlacedTranslation>(PLACE_TRANSLATION, params);
  return { document, before, changes: 'edits' in placed ? changesOf(lineStarts(before), placed.edits) : [] };
}

type Edits = Extract<PlacedTranslation, { readonly edits: unknown }>['edits'];

/** Edits as offsets in the text they were made for, which need no longer be that of the document. */
function changesOf(lines: readonly number[], edits: Edits): Change[] {
  return edits
    .map(({ range: { start, end }, newText }) => ({
      start: lines[start.line] + start.character,
      end: lines[end.line] + end.character,
      text: newText,
    }))
    .sort((a, b) => a.start - b.start);
}

/** The protocol's lines end with CR, LF or both. */
function lineStarts(text: string): number[] {
  return [0, ...[...text.matchAll(/\r\n|\n|\r/g)].map(({ 0: end, index }) => index + end.length)];
}
