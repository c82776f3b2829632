/** A translation and its source, by paths from the config's folder in which `*` stands for any part of a name and `**` for any folders. */
export interface PairOfFiles {
  readonly target: string;
  readonly source: string;
}

/** The source that a config names for a translation. */
export interface ConfiguredSource {
  /** From the config's folder, with `/`; may lead out of it (`../zh/a.md`). Nothing says that the file exists. */
  readonly path: string;
  /** Whether the config names this very translation, rather than a pattern it fits. */
  readonly isExact: boolean;
}

/**
 * The source of a translation. What the wildcards of the translation's pattern stand for is put, in their order, in the place of the
 * source's. Of two patterns that fit, the later wins.
 * @param path from the config's folder, with `/`
 */
export function configuredSource(pairs: readonly PairOfFiles[], path: string): ConfiguredSource | undefined {
  for (const { target, source } of [...pairs].reverse()) {
    const parts = partsOf(target);
    const found = match(parts, path);
    if (found) return { path: filled(partsOf(source), found), isExact: parts.every(isLiteral) };
  }
  return undefined;
}

/** How many wildcards a pattern has. */
export const wildcardsIn = (pattern: string): number => partsOf(pattern).filter(part => !isLiteral(part)).length;

const isLiteral = (part: string): boolean => !part.startsWith('*');

/** A pattern as literal texts, `*`, `**` and `**` with the slash behind it. */
export function partsOf(pattern: string): string[] {
  return pattern.replace(/^(?:\.?\/)+/, '').match(/\*\*\/|\*\*|\*|[^*]+/g) ?? [];
}

/** No path has so many; patterns with more fit nothing. */
const MOST_PARTS = 100;

/** What the wildcards stand for, each as little as possible; undefined where the path does not fit. Time grows with path times parts. */
function match(parts: readonly string[], path: string): string[] | undefined {
  if (parts.length > MOST_PARTS) return undefined;
  const failed = new Set<number>();
  const found: string[] = [];
  const fits = (index: number, at: number): boolean => {
    if (index === parts.length) return at === path.length;
    const state = index * (path.length + 1) + at;
    if (failed.has(state)) return false;
    const part = parts[index];
    if (isLiteral(part) ? path.startsWith(part, at) && fits(index + 1, at + part.length) : fitsWildcard(part, index, at)) return true;
    failed.add(state);
    return false;
  };
  const fitsWildcard = (part: string, index: number, at: number): boolean => {
    for (let end = at; end <= path.length; end++) {
      if (part === '*' && end > at && path[end - 1] === '/') return false;
      const isWhole = part !== '**/' || end === at || path[end - 1] === '/';
      found.push(path.slice(at, end));
      if (isWhole && fits(index + 1, end)) return true;
      found.pop();
    }
    return false;
  };
  return fits(0, 0) ? found : undefined;
}

/** A pattern with its wildcards filled in; one without a fellow stands for nothing. */
function filled(parts: readonly string[], found: readonly string[]): string {
  let next = 0;
  return parts
    .map(part => {
      if (isLiteral(part)) return part;
      const text = (found[next++] ?? '').replace(/\/$/, '');
      return part === '**/' && text !== '' ? `${text}/` : text;
    })
    .join('');
}
