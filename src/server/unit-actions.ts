import {
  type CodeAction,
  CodeActionKind,
  type CodeActionParams,
  CodeActionTriggerKind,
  type Position,
  type Range,
} from 'vscode-languageserver';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import type { Span, StateKeeping, UnitPlace, Verdict } from '../engine';
import { isWanted } from './client-features';
import { formatOf, type Reviewed, type Session } from './documents';
import { toWorkspaceEdit } from './edits';
import { MESSAGES } from './messages';

/** Which units an action marks, and in which version of its document. */
export interface MarkOfUnit {
  readonly uri: string;
  readonly version: number;
  /** What it touches: a place in one unit, or a selection. */
  readonly span: Span;
  readonly verdict: Verdict;
}

/**
 * Ways to say of the unit under the cursor, or of all units in the selection, that it is reviewed or needs work. Where an editor asks of itself, to show that something can
 * be done here, only of a unit that waits for review: else every line of a catalogue would say so.
 */
export function unitActions({ client }: Session, { document, review }: Reviewed, { range, context }: CodeActionParams): CodeAction[] {
  const states = formatOf(document.uri, document.languageId)?.states;
  if (!states || !isWanted(CodeActionKind.QuickFix, context.only)) return [];
  const selected = unitsIn(document, review.units, range);
  const nearest = unitAt(document, review.units, range.start) ?? unitBelow(document, review.units, range.start, states);
  const units = (selected.length > 1 ? selected : nearest ? [nearest] : []).filter(({ state }) => state !== 'untranslated');
  if (context.triggerKind === CodeActionTriggerKind.Automatic && !units.some(({ state }) => state === 'needs-review')) return [];
  const { uri, version } = document;
  return VERDICTS.flatMap(verdict => {
    const changed = units.filter(({ state }) => state !== (verdict === 'reviewed' ? states.reviewed : verdict));
    if (changed.length === 0) return [];
    const start = changed[0].span.start;
    const data: MarkOfUnit = { uri, version, span: { start, end: changed[changed.length - 1].span.start }, verdict };
    return {
      title: MESSAGES.markUnits(verdict, selected.length > 1 ? changed.length : undefined)[client.locale],
      kind: CodeActionKind.QuickFix,
      data,
    };
  });
}

const VERDICTS: readonly Verdict[] = ['reviewed', 'needs-review'];

/** The units that a selection holds or cuts; none where nothing is selected. */
function unitsIn(document: TextDocument, units: readonly UnitPlace[], range: Range): UnitPlace[] {
  const [start, end] = [document.offsetAt(range.start), document.offsetAt(range.end)];
  return start === end ? [] : units.filter(({ span }) => span.start < end && span.end > start);
}

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
export function withMark({ documents, client }: Session, action: CodeAction, { uri, version, span, verdict }: MarkOfUnit): CodeAction {
  const document = documents.get(uri);
  if (document?.version !== version) return action;
  const edits = formatOf(uri, document.languageId)?.states?.mark(document.getText(), span, verdict) ?? [];
  return { ...action, edit: toWorkspaceEdit(document, edits, client) };
}
