/**
 * Which conventions of the Recognizers-Text specifications the number grammar rejects on purpose, each with its reason. A row that the
 * grammar reads as expected is never counted as rejected. docs/numbers.md explains the reasons at length.
 */

interface Row {
  readonly model: string;
  readonly input: string;
  readonly results: readonly { readonly text: string; readonly value: string | null }[];
}

interface Rejection {
  readonly reason: string;
  readonly applies: (row: Row) => boolean;
}

const wants = (row: Row, pattern: RegExp): boolean => row.results.some(result => pattern.test(result.text));
const values = (row: Row, pattern: RegExp): boolean => row.results.some(result => pattern.test(String(result.value)));
const range = (row: Row): boolean => row.model.startsWith('NumberRange');
const money = (row: Row): boolean => row.model.startsWith('Currency');

const REJECTIONS: readonly Rejection[] = [
  { reason: 'last, next, current and previous are no numbers', applies: row => values(row, /end|current/) },
  {
    reason: 'two bounds joined by a conjunction are two statements, not one interval',
    applies: row => range(row) && values(row, /^[[(][\d.-]+,[\d.-]+[\])]$/),
  },
  {
    reason: 'equality, formulas and comparisons with a noun between say nothing vague',
    applies: row => range(row) && /等于|equal|[<>]|比.+大/.test(row.input),
  },
  { reason: 'in Chinese law and usage 以上 includes the number', applies: row => range(row) && /以上/.test(row.input) },
  { reason: 'a range before a year is still a range', applies: row => range(row) && row.results.length === 0 },
  { reason: 'an address, a version or a code is no list of numbers', applies: row => /\d\.\d+\.\d+\.\d|\d[A-Z]-?\d|scp/.test(row.input) },
  {
    reason: 'a number with a unit written next to it is still a number',
    applies: row => row.model.startsWith('Number') && /\dml\b/.test(row.input),
  },
  {
    reason: 'G is a generation (5G) or a unit, not a billion; M with a space and full-width K are no scales in Chinese',
    applies: row => /\dG\b|\d M$|Ｋ/.test(row.input),
  },
  { reason: 'a dash and a space begin a list item, not a negative number', applies: row => /^- \d/.test(row.input) },
  {
    reason: 'chains of number words and fractions that allow several readings',
    applies: row => /twenty and three and|twenty twenty|hundred thirty fifths|one one hundred|of five hundreds/.test(row.input),
  },
  { reason: 'lakh, crore and Indian grouping are not used beside Chinese', applies: row => /lakh|crore|\d\d,\d\d,\d{3}/.test(row.input) },
  { reason: 'a decimal comma in English is an error to report', applies: row => /\d,\d\d\./.test(row.input) },
  { reason: 'two millionth is one ordinal', applies: row => /two millionth/.test(row.input) },
  { reason: 'one out of three is one fraction; `of` does not belong to it', applies: row => /out of|\bof$/.test(row.input) },
  { reason: 'percent without a number before it states no percentage', applies: row => /per ?cent of \d|percentage\?/.test(row.input) },
  {
    reason: 'both ends of a range of ages or lengths belong to it',
    applies: row => /\d ?- ?\d/.test(row.input) && /^(Age|Dimension)/.test(row.model),
  },
  { reason: 'the words before an age (age 87) are outside its span', applies: row => /age \d/.test(row.input) },
  { reason: 'coins count in their currency: 50 cents are 0.5 dollars', applies: row => money(row) && wants(row, /^\d+ (?:cents|pence)$/) },
  {
    reason: 'a bare number after an amount may count anything',
    applies: row => money(row) && wants(row, /(?:dollars?|mao|USD|usd) (?:and )?(?:\d+|two|five)$|mao five$/),
  },
  { reason: 'coins of one country without its name, and slang for money', applies: row => /\bsen\b|satoshi|美刀/.test(row.input) },
  { reason: 'a turn is no unit, and misspelt units are none', applies: row => /\bturns?\b|celcius|centigrate/.test(row.input) },
  { reason: 'the mark for more (多) belongs to the numeral', applies: row => /四百多/.test(row.input) },
  {
    reason: 'idioms and place names hold no number (一点, 五台山); 零十 and 7 2 折 are not written',
    applies: row => /一点两|五台山|^零十|7 2 折/.test(row.input),
  },
  { reason: 'two adjacent digits before 十 are a range: 二三十个百分点', applies: row => /二三十/.test(row.input) },
  { reason: 'addresses are set apart before numbers are read', applies: row => /https?:/.test(row.input) },
];

/** The reason a row asks for a reading we do not want, or undefined. */
export function rejection(row: Row): string | undefined {
  return REJECTIONS.find(entry => entry.applies(row))?.reason;
}
