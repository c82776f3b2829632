import { folded } from '../pipeline/fingerprint';
import type { Finding } from '../types';
import { type AcceptedEntry, type AcceptedScope, shortened } from './entry';

/** So much of the text is quoted around a finding, on either side, in UTF-16 code units. */
const AROUND = 30;

/**
 * The entry that accepts a finding.
 * @param file the path of its file from the folder of the accepted file, with `/` between names
 * @param text the file's text
 */
export function newEntry(finding: Finding, scope: AcceptedScope, file: string, text: string, reason?: string): AcceptedEntry {
  const { rule, fingerprint } = finding;
  const about = { text: shortened(finding.text), ...(reason && { reason }) };
  switch (scope) {
    case 'finding':
      return { scope, file, rule, ...about, context: contextOf(finding, text), fingerprint };
    case 'file':
      return { scope, file, rule, ...about };
    case 'project':
      return { scope, rule, ...about };
    case 'term':
      return { scope, ...about };
  }
}

/** The words around a finding in its line, which stands itself as `…` when it is long. */
function contextOf({ span: { start, end } }: Finding, text: string): string {
  const before = text.slice(Math.max(0, start - AROUND), start).replace(/^[\uDC00-\uDFFF]/, '');
  const after = text.slice(end, end + AROUND).replace(/[\uD800-\uDBFF]$/, '');
  const marked = end - start > AROUND ? '…' : text.slice(start, end);
  return folded(`${before.slice(before.lastIndexOf('\n') + 1)}${marked}${after.split(/[\r\n]/, 1)[0]}`);
}
