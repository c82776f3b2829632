import { basename, resolve, sep } from 'node:path';
import { type PageOptions, relativeUri } from '../engine/reports';
import type { CheckCommand } from './arguments';
import type { Terminal } from './terminal';

/** What a page says of a run besides its findings, and how it leads to the files. */
export function pageOptions({ paths, output }: CheckCommand, { cwd, env }: Terminal): PageOptions {
  const page = asUri(resolve(cwd, output ?? 'report.html'));
  return {
    title: paths.length === 1 && paths[0] !== '.' ? paths[0] : basename(cwd),
    created: dayOf(env.SOURCE_DATE_EPOCH),
    linkTo: ({ path }) => relativeUri(page, asUri(resolve(cwd, path))),
  };
}

const asUri = (path: string): string => (sep === '/' ? `file://${path}` : `file:///${path.split(sep).join('/')}`);

/** The day of now, or that of a build that is to come out the same every time (https://reproducible-builds.org/specs/source-date-epoch/). */
function dayOf(epoch: string | undefined): string {
  const date = epoch !== undefined && /^\d{1,11}$/.test(epoch) ? new Date(Number(epoch) * 1_000) : new Date();
  return date.toISOString().slice(0, 10);
}
