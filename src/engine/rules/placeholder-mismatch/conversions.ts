import type { Conversion, Placeholder } from './parse';

/** A placeholder that is a conversion of printf. */
type Printf = Placeholder & { readonly conversion: Conversion };

export interface ConversionDifferences {
  readonly missing: readonly Placeholder[];
  readonly extra: readonly Placeholder[];
  /** Conversions of the target that take another kind of value than the source's. */
  readonly otherType: readonly { readonly placeholder: Placeholder; readonly source: Placeholder }[];
  /** Unnumbered conversions of the target in another order, each with the number of the value it should take. */
  readonly order: readonly { readonly placeholder: Placeholder; readonly position: number }[];
}

const NONE: ConversionDifferences = { missing: [], extra: [], otherType: [], order: [] };

const isPrintf = (placeholder: Placeholder): placeholder is Printf => placeholder.conversion !== undefined;

/** How the conversions of a target differ from those of its source. Which value a conversion takes is said by its number, else by its place. */
export function compareConversions(source: readonly Placeholder[], target: readonly Placeholder[]): ConversionDifferences {
  const from = source.filter(isPrintf);
  const to = target.filter(isPrintf);
  if (from.length === 0 && to.length === 0) return NONE;
  const isNumbered = [...from, ...to].some(({ conversion }) => conversion.position !== undefined);
  return isNumbered ? compareByNumber(from, to) : compareByPlace(from, to);
}

function compareByNumber(source: readonly Printf[], target: readonly Printf[]): ConversionDifferences {
  const from = byNumber(source);
  const to = byNumber(target);
  const otherType = [...to].flatMap(([number, placeholder]) => {
    const fellow = from.get(number);
    return fellow && kindOf(fellow) !== kindOf(placeholder) ? [{ placeholder, source: fellow }] : [];
  });
  return {
    missing: [...from].filter(([number]) => !to.has(number)).map(([, placeholder]) => placeholder),
    extra: [...to].filter(([number]) => !from.has(number)).map(([, placeholder]) => placeholder),
    otherType,
    order: [],
  };
}

function byNumber(placeholders: readonly Printf[]): Map<number, Printf> {
  const found = new Map<number, Printf>();
  let next = 1;
  for (const placeholder of placeholders) {
    const { position, star } = placeholder.conversion;
    const starred = star === 'next' ? next++ : star;
    if (starred !== undefined && !found.has(starred)) found.set(starred, widthOf(placeholder));
    const number = position ?? next++;
    if (!found.has(number)) found.set(number, placeholder);
  }
  return found;
}

/** The value that `*` takes, as a conversion of its own. */
const widthOf = (placeholder: Printf): Printf => ({ ...placeholder, conversion: { position: undefined, type: 'integer', size: '' } });

function compareByPlace(source: readonly Printf[], target: readonly Printf[]): ConversionDifferences {
  const missing = notAmong(source, target);
  const left = notAmong(target, source);
  if (missing.length === 0 && left.length === 0) return { ...NONE, order: orderOf(source, target) };
  // As many as there should be, but of another kind: the same place takes the same value.
  if (source.length === target.length) {
    const otherType = target.flatMap((placeholder, i) =>
      kindOf(placeholder) === kindOf(source[i]) ? [] : [{ placeholder, source: source[i] }],
    );
    if (otherType.length === missing.length) return { ...NONE, otherType };
  }
  return { ...NONE, missing, extra: left };
}

/** Those of some conversions that have no fellow of their kind among others. */
function notAmong(some: readonly Printf[], others: readonly Printf[]): Printf[] {
  const counts = new Map<string, number>();
  for (const other of others) counts.set(kindOf(other), (counts.get(kindOf(other)) ?? 0) + 1);
  return some.filter(placeholder => {
    const left = counts.get(kindOf(placeholder)) ?? 0;
    counts.set(kindOf(placeholder), left - 1);
    return left <= 0;
  });
}

/** More conversions than this are in no order anyone could put right. */
const MOST_ORDERED = 50;

function orderOf(source: readonly Printf[], target: readonly Printf[]): ConversionDifferences['order'] {
  if (source.length > MOST_ORDERED || source.every((placeholder, i) => kindOf(placeholder) === kindOf(target[i]))) return [];
  const taken = new Set<number>();
  return target.map(placeholder => {
    const position = source.findIndex((other, i) => !taken.has(i) && kindOf(other) === kindOf(placeholder));
    taken.add(position);
    return { placeholder, position: position + 1 };
  });
}

/** What must agree: the kind of value and, of integers, the length in C. */
function kindOf({ conversion: { type, size } }: Printf): string {
  return type === 'integer' ? `${type} ${size}` : type;
}

/**
 * Whether a text is a pattern for dates and times (strftime), whose `%d` and `%S` follow the order of the language. Source: POSIX.1-2017, strftime.
 */
export const isDatePattern = (text: string): boolean => /%[-_0^#EO]?[YHMBbyIklTRjZGVuUwWP](?![A-Za-z])/.test(text);
