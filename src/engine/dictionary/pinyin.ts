/** The vowels with the marks of the four tones, in the order of the numbers CC-CEDICT writes. */
const MARKED: Readonly<Record<string, string>> = { a: 'āáǎà', e: 'ēéěè', i: 'īíǐì', o: 'ōóǒò', u: 'ūúǔù', ü: 'ǖǘǚǜ' };

const SYLLABLE = /([a-zA-Zü]{1,7})([1-5])/g;

/**
 * Pinyin with tone marks, written together as in words: `Xi1an1` → `Xī’ān`, `lv4` → `lǜ`. What is no syllable stays.
 * Source of the rules: the Basic Rules of Hanyu Pinyin Orthography (GB/T 16159): the mark goes on a or e, on the o of ou, else on the last vowel.
 */
export function parsePinyin(numbered: string): string {
  return numbered.replaceAll('v', 'ü').replace(SYLLABLE, (_, letters: string, tone: string, at: number) => {
    const marked = withTone(letters, Number(tone));
    return at > 0 && /^[aeo]/.test(letters) ? `’${marked}` : marked;
  });
}

function withTone(letters: string, tone: number): string {
  if (tone === 5) return letters;
  const lower = letters.toLowerCase();
  const last = Math.max(...Array.from('iouü', vowel => lower.lastIndexOf(vowel)));
  const at = [lower.indexOf('a'), lower.indexOf('e'), lower.indexOf('ou'), last].find(index => index >= 0) ?? -1;
  if (at < 0) return letters;
  const vowel = MARKED[lower[at]][tone - 1];
  return letters.slice(0, at) + (letters[at] === lower[at] ? vowel : vowel.toUpperCase()) + letters.slice(at + 1);
}
