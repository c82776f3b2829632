/** English names of months, weekdays, decades and multiples, in lower case. */

const MONTHS = 'january february march april may june july august september october november december'.split(' ');
const DAYS = 'monday tuesday wednesday thursday friday saturday sunday'.split(' ');

/** Months by name and by abbreviation. `may`, `march`, `mar`, `dec` and the like are words too: see `isSureMonth`. */
export const MONTH_WORDS: ReadonlyMap<string, number> = new Map([
  ...MONTHS.map((name, index) => [name, index + 1] as const),
  ...MONTHS.map((name, index) => [name.slice(0, 3), index + 1] as const),
  ['sept', 9],
]);

export const WEEKDAY_WORDS: ReadonlyMap<string, number> = new Map([
  ...DAYS.flatMap((name, index) => [[name, index + 1] as const, [`${name}s`, index + 1] as const]),
  ['tues', 2],
  ['thurs', 4],
]);

export const DECADE_WORDS: ReadonlyMap<string, number> = new Map(
  'twenties thirties forties fifties sixties seventies eighties nineties'
    .split(' ')
    .map((name, index) => [name, 1920 + index * 10] as const),
);

/** Words that state a factor. */
export const MULTIPLE_WORDS: ReadonlyMap<string, number> = new Map([
  ['twice', 2],
  ['thrice', 3],
  ['double', 2],
  ['doubled', 2],
  ['doubles', 2],
  ['doubling', 2],
  ['triple', 3],
  ['tripled', 3],
  ['triples', 3],
  ['tripling', 3],
  ['treble', 3],
  ['trebled', 3],
  ['quadruple', 4],
  ['quadrupled', 4],
  ['quintupled', 5],
  ['twofold', 2],
  ['threefold', 3],
  ['fourfold', 4],
  ['fivefold', 5],
  ['sixfold', 6],
  ['sevenfold', 7],
  ['eightfold', 8],
  ['ninefold', 9],
  ['tenfold', 10],
]);

/** `hundreds of` and the like: the power of ten they name. `dozens` are a few tens. */
export const VAGUE_WORDS: ReadonlyMap<string, number> = new Map([
  ['dozens', 1],
  ['tens', 1],
  ['scores', 1],
  ['hundreds', 2],
  ['thousands', 3],
  ['millions', 6],
  ['billions', 9],
  ['trillions', 12],
]);

/** Words after which a number, in digits, letters or Roman numerals, names a place in an order. */
export const ORDINAL_HEADS = new Set(
  'Chapter Section Article Part Phase Grade Level Volume Book Act Scene Type Class Category Stage Round Title Rule Clause Appendix Annex Schedule War No Nos Number Line Room Page Figure Table Tier Group Zone Division Unit Step Exhibit Paragraph'.split(
    ' ',
  ),
);

/** Those of them that make an ordinal in small letters too: level II, grade 3, type 2. */
export const isCommonHead = (word: string): boolean => COMMON_HEADS.has(word);

const COMMON_HEADS: ReadonlySet<string> = new Set('level grade phase tier category class type'.split(' '));
