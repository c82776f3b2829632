/**
 * What the server and a client say to each other beyond the Language Server Protocol. Constants and shapes only: the extension may
 * import this file and no other of the server.
 */

/** The `source` of every diagnostic. */
export const DIAGNOSTIC_SOURCE = 'MT Review';
/** The kind of the code action that applies every safe fix of a file. */
export const FIX_ALL_KIND = 'source.fixAll.mt-review';
/** The section of the settings. */
export const SETTINGS_SECTION = 'mtReview';

/** Notification, server to client: `Status`, whenever a document has been reviewed and something of it changed. */
export const STATUS = 'mt-review/status';
/** Request, server to client: `DocumentReference` in, `FileContent | null` out; a file as it is stored, `null` where there is none. */
export const READ_FILE = 'mt-review/readFile';
/** Request, server to client: `DocumentReference` (of a folder) in, `FolderContent | null` out. */
export const READ_FOLDER = 'mt-review/readFolder';
/** Request, server to client: `WriteFileParams` in, `WriteFileOutcome` out; puts a file in its place, whatever was there. */
export const WRITE_FILE = 'mt-review/writeFile';
/** Request, client to server: `FixAllParams` in, `WorkspaceEdit | null` out. */
export const FIX_ALL = 'mt-review/fixAll';
/** Request, client to server: `DocumentReference` in; forgets what is known of an open document and has it reviewed again. */
export const REVIEW_AGAIN = 'mt-review/reviewAgain';
/** Request, client to server: `DocumentReference` in; from now on reviews this document although it is written in the source language. */
export const REVIEW_SOURCE_DOCUMENT = 'mt-review/reviewSourceDocument';

/** Request, client to server: `WorkspaceReference` in, `WorkspaceOutcome` out; reviews all files of the workspace, and follows them from then on. */
export const REVIEW_WORKSPACE = 'mt-review/reviewWorkspace';

/** Request, client to server: `FindingsParams` in, `FileFindings[]` out; what is known of the files named, or of all. */
export const FINDINGS = 'mt-review/findings';
/** Notification, server to client: `FindingsChanged`, now and then, to a client that stated `findings`. */
export const FINDINGS_CHANGED = 'mt-review/findingsChanged';
/** Request, client to server: `ApplyFixParams` in, `WorkspaceEdit | null` out. What is no longer found as it was is left alone. */
export const APPLY_FIX = 'mt-review/applyFix';
/** Request, client to server: `PassagesParams` in, `Passages | null` out: what is to be translated at a place, or all of a document. */
export const PASSAGES = 'mt-review/passages';
/** Request, client to server: `PlaceParams` in, `PlacedTranslation` out: how a provider's answer is put in the place of a passage. */
export const PLACE_TRANSLATION = 'mt-review/placeTranslation';

/** Request, client to server: `AcceptParams` in, `AcceptOutcome` out; keeps in the project's file that findings are accepted. */
export const ACCEPT = 'mt-review/accept';
/** Request, client to server: `RevokeParams` in, `AcceptOutcome` out; takes back what accepts these findings. */
export const REVOKE = 'mt-review/revoke';
/** The same as commands (`workspace/executeCommand`) with the same one argument, for any editor; what fails is shown to the user. */
export const ACCEPT_COMMAND = 'mt-review.accept';
export const REVOKE_COMMAND = 'mt-review.revoke';

/** Request, client to server: `ReportParams` in, `ReportOutcome` out; reviews a file or the workspace and makes a report of it. */
export const REPORT = 'mt-review/report';

/** What a client may state when it starts the server; everything is optional. */
export interface InitializationOptions {
  /** The client answers `READ_FILE`, `READ_FOLDER` and `WRITE_FILE`. */
  readonly files?: boolean;
  /** The documents to review, for a client that takes registrations; default: all of a format we know. */
  readonly documentSelector?: DocumentFilter[];
  /** The client wants `STATUS`. */
  readonly status?: boolean;
  /** The client wants `FINDINGS_CHANGED`. */
  readonly findings?: boolean;
  /** The client's hovers show the diagnostic's message anyway: ours need not repeat it. */
  readonly showsMessageInHover?: boolean;
  /** The URI of the dictionary of Chinese, for hovers; default: the file beside the server. */
  readonly dictionary?: string;
  /** Settings for clients without `workspace/configuration`. */
  readonly settings?: unknown;
}

/** Documents by their language or by a glob of their path, and by where they live. */
export type DocumentFilter = ({ readonly language: string } | { readonly pattern: string }) & { readonly scheme?: string };

/** What the server says of itself: `capabilities.experimental.mtReview`. */
export interface ServerInfo {
  /** The endings of the file names it reads, in lower case, with the dot. */
  readonly extensions: readonly string[];
}

export interface DocumentReference {
  readonly textDocument: { readonly uri: string };
}

export interface WorkspaceReference {
  /** Where the client wants to be told of progress. */
  readonly workDoneToken?: string | number;
}

export interface WorkspaceOutcome {
  readonly files: number;
  readonly problems: number;
  /** Files that could not be reviewed; the log says why. */
  readonly failed: number;
  readonly isCancelled: boolean;
}

export type ReportFormat = 'html' | 'json' | 'csv';

export interface ReportParams {
  /** The file to report on; without it, all files of the workspace. */
  readonly textDocument?: { readonly uri: string };
  readonly format: ReportFormat;
  /** Where the report will be written, so that its links lead from there; without it, it has none. */
  readonly output?: string;
  /** Where the client wants to be told of progress. */
  readonly workDoneToken?: string | number;
}

export interface ReportOutcome {
  /** The report. */
  readonly content: string;
  readonly files: number;
  readonly findings: number;
  /** Whether the score is within the project's threshold. */
  readonly passes: boolean;
}

export interface FileContent {
  readonly base64: string;
}

export interface FolderContent {
  readonly entries: readonly FolderEntry[];
}

export interface FolderEntry {
  readonly name: string;
  /** What a link to a file leads to counts as a file; a link to a folder, or anything else, is `other`. */
  readonly kind: 'file' | 'folder' | 'other';
}

export interface FixAllParams extends DocumentReference {
  /** Only the fixes of this rule; without it, of every rule. */
  readonly rule?: string;
}

export interface FindingsParams {
  /** An open document: it is reviewed as it is now. */
  readonly textDocument?: { readonly uri: string };
  /** Files: what is known of them. Without these and a document: of all files. */
  readonly uris?: readonly string[];
}

export interface FindingsChanged {
  readonly uris: readonly string[];
}

/** What is known of a file, open or not; nothing is found in a file that is not there or not reviewed. */
export interface FileFindings {
  readonly uri: string;
  /** Of an open document; `null` for a file as it is stored. */
  readonly version: number | null;
  /** The whole workspace is reviewed: the file is listed whether an editor shows it or not. */
  readonly isFollowed: boolean;
  /** Names the text reviewed; empty for what was not reviewed. What differs under one name differs because of settings. */
  readonly revision: string;
  /** By place. */
  readonly findings: readonly FindingItem[];
  /** What reviewers have accepted. */
  readonly accepted: readonly FindingItem[];
}

export interface FindingItem {
  readonly fingerprint: string;
  readonly rule: string;
  readonly category: string;
  readonly severity: 'error' | 'warning' | 'info' | 'hint';
  readonly message: string;
  readonly range: TextRange;
  /** What is found, on one line, shortened; with a few words around when it is short; an empty place is marked by `‸`. */
  readonly excerpt: string;
  /** Where in the excerpt that stands which is found. */
  readonly highlight: readonly [start: number, end: number];
  readonly fixes: readonly FixItem[];
  /** Why it was accepted. */
  readonly reason?: string;
}

export interface FixItem {
  readonly title: string;
  readonly safety: 'safe' | 'review';
  /** The one that is applied when none is chosen. */
  readonly preferred: boolean;
}

/** Lines and UTF-16 code units from 0, as in the Language Server Protocol. */
export interface TextRange {
  readonly start: TextPosition;
  readonly end: TextPosition;
}

export interface TextPosition {
  readonly line: number;
  readonly character: number;
}

export interface FindingReference {
  readonly uri: string;
  readonly fingerprint: string;
}

export interface ApplyFixParams {
  readonly items: readonly FindingReference[];
  /** Which of the fixes of each finding; default the preferred one. */
  readonly fix?: number;
}

export interface WriteFileParams extends DocumentReference {
  readonly base64: string;
}

export interface WriteFileOutcome {
  /** Why it could not be written. */
  readonly error?: string;
}

export interface AcceptParams {
  readonly items: readonly FindingReference[];
  /**
   * One finding; what its rule says of its text anywhere in the file, or in the project; its text as a word or term, right wherever it stands
   * for every rule that judges words.
   */
  readonly scope: 'finding' | 'file' | 'project' | 'term';
  readonly reason?: string;
}

export interface RevokeParams {
  readonly items: readonly FindingReference[];
}

export interface AcceptOutcome {
  /** How many findings were accepted, or are no longer. */
  readonly accepted: number;
  /** The file that says so. */
  readonly file?: string;
  /** What went wrong, in the user's language. */
  readonly error?: string;
}

export interface Status {
  readonly uri: string;
  /** Whether the document is a translation, a text in the source language, one in some other language, or one the project's config excludes. */
  readonly role: 'target' | 'source' | 'other' | 'excluded';
  /** Only translations are, unless the user says otherwise. */
  readonly isReviewed: boolean;
  /** Language tags. */
  readonly source: string;
  readonly target: string;
  readonly counts: Readonly<Record<'error' | 'warning' | 'info' | 'hint', number>>;
  /** From 0 to 1: how much of the text is still in the source language. */
  readonly untranslatedShare: number;
  /** How many units the file itself says are still to be reviewed (fuzzy, not approved, unfinished). */
  readonly needingReview: number;
}

export interface PassagesParams extends DocumentReference {
  /** A selection; or a cursor, which means the finding it stands in. Without it: every finding that a translation remedies. */
  readonly range?: TextRange;
}

export interface Passages {
  /** The version of the document that the places count in. */
  readonly version: number;
  /** In the order of the file. */
  readonly passages: readonly Passage[];
}

/** What a translator is given of a passage. */
export interface Passage {
  /** Names the passage to the server; good while the document is open. */
  readonly id: number;
  readonly range: TextRange;
  /** With a stand-in for each object and each piece of markup: they must come back once each. */
  readonly text: string;
  readonly standIns: readonly string[];
  /** The text around, as a reader sees it. */
  readonly before: string;
  readonly after: string;
  /** The paragraph of the source that belongs here, where the passage is not all of it. */
  readonly original?: string;
  readonly terms: readonly { readonly source: string; readonly target: string; readonly note?: string }[];
  /** Language tags; no source where it is not known. */
  readonly source?: string;
  readonly target: string;
  /** The range holds a planted title; the text is what the source has in its place, empty where that is not known. */
  readonly isTitle?: boolean;
}

export interface PlaceParams {
  readonly id: number;
  readonly answer: string;
  /** The answer is what the user wrote: it is placed as it is. */
  readonly isOwn?: boolean;
}

/** Edits of the document in the version the passage counts in, or why the answer cannot stand there. */
export type PlacedTranslation =
  | { readonly edits: readonly { readonly range: TextRange; readonly newText: string }[] }
  | { readonly problem: AnswerProblem; readonly detail?: string };

/**
 * What is wrong with an answer: there is nothing in it; it is the passage itself; it is still in the passage's language; the model refused;
 * it talks about the translation; it is far too long; stand-ins are missing, doubled or in disorder. `forgotten`: the server knows no such
 * passage any more.
 */
export type AnswerProblem = 'empty' | 'unchanged' | 'still-source' | 'refused' | 'chatter' | 'too-long' | 'stand-ins' | 'forgotten';
