import type { Message, Span } from '../types';
import type { ConfigProblem } from './config';
import { partsOf } from './pairs';

/**
 * Whether a path a config names cannot stay in the project: it begins at the top, on a drive, another machine or with a scheme, or has more
 * `..` than there are folders above it. Both slashes count, whatever system this is. Links are not seen here.
 * @param above how many folders the config lies below the root of its project
 */
export function leadsOut(path: string, above: number): boolean {
  if (/^[/\\]|^[A-Za-z][\w+.-]*:|\0/.test(path)) return true;
  let depth = above;
  for (const name of path.split(/[/\\]/)) {
    // Any folders may be none.
    if (name === '' || name === '.' || name === '**') continue;
    depth += name === '..' ? -1 : 1;
    if (depth < 0) return true;
  }
  return false;
}

/** The same for a pattern of `pairs`, which may begin with the slash of the config's folder. */
export const patternLeadsOut = (pattern: string, above: number): boolean => leadsOut(partsOf(pattern).join(''), above);

/** Says of an entry that it leads out of the project. */
export const outsideProject = (path: string, span: Span): ConfigProblem => ({ span, message: outside(path), severity: 'error' });

const outside = (path: string): Message => ({
  en: `"${path}" leads out of the project, and a config must not reach other files of the machine: it is not read. Put the file into the repository (without one: the config's folder), and write its path from this folder.`,
  'zh-cn': `"${path}" 指向项目之外，而配置不得访问本机的其他文件，因此不会读取。请把文件放进代码仓库（没有仓库时放进配置所在文件夹），并以本文件所在文件夹为起点书写路径。`,
});

/** Why a file of the project is not read: its name lies in the project, the file itself does not. */
export const LINKED_OUTSIDE: Message = { en: 'it is a link that leads out of the project', 'zh-cn': '它是指向项目之外的链接' };

/** The folder nearest to two paths that holds both; paths with `/`. */
export function commonFolder(a: string, b: string): string {
  const [from, to] = [a.split('/').slice(0, -1), b.split('/').slice(0, -1)];
  const end = from.findIndex((name, i) => name !== to[i]);
  return (end < 0 ? from : from.slice(0, end)).join('/');
}
