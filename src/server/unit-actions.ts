import { type CodeAction, CodeActionKind, type CodeActionParams, CodeActionTriggerKind, type Position } from 'vscode-languageserver';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import type { StateKeeping, UnitPlace, Verdict } from '../engine';
import { isWanted } from './client-features';
import { formatOf, type Reviewed, type Session } from './documents';
import { toWorkspaceEdit } from './edits';
import { MESSAGES } from './messages';

/** Which unit an action marks, and in which version of its document. */
export interface MarkOfUnit {
  readonly uri: string;
  readonly version: number;
  readonly at: number;
  readonly verdict: Verdict;
}

/**
 * Ways to say of the unit under the cursor that it is reviewed or needs work. Where an editor asks of itself, to show that something can
 * be done here, only of a unit that waits for review: else every line of a catalogue would say so.
 */
export function unitActions({ client }: Session, { document, review }: Reviewed, { range, context }: CodeActionParams): CodeAction[] {
  const states = formatOf(document.uri, document.languageId)?.states;
  if (!states || !isWanted(CodeActionKind.QuickFix, context.only)) return [];
  const unit = unitAt(document, review.units, range.start) ?? unitBelow(document, review.units, range.start, states);
  if (!unit || unit.state === 'untranslated') return [];
  if (context.triggerKind === CodeActionTriggerKind.Automatic && unit.state !== 'needs-review') return [];
  const { uri, version } = document;
  return otherVerdicts(unit, states).map(verdict => {
    const data: MarkOfUnit = { uri, version, at: unit.span.start, verdict };
    return { title: MESSAGES.markUnit(verdict)[client.locale], kind: CodeActionKind.QuickFix, data };
  });
}

const otherVerdicts = ({ state }: UnitPlace, { reviewed }: StateKeeping): Verdict[] => [
  ...(state === reviewed ? [] : (['reviewed'] as const)),
  ...(state === 'needs-review' ? [] : (['needs-review'] as const)),
];

/** The unit whose text holds an offset; else the first that has a part in its line. */
function unitAt(document: TextDocument, units: readonly UnitPlace[], position: Position): UnitPlace | undefined {
  const offset = document.offsetAt(position);
  const { line } = position;
  const start = document.offsetAt({ line, character: 0 });
  const end = document.offsetAt({ line: line + 1, character: 0 });
  return (
    units.find(({ span }) => span.start <= offset && offset <= span.end) ?? units.find(({ span }) => span.start < end && span.end >= start)
  );
}

/** So many lines of notes are looked through for the unit they belong to. */
const MOST_LINES = 50;

/** The unit whose flags or notes a line holds. */
function unitBelow(
  document: TextDocument,
  units: readonly UnitPlace[],
  { line }: Position,
  { isAboveUnit }: StateKeeping,
): UnitPlace | undefined {
  for (let at = line; isAboveUnit && at < line + MOST_LINES; at++) {
    const range = { start: { line: at, character: 0 }, end: { line: at + 1, character: 0 } };
    const unit = at > line ? unitAt(document, units, range.start) : undefined;
    if (unit || !isAboveUnit(document.getText(range))) return unit;
  }
  return undefined;
}

export const isMarkOfUnit = (data: unknown): data is MarkOfUnit => typeof data === 'object' && data !== null && 'verdict' in data;

/** The action with its edit; without one when the document is no longer what it was. */
export function withMark({ documents, client }: Session, action: CodeAction, { uri, version, at, verdict }: MarkOfUnit): CodeAction {
  const document = documents.get(uri);
  if (document?.version !== version) return action;
  const edits = formatOf(uri, document.languageId)?.states?.mark(document.getText(), at, verdict) ?? [];
  return { ...action, edit: toWorkspaceEdit(document, edits, client) };
}
