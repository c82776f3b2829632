import type { CancellationToken } from 'vscode-languageserver';
import { TextDocument } from 'vscode-languageserver-textdocument';
import {
  type Passage as EnginePassage,
  type Finding,
  passagesToTranslate,
  placeAnswer,
  placeWords,
  TITLE_RULE,
  TRANSLATED_RULES,
  type Wanted,
} from '../engine';
import { toRange } from './diagnostics';
import { findingsAt, type Reviewed, reviewed, type Session } from './documents';
import {
  PASSAGES,
  type Passage,
  type Passages,
  type PassagesParams,
  PLACE_TRANSLATION,
  type PlacedTranslation,
  type PlaceParams,
  type TextRange,
} from './protocol';

/** Passages that were given away, with the document as it was then. */
interface Given {
  readonly document: TextDocument;
  readonly passage: EnginePassage;
}

/** The passages of so many requests are remembered, each with its document's text. */
const MOST_REQUESTS = 8;

/** Answers `PASSAGES` and `PLACE_TRANSLATION`. */
export function registerPassages(session: Session): void {
  const { connection, documents } = session;
  const given = new Map<number, Given>();
  const requests: (readonly Passage[])[] = [];
  let last = 0;

  const give = (document: TextDocument, passage: EnginePassage): Passage => {
    given.set(++last, { document, passage });
    const { marked, before, after, original, terms, source, target, isTitle } = passage;
    const range = toRange(document, passage.fileSpan);
    const standIns = marked.standIns.map(({ mark }) => mark);
    return { id: last, range, text: marked.text, standIns, before, after, original, terms, source, target, isTitle };
  };

  connection.onRequest(PASSAGES, async ({ textDocument: { uri }, range }: PassagesParams, token: CancellationToken) => {
    const now = await reviewed(session, uri, token);
    const job = now && (await session.jobFor(now.document));
    if (!job) return null;
    const { document } = now;
    // Hints may well be meant as they are: no one wants them translated unseen.
    const wanted = range ? wantedAt(now, range) : wantedIn(now).filter(({ severity }) => severity !== 'hint');
    const found = passagesToTranslate(document.getText(), job.format, job.settings, job.source, wanted);
    const then = frozen(document);
    const passages = found.map(passage => give(then, passage));
    requests.push(passages);
    if (requests.length > MOST_REQUESTS) for (const { id } of requests.shift() ?? []) given.delete(id);
    return { version: document.version, passages } satisfies Passages;
  });

  connection.onRequest<PlacedTranslation, void>(PLACE_TRANSLATION, ({ id, answer, isOwn }: PlaceParams) => {
    const known = given.get(id);
    if (!known) return { problem: 'forgotten' };
    const placed = isOwn ? { edits: placeWords(answer, known.passage) } : placeAnswer(answer, known.passage);
    if ('problem' in placed) return placed;
    return { edits: placed.edits.map(({ span, text }) => ({ range: toRange(known.document, span), newText: text })) };
  });

  documents.onDidClose(({ document: { uri } }) => {
    for (const [id, { document }] of given) if (document.uri === uri) given.delete(id);
  });
}

/** Every finding that a translation remedies. */
const wantedIn = ({ review }: Reviewed): Finding[] => review.findings.filter(({ rule }) => TRANSLATED_RULES.includes(rule));

/** The nearest such finding, or planted title, at a cursor; a selection as it is. */
function wantedAt(now: Reviewed, range: TextRange): Wanted[] {
  const { document, review } = now;
  const span = { start: document.offsetAt(range.start), end: document.offsetAt(range.end) };
  const titles = review.findings.filter(({ rule }) => rule === TITLE_RULE);
  const found = findingsAt([...wantedIn(now), ...titles], span);
  const isCursor = span.start === span.end;
  const finding = isCursor ? found[0] : found.find(each => each.span.start === span.start && each.span.end === span.end);
  if (!finding) return isCursor ? [] : [{ span }];
  return [{ span: finding.span, rule: finding.rule, ...(finding.rule === TITLE_RULE && { planted: titles.map(title => title.span) }) }];
}

/** A document as it is now; the one the editor keeps changes in its place. */
const frozen = (document: TextDocument): TextDocument =>
  TextDocument.create(document.uri, document.languageId, document.version, document.getText());
