/** What the server and the command may use of the engine. */
export type { AcceptedFinding, AcceptedInFile } from './accepted/match';
export { sourcePaths } from './alignment/paths';
export {
  contentName,
  type Disagreement,
  type FileFacts,
  type FileIndex,
  type FindingsAcrossFiles,
  fileIndex,
  filesOf,
  fixesOf,
  withFindingsAcross,
  withOwnFixes,
} from './consistency';
export { FORMATS, formatByLanguageId, formatByPath } from './formats';
export { plainText } from './formats/plain-text';
export { DocumentReview } from './incremental/document-review';
export { countsOf, mostSevere, needingReviewIn } from './incremental/review';
export type { DocumentProfile, DocumentRole } from './language/document-profile';
export { type NumberReading, readingAt } from './numbers/reading';
export { hash } from './pipeline/fingerprint';
export { applyEdits, compatibleEdits, fixAll, safeFix } from './pipeline/fix';
export { type Review, type ReviewOptions, review, reviewInSteps } from './pipeline/review';
export { needingReview, type UnitPlace, unitSpans } from './pipeline/units';
export { withProblems } from './pipeline/unreadable';
export { RULES } from './rules';
export { DEFAULT_SETTINGS, primaryLanguage, type Settings } from './settings';
export { type DecodedFile, decode, type Encoding, encode } from './text/encoding';
export { isBinary } from './text/encoding/binary';
export {
  type Passage,
  type Placed,
  passagesToTranslate,
  placeAnswer,
  placeWords,
  TITLE_RULE,
  TRANSLATED_RULES,
  type Wanted,
} from './translation';
export * from './types';
