import {
  csvReport,
  type FileReport,
  htmlReport,
  jsonReport,
  junitReport,
  type ReportOptions,
  type ReportWriter,
  type RunEnd,
} from '../../engine/reports';
import type { FormatName } from '../arguments';
import { type FailLevel, isAtLeast } from '../fail-level';
import type { Terminal } from '../terminal';

/** What a reporter may use besides the files. */
export interface ReportContext {
  readonly options: ReportOptions;
  readonly color: boolean;
  /** The width to keep to; `undefined` when nobody looks at it in a terminal. */
  readonly columns?: number;
  /** Leave out everything but findings. */
  readonly quiet: boolean;
  readonly failOn: FailLevel;
  /** The run so far; complete once the files have come to their end. */
  readonly run: RunEnd & { readonly fixed: Fixed };
  readonly terminal: Pick<Terminal, 'cwd' | 'env'>;
}

/** What `--fix` did. */
export interface Fixed {
  readonly findings: number;
  readonly files: number;
}

/** Turns the files of a run, as they come, into the text of a report. */
export type Reporter = (files: AsyncIterable<FileReport>, context: ReportContext) => AsyncIterable<string>;

/** Every reporter; those with code of their own are loaded only when asked for. */
export const REPORTERS: Readonly<Record<FormatName, () => Promise<Reporter>>> = {
  pretty: async () => (await import('./pretty')).pretty,
  sarif: async () => (await import('./sarif')).sarif,
  github: async () => (await import('./github')).github,
  json: async () => writing(({ options }) => jsonReport(options)),
  html: async () => writing(({ options }) => htmlReport(options)),
  csv: async () => writing(({ options }) => csvReport(options)),
  junit: async () => writing(({ options, failOn }) => junitReport(options, severity => isAtLeast(severity, failOn))),
};

/** A reporter that hands on what a writer of the engine makes. */
const writing = (writer: (context: ReportContext) => ReportWriter): Reporter =>
  async function* (files, context) {
    const report = writer(context);
    for await (const file of files) {
      const text = report.add(file);
      if (text) yield text;
    }
    yield report.finish(context.run);
  };
