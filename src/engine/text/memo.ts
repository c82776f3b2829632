/** How many functions are memoised. */
let slots = 0;

class Identity {
  constructor(of: object) {
    // biome-ignore lint/correctness/noConstructorReturn: the private field below is to stand on this very object.
    return of;
  }
}

/**
 * Writes what is known of an object on the object itself, in a private field that no copy of it takes along: a WeakMap of as many
 * objects as a large file has texts costs several times the look-up, and makes every collection of garbage slow.
 */
class Notes extends Identity {
  readonly #values: unknown[] = new Array(slots);

  static of(key: object): unknown[] {
    return #values in key ? key.#values : new Notes(key).#values;
  }
}

/** Stands for a computed `undefined`. */
const NOTHING = Symbol('nothing');

/**
 * Keeps what was computed of an object for as long as the object lives. Segments are immutable and shared between revisions of a
 * document, so rules can ask the same question of a segment many times and pay once.
 */
export function memoised<Key extends object, Value>(compute: (key: Key) => Value): (key: Key) => Value {
  const slot = slots++;
  return key => {
    const notes = Notes.of(key);
    const known = notes[slot];
    if (known !== undefined) return (known === NOTHING ? undefined : known) as Value;
    const value = compute(key);
    notes[slot] = value === undefined ? NOTHING : value;
    return value;
  };
}
