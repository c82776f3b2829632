import { type CodeAction, CodeActionKind, type CodeActionParams, type Diagnostic } from 'vscode-languageserver';
import type { Finding, Span } from '../../engine';
import { ACCEPTED_SCOPES, type AcceptedScope, parseAccepted, type WrittenEntry, withChanges } from '../../engine/accepted';
import { isWanted } from '../client-features';
import { toRange } from '../diagnostics';
import type { Session } from '../documents';
import { toWorkspaceEdit } from '../edits';
import { ACCEPT_COMMAND, type AcceptParams } from '../protocol';
import { isAcceptedFile } from './files';
import { acceptTitle, removeAllStale, removeStale } from './messages';

/** Longer texts are no words or terms. */
const TERM_LIMIT = 60;

/** Ways to accept a finding, from this place to everywhere. */
export function acceptActions({ client, rules }: Session, uri: string, finding: Finding, diagnostics: Diagnostic[]): CodeAction[] {
  const { fingerprint, text } = finding;
  const isOfWords = rules.some(({ meta }) => meta.id === finding.rule && meta.judgesWords) && text.length <= TERM_LIMIT;
  const action = (scope: AcceptedScope): CodeAction => {
    const title = acceptTitle(scope, text)[client.locale];
    const params: AcceptParams = { items: [{ uri, fingerprint }], scope };
    return { title, kind: CodeActionKind.QuickFix, diagnostics, command: { title, command: ACCEPT_COMMAND, arguments: [params] } };
  };
  return ACCEPTED_SCOPES.filter(scope => isOfWords || scope !== 'term').map(action);
}

/** In a file of accepted findings: ways to be rid of entries that accept nothing any more. */
export function staleActions(session: Session, { textDocument: { uri }, range, context }: CodeActionParams): CodeAction[] {
  const document = session.documents.get(uri);
  if (!document || !isAcceptedFile(uri) || !isWanted(CodeActionKind.QuickFix, context.only)) return [];
  const text = document.getText();
  const { entries, problems } = parseAccepted(text, []);
  if (problems.some(({ severity }) => severity === 'error')) return [];
  // As the file is stored: only what is still there as it was can be told.
  const known = new Set(session.accepted.staleIn(uri).map(contentOf));
  const stale = entries.filter(entry => known.has(contentOf(entry)));
  const [start, end] = [document.offsetAt(range.start), document.offsetAt(range.end)];
  const here = stale.filter(({ span }) => span.start <= end && span.end >= start);
  if (here.length === 0) return [];
  const action = (title: string, remove: readonly WrittenEntry[], more: Partial<CodeAction> = {}): CodeAction => ({
    title,
    kind: CodeActionKind.QuickFix,
    edit: toWorkspaceEdit(document, [replacing(text, withChanges(text, { remove }))], session.client),
    ...more,
  });
  const { locale } = session.client;
  const isOf = (diagnostic: Diagnostic): boolean => here.some(({ span }) => isSameRange(diagnostic, toRange(document, span)));
  const diagnostics = context.diagnostics.filter(isOf);
  return [
    action(removeStale[locale], here, { isPreferred: true, diagnostics }),
    ...(stale.length > here.length ? [action(removeAllStale(stale.length)[locale], stale, { diagnostics })] : []),
  ];
}

const contentOf = ({ span, ...fields }: WrittenEntry): string => JSON.stringify(fields);

const isSameRange = ({ range }: Diagnostic, { start }: Diagnostic['range']): boolean =>
  range.start.line === start.line && range.start.character === start.character;

/** One edit that makes one text of another, without what both begin and end with. */
function replacing(before: string, after: string): { span: Span; text: string } {
  const most = Math.min(before.length, after.length);
  let start = 0;
  while (start < most && before[start] === after[start]) start++;
  let same = 0;
  while (same < most - start && before[before.length - 1 - same] === after[after.length - 1 - same]) same++;
  return { span: { start, end: before.length - same }, text: after.slice(start, after.length - same) };
}
