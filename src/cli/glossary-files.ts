import { dirname, resolve } from 'node:path';
import type { LanguagePair } from '../engine';
import { type Config, type ConfigProblem, unreadableGlossary } from '../engine/config';
import { type Glossary, type GlossaryProblem, loadGlossary } from '../engine/glossary';
import { LineTable } from '../engine/reports';
import { readTextFile } from './read-file';
import { texts } from './texts';

/** Something wrong in a config or a glossary file, with its place. */
export type OnFileProblem = (path: string, problem: ConfigProblem | GlossaryProblem, place: { line: number; column: number }) => void;

/** A problem with a file of the project that is there and cannot be read. */
export const unreadableFile = (reason: string): ConfigProblem => ({
  span: { start: 0, end: 0 },
  message: texts.notReadable(reason),
  severity: 'error',
});

export const FIRST_PLACE = { line: 1, column: 1 };

/**
 * The terms of all glossary files a config names.
 * @param path the config file, absolute
 * @param root the folder of its project, where the glossaries must lie
 * @param pairs the pairs of languages of the project, the main one first
 * @param onUnreadable told of files that cannot be read, at their places in the config
 * @param onProblem told of everything wrong in a glossary file
 */
export async function readGlossaries(
  config: Config,
  path: string,
  root: string,
  pairs: readonly LanguagePair[],
  onUnreadable: (problem: ConfigProblem) => void,
  onProblem: OnFileProblem,
): Promise<Glossary> {
  const lists: Glossary[] = [];
  for (const glossary of config.glossaries) {
    const where = resolve(dirname(path), glossary.path);
    const file = await readTextFile(where, { within: root });
    if ('trouble' in file) {
      onUnreadable(unreadableGlossary(glossary, file.trouble));
      continue;
    }
    const { terms, problems } = loadGlossary(file.text, where, pairs);
    const lines = new LineTable(file.text);
    for (const problem of problems) onProblem(where, problem, lines.position(problem.span.start));
    lists.push(terms);
  }
  return lists.length === 1 ? lists[0] : lists.flat();
}
