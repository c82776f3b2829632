import { primaryLanguage } from '../settings';
import { memoised } from '../text/memo';
import type { LanguagePair } from '../types';
import { type Phrase, PhraseIndex } from './phrase-index';
import type { Glossary, Term } from './term';

/** A rendering in the target language, accepted or not. */
export interface Rendering {
  readonly term: Term;
  readonly text: string;
  readonly forbidden: boolean;
}

/** Finds the terms of a glossary that speak of one pair of languages. Each index is made when it is first asked for. */
export interface TermIndex {
  /** What the source may hold; undefined when no entry has a source and an accepted rendering. */
  readonly sources: PhraseIndex<Term> | undefined;
  /** Forbidden renderings, and the accepted ones that may hold one; undefined when none is forbidden. */
  readonly renderings: PhraseIndex<Rendering> | undefined;
}

const indexes = memoised((_glossary: Glossary) => new Map<string, TermIndex>());

/** The index of a glossary for a pair of languages; undefined when it has nothing for them. Kept as long as the glossary. */
export function termIndex(glossary: Glossary, languages: LanguagePair): TermIndex | undefined {
  if (glossary.length === 0) return undefined;
  const pair = `${primaryLanguage(languages.source)} ${primaryLanguage(languages.target)}`;
  const known = indexes(glossary);
  let index = known.get(pair);
  if (!index) {
    index = makeIndex(glossary.filter(term => isOf(term, languages)));
    known.set(pair, index);
  }
  return index;
}

const isOf = ({ languages }: Term, { source, target }: LanguagePair): boolean =>
  primaryLanguage(languages.source) === primaryLanguage(source) && primaryLanguage(languages.target) === primaryLanguage(target);

function makeIndex(terms: readonly Term[]): TermIndex {
  const translated = terms.filter(term => term.source && term.target.length > 0);
  const forbidding = terms.some(term => term.forbidden.length > 0);
  const sources = lazily(() => (translated.length > 0 ? new PhraseIndex(translated.map(sourcePhrase)) : undefined));
  const renderings = lazily(() => (forbidding ? new PhraseIndex(terms.flatMap(renderingPhrases)) : undefined));
  return {
    get sources() {
      return sources();
    },
    get renderings() {
      return renderings();
    },
  };
}

const sourcePhrase = (term: Term): Phrase<Term> => ({ phrase: term.source, value: term, caseSensitive: term.caseSensitive });

const renderingPhrases = (term: Term): Phrase<Rendering>[] =>
  [...term.target.map(text => ({ text, forbidden: false })), ...term.forbidden.map(text => ({ text, forbidden: true }))].map(
    ({ text, forbidden }) => ({ phrase: text, value: { term, text, forbidden }, caseSensitive: term.caseSensitive }),
  );

function lazily<Value>(make: () => Value): () => Value {
  let made: { readonly value: Value } | undefined;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}
