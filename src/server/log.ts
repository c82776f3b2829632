import type { Connection } from 'vscode-languageserver';

/** Writes to the client's log which rule failed on which document, and how. */
export function logRuleError(connection: Connection, uri: string, rule: string, error: unknown): void {
  const detail = error instanceof Error ? (error.stack ?? error.message) : String(error);
  connection.console.error(`The rule ${rule} failed on ${uri}; its findings there are lost.\n${detail}`);
}
