import {
  type CancellationToken,
  type CodeAction,
  CodeActionKind,
  type CodeActionParams,
  CodeActionTriggerKind,
  type Diagnostic,
  type WorkspaceEdit,
} from 'vscode-languageserver';
import { type Edit, type Finding, type Message, type Rule, safeFix } from '../engine';
import { acceptActions, staleActions } from './accepted/actions';
import { isAcceptedFile } from './accepted/files';
import { isWanted } from './client-features';
import { type Deadline, noDeadline, within } from './deadline';
import { toDiagnostic } from './diagnostics';
import { disableInFile, disableInLine } from './directives/edits';
import { findingsAt, formatOf, type Reviewed, reviewed, type Session } from './documents';
import { toEditOfFiles, toWorkspaceEdit } from './edits';
import { preferredFix } from './finding-items';
import { allFixes, type Choose, preferredFixOf, safeFixOf } from './fix-all';
import { MESSAGES } from './messages';
import { FIX_ALL_KIND } from './protocol';
import { isMarkOfUnit, unitActions, withMark } from './unit-actions';

/** Which fixes an action applies whose edit is worked out only when it is chosen. */
interface LateEdit {
  readonly uri: string;
  /** Only fixes of this rule: the safe ones, or the preferred. */
  readonly rule?: string;
  readonly preferred?: boolean;
  /** The document is being saved, which must not wait for long. */
  readonly onSave?: boolean;
}

/** For how long saving a document may wait for its fixes, in milliseconds. */
const SAVE_LIMIT = 500;

/** Answers `textDocument/codeAction` and `codeAction/resolve`. */
export function registerCodeActions(session: Session): void {
  const { connection, client } = session;
  connection.onCodeAction(async (params, token) => {
    const { uri } = params.textDocument;
    if (isAcceptedFile(uri)) return staleActions(session, params);
    const now = await (isOnSave(params)
      ? whileSaving(session, uri, token, deadline => reviewed(session, uri, deadline.token))
      : reviewed(session, uri, token));
    if (!now) return [];
    const actions = [
      ...(await quickFixes(session, now, params, token)),
      ...fixAllOfFile(session, now, params),
      ...unitActions(session, now, params),
    ];
    return client.lateEdits ? actions : Promise.all(actions.map(action => withEdit(session, action, token)));
  });
  connection.onCodeActionResolve((action, token) => withEdit(session, action, token));
}

/** Fills in the edit of an action that does not have one yet. */
async function withEdit(session: Session, action: CodeAction, token: CancellationToken): Promise<CodeAction> {
  if (action.edit || !action.data) return action;
  if (isMarkOfUnit(action.data)) return withMark(session, action, action.data);
  const { uri, rule, preferred, onSave } = action.data as LateEdit;
  const edit = async (deadline: Deadline): Promise<WorkspaceEdit | undefined> => {
    const now = await reviewed(session, uri, deadline.token);
    return now && toWorkspaceEdit(now.document, await allFixes(session, now, chooser(rule, preferred), deadline), session.client);
  };
  return { ...action, edit: await (onSave ? whileSaving(session, uri, token, edit) : edit(noDeadline(token))) };
}

/** Editors ask of themselves for this kind alone when a document is saved. */
const isOnSave = ({ context: { only, triggerKind } }: CodeActionParams): boolean =>
  triggerKind === CodeActionTriggerKind.Automatic && only?.length === 1 && only[0].startsWith(CodeActionKind.SourceFixAll);

/** Does something while a document is being saved, and says so in the log when there was no time for all of it. */
function whileSaving<T>(
  { connection }: Session,
  uri: string,
  token: CancellationToken,
  work: (deadline: Deadline) => Promise<T>,
): Promise<T | undefined> {
  return within(SAVE_LIMIT, token, async deadline => {
    deadline.token.onCancellationRequested(() => {
      if (deadline.isOver()) connection.console.warn(`Not everything was fixed on saving ${uri}: it took longer than ${SAVE_LIMIT} ms.`);
    });
    return work(deadline);
  });
}

function chooser(rule?: string, preferred = false): Choose {
  if (rule === undefined) return safeFix;
  return preferred ? preferredFixOf(rule) : safeFixOf(rule);
}

/** For every finding in the range: its fixes, the same for all of its kind, and ways to be rid of it. */
async function quickFixes(
  session: Session,
  { document, review }: Reviewed,
  { range, context }: CodeActionParams,
  token: CancellationToken,
): Promise<CodeAction[]> {
  if (!isWanted(CodeActionKind.QuickFix, context.only)) return [];
  const { client, rules } = session;
  const { version } = document;
  const span = { start: document.offsetAt(range.start), end: document.offsetAt(range.end) };
  const { findings, others } = await session.across.withFixes(document.uri, findingsAt(review.findings, span), token);
  const found = findings.map(finding => ({
    finding,
    diagnostics: [toDiagnostic(document, finding, rules, client)],
  }));
  const action = (title: Message, diagnostics: Diagnostic[], more: Partial<CodeAction>): CodeAction => ({
    title: title[client.locale],
    kind: CodeActionKind.QuickFix,
    diagnostics,
    ...more,
  });
  const edited = (edits: readonly Edit[]): Partial<CodeAction> => ({ edit: toEditOfFiles({ document, version }, edits, client, others) });

  const single = found.flatMap(({ finding, diagnostics }) => {
    const preferred = preferredFix(finding);
    return finding.fixes.map(fix => action(fix.title, diagnostics, { ...edited(fix.edits), isPreferred: fix === preferred }));
  });
  const all = oneOfEachRule(found).flatMap(({ finding, diagnostics }) =>
    fixesOfAll(finding, review.findings, rules).map(({ title, late }) =>
      action(title, diagnostics, { data: { uri: document.uri, ...late } }),
    ),
  );
  const text = document.getText();
  const formatId = formatOf(document.uri, document.languageId)?.id ?? '';
  const ignore = oneOfEachRule(found).flatMap(({ finding, diagnostics }) => {
    const inLine = disableInLine(text, formatId, finding.rule, finding.span.start);
    const inFile = disableInFile(text, formatId, finding.rule);
    return [
      ...(inLine ? [action(MESSAGES.disableNextLine(finding.rule), diagnostics, edited([inLine]))] : []),
      ...(inFile ? [action(MESSAGES.disableInFile(finding.rule), diagnostics, edited([inFile]))] : []),
    ];
  });
  const accept = found.slice(0, 1).flatMap(({ finding, diagnostics }) => acceptActions(session, document.uri, finding, diagnostics));
  return [...single, ...all, ...ignore, ...accept];
}

/** The action for "fix all on save" and its like; only where it is asked for, never in the light bulb. */
function fixAllOfFile({ client }: Session, { document, review }: Reviewed, params: CodeActionParams): CodeAction[] {
  const { context } = params;
  if (!context.only || !isWanted(FIX_ALL_KIND, context.only) || !review.findings.some(safeFix)) return [];
  const data: LateEdit = { uri: document.uri, onSave: isOnSave(params) };
  return [{ title: MESSAGES.fixAllSafe()[client.locale], kind: FIX_ALL_KIND, data }];
}

/** What can be done at once for a finding and others of its rule: their safe fixes, or what the rule says of their preferred ones. */
function fixesOfAll(
  { rule }: Finding,
  findings: readonly Finding[],
  rules: readonly Rule[],
): { title: Message; late: Omit<LateEdit, 'uri'> }[] {
  const count = (choose: Choose): number => findings.filter(choose).length;
  const safe = count(safeFixOf(rule));
  const preferred = count(preferredFixOf(rule));
  const all = rules.find(({ meta }) => meta.id === rule)?.meta.fixAll;
  return [
    ...(safe > 1 ? [{ title: MESSAGES.fixAllOfRule(rule, safe), late: { rule } }] : []),
    ...(all && preferred > 1 ? [{ title: MESSAGES.countInFile(all, preferred), late: { rule, preferred: true } }] : []),
  ];
}

/** The first of each rule. */
function oneOfEachRule<T extends { readonly finding: Finding }>(found: readonly T[]): T[] {
  return found.filter(({ finding }, i) => found.findIndex(other => other.finding.rule === finding.rule) === i);
}
