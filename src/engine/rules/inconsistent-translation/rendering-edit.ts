import { isHighSurrogate } from '../../text/characters';
import { OBJECT } from '../../text/mapped-text';
import type { Edit, MappedText } from '../../types';
import { coreOf } from './facts';

/**
 * The edit that makes one rendering of another: only what differs is put in, the marks at the end stay. Undefined where code, placeholders or
 * markup stand in what differs.
 */
export function renderingEdit(from: MappedText, to: MappedText): Edit | undefined {
  const [here, there] = [coreOf(from.text), coreOf(to.text)];
  const wanted = to.text.slice(there.start, there.end);
  let { start, end } = here;
  let [low, high] = [0, wanted.length];
  while (start < end && low < high && from.text[start] === wanted[low]) {
    start++;
    low++;
  }
  while (end > start && high > low && from.text[end - 1] === wanted[high - 1]) {
    end--;
    high--;
  }
  if (isHighSurrogate(from.text.charCodeAt(start - 1)) && start > here.start) [start, low] = [start - 1, low - 1];
  if (isHighSurrogate(from.text.charCodeAt(end - 1)) && end < here.end) [end, high] = [end + 1, high + 1];
  const text = wanted.slice(low, high);
  if (text.includes(OBJECT) || from.text.slice(start, end).includes(OBJECT)) return undefined;
  if (from.objects.map(({ raw }) => raw).join('\u0001') !== to.objects.map(({ raw }) => raw).join('\u0001')) return undefined;
  if (from.tags?.some(({ at }) => at > start && at < end)) return undefined;
  return { span: { start, end }, text };
}
