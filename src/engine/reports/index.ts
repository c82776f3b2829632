/** Findings as a page for people or data for other programs: pure builders, for the command and the editor alike. */
export { csvReport } from './csv';
export * from './file-report';
export { type CountedFile, githubReport, githubSummary } from './github';
export { htmlReport } from './html';
export * from './json';
export { junitReport } from './junit';
export { LineTable } from './line-table';
export { listed } from './listed';
export { relativeUri } from './relative-uri';
export { rulePage } from './rule-pages';
export { sarifArtifact, sarifHead, sarifLog, sarifResults, sarifRunEnd } from './sarif';
