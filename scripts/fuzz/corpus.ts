import { readFileSync } from 'node:fs';
import { globSync } from 'tinyglobby';
import { decode, FORMATS, type Format, formatByPath, plainText } from '../../src/engine';
import { BLOCKS } from '../../test/incremental/blocks';

/** A text to damage, and the format it is in. */
export interface Document {
  readonly format: Format;
  readonly text: string;
}

/** The repository's samples and silent documents, stretches of every format, and files that are named. */
export function corpus(files: readonly string[]): Document[] {
  const paths = [...globSync(['samples/*', 'test/silent/*/**']).sort(), ...files];
  const documents = paths.map(path => ({ format: formatByPath(path) ?? plainText, text: decode(readFileSync(path)).text }));
  const blocks = FORMATS.map(format => ({ format, text: (BLOCKS[format.id] ?? []).join('') }));
  return [...documents, ...blocks].filter(({ text }) => text.length > 0);
}
