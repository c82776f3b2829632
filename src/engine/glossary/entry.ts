import type { LanguagePair, Span } from '../types';
import { type GlossaryProblem, problem } from './problems';
import type { Term } from './term';

/** What one row or concept of a glossary file says. */
export interface Entry {
  readonly sources: readonly string[];
  readonly accepted: readonly string[];
  readonly forbidden: readonly string[];
  readonly caseSensitive: boolean;
  readonly note?: string;
  readonly domain?: string;
  /** Its place in the file. */
  readonly span: Span;
}

/** The terms of a file's entries: one for each source term, with what all entries say of it, in the order of the file. */
export function toTerms(entries: readonly Entry[], languages: LanguagePair, problems: GlossaryProblem[]): Term[] {
  const bySource = new Map<string, Entry[]>();
  entries.forEach((entry, index) => {
    // Entries without a source forbid a rendering each for itself.
    for (const source of entry.sources.length > 0 ? entry.sources : [`\u0001${index}`]) {
      const same = bySource.get(source);
      if (same) same.push(entry);
      else bySource.set(source, [entry]);
    }
  });
  return [...bySource].map(([source, same]) => {
    const target = new Set(same.flatMap(entry => entry.accepted));
    const forbidden = new Set<string>();
    for (const entry of same) {
      for (const rendering of entry.forbidden) {
        if (target.has(rendering)) problems.push(problem('contradiction', entry.span, 'warning'));
        else forbidden.add(rendering);
      }
    }
    const note = same.map(entry => entry.note).find(Boolean);
    const domain = same.map(entry => entry.domain).find(Boolean);
    return {
      source: source.startsWith('\u0001') ? '' : source,
      target: [...target],
      forbidden: [...forbidden],
      caseSensitive: same.some(entry => entry.caseSensitive),
      ...(note && { note }),
      ...(domain && { domain }),
      languages,
    };
  });
}
