const REFERENCE = /&(?=#?[A-Za-z\d]{1,33};?)/g;
const TAG = /<(?=[A-Za-z/!?]|$)/g;

/** Plain text as HTML writes it between tags: only what would be read as markup is escaped. */
export const escapeText = (plain: string): string => plain.replace(REFERENCE, '&amp;').replace(TAG, '&lt;');

/** Plain text as HTML writes it in an attribute, whatever its quotes. */
export const escapeAttribute = (plain: string): string =>
  plain.replace(REFERENCE, '&amp;').replaceAll('"', '&quot;').replaceAll("'", '&#39;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
