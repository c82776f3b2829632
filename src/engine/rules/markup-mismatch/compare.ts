import { haveSameTags } from '../../bilingual/same-markup';
import { HTML_NAMES } from '../../text/html-names';
import { memoised } from '../../text/memo';
import type { MappedText } from '../../types';
import { type Element, type Structure, structureOf } from './elements';
import { type Token, tokensOf } from './tokens';

export interface TagDifferences {
  readonly missingElements: readonly Element[];
  readonly missingSingles: readonly Token[];
  readonly extraElements: readonly Element[];
  readonly extraSingles: readonly Token[];
  /** Tags of the target that lost, or never had, their other half. */
  readonly unpaired: readonly Token[];
  readonly crossed: Structure['crossed'];
  /** Tags of the target that carry other attributes than the source's. */
  readonly changed: readonly { readonly source: Token; readonly target: Token }[];
  readonly source: Structure;
  readonly target: Structure;
}

const structure: (text: MappedText) => Structure = memoised(text => structureOf(tokensOf(text)));

const hasTags = ({ tags, objects, text }: MappedText): boolean =>
  (tags?.length ?? 0) > 0 || text.includes('[/') || objects.some(({ kind, raw }) => kind === 'markup' && raw[0] === '<');

/** Whether two texts have the same tags in the same order, and no others than those that only decorate. */
const areAlike = (source: MappedText, target: MappedText): boolean =>
  haveSameTags(source, target) && !holdsOtherTags(source) && !holdsOtherTags(target);

const holdsOtherTags = ({ text, objects }: MappedText): boolean => text.includes('[') || objects.some(({ raw }) => raw[0] === '<');

/** How the tags of a translation differ from those of its source; undefined if neither has any or they are the same. */
export function compareTags(sourceText: MappedText, targetText: MappedText): TagDifferences | undefined {
  if (!hasTags(sourceText) && !hasTags(targetText)) return undefined;
  if (areAlike(sourceText, targetText)) return undefined;
  const [source, target] = [structure(sourceText), structure(targetText)];
  const keyOf = ({ open }: Element): string => open.key;
  const elements = difference(source.elements, target.elements, keyOf);
  const singles = difference(source.singles, target.singles, ({ key }) => key);
  const known = new Set(source.elements.map(({ open }) => open.name));
  const loose = count(source.unpaired.map(({ name }) => name));
  // A help text that writes <文件> for what the reader fills in means the same by <table>.
  const hasVariables = /<[^<>\n]{1,40}>/.test(sourceText.text);
  const unpaired = target.unpaired.filter(({ name }) => {
    const inSource = loose.get(name) ?? 0;
    loose.set(name, inSource - 1);
    return inSource <= 0 && (known.has(name) || (HTML_NAMES.has(name) && !hasVariables) || name[0] === '[');
  });
  // What stands unpaired is said to be unpaired, not to be missing as well.
  const broken = count(unpaired.map(({ name }) => name));
  return {
    missingElements: elements.missing.filter(element => !takeOne(broken, element.open.name)),
    missingSingles: singles.missing,
    extraElements: elements.extra,
    extraSingles: singles.extra,
    unpaired,
    crossed: source.crossed.length > 0 ? [] : target.crossed,
    changed: changedAttributes(source, target),
    source,
    target,
  };
}

function count(names: readonly string[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const name of names) counts.set(name, (counts.get(name) ?? 0) + 1);
  return counts;
}

function takeOne(counts: Map<string, number>, name: string): boolean {
  const left = counts.get(name) ?? 0;
  if (left <= 0) return false;
  counts.set(name, left - 1);
  return true;
}

function difference<Item>(
  source: readonly Item[],
  target: readonly Item[],
  keyOf: (item: Item) => string,
): { missing: Item[]; extra: Item[] } {
  const inTarget = count(target.map(keyOf));
  const missing = source.filter(item => !takeOne(inTarget, keyOf(item)));
  const extra = target.filter(item => {
    const key = keyOf(item);
    return takeOne(inTarget, key);
  });
  return { missing, extra };
}

/** Attributes people read, or that name a language or an address; the address is another rule's. */
const TRANSLATED: ReadonlySet<string> = new Set(
  'title alt placeholder label summary content value lang xml:lang dir hreflang href src srcset aria-label aria-description'.split(' '),
);
/** Elements of interchange formats describe their code in attributes of their own. */
const INTERCHANGE: ReadonlySet<string> = new Set('g pc mrk hi bpt ept bx ex sc ec it ut sm x ph'.split(' '));

/** Of more tags attributes are not compared. */
const MOST_TAGS = 200;

function changedAttributes(source: Structure, target: Structure): TagDifferences['changed'] {
  const tags = ({ elements, singles }: Structure): Token[] => [...elements.map(({ open }) => open), ...singles];
  const left = new Map<string, Token[]>();
  for (const token of tags(source).slice(0, MOST_TAGS)) {
    const fellows = left.get(token.key);
    if (fellows) fellows.push(token);
    else left.set(token.key, [token]);
  }
  const unmatched: Token[] = [];
  for (const token of tags(target).slice(0, MOST_TAGS)) {
    const fellows = left.get(token.key) ?? [];
    const same = fellows.findIndex(other => fixedAttributes(other) === fixedAttributes(token));
    if (same < 0) unmatched.push(token);
    else fellows.splice(same, 1);
  }
  return unmatched.flatMap(token => {
    const fellow = INTERCHANGE.has(token.name) ? undefined : left.get(token.key)?.shift();
    return fellow ? [{ source: fellow, target: token }] : [];
  });
}

/** What of a tag must not change, in an order that does not depend on how it is written. */
const fixedAttributes = ({ attributes }: Token): string =>
  [...attributes]
    .filter(([name]) => !TRANSLATED.has(name))
    .map(([name, value]) => `${name}=${value.trim()}`)
    .sort()
    .join(' ');
