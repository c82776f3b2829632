/**
 * The words every part of the engine speaks. All offsets are UTF-16 code units, all spans half open.
 * Positions come in two frames, never mixed: *text* offsets count in a segment's readable text; *file* offsets count in the
 * decoded file. Inside a segment, file offsets are relative to the segment's start, so that a segment that merely moved is
 * still the same segment and what is known of it stays valid.
 */
export * from './across-files';
export * from './finding';
export * from './format';
export * from './language';
export * from './rule';
export * from './text';
