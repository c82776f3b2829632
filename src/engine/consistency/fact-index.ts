/** What is compared by: facts of one key speak of one thing; different variants say different things of it. */
export type Key = string | number;

export interface Fact {
  readonly key: Key;
  readonly variant: Key;
}

/** The facts of one key, by variant. */
export type Group<F> = ReadonlyMap<Key, ReadonlySet<F>>;

/**
 * Facts of many holders (files, or places of one), grouped by key. What one holder says is replaced in time proportional to it, however many
 * others there are. A fact object belongs to one holder.
 */
export interface FactIndex<F extends Fact, Holder = string> {
  /** Puts the facts of a holder in the place of those it had; none of them takes the holder out. Gives the keys of all of both. */
  set(holder: Holder, facts: readonly F[]): ReadonlySet<Key>;
  /** What a holder says. */
  of(holder: Holder): readonly F[];
  /** Everything said of a key. */
  group(key: Key): Group<F>;
  /** Whether more than one thing is said of a key. */
  isDisputed(key: Key): boolean;
}

export function factIndex<F extends Fact, Holder = string>(): FactIndex<F, Holder> {
  const byHolder = new Map<Holder, readonly F[]>();
  /** Most keys have but one fact: it stands there by itself. */
  const byKey = new Map<Key, F | Map<Key, Set<F>>>();

  const add = (fact: F): void => {
    const known = byKey.get(fact.key);
    if (known === undefined) byKey.set(fact.key, fact);
    else if (known instanceof Map) addTo(known, fact);
    else {
      const group = new Map<Key, Set<F>>();
      addTo(group, known);
      addTo(group, fact);
      byKey.set(fact.key, group);
    }
  };

  const remove = (fact: F): void => {
    const known = byKey.get(fact.key);
    if (!(known instanceof Map)) {
      if (known === fact) byKey.delete(fact.key);
      return;
    }
    const same = known.get(fact.variant);
    same?.delete(fact);
    if (same?.size === 0) known.delete(fact.variant);
    if (known.size === 0) byKey.delete(fact.key);
  };

  return {
    set(holder, facts) {
      const before = byHolder.get(holder) ?? [];
      for (const fact of before) remove(fact);
      for (const fact of facts) add(fact);
      if (facts.length > 0) byHolder.set(holder, facts);
      else byHolder.delete(holder);
      return new Set([...before, ...facts].map(({ key }) => key));
    },
    of: holder => byHolder.get(holder) ?? [],
    group(key) {
      const known = byKey.get(key);
      if (known === undefined) return new Map();
      return known instanceof Map ? known : new Map([[known.variant, new Set([known])]]);
    },
    isDisputed(key) {
      const known = byKey.get(key);
      return known instanceof Map && known.size > 1;
    },
  };
}

function addTo<F extends Fact>(group: Map<Key, Set<F>>, fact: F): void {
  const same = group.get(fact.variant);
  if (same) same.add(fact);
  else group.set(fact.variant, new Set([fact]));
}
