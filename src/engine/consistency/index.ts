/** Comparing the files of a project: what one says and another says otherwise. */
export { contentName, type FileFacts } from './file-facts';
export { type Disagreement, type FileIndex, fileIndex } from './file-index';
export { filesOf, fixesOf, type SegmentsOf } from './fixes';
export { byPlace, type FindingsAcrossFiles, withFindingsAcross } from './merge';
export { withOwnFixes } from './own-fixes';
