import { CodeActionKind, DiagnosticTag, type InitializeParams, MarkupKind } from 'vscode-languageserver';
import type { Locale } from '../engine';
import type { InitializationOptions } from './protocol';

/** What the client of this session can do, in the server's words. */
export interface ClientFeatures {
  readonly locale: Locale;
  readonly pullDiagnostics: boolean;
  readonly refreshDiagnostics: boolean;
  /** Diagnostics may be registered, and registered anew, at any time. */
  readonly diagnosticRegistration: boolean;
  readonly relatedInformation: boolean;
  readonly codeDescription: boolean;
  readonly unnecessaryTag: boolean;
  /** Edits that name the version of the document they were made for. */
  readonly versionedEdits: boolean;
  /** Code actions whose edit is asked for only when one is chosen. */
  readonly lateEdits: boolean;
  readonly markdownHover: boolean;
  readonly configuration: boolean;
  readonly configurationRegistration: boolean;
  readonly watchesFiles: boolean;
  /** Progress the server begins of itself. */
  readonly progress: boolean;
  readonly options: InitializationOptions;
}

export function clientFeatures(params: InitializeParams): ClientFeatures {
  const { textDocument, workspace } = params.capabilities;
  const published = textDocument?.diagnostic ?? textDocument?.publishDiagnostics;
  return {
    locale: localeOf(params.locale),
    pullDiagnostics: textDocument?.diagnostic !== undefined,
    refreshDiagnostics: workspace?.diagnostics?.refreshSupport === true,
    diagnosticRegistration: textDocument?.diagnostic?.dynamicRegistration === true,
    relatedInformation: published?.relatedInformation === true,
    codeDescription: published?.codeDescriptionSupport === true,
    unnecessaryTag: published?.tagSupport?.valueSet?.includes(DiagnosticTag.Unnecessary) === true,
    versionedEdits: workspace?.workspaceEdit?.documentChanges === true,
    lateEdits:
      textDocument?.codeAction?.dataSupport === true && textDocument.codeAction.resolveSupport?.properties?.includes('edit') === true,
    markdownHover: textDocument?.hover?.contentFormat?.includes(MarkupKind.Markdown) === true,
    configuration: workspace?.configuration === true,
    configurationRegistration: workspace?.didChangeConfiguration?.dynamicRegistration === true,
    watchesFiles: workspace?.didChangeWatchedFiles?.dynamicRegistration === true,
    progress: params.capabilities.window?.workDoneProgress === true,
    options: (params.initializationOptions as InitializationOptions | null | undefined) ?? {},
  };
}

/** Simplified Chinese for those who read it, English for everyone else. */
function localeOf(tag = ''): Locale {
  return /^zh(?:[-_](?:cn|sg|hans.*))?$/i.test(tag) ? 'zh-cn' : 'en';
}

/** Whether an action of one kind answers a request for others: `source` asks for `source.fixAll` too. No request asks for everything. */
export function isWanted(kind: CodeActionKind, only: readonly CodeActionKind[] | undefined): boolean {
  return only === undefined || only.some(wanted => wanted === CodeActionKind.Empty || kind === wanted || kind.startsWith(`${wanted}.`));
}
