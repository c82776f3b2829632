import { type CancellationToken, LSPErrorCodes, ResponseError } from 'vscode-languageserver';
import { version } from '../../package.json';
import { SEVERITIES } from '../engine';
import { CONFIG_FILE } from '../engine/config';
import { DEFAULT_THRESHOLD, passes } from '../engine/quality';
import {
  csvReport,
  EMPTY_SUMMARY,
  htmlReport,
  jsonReport,
  type PageOptions,
  type ReportOptions,
  type ReportWriter,
  relativeUri,
  rulePage,
  withFile,
} from '../engine/reports';
import type { Session } from './documents';
import type { Jobs } from './jobs';
import { MESSAGES } from './messages';
import { REPORT, type ReportFormat, type ReportOutcome, type ReportParams } from './protocol';
import { type ReviewedFiles, reviewFiles } from './report-files';
import { ReviewAbandoned } from './reviewer';
import { childOf, keyOf, nameOf, pathFrom } from './uris';
import type { WorkspaceFiles } from './workspace-files';

const WRITERS: Readonly<Record<ReportFormat, (options: ReportOptions) => ReportWriter>> = {
  html: htmlReport,
  json: jsonReport,
  csv: csvReport,
};

/**
 * Answers `REPORT`: the same report as the command makes of the same files.
 * @param folders of the workspace, as they are now
 */
export function registerReports(
  session: Session,
  files: WorkspaceFiles,
  folders: () => readonly string[],
  thresholdOf: Jobs['thresholdOf'],
): void {
  const { connection, client, rules } = session;

  /** The path of a file in its folder; of several folders, with the folder's name. */
  const pathOf = (uri: string): string => {
    for (const folder of folders()) {
      const path = pathFrom(folder, uri);
      if (path !== undefined) return folders().length > 1 ? `${nameOf(folder)}/${path}` : path;
    }
    return nameOf(uri);
  };

  const write = ({ files, troubles }: ReviewedFiles, format: ReportFormat, page: PageOptions, threshold: number): ReportOutcome => {
    const writer = WRITERS[format]({ version, locale: client.locale, rules, ruleAddress: rulePage, threshold, page });
    const summary = files.reduce(withFile, EMPTY_SUMMARY);
    const content = [...files.map(file => writer.add(file)), writer.finish({ summary, troubles })].join('');
    const findings = SEVERITIES.reduce((sum, severity) => sum + summary.findings[severity], 0);
    return { content, files: files.length, findings, passes: passes(summary.quality, threshold) };
  };

  connection.onRequest(REPORT, async ({ textDocument, format, output, workDoneToken }: ReportParams, token: CancellationToken) => {
    const progress = connection.window.attachWorkDoneProgress(workDoneToken);
    progress.begin(MESSAGES.makingReport()[client.locale], 0);
    try {
      const uris: string[] = [];
      if (textDocument) uris.push(textDocument.uri);
      else for await (const uri of files.all()) uris.push(uri);
      let begun = 0;
      const onFile = (uri: string): void => progress.report(Math.floor((100 * begun++) / uris.length), nameOf(uri));
      const reviewed = await reviewFiles(session, uris, { pathOf, onFile, token });
      const links = new Map(output === undefined ? [] : uris.map(uri => [pathOf(uri), relativeUri(keyOf(output), keyOf(uri))]));
      const page: PageOptions = {
        title: textDocument ? pathOf(textDocument.uri) : folders().map(nameOf).join(', '),
        created: new Date().toISOString().slice(0, 10),
        linkTo: ({ path }) => links.get(path),
      };
      const threshold = await thresholdOf(textDocument?.uri ?? childOf(folders()[0] ?? '', CONFIG_FILE));
      return write(reviewed, format, page, threshold ?? DEFAULT_THRESHOLD);
    } catch (error) {
      if (error instanceof ReviewAbandoned) throw new ResponseError(LSPErrorCodes.RequestCancelled, 'Cancelled');
      throw error;
    } finally {
      progress.done();
    }
  });
}
