import { OBJECT } from '../../text/mapped-text';
import type { FindingDraft, MappedText } from '../../types';
import { findCodeSlips } from './markdown-code';
import { findLinkSlips } from './markdown-links';
import { findStrongSlips } from './markdown-strong';

/** Marks of Markdown in texts of programs that a translation broke or lost. A text whose source has none costs three look-ups. */
export function findMarkdownSlips(source: MappedText, target: MappedText): FindingDraft[] {
  const { text } = source;
  const found: FindingDraft[] = [];
  if (text.includes('**') || target.text.includes('**')) found.push(...findStrongSlips(text, target.text));
  if (text.includes('`')) found.push(...findCodeSlips(source, target));
  if (text.includes('](') || text.includes(`]${OBJECT}`)) found.push(...findLinkSlips(text, target.text));
  return found;
}
