import { CODES } from '../formats/localised-path';
import { primaryLanguage } from '../settings';
import type { Language, LanguagePair } from '../types';

/** A language in a name, alone or behind a joint: `en_GB`, `app.zh-Hant`, `values-en-rGB`. */
const TAG = /(?:^|[-_.])([a-z]{2,3})(?:[-_]([a-z]{4}))?(?:[-_]r?([a-z]{2}|\d{3}))?$/i;

/** Farther up a path, a folder's name says nothing of its files: `en/LC_MESSAGES/app.po`. */
const NAMES = 3;

/** The language that a path (with `/`) names nearest to its end. */
function languageOfPath(path: string): Language | undefined {
  const names = path.split('/').slice(-NAMES).reverse();
  for (const name of names) {
    const match = TAG.exec(name.replace(/\.[^.]*$/, ''));
    if (!match || !CODES.includes(match[1].toLowerCase())) continue;
    return [match[1], match[2], match[3]].filter(Boolean).join('-');
  }
  return undefined;
}

/**
 * Names the pair of languages of a file: the same for files whose renderings can be compared. Of the target the region counts, too: en-GB and
 * en-US have words of their own. Where neither file nor settings say it, the path may.
 */
export function pairName(path: string, { source, target }: LanguagePair): string {
  const from = likely(source);
  const to = likely(targetOf(languageOfPath(path), source, target));
  return [from.language, from.script, to.language, to.script, to.region].join(' ');
}

/** The target, by its path where that is more exact or names a third language. */
function targetOf(named: Language | undefined, source: Language, target: Language): Language {
  if (named === undefined || primaryLanguage(named) === primaryLanguage(source)) return target;
  return primaryLanguage(named) !== primaryLanguage(target) || named.length > target.length ? named : target;
}

/** A tag with what is most likely meant where it is silent (`zh` is zh-Hans-CN). Source: Unicode CLDR, likely subtags. */
function likely(language: Language): Subtags {
  const known = LIKELY.get(language) ?? maximized(language);
  if (LIKELY.size < MOST_TAGS) LIKELY.set(language, known);
  return known;
}

interface Subtags {
  readonly language: string;
  readonly script?: string;
  readonly region?: string;
}

/** What was asked before: files are many, tags few. */
const LIKELY = new Map<Language, Subtags>();
const MOST_TAGS = 1_000;

function maximized(tag: Language): Subtags {
  try {
    const { language, script, region } = new Intl.Locale(tag.replaceAll('_', '-')).maximize();
    return { language, script, region };
  } catch {
    return { language: tag.toLowerCase() };
  }
}
