import type { EscapeSyntax } from './escape-syntax';

/** Strings that are read as they stand. */
export const rawString: EscapeSyntax = { lead: /(?!)/g, read: () => undefined, write: plain => plain };
