import type { Format } from '../types';
import { html } from './html';
import { markdown } from './markdown';
import { plainText } from './plain-text';
import { po } from './po';

/** Every format; the first is what an unknown file is read as. */
export const FORMATS: readonly Format[] = [plainText, markdown, html, po];

export function formatByLanguageId(languageId: string): Format | undefined {
  return FORMATS.find(format => format.languageIds.includes(languageId));
}

/** By the end of the file's name. */
export function formatByPath(path: string): Format | undefined {
  const name = path.toLowerCase();
  return FORMATS.find(format => format.extensions.some(extension => name.endsWith(extension)));
}
