import type { Word } from '../../text/words';
import { wordAfter, wordBefore } from '../../text/words';
import { isDigitCode } from './digits';

/** What stands around digits and tells a quantity from a label, a date or a list. */

const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/));

/** Words whose number names a thing and counts nothing: Section 5.6.4, Room 12, version 3.1.2. */
export const LABELS = words(`
  version versions ver v section sections sec chapter chapters ch figure figures fig figs table tables page pages p pp item items
  no nos number numbers step steps part parts volume volumes vol vols article articles art clause clauses rule rules question
  questions room rooms group groups line lines level levels lesson lessons lecture unit units exercise exercises appendix annex act
  scene verse verses psalm paragraph para code codes id model firmware build release ios android windows macos release class classes
  grade grades day days week weeks age ages aged option options example examples equation note notes route bus flight gate platform
  channel zone phase stage round game set sets lot plot box case column row type types series ext extension tel phone isbn
  episode episodes season seasons problem problems task tasks coordinates point points position
`);

export const MONTHS = words(`
  january february march april may june july august september october november december
  jan feb mar apr jun jul aug sep sept oct nov dec
`);

/** Words after which a number is an amount. */
export const AMOUNT_CUES = words(`
  about around approximately approx nearly almost roughly some over than exceed exceeds exceeded exceeding reach reaches reached
  reaching surpass surpasses surpassed surpassing total totals totalled totaled totalling totaling least most only up
  rmb cny usd hkd eur gbp worth cost costs costing spent paid earned raised invested investing employs employing
`);
/** Weaker ones: prepositions and verbs that also stand before labels and dates. */
export const WEAK_AMOUNT_CUES = words('of to by from is was were are be been has have had with for and add adds added');

/** Nouns of measure. A number before one of them is a quantity. */
export const UNITS = words(`
  yuan rmb cny dollar dollars euro euros pound pounds yen rupees rubles roubles francs baht dong ringgit pesos usd hkd
  kg kilogram kilograms kilogramme kilogrammes gram grams tonne tonnes ton tons jin catties mu hectare hectares acre acres
  km kilometer kilometers kilometre kilometres meter meters metre metres cm mm mile miles feet inches
  square cubic percent percentage kwh mwh gwh kw mw gw litres liters barrels degrees shares
`);

/** Plurals that do not end in s. */
const PLURALS = words('people persons men women children yuan staff personnel fish sheep');

/** Words that follow a number without being what it counts. */
const FUNCTION_WORDS = words(`
  and or to in of at on for by the a an is are was were be been has have had from with as but per than that which who into onto
  via if so not no nor both also then when where while until till since after before during between through about over under
  this these those its his her their our your my he she it they we you times am pm vs versus
`);

/** Currency signs and letters that stand directly before an amount. */
const CURRENCY_SIGNS = '$¥￥£₹₩';
const CURRENCY_LETTERS = words('rmb us usd cny hk hkd nt eur gbp rs inr krw jpy');

/** What follows a number: a percent sign, a unit, a thing it may count, or nothing of that kind. */
export type Follower = 'percent' | 'unit' | 'noun' | 'none';

/** What follows the number that ends at `end`. Scale words are looked for elsewhere. */
export function followerOf(text: string, end: number): Follower {
  const code = text.charCodeAt(end);
  if (code === 0x25 || code === 0xff05) return 'percent';
  const next = wordAfter(text, end);
  if (next.start === end && !(next.word && UNITS.has(next.word))) return 'none';
  if (UNITS.has(next.word)) return 'unit';
  const isNoun = next.raw === next.word && next.word.length > 2 && !FUNCTION_WORDS.has(next.word);
  return isNoun ? 'noun' : 'none';
}

/** Whether a word after a number is the plural of something that can be counted. */
export const isPlural = (word: string): boolean =>
  word.length > 3 && !FUNCTION_WORDS.has(word) && (PLURALS.has(word) || (word.endsWith('s') && !word.endsWith('ss')));

/** Whether an amount of money begins here: a currency sign or code stands directly before. */
export function isMoney(text: string, start: number): boolean {
  const before = text.charAt(start - 1);
  if (before && CURRENCY_SIGNS.includes(before)) return true;
  const word = wordBefore(text, start);
  return word.raw === word.raw.toUpperCase() && CURRENCY_LETTERS.has(word.word) && word.word !== 'us';
}

/** Whether a quantity can begin at `start`: not in the middle of a code, a path, an address, a date or a longer number. */
export function canBegin(text: string, start: number): boolean {
  if (start === 0) return true;
  const before = text.charAt(start - 1);
  if ("#/_@\\=.,:;&+*^'’".includes(before)) return false;
  if (before === '-' || before === '–') return !/[\p{L}\p{N}]/u.test(text.charAt(start - 2));
  const word = wordBefore(text, start);
  return word.end < start || word.word === '' || CURRENCY_LETTERS.has(word.word);
}

/** Whether the characters after a number make it part of something else: 5.6.4-rc1, 3,09/4, 1,2(3). */
export function runsOn(text: string, end: number): boolean {
  const after = text.charAt(end);
  if (after === '') return false;
  if ('/_@\\=:*^×'.includes(after)) return true;
  if (after === '-' || after === '–' || after === '.' || after === ',' || after === "'") return isDigitCode(text.charCodeAt(end + 1));
  return false;
}

/** Whether nothing but marks and spaces stands before: where list items and headings carry their numbers. */
export function isAtStart(text: string, start: number): boolean {
  let at = start;
  while (at > 0 && at > start - 8 && !/[\p{L}\p{N}\n]/u.test(text.charAt(at - 1))) at--;
  return at === 0 || text.charAt(at - 1) === '\n';
}

export const isLabelled = (before: Word): boolean => LABELS.has(before.word);
export const isYear = (digits: string): boolean => digits.length === 4 && digits >= '1800' && digits <= '2199';

/** So much of a text tells its language. */
const SAMPLE = 20_000;
const ENGLISH_WORDS = words(
  'the of and in to was were is are be has have had with by from that this than about over a an at on its total up only',
);
const OTHER_WORDS = words(`
  de la le les des du un une et est dans pour par sur au aux el los las del una y en por con der die das und ist mit von für den dem ein
  eine il di che della per van het een voor og och att som av til
`);

/** Whether a text is English rather than another language with Latin letters; undefined when its words don't tell. */
export function isEnglish(text: string): boolean | undefined {
  let english = 0;
  let other = 0;
  for (const word of text
    .slice(0, SAMPLE)
    .toLowerCase()
    .split(/[^\p{L}]+/u)) {
    if (ENGLISH_WORDS.has(word)) english++;
    if (OTHER_WORDS.has(word)) other++;
  }
  return english === other ? undefined : english > other;
}
