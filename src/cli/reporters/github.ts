import { appendFile } from 'node:fs/promises';
import { relative, resolve, sep } from 'node:path';
import { type CountedFile, EMPTY_SUMMARY, type FileReport, githubReport, githubSummary, withFile } from '../../engine/reports';
import type { Reporter } from '.';

/**
 * Annotations for GitHub Actions; of each kind it shows ten in a step. So that nothing is lost, the log holds them all, and the page of the
 * job a table, where GitHub says by `GITHUB_STEP_SUMMARY` which file that is.
 */
export const github: Reporter = async function* (files, { options, run, quiet, terminal: { cwd, env } }) {
  // Annotations belong to files of the checkout, wherever in it the command runs.
  const root = env.GITHUB_WORKSPACE;
  const pathOf = (file: FileReport): string => {
    const way = root ? relative(root, resolve(cwd, file.path)).split(sep).join('/') : file.path;
    return way.startsWith('../') ? file.path : way;
  };
  const writer = githubReport(options, pathOf);
  const counted: CountedFile[] = [];
  for await (const file of files) {
    if (file.findings.length > 0) counted.push({ path: pathOf(file), counts: file.counts ?? withFile(EMPTY_SUMMARY, file).findings });
    yield writer.add(file);
  }
  yield writer.finish(run);
  const summary = env.GITHUB_STEP_SUMMARY;
  if (summary && !quiet) await appendFile(resolve(cwd, summary), githubSummary(counted, run, options));
};
