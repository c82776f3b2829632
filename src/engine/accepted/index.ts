/** What a project has accepted: reading and writing the file that says so, and what it means for findings. */
export {
  ACCEPTED_FILE,
  ACCEPTED_SCOPES,
  type AcceptedEntry,
  type AcceptedScope,
  BASELINE,
  identityOfEntry,
  type WrittenEntry,
} from './entry';
export { type AcceptedFinding, type AcceptedIndex, type AcceptedInFile, acceptedIndex } from './match';
export { newEntry } from './new-entry';
export { type AcceptedReading, parseAccepted } from './parse';
export { acceptedSchema } from './schema';
export { type ReviewedFile, reviewedFile, staleEntries } from './stale';
export { type Changes, withChanges } from './write';
