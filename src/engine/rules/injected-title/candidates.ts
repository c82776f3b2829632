import type { Role, Topic } from '../../lexicons/advertising';
import { fold } from '../../lexicons/fold';
import { isHan } from '../../text/characters';
import { memoised } from '../../text/memo';
import type { MappedText, Span } from '../../types';
import { advertises, findPhrases, type Phrase, phraseOf, type Token, topicOf, withoutNeighbours } from './phrase';
import { type SlotKind, slotOf } from './slot';

/** A phrase that reads like advertising, judged by itself; whether it was planted, the document decides. */
export interface Candidate {
  /** With the title or quotation marks around it. */
  readonly span: Span;
  readonly slot: SlotKind;
  readonly topic: Topic;
  /** It names a sport, an event or a house: so do sports pages, whose clubs such houses sponsor. */
  readonly sporting: boolean;
  readonly chinese: boolean;
  /** How much its words say for advertising. */
  readonly weight: number;
  /** The same for every spelling of one phrase. */
  readonly key: string;
}

/** Lighter phrases are ordinary words. In a slot of its own a phrase needs less. */
const LEAST: Readonly<Record<SlotKind, number>> = { title: 2.5, quote: 2.5, line: 2.5, bare: 3.5 };

/** The candidates of a text, in order. */
export const candidatesOf: (target: MappedText) => readonly Candidate[] = memoised(target => findCandidates(target.text));

function findCandidates(text: string): Candidate[] {
  const found: Candidate[] = [];
  for (const phrase of findPhrases(text)) {
    if (found.length > 0 && phrase.start < found[found.length - 1].span.end) continue;
    const one = candidate(text, phrase);
    if (one) found.push(one);
  }
  return found;
}

function candidate(text: string, phrase: Phrase): Candidate | undefined {
  const slot = slotOf(text, phrase);
  const bare = slot.kind === 'bare';
  const tokens = bare ? withoutNeighbours(text, phrase.tokens) : (slot.tokens ?? phrase.tokens);
  const words = phraseOf(tokens);
  const name = bare ? unknownNameBefore(text, words) : 0;
  const weight = weightOf(tokens) + (slot.unknownName || name > 0 ? UNKNOWN_NAME : 0);
  if (weight < LEAST[slot.kind] || !advertises(tokens)) return undefined;
  const span = bare ? { start: words.start - name, end: words.end } : slot.span;
  return {
    span,
    slot: slot.kind,
    topic: topicOf(tokens),
    sporting: tokens.some(({ role }) => role === 'event' || role === 'sport' || role === 'brand'),
    chinese: isHan(text, words.end - 1) || isHan(text, words.start),
    weight,
    key: fold(text.slice(words.start, words.end)).replace(/[ _·]/g, ''),
  };
}

const UNKNOWN_NAME = 1;
/** Names of such houses are no longer. */
const NAME_LIMIT = 4;
/** Words of a sentence, which no name begins or ends with: 请在, 登录了, 本站的. */
const SENTENCE_WORDS = /[在的和与从到请是了去上下用由对向把被为将有及或等按经]/;

/** How long the unknown name is that a bare phrase begins with, where both stand alone among text that is not Chinese: 幸运彩票官网. */
function unknownNameBefore(text: string, { start, end }: Phrase): number {
  if (!isHan(text, start) || isHan(text, end)) return 0;
  let first = start;
  while (start - first <= NAME_LIMIT && isHan(text, first - 1)) first--;
  const name = text.slice(first, start);
  return name.length <= NAME_LIMIT && !SENTENCE_WORDS.test(name) ? name.length : 0;
}
const EVENT_AND_BET = 1.5;
const YEAR_OF_IT = 0.5;
const NAMED_HOUSE = 1;
const FURTHER_OFFERS = 0.5;
const SPORTS = 0.5;

/** The words of a phrase together: the best name, the best offer, and what makes a phrase of them. */
export function weightOf(tokens: readonly Token[]): number {
  const name = best(tokens, 'brand', 'house', 'form');
  const offers = tokens.filter(token => token.role === 'bet' || token.role === 'offer');
  const offer = best(offers, 'bet', 'offer');
  const event = best(tokens, 'event');
  const bets = offers.some(token => token.role === 'bet');
  let weight = name + offer + event + best(tokens, 'sport') + best(tokens, 'place') + best(tokens, 'online') + best(tokens, 'platform');
  if (offers.length > 1) weight += FURTHER_OFFERS;
  if (event > 0 && bets) weight += EVENT_AND_BET;
  if (tokens.some(token => token.role === 'year') && (event > 0 || bets)) weight += 0.5 + (event > 0 && bets ? YEAR_OF_IT : 0);
  if (isNamedHouse(tokens, bets)) weight += NAMED_HOUSE;
  return weight + twoBest(tokens, 'site') + twoBest(tokens, 'boast');
}

/**
 * A house with what it does: bet365 sports, crown betting. A casino may well have a name, so 金沙赌场 is none; nor is the football a house
 * pays for (the light sport words).
 */
function isNamedHouse(tokens: readonly Token[], bets: boolean): boolean {
  const sports = best(tokens, 'sport') >= SPORTS;
  const brand = tokens.some(token => token.role === 'brand');
  const house = tokens.some(token => token.role === 'house');
  const offers = tokens.some(token => token.role === 'bet' || token.role === 'offer');
  const form = tokens.some(token => token.role === 'form');
  return ((brand || form) && (sports || offers)) || (house && (sports || bets));
}

function best(tokens: readonly Token[], ...roles: readonly Role[]): number {
  let weight = 0;
  for (const token of tokens) if (token.weight > weight && roles.includes(token.role)) weight = token.weight;
  return weight;
}

/** Two ways to get there say more than one; a third says no more. Different words only. */
function twoBest(tokens: readonly Token[], role: Role): number {
  const weights = tokens.filter(token => token.role === role).map(token => token.weight);
  weights.sort((a, b) => b - a);
  return (weights[0] ?? 0) + (weights[1] ?? 0);
}
