import { sliceText } from '../../text/slice';
import type { MappedText } from '../../types';
import type { XmlElement } from './reader';
import { elementText, type XmlTextStyle } from './text';

/** The text of an element without the line ends and indents that only lay out the file; `preserve` says that it has none. */
export function laidOutText(file: string, element: XmlElement, style: XmlTextStyle, preserve: boolean): MappedText {
  const mapped = elementText(file, element, style);
  if (preserve) return mapped;
  const { text } = mapped;
  const before = /^\s*\n\s*/.exec(text)?.[0].length ?? 0;
  const after = /\n\s*$/.exec(text) ? text.trimEnd().length : text.length;
  return before < after ? sliceText(mapped, before, after) : mapped;
}

/** An empty text that becomes an element of its own, put in at an offset, when text is put in. */
export function missingElement(name: string, at: number, write: (plain: string) => string): MappedText {
  return {
    text: '',
    pieces: [{ textStart: 0, textEnd: 0, fileStart: at, fileEnd: at }],
    objects: [],
    encode: write,
    whole: { span: { start: at, end: at }, rewrite: text => (text ? `<${name}>${write(text)}</${name}>` : undefined) },
  };
}
