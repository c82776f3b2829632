import { fold } from '../../bilingual/folded';
import { haveSameObjects } from '../../bilingual/same-markup';
import { expand } from '../../text/expanded';
import type { LanguagePair, MappedText, Unit } from '../../types';
import { type ConversionDifferences, compareConversions, isDatePattern } from './conversions';
import { type Damage, findDamage, type Repairs } from './damage';
import { type Placeholder, placeholdersOf } from './parse';

export interface Differences {
  readonly damaged: readonly Damage[];
  readonly missing: readonly Placeholder[];
  readonly extra: readonly Placeholder[];
  readonly otherType: ConversionDifferences['otherType'];
  readonly order: ConversionDifferences['order'];
  /** Choices of the target with the same argument as in the source. */
  readonly choices: readonly { readonly source: Placeholder; readonly target: Placeholder }[];
}

/** Of more placeholders it is only said which are missing or too many. */
const MOST = 200;

/** How the placeholders of a translation differ from those of its source; undefined if they agree. */
export function comparePlaceholders(
  source: MappedText,
  target: MappedText,
  unit: Unit | undefined,
  languages: LanguagePair,
): Differences | undefined {
  if (!hasMarkup(source) && !hasMarkup(target)) return undefined;
  if (areAlike(source, target)) return undefined;
  const suits = (placeholder: Placeholder): boolean => isOfSyntax(placeholder, unit?.placeholders);
  const from = ordinals(placeholdersIn(source).filter(suits));
  const to = ordinals(placeholdersIn(target).filter(suits));
  if (from.length === 0 && to.length === 0) return undefined;
  const named = compareNames(from, to);
  const isDate = unit?.placeholders !== 'conversions' && (isDatePattern(expand(source).text) || isDatePattern(expand(target).text));
  const conversions = isDate ? undefined : compareConversions(from, to);
  const wanted = [...named.missing, ...(conversions?.missing ?? [])].filter(mustStay);
  const surplus = [...named.extra, ...(conversions?.extra ?? [])].filter(({ isDoubtful, isInside }) => !isDoubtful && !isInside);
  const { damaged, missing, extra } = repairs(source, target, wanted, surplus, from.length + to.length);
  const mayDiffer =
    missing.length + extra.length === 1 &&
    (isCountOptional(unit?.form, languages) || (isFirstForm(unit?.key) && isCount(missing[0]?.name)));
  return {
    damaged,
    missing: mayDiffer ? [] : missing,
    extra: mayDiffer ? [] : withoutBranches(extra, missing),
    otherType: conversions?.otherType ?? [],
    order: isOrderSure(source, from) && isOrderSure(target, to) ? (conversions?.order ?? []) : [],
    choices: choicesIn(from, to),
  };
}

/** What is missing and what is too many, without what is only written wrongly. */
function repairs(
  source: MappedText,
  target: MappedText,
  missing: readonly Placeholder[],
  surplus: readonly Placeholder[],
  count: number,
): Repairs {
  if (count > MOST) return { damaged: [], missing, extra: surplus };
  const extra = surplus.length === 0 ? surplus : withoutWritten(surplus, source);
  return missing.length === 0 ? { damaged: [], missing, extra } : findDamage(target, missing, extra);
}

/** Of more broken choices the branches are not looked into. */
const MOST_CHOICES = 20;

/** Without those in the branches of a choice that could not be read. */
function withoutBranches(extra: readonly Placeholder[], missing: readonly Placeholder[]): readonly Placeholder[] {
  const broken = missing.filter(({ choice }) => choice).slice(0, MOST_CHOICES);
  return broken.length === 0 ? extra : extra.filter(({ raw }) => !broken.some(choice => choice.raw.includes(raw)));
}

/** Without those that the source has in full width or other spelling: there they may be meant as text. */
function withoutWritten(placeholders: readonly Placeholder[], source: MappedText): Placeholder[] {
  const text = fold(source.text).text;
  return placeholders.filter(({ style, name, raw }) => !text.includes(fold(style === '${' ? name : raw).text));
}

/** Whether a placeholder is one of the kind that the file says its text holds. */
function isOfSyntax({ style }: Placeholder, syntax: Unit['placeholders']): boolean {
  if (syntax === undefined || style === '<') return true;
  return syntax === 'conversions' ? style[0] === '%' : style[0] !== '%';
}

/**
 * Whether two texts hold the same objects in the same order and no values within their tags. A choice is looked at all the same: its branches
 * may be wrong.
 */
const areAlike = (source: MappedText, target: MappedText): boolean =>
  haveSameObjects(source, target) && !hasValues(source) && !hasValues(target) && !target.objects.some(({ raw }) => raw.includes(','));

const hasValues = ({ tags }: MappedText): boolean => tags?.some(({ raw }) => /[%{$]/.test(raw)) ?? false;

const hasMarkup = ({ objects, tags }: MappedText): boolean => objects.length > 0 || (tags?.length ?? 0) > 0;

/** `{}` takes the values in turn, like `{0} {1}`. */
function ordinals(placeholders: Placeholder[]): Placeholder[] {
  let next = 0;
  return placeholders.map(placeholder => (placeholder.key === '{' ? { ...placeholder, key: `{${next++}` } : placeholder));
}

function compareNames(source: readonly Placeholder[], target: readonly Placeholder[]): { missing: Placeholder[]; extra: Placeholder[] } {
  return { missing: namesNotIn(source, target), extra: namesNotIn(target, source) };
}

/** Names may be used as often as the language needs. */
function namesNotIn(some: readonly Placeholder[], others: readonly Placeholder[]): Placeholder[] {
  const known = new Set(others.map(({ key }) => key));
  return some.filter(({ key, conversion }) => {
    if (conversion || known.has(key)) return false;
    known.add(key);
    return true;
  });
}

/** A choice that shows no value may fall away where the language has nothing to choose. */
const mustStay = ({ choice, isDoubtful, isInside }: Placeholder): boolean =>
  !isDoubtful && !isInside && (!choice || (choice.type !== 'select' && choice.showsValue));

/** Whether a plural form speaks of one thing (or of a language's few), so that the number may be left out, or be there where the source has none. */
function isCountOptional(form: string | undefined, { target }: LanguagePair): boolean {
  if (form === undefined) return false;
  if (form === '0') return pluralCategories(target).length > 1;
  return form === 'one' || form === 'zero' || form === 'two' || form.startsWith('=');
}

/** Polyglot and its like keep the forms in a list, the one for a single thing first: `files.0`. */
const isFirstForm = (key: string | undefined): boolean => key?.endsWith('.0') ?? false;
const isCount = (name: string | undefined): boolean => name !== undefined && /^(?:smart_)?count$|^n(?:um(?:ber)?)?$/.test(name);

const known = new Map<string, readonly string[]>();

/** The plural forms a language has, in the names of the CLDR. */
export function pluralCategories(language: string): readonly string[] {
  let categories = known.get(language);
  if (!categories) {
    categories = readCategories(language);
    known.set(language, categories);
  }
  return categories;
}

function readCategories(language: string): readonly string[] {
  try {
    return new Intl.PluralRules(language.replaceAll('_', '-')).resolvedOptions().pluralCategories;
  } catch {
    return ['other'];
  }
}

const isOrderSure = (text: MappedText, placeholders: readonly Placeholder[]): boolean =>
  !placeholders.some(placeholder => placeholder.isInside || startsWord(text, placeholder));

/** `%title` and `%user` of other systems look like `%t` and `%u` with letters behind. */
const startsWord = ({ text }: MappedText, { at, conversion }: Placeholder): boolean =>
  conversion !== undefined && /^[a-z]{2}/.test(text.slice(at + 1, at + 3));

/** The placeholders of a text; the `%ti` of a table's `%time` may be none. */
const placeholdersIn = (text: MappedText): Placeholder[] =>
  placeholdersOf(text).map(placeholder =>
    /^%[hjlqtz][a-z]$/.test(placeholder.raw) && startsWord(text, placeholder) ? { ...placeholder, isDoubtful: true } : placeholder,
  );

function choicesIn(source: readonly Placeholder[], target: readonly Placeholder[]): Differences['choices'] {
  return target.flatMap(placeholder => {
    const fellow = placeholder.choice && source.find(({ key }) => key === placeholder.key);
    return fellow ? [{ source: fellow, target: placeholder }] : [];
  });
}
