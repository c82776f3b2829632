import type { LanguagePair } from '../engine';
import { type Config, type ConfigProblem, unreadableGlossary } from '../engine/config';
import { type Glossary, loadGlossary } from '../engine/glossary';
import { type Files, readText } from './files';
import type { OnFileRead } from './project-configs';
import { parentOf, resolved } from './uris';

/** The terms of the glossary files a config names. */
export interface Glossaries {
  readonly terms: Glossary;
  /** Files that cannot be read, at their places in the config. */
  readonly unreadable: readonly ConfigProblem[];
  /** All files named, there or not. */
  readonly uris: readonly string[];
}

/**
 * @param uri the config file
 * @param root the folder of its project, where the glossaries must lie
 * @param pairs the pairs of languages of the project, the main one first
 * @param onRead told of everything wrong in a glossary file
 */
export async function readGlossaries(
  files: Files,
  { glossaries }: Config,
  uri: string,
  root: string,
  pairs: readonly LanguagePair[],
  onRead: OnFileRead,
): Promise<Glossaries> {
  const lists: Glossary[] = [];
  const unreadable: ConfigProblem[] = [];
  const uris = glossaries.map(({ path }) => resolved(parentOf(uri) ?? '', path));
  for (const [i, glossary] of glossaries.entries()) {
    const file = await readText(files, uris[i], root);
    if (!file) {
      unreadable.push(unreadableGlossary(glossary, NOT_READABLE));
      continue;
    }
    const { terms, problems } = loadGlossary(file.text, uris[i], pairs);
    onRead(uris[i], file.text, problems);
    lists.push(terms);
  }
  return { terms: lists.length === 1 ? lists[0] : lists.flat(), unreadable, uris };
}

const NOT_READABLE = {
  en: 'there is no such file, it is no text, or a link that leads out of the project',
  'zh-cn': '没有该文件，不是文本文件，或是指向项目之外的链接',
};
