/** Findings as data for other programs: pure builders, for the command and the editor alike. */
export * from './file-report';
export * from './json';
export { LineTable } from './line-table';
export { rulePage } from './rule-pages';
export { sarifArtifact, sarifHead, sarifLog, sarifResults, sarifRunEnd } from './sarif';
