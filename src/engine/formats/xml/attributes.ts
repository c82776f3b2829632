import type { Edit, Span } from '../../types';
import type { XmlElement } from './reader';

/**
 * The edits that give an attribute a value, or take it away; none where it is so already.
 * @param value as the file is to write it, without quotes; undefined for no attribute
 */
export function setAttribute(file: string, element: XmlElement, name: string, value: string | undefined): Edit[] {
  const attribute = element.attributes.get(name);
  if (!attribute) return value === undefined ? [] : [{ span: endOfTag(file, element), text: ` ${name}="${value}"` }];
  if (attribute.raw === value) return [];
  const isQuoted = /["']/.test(file[attribute.end] ?? '') && file[attribute.end] === file[attribute.start - 1];
  if (value !== undefined) {
    return [{ span: { start: attribute.start, end: attribute.end }, text: isQuoted ? value : `"${value}"` }];
  }
  let start = file.lastIndexOf(name, attribute.start - 1);
  while (/\s/.test(file[start - 1])) start--;
  return [{ span: { start, end: attribute.end + (isQuoted ? 1 : 0) }, text: '' }];
}

/** Where another attribute goes: behind the last. */
function endOfTag(file: string, element: XmlElement): { start: number; end: number } {
  let at = element.contentStart - (element.closesItself ? 2 : 1);
  while (/\s/.test(file[at - 1])) at--;
  return { start: at, end: at };
}

/** Whether a file offset is in an element. */
export const touches = (element: XmlElement, { start, end }: Span): boolean => element.start <= end && start <= element.end;
