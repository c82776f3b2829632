import { wordAfter, wordBefore } from '../../text/words';
import { DATED_NAMES, type DatedName } from './dated-names-table';
import { countsThings, isAboutChina, isDated, type Mention } from './mentions';
import type { Misreading } from './misreading';

const BY_DIGITS: ReadonlyMap<string, DatedName> = new Map(DATED_NAMES.map(name => [name.digits, name]));
/** The longest name in words. */
const LONGEST = 4;
/** What a lower-case name may go on with without turning into things that are counted: the 51 holiday travel peak. */
const HOLIDAYS: ReadonlySet<string> = new Set(['holiday', 'vacation', 'golden', 'long', 'small']);

/** A day of the year that names a movement, an incident, a holiday: 五四 → “54 Movement”. */
export function misreadDate(text: string, mention: Mention): Misreading | undefined {
  const name = BY_DIGITS.get(mention.digits);
  if (!name || isDated(text, mention.start) || (mention.ordinal && !name.ordinal)) return undefined;
  const found = phraseAfter(text, mention, name) ?? phraseBefore(text, mention, name);
  if (!found) return undefined;
  const { modifier, capital, holiday, end } = found;
  if (name.digits === '92' && isYearShort(text, mention)) return undefined;
  // `the 5.12 earthquake`: a date a reader may make out.
  if (mention.figures && mention.joined && /[.·]/.test(text.slice(mention.start, mention.end))) return result(mention, name, modifier, 0.6);
  if (mention.quoted) return result(mention, name, modifier, 0.9);
  if (countsThings(text, end)) return undefined;
  if (!capital && !(isAboutChina(text, mention) && (!holiday || isDetermined(text, mention.start)))) return undefined;
  return result(mention, name, modifier, capital && !mention.ordinal ? 0.85 : 0.7);
}

/** The 92 Consensus, the '92 Consensus: the year, short, which English says too. */
const isYearShort = (text: string, mention: Mention): boolean =>
  mention.figures && !mention.joined && !mention.ordinal && text[mention.end] !== '-';

const result = ({ start, end }: Mention, { chinese }: DatedName, text: string, confidence: number): Misreading => ({
  span: { start, end },
  text,
  chinese,
  confidence,
});

interface FoundPhrase {
  readonly modifier: string;
  readonly capital: boolean;
  readonly holiday: boolean;
  readonly end: number;
}

/** The longest phrase of the name that follows; `-year` between, as in `92-year Consensus`, is noise. */
function phraseAfter(text: string, mention: Mention, name: DatedName): FoundPhrase | undefined {
  let word = mention.next;
  if (word.word === 'year' && text[mention.end] === '-') word = wordAfter(text, word.end);
  const capital = word.raw !== word.word;
  const holiday = HOLIDAYS.has(word.word);
  let phrase = '';
  let found: FoundPhrase | undefined;
  for (let count = 0; count < LONGEST && word.word; count++) {
    phrase += (phrase ? ' ' : '') + word.word;
    let { end } = word;
    if (/^['’]s\b/.test(text.slice(end, end + 3))) {
      phrase += 's';
      end += 2;
    }
    const modifier = name.phrases.get(phrase);
    if (modifier !== undefined) found = { modifier, capital, holiday, end };
    word = wordAfter(text, text[end] === '-' ? end + 1 : end);
  }
  return found;
}

/** `the consensus of 9/2`. */
function phraseBefore(text: string, mention: Mention, name: DatedName): FoundPhrase | undefined {
  const of = wordBefore(text, mention.start);
  if (of.word !== 'of') return undefined;
  const noun = wordBefore(text, of.start);
  const modifier = name.digits === '92' ? name.phrases.get(noun.word) : undefined;
  return modifier === undefined ? undefined : { modifier, capital: noun.raw !== noun.word, holiday: false, end: mention.end };
}

/** A holiday in the singular needs its article: the 51 holiday. */
const isDetermined = (text: string, start: number): boolean => /^(?:the|this|during|last|next|s)$/.test(wordBefore(text, start).word);
