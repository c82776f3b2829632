import { wordAfter, wordBefore } from '../../text/words';
import { afterMention, countsThings, isAboutChina, type Mention } from './mentions';
import { hanNumber, type Misreading, ordinalFigures, ordinalName } from './misreading';

/**
 * 二十大, the 20th National Congress of the Communist Party of China, read as “20 big” or “20 victory”; 十九届四中全会, the Fourth Plenary
 * Session of the 19th Central Committee, read as “19th Fourth Plenary Session”. Congresses from the twelfth (1982) on are called so.
 */
const FIRST_CONGRESS = 12;
const LAST_CONGRESS = 29;
const PARTY_WORDS: ReadonlySet<string> = new Set(['party', 'cpc', 'ccp', 'communist']);
/** What 大 becomes. */
const BIG: ReadonlySet<string> = new Set(['big', 'bigs', 'victory', 'major', 'great', 'grand', 'large']);
/** What people study after a congress. */
const STUDIED: ReadonlySet<string> = new Set(['spirit', 'spirits', 'spiritual', 'report', 'congress', 'meeting', 'important']);
/** Words that cannot be what “20 big” counts. */
const NOT_COUNTED: ReadonlySet<string> = new Set(
  'and or of to in on at for with is was are were has have had will by as from that which'.split(' '),
);

export function misreadCongress(text: string, mention: Mention): Misreading | undefined {
  if (mention.parts.length !== 1 || mention.joined) return undefined;
  const [{ value }] = mention.parts;
  if (value < FIRST_CONGRESS || value > LAST_CONGRESS) return undefined;
  const { next } = mention;
  const isBig = BIG.has(next.word);
  const end = isBig || isMost(text, mention) ? next.end : congressAfter(text, mention) || (isBare(text, mention) ? mention.end : 0);
  if (end === 0) return undefined;
  const ofParty = isOfParty(text, mention.start);
  const confidence = isBig ? bigConfidence(text, mention, ofParty) : next.word === 'national' ? 0.85 : ofParty ? 0.8 : 0;
  if (confidence === 0) return undefined;
  return {
    span: { start: mention.start, end },
    text: `${ordinalFigures(value)} ${ofParty ? '' : 'CPC '}National Congress`,
    chinese: `${hanNumber(value)}大`,
    confidence,
  };
}

/** `twenty-most important`. */
const isMost = (text: string, mention: Mention): boolean => mention.next.word === 'most' && text[mention.end] === '-';

/** How sure it is that “20 big” is 二十大 and does not count big things; 0: not at all. */
function bigConfidence(text: string, mention: Mention, ofParty: boolean): number {
  const { next } = mention;
  const behind = wordAfter(text, afterMention(text, next.end)).word;
  if (behind !== '' && !STUDIED.has(behind) && !NOT_COUNTED.has(behind)) return 0;
  if (ofParty) return 0.9;
  const studied = STUDIED.has(behind) && behind !== 'meeting' && behind !== 'important';
  return (studied || (mention.quoted && next.word === 'big')) && isAboutChina(text, mention) ? 0.75 : 0;
}

/** Where `the 19 National Congress` ends, which lacks its ordinal; 0 when it is none. */
function congressAfter(text: string, mention: Mention): number {
  if (mention.ordinal) return 0;
  const national = mention.next;
  const congress = wordAfter(text, national.end);
  const isOne = national.raw === 'National' && congress.raw === 'Congress' && !countsThings(text, congress.end);
  return isOne && isAboutChina(text, mention) ? congress.end : 0;
}

/** `the Party's 20`: the possessive of the Party directly before. */
function isOfParty(text: string, start: number): boolean {
  let at = start;
  if ('"“'.includes(text.charAt(at - 1))) at--;
  if (text[at - 1] !== ' ') return false;
  at--;
  const possessive = /['’]s$/i.test(text.slice(Math.max(0, at - 2), at));
  return PARTY_WORDS.has(wordBefore(text, possessive ? at - 2 : at).word);
}

/** `welcome the Party's 20.`, `the Party's 18 spirit`. */
function isBare(text: string, mention: Mention): boolean {
  const next = mention.next.word;
  if (mention.ordinal) return next === 'spirit' || next === 'spirits';
  if (next === 'spirit' || next === 'spirits') return true;
  return /^(?:$|["”’']?[.!?;])/.test(text.slice(mention.end, mention.end + 2)) && /^\d+$/.test(text.slice(mention.start, mention.end));
}

const LAST_PLENUM = 9;

/** `19th Fourth Plenary Session`. */
export function misreadPlenum(text: string, mention: Mention): Misreading | undefined {
  if (mention.parts.length !== 2) return undefined;
  const [congress, plenum] = mention.parts;
  if (congress.value < 8 || congress.value > LAST_CONGRESS || !plenum.ordinal || plenum.value > LAST_PLENUM) return undefined;
  const plenary = mention.next;
  let end = plenary.end;
  if (plenary.word === 'plenary') {
    const session = wordAfter(text, end);
    if (session.word !== 'session' && session.word !== 'meeting') return undefined;
    end = session.end;
  } else if (plenary.word !== 'plenum') return undefined;
  const committee = /^ of the (?:CPC |Party )?Central Committee(?: of the (?:CPC|Party|Communist Party of China))?/.exec(
    text.slice(end, end + 90),
  );
  if (committee) end += committee[0].length;
  const what = plenary.word === 'plenum' ? 'Plenum' : 'Plenary Session';
  return {
    span: { start: mention.start, end },
    text: `${ordinalName(plenum.value)} ${what} of the ${ordinalFigures(congress.value)} CPC Central Committee`,
    chinese: `${hanNumber(congress.value)}届${hanNumber(plenum.value)}中全会`,
    confidence: 0.9,
  };
}
