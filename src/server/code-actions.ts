import { type CancellationToken, type CodeAction, CodeActionKind, type CodeActionParams, type Diagnostic } from 'vscode-languageserver';
import { type Edit, type Finding, type Fix, type Message, safeFix } from '../engine';
import { isWanted } from './client-features';
import { toDiagnostic } from './diagnostics';
import { disableInFile, disableInLine } from './directive-edits';
import { findingsAt, formatOf, type Reviewed, reviewed, type Session } from './documents';
import { toWorkspaceEdit } from './edits';
import { allFixes, type Choose, fixTitled, safeFixOf } from './fix-all';
import { MESSAGES } from './messages';
import { FIX_ALL_KIND } from './protocol';

/** Which fixes an action applies whose edit is worked out only when it is chosen. */
interface LateEdit {
  readonly uri: string;
  readonly rule?: string;
  readonly title?: string;
}

/** Answers `textDocument/codeAction` and `codeAction/resolve`. */
export function registerCodeActions(session: Session): void {
  const { connection, client } = session;
  connection.onCodeAction(async (params, token) => {
    const now = await reviewed(session, params.textDocument.uri, token);
    if (!now) return [];
    const actions = [...quickFixes(session, now, params), ...fixAllOfFile(session, now, params)];
    return client.lateEdits ? actions : Promise.all(actions.map(action => withEdit(session, action, token)));
  });
  connection.onCodeActionResolve((action, token) => withEdit(session, action, token));
}

/** Fills in the edit of an action that does not have one yet. */
async function withEdit(session: Session, action: CodeAction, token: CancellationToken): Promise<CodeAction> {
  if (action.edit || !action.data) return action;
  const { uri, rule, title } = action.data as LateEdit;
  const now = await reviewed(session, uri, token);
  if (!now) return action;
  const edits = await allFixes(session, now, chooser(rule, title), token);
  return { ...action, edit: toWorkspaceEdit(now.document, edits, session.client) };
}

function chooser(rule?: string, title?: string): Choose {
  if (rule === undefined) return safeFix;
  return title === undefined ? safeFixOf(rule) : fixTitled(rule, title);
}

/** For every finding in the range: its fixes, the same for all of its kind, and ways to be rid of it. */
function quickFixes(session: Session, { document, review }: Reviewed, { range, context }: CodeActionParams): CodeAction[] {
  if (!isWanted(CodeActionKind.QuickFix, context.only)) return [];
  const { client, rules } = session;
  const span = { start: document.offsetAt(range.start), end: document.offsetAt(range.end) };
  const found = findingsAt(review.findings, span).map(finding => ({
    finding,
    diagnostics: [toDiagnostic(document, finding, rules, client)],
  }));
  const action = (title: Message, diagnostics: Diagnostic[], more: Partial<CodeAction>): CodeAction => ({
    title: title[client.locale],
    kind: CodeActionKind.QuickFix,
    diagnostics,
    ...more,
  });
  const edited = (edits: readonly Edit[]): Partial<CodeAction> => ({ edit: toWorkspaceEdit(document, edits, client) });

  const single = found.flatMap(({ finding, diagnostics }) => {
    const preferred = preferredFix(finding);
    return finding.fixes.map(fix => action(fix.title, diagnostics, { ...edited(fix.edits), isPreferred: fix === preferred }));
  });
  const all = oneOfEachRule(found).flatMap(({ finding, diagnostics }) =>
    kindsOfFix(finding, review.findings).map(({ title, late }) => action(title, diagnostics, { data: { uri: document.uri, ...late } })),
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
  return [...single, ...all, ...ignore];
}

/** The action for "fix all on save" and its like; only where it is asked for, never in the light bulb. */
function fixAllOfFile({ client }: Session, { document, review }: Reviewed, { context }: CodeActionParams): CodeAction[] {
  if (!context.only || !isWanted(FIX_ALL_KIND, context.only) || !review.findings.some(safeFix)) return [];
  const data: LateEdit = { uri: document.uri };
  return [{ title: MESSAGES.fixAllSafe()[client.locale], kind: FIX_ALL_KIND, data }];
}

/** At most one fix of a finding is preferred. */
const preferredFix = (finding: Finding): Fix | undefined => finding.fixes.find(fix => fix.preferred) ?? safeFix(finding);

/**
 * What can be done at once for a finding and others of its rule: their safe fixes; and any fix that is the same for several of them
 * (deleting every planted title, but not "read as 564 million").
 */
function kindsOfFix(finding: Finding, findings: readonly Finding[]): { title: Message; late: Omit<LateEdit, 'uri'> }[] {
  const { rule } = finding;
  const count = (choose: Choose): number => findings.filter(choose).length;
  const safe = safeFix(finding) ? count(safeFixOf(rule)) : 0;
  const same = finding.fixes
    .filter(fix => fix.safety === 'review')
    .map(fix => ({ title: fix.title, count: count(fixTitled(rule, fix.title.en)) }))
    .filter(entry => entry.count > 1);
  return [
    ...(safe > 1 ? [{ title: MESSAGES.fixAllOfRule(rule, safe), late: { rule } }] : []),
    ...same.map(entry => ({ title: MESSAGES.sameFixEverywhere(entry.title, entry.count), late: { rule, title: entry.title.en } })),
  ];
}

/** The first of each rule. */
function oneOfEachRule<T extends { readonly finding: Finding }>(found: readonly T[]): T[] {
  return found.filter(({ finding }, i) => found.findIndex(other => other.finding.rule === finding.rule) === i);
}
