/**
 * Keeps what was computed of an object for as long as the object lives. Segments are immutable and shared between revisions of a
 * document, so rules can ask the same question of a segment many times and pay once.
 */
export function memoised<Key extends object, Value>(compute: (key: Key) => Value): (key: Key) => Value {
  const known = new WeakMap<Key, { readonly value: Value }>();
  return key => {
    let entry = known.get(key);
    if (!entry) {
      entry = { value: compute(key) };
      known.set(key, entry);
    }
    return entry.value;
  };
}
