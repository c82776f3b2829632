import { readdir } from 'node:fs/promises';
import { dirname, resolve, sep } from 'node:path';
import { repositoryRoot } from '../disk/repository';
import { type Format, formatByPath, plainText, type Settings, sourcePaths } from '../engine';
import { type ConfiguredSource, commonFolder } from '../engine/config';
import { readTextFile } from './read-file';

/** The files that translations were made from: those the user or the project paired, else those that lie where sources usually lie. */
export class SourceFiles {
  readonly #told: ReadonlyMap<string, string>;
  readonly #folders = new Map<string, Promise<ReadonlySet<string>>>();

  /** @param pairs paths as the user wrote them, from `cwd` */
  constructor(pairs: readonly { readonly source: string; readonly target: string }[], cwd: string) {
    this.#told = new Map(pairs.map(({ source, target }) => [resolve(cwd, target), resolve(cwd, source)]));
  }

  /**
   * The source of a file (absolute path), decoded. Undefined when there is none.
   * @param configured what the project's config says of it
   * @returns `trouble` with its path when the source named for this very file cannot be read
   */
  async for(
    path: string,
    settings: Settings,
    configured?: ConfiguredSource,
  ): Promise<{ text: string; format: Format } | { trouble: string } | undefined> {
    const byUser = this.#told.get(path);
    const told = byUser ?? (configured?.isExact ? configured.path : undefined);
    const found = told ?? (await this.#there(configured?.path)) ?? (await this.#beside(path, settings));
    if (!found) return undefined;
    const file = await readTextFile(found, byUser ? { isNamed: true } : { within: await projectOf(path, found) });
    if ('trouble' in file) return told ? { trouble: found } : undefined;
    return { text: file.text, format: formatByPath(found) ?? plainText };
  }

  async #beside(path: string, settings: Settings): Promise<string | undefined> {
    for (const candidate of sourcePaths(path.split(sep).join('/'), settings)) {
      const native = candidate.split('/').join(sep);
      if (await this.#there(native)) return native;
    }
    return undefined;
  }

  /** The path, if there is such a file. */
  async #there(path: string | undefined): Promise<string | undefined> {
    return path !== undefined && (await this.#namesIn(dirname(path))).has(path) ? path : undefined;
  }

  /** The paths in a folder, read once; none when there is no such folder. */
  #namesIn(folder: string): Promise<ReadonlySet<string>> {
    let names = this.#folders.get(folder);
    if (!names) {
      names = readdir(folder).then(
        list => new Set(list.map(name => resolve(folder, name))),
        () => new Set<string>(),
      );
      this.#folders.set(folder, names);
    }
    return names;
  }
}

/** The folder a translation shares with its source: their repository; where it does not hold both, the nearest that does. */
async function projectOf(path: string, source: string): Promise<string> {
  const root = await repositoryRoot(dirname(path));
  return root !== undefined && source.startsWith(root + sep)
    ? root
    : commonFolder(path.split(sep).join('/'), source.split(sep).join('/')).split('/').join(sep) || sep;
}
