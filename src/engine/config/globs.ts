import type { Message } from '../types';

/** A path is no longer on most systems; in UTF-16 code units. */
const LONGEST = 4_096;
/** Of wildcards for any folders, of wildcards in one name, and of both in all. */
const MOST_FOLDERS = 2;
const MOST_IN_NAME = 3;
const MOST = 5;

/** Says of a config's pattern that it is left out. */
export const tooManyStars = (pattern: string): Message => ({
  en: `The pattern "${pattern.slice(0, 100)}" has too many wildcards to be matched in reasonable time: at most ${MOST_FOLDERS} "**/", ${MOST_IN_NAME} "*" in one name and ${MOST} in all. Split it into simpler ones.`,
  'zh-cn': `模式 "${pattern.slice(0, 100)}" 的通配符过多，无法在合理时间内匹配：最多 ${MOST_FOLDERS} 个 "**/"，一个名称中 ${MOST_IN_NAME} 个 "*"，共 ${MOST} 个。请拆成更简单的模式。`,
});

/**
 * Whether a pattern, written as in .gitignore, can be matched in bounded time. Each further wildcard multiplies the time by the length of the
 * path: a dozen of them, in a pattern made for it, take hours.
 */
export function isBoundedGlob(pattern: string): boolean {
  if (pattern.length > LONGEST) return false;
  let folders = 0;
  let all = 0;
  // What stands at the end is matched at once.
  for (const name of pattern
    .trimEnd()
    .replace(/(?:\/\*\*)+\/?$/, '')
    .split('/')) {
    const stars = name.match(/\*+/g) ?? [];
    if (stars.length > MOST_IN_NAME) return false;
    if (name.startsWith('**')) folders++;
    all += stars.length;
  }
  return folders <= MOST_FOLDERS && all <= MOST;
}
