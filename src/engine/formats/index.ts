import type { Format } from '../types';
import { android } from './android';
import { arb } from './arb';
import { csv, tsv } from './csv';
import { html } from './html';
import { ini } from './ini';
import { json } from './json';
import { markdown } from './markdown';
import { plainText } from './plain-text';
import { po } from './po';
import { properties } from './properties';
import { qtTs } from './qt-ts';
import { resx } from './resx';
import { strings } from './strings';
import { stringsdict } from './stringsdict';
import { srt, vtt } from './subtitles';
import { tmx } from './tmx';
import { xliff } from './xliff';
import { yaml } from './yaml';

/** Every format; the first is what an unknown file is read as. */
export const FORMATS: readonly Format[] = [
  plainText,
  markdown,
  html,
  po,
  xliff,
  json,
  arb,
  yaml,
  tmx,
  qtTs,
  android,
  resx,
  properties,
  strings,
  stringsdict,
  srt,
  vtt,
  csv,
  tsv,
  ini,
];

/** By a language of VS Code; undefined for one that several formats share or that holds other things too (XML, JSON): there the path decides. */
export function formatByLanguageId(languageId: string): Format | undefined {
  const [format, ...others] = FORMATS.filter(({ languageIds }) => languageIds.includes(languageId));
  return others.length > 0 || format?.accepts ? undefined : format;
}

/** By the end of the file's name and, where that says too little, by the folders it lies in. */
export function formatByPath(path: string): Format | undefined {
  const name = path.toLowerCase().replaceAll('\\', '/');
  return FORMATS.find(format => format.extensions.some(extension => name.endsWith(extension)) && (format.accepts?.(name) ?? true));
}
