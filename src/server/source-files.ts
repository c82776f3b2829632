import { type Format, formatByPath, plainText, type Settings, sourcePaths } from '../engine';
import { commonFolder } from '../engine/config';
import { type Files, readText } from './files';
import { repositoryRoot } from './nearest';
import { childOf, keyOf, parentOf, pathFrom, uriOfKey } from './uris';

/** The file a text was translated from. */
export interface SourceFile {
  readonly text: string;
  readonly format: Format;
}

/** The files that translations were made from: those the project names, else those that lie where sources usually lie. */
export interface SourceFiles {
  /** The source of a file as it is stored, first of all the one the project names; `undefined` when there is none. */
  of(uri: string, settings: Settings, named?: string): Promise<SourceFile | undefined>;
  /** Forgets a file that was written, made or deleted; says whether it matters as a source of a file asked about before. */
  forget(uri: string): boolean;
  forgetAll(): void;
}

export function sourceFiles(files: Files): SourceFiles {
  /** By key of the source; those that are looked for in vain are there too. */
  const known = new Map<string, Promise<SourceFile | undefined>>();

  const read = async (key: string, root: string | undefined, translation: string): Promise<SourceFile | undefined> => {
    const uri = uriOfKey(key);
    const names = (await files.list(parentOf(uri) ?? ''))?.map(({ name }) => childOf(parentOf(uri) ?? '', name));
    const file = names?.includes(uri) ? await readText(files, uri, projectOf(root, translation, uri)) : undefined;
    return file && { text: file.text, format: formatByPath(key) ?? plainText };
  };

  return {
    async of(uri, settings, named) {
      if (parentOf(uri) === undefined) return undefined;
      const root = await repositoryRoot(files, uri);
      for (const key of [...(named === undefined ? [] : [keyOf(named)]), ...sourcePaths(keyOf(uri), settings)]) {
        const source = known.get(key) ?? read(key, root, uri);
        known.set(key, source);
        const found = await source;
        if (found) return found;
      }
      return undefined;
    },
    forget: uri => known.delete(keyOf(uri)),
    forgetAll: () => known.clear(),
  };
}

/** The folder a translation shares with its source: their repository; where it does not hold both, the nearest that does. */
const projectOf = (root: string | undefined, translation: string, source: string): string =>
  root !== undefined && pathFrom(root, source) !== undefined ? root : uriOfKey(commonFolder(keyOf(translation), keyOf(source)));
