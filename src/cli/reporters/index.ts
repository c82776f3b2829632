import type { FileReport, ReportOptions, Summary, Trouble } from '../../engine/reports';
import type { FormatName } from '../arguments';

/** What a reporter may use besides the files. */
export interface ReportContext {
  readonly options: ReportOptions;
  readonly color: boolean;
  /** The width to keep to; `undefined` when nobody looks at it in a terminal. */
  readonly columns?: number;
  /** Leave out everything but findings. */
  readonly quiet: boolean;
  /** The run so far; complete once the files have come to their end. */
  readonly run: { readonly summary: Summary; readonly troubles: readonly Trouble[]; readonly fixed: Fixed };
}

/** What `--fix` did. */
export interface Fixed {
  readonly findings: number;
  readonly files: number;
}

/** Turns the files of a run, as they come, into the text of a report. */
export type Reporter = (files: AsyncIterable<FileReport>, context: ReportContext) => AsyncIterable<string>;

/** Every reporter; only the one asked for is loaded. */
export const REPORTERS: Readonly<Record<FormatName, () => Promise<Reporter>>> = {
  pretty: async () => (await import('./pretty')).pretty,
  json: async () => (await import('./json')).json,
  sarif: async () => (await import('./sarif')).sarif,
};
