import type { MappedText } from '../types';

/** Whether two texts hold the same inline objects in the same order: what most translations do, and quickly seen. */
export const haveSameObjects = (one: MappedText, other: MappedText): boolean => areSame(one.objects, other.objects);

/** Whether two texts hold the same tags in the same order. */
export const haveSameTags = (one: MappedText, other: MappedText): boolean => areSame(one.tags ?? NONE, other.tags ?? NONE);

type Marks = readonly { readonly raw: string }[];
const NONE: Marks = [];

function areSame(some: Marks, others: Marks): boolean {
  if (some.length !== others.length) return false;
  for (let i = 0; i < some.length; i++) if (some[i].raw !== others[i].raw) return false;
  return true;
}
