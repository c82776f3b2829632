import { ADVERTISING, type AdvertisingWord, NEEDED_WORDS, type Role, type Topic } from '../../lexicons/advertising';
import { isDigit, isHan, isLatin } from '../../text/characters';
import type { Span } from '../../types';

/** A word of an advertising phrase and where it stands. */
export interface Token extends AdvertisingWord, Span {}

/** Words of the tables that stand side by side. */
export interface Phrase extends Span {
  readonly tokens: readonly Token[];
}

/** Longer runs of letters and digits are no name. */
const NAME_LIMIT = 16;

/** Every longest run of neighbouring table words in a text, in order, that could advertise something. Linear in the text. */
export function findPhrases(text: string): Phrase[] {
  const found: Phrase[] = [];
  if (!NEEDED_WORDS.next(text, 0)) return found;
  let reached = 0;
  for (let match = ADVERTISING.next(text, 0); match; match = ADVERTISING.next(text, reached)) {
    const tokens = runAt(text, match.start);
    const before = nameBefore(text, match.start, reached);
    if (before) tokens.unshift(before);
    reached = Math.max(match.end, tokens[tokens.length - 1].end);
    if (advertises(tokens)) found.push(phraseOf(tokens));
  }
  return found;
}

export const phraseOf = (tokens: readonly Token[]): Phrase => ({
  tokens,
  start: tokens[0].start,
  end: tokens[tokens.length - 1].end,
});

/** Whether the words name something to be sold: a house, an act, an offer; or a sport, or a house at its place, with ways to get there. */
export function advertises(tokens: readonly Token[]): boolean {
  let sites = 0;
  let sport = false;
  let place = false;
  let house = false;
  for (const { role } of tokens) {
    if (role === 'brand' || role === 'bet' || role === 'offer') return true;
    if (role === 'site') sites++;
    if (role === 'event' || role === 'sport') sport = true;
    if (role === 'place') place = true;
    if (role === 'house') house = true;
  }
  return house ? (sport || place) && sites >= 1 : sport && sites >= 2;
}

/** What a phrase is for: the topic of its heaviest act or offer, else of the house it names. */
export function topicOf(tokens: readonly Token[]): Topic {
  let topic: Topic = 'betting';
  let weight = 0;
  for (const token of tokens) {
    if (!token.topic) continue;
    const rank = token.weight + (token.role === 'bet' || token.role === 'offer' ? OFFER_FIRST : 0);
    if (rank <= weight) continue;
    topic = token.topic;
    weight = rank;
  }
  return topic;
}

/** More than any name weighs. */
const OFFER_FIRST = 10;

function runAt(text: string, at: number): Token[] {
  const tokens: Token[] = [];
  let token = tokenAt(text, at);
  while (token) {
    tokens.push(token);
    token = nextToken(text, token);
  }
  return tokens;
}

/** Lines that are wrapped are at least this long; shorter ones are entries of their own. */
const WRAPPED = 50;

/** The word behind another one: touching it, or parted from it by one space, hyphen or underscore, or where a long line is wrapped. */
function nextToken(text: string, previous: Token): Token | undefined {
  const { end } = previous;
  const touching = tokenAt(text, end);
  if (touching) return touching;
  const separator = text[end];
  const wraps =
    separator === '\n' && isLatin(text, end + 1) && !text.slice(Math.max(0, end - WRAPPED), end).includes('\n') && end >= WRAPPED;
  if (!wraps && separator !== ' ' && separator !== '-' && separator !== '_' && separator !== '·') return undefined;
  const token = tokenAt(text, end + 1);
  if (separator === ' ' && token && token.role !== 'site' && isHan(text, end - 1) && isHan(text, end + 1)) return undefined;
  return token;
}

/** The table word, year or name that begins at an offset. */
export function tokenAt(text: string, at: number): Token | undefined {
  const match = ADVERTISING.at(text, at);
  const number = isDigit(text, at) || isLatin(text, at) ? nameAt(text, at) : undefined;
  if (match && (!number || number.end <= match.end)) return { ...match.value, start: at, end: match.end };
  return number;
}

const isNameUnit = (text: string, at: number): boolean => {
  const unit = text.charCodeAt(at);
  return (unit >= 0x30 && unit <= 0x39) || (unit >= 0x41 && unit <= 0x5a) || (unit >= 0x61 && unit <= 0x7a);
};

/** A year, or a name made of letters and digits, that begins at the offset. */
function nameAt(text: string, at: number): Token | undefined {
  if (isNameUnit(text, at - 1)) return undefined;
  let end = at;
  while (end - at <= NAME_LIMIT && isNameUnit(text, end)) end++;
  return readName(text, at, end);
}

/** A year or such a name right before an offset, but not before `from`. */
function nameBefore(text: string, at: number, from: number): Token | undefined {
  let end = at;
  if (text[end - 1] === '年') end--;
  else if (text[end - 1] === ' ' && isNameUnit(text, end - 2)) end--;
  let start = end;
  while (start > from && end - start <= NAME_LIMIT && isNameUnit(text, start - 1)) start--;
  if (start === end || isNameUnit(text, start - 1)) return undefined;
  return readName(text, start, end);
}

function readName(text: string, start: number, end: number): Token | undefined {
  if (end - start < 2 || end - start > NAME_LIMIT) return undefined;
  const name = text.slice(start, end).toLowerCase();
  if (/^(?:19|20)\d\d$/.test(name)) return { role: 'year', weight: 0.5, start, end: text[end] === '年' ? end + 1 : end };
  const form = formOf(name);
  return form && { ...form, start, end };
}

/** Ordinary words that end or begin like a betting house. */
const NOT_BET = /alphabet|diabet|tibet|sherbet|between|better|beta|bethel|betray|elizabet/;
/** Digits such houses like: lucky eights and the days of the year. */
const LUCKY = /88|365|777|168|188|918|666|999/;

/** What letters and digits alone tell of a name: `bet518` is a betting house, `vip365` looks like one, `k8` may be one. */
function formOf(name: string): AdvertisingWord | undefined {
  const hasDigit = /\d/.test(name);
  const hasLetter = /[a-z]/.test(name);
  if (!hasDigit || !hasLetter) return undefined;
  if (name.includes('bet') && !NOT_BET.test(name)) return { role: 'brand', topic: 'betting', weight: 3 };
  if (LUCKY.test(name)) return { role: 'form', topic: 'betting', weight: 1 };
  return /^[a-z]{1,3}\d{1,2}$/.test(name) && !ORDINARY_FORM.test(name) ? { role: 'form', topic: 'betting', weight: 0.5 } : undefined;
}

/** Half-year, quarter and grade: H1, Q3, G1, F1. */
const ORDINARY_FORM = /^[fghq]\d$/;

const DROPPED_FIRST: ReadonlySet<Role> = new Set<Role>(['filler', 'platform', 'site']);
const NEVER_BEFORE_YEAR: ReadonlySet<Role> = new Set<Role>(['filler', 'platform', 'site', 'online', 'sport', 'boast', 'place']);

/**
 * The words of a phrase that stands bare in a sentence without those at its ends that more likely belong to the sentence: in
 * 网络空间国际2024欧洲杯投注向纵深发展 the 国际 is the sentence's.
 */
export function withoutNeighbours(text: string, tokens: readonly Token[]): readonly Token[] {
  let first = 0;
  let last = tokens.length - 1;
  const year = tokens.findIndex(token => token.role === 'year');
  if (year > 0 && tokens.slice(0, year).every(token => NEVER_BEFORE_YEAR.has(token.role))) first = year;
  while (first < last && belongsBefore(text, tokens[first], tokens[first + 1])) first++;
  while (last > first && belongsBehind(text, tokens[last], tokens[last - 1])) last--;
  return tokens.slice(first, last + 1);
}

function belongsBefore(text: string, token: Token, next: Token): boolean {
  if (DROPPED_FIRST.has(token.role)) return true;
  if (!isHan(text, token.start - 1)) return false;
  if (token.role === 'boast') return true;
  const sells = next.role === 'bet' || next.role === 'offer' || next.role === 'brand';
  return (token.role === 'online' || token.role === 'sport') && !sells;
}

/** 推荐 and 预测 are verbs as well. */
const VAGUE_BOAST = 1;

function belongsBehind(text: string, token: Token, previous: Token): boolean {
  const named = previous.role === 'brand' || previous.role === 'house' || previous.role === 'form';
  if (token.role === 'filler' || token.role === 'place') return true;
  if (token.role === 'year') return previous.role !== 'event';
  if (token.role === 'sport') return !named;
  const vague = token.role === 'online' || (token.role === 'boast' && token.weight <= VAGUE_BOAST);
  return vague && isHan(text, token.end);
}
