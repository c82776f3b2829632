import { type Dictionary, readDictionary } from '../engine/dictionary';
import { type Files, readText } from './files';

/** The dictionary of Chinese, read when it is first asked for: whoever never points at Chinese never pays for it. */
export interface LazyDictionary {
  /** `undefined` where there is none to be read. */
  get(): Promise<Dictionary | undefined>;
}

/** @param uri where the file lies, if anywhere; `onError` is told, once, that it cannot be read */
export function lazyDictionary(files: Files, uri: string | undefined, onError: (error: unknown) => void): LazyDictionary {
  let dictionary: Promise<Dictionary | undefined> | undefined;
  const read = async (): Promise<Dictionary | undefined> => {
    try {
      const file = uri ? await readText(files, uri) : undefined;
      return file && readDictionary(file.text);
    } catch (error) {
      onError(error);
      return undefined;
    }
  };
  return {
    get() {
      dictionary ??= read();
      return dictionary;
    },
  };
}
