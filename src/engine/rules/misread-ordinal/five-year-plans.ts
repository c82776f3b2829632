import { wordAfter } from '../../text/words';
import { afterMention, countsThings, isAboutChina, type Mention } from './mentions';
import { hanNumber, type Misreading, ordinalName } from './misreading';

/**
 * 七五, 十四五: the Seventh, the 14th Five-Year Plan, of the economy (since 1953) or of law popularisation (since 1986), read as 75, 145.
 * Fifteen plans of the economy exist; a few more are allowed for.
 */
const LAST_PLAN = 20;
const PLAN_WORDS: ReadonlySet<string> = new Set(['plan', 'plans', 'planning', 'program', 'programme', 'period']);

/** 七五普法: the plans to make the law known. */
const CAMPAIGNS: ReadonlySet<string> = new Set(['popularization', 'popularisation', 'publicity', 'education', 'dissemination']);

interface Following {
  /** `75-Year Plan` has the word “year”, `145 plan` has not. */
  readonly year: boolean;
  readonly word: string;
  readonly capital: boolean;
  readonly end: number;
}

/** The plan a number speaks of: `-Year Plan`, ` Plan`, `" planning`. */
function followingPlan(text: string, mention: Mention): Following | undefined {
  let { next } = mention;
  if (next.word === 'law' || next.word === 'legal') {
    const isCampaign = CAMPAIGNS.has(wordAfter(text, next.end).word);
    return isCampaign ? { year: false, word: 'plan', capital: true, end: mention.end } : undefined;
  }
  const year = next.word === 'year' || next.word === 'years';
  if (year) next = wordAfter(text, afterMention(text, next.end));
  if (!PLAN_WORDS.has(next.word)) return undefined;
  return { year, word: next.word, capital: next.raw[0] !== next.word[0], end: next.end };
}

export function misreadPlan(text: string, mention: Mention): Misreading | undefined {
  const following = followingPlan(text, mention);
  if (!following) return undefined;
  const last = mention.parts[mention.parts.length - 1];
  if (mention.parts.length === 2 && last.value === 5 && !last.ordinal) return numberedFive(text, mention, following);
  if (mention.parts.length > 2) return undefined;
  return runTogether(text, mention, following);
}

/** `75-Year Plan`, `145 plan`, `14.5 Plan`, `Seven Five` read as digits. */
function runTogether(text: string, mention: Mention, following: Following): Misreading | undefined {
  const { digits, joined, ordinal, quoted } = mention;
  if (!digits.endsWith('5') || digits.length > 3 || ordinal) return undefined;
  const plan = Number(digits.slice(0, -1));
  if (plan < 1 || plan > LAST_PLAN || following.word === 'plans') return undefined;
  const cued = isAboutChina(text, mention);
  const owned = isOwned(text, mention.start);
  if (owned || (!quoted && countsThings(text, following.end))) return undefined;
  const named = quoted || following.capital;
  // A plan for 15, 25 … 55 years is nothing odd: only quotes and the subject together tell.
  if (plan < 6 && !(cued && quoted && !joined)) return undefined;
  if (!(named || cued) || (!following.year && !cued && !quoted)) return undefined;
  if (!named && !joined && (digits.length < 3 || !cued)) return undefined;
  const confidence = plan < 6 ? 0.5 : named && cued ? 0.95 : named && digits.length < 3 && !quoted ? 0.6 : 0.8;
  return misreading(mention, following, [plan], confidence);
}

/** `14 Five-Year Plan`, `Fourteenth Five Plan`, `40th Five-Year Plan`; `14th Five-Year Plan` is right. */
function numberedFive(text: string, mention: Mention, following: Following): Misreading | undefined {
  const [first] = mention.parts;
  if (following.word === 'plans') return undefined;
  if (first.ordinal && following.year) {
    return first.value > LAST_PLAN ? misreading(mention, following, impossible(first.value), 0.85) : undefined;
  }
  if (first.value < 1 || first.value > LAST_PLAN) return undefined;
  const cued = isAboutChina(text, mention);
  const capital = /[A-Z5]/.test(text.slice(mention.start, mention.end));
  if (first.ordinal) return misreading(mention, following, [first.value], cued || mention.quoted ? 0.85 : 0.6);
  if (following.year) {
    // Two five-year plans one after another are counted; the fourteenth has a capital or stands in quotes.
    if (first.value < 6 || !(mention.quoted || (capital && following.capital))) return undefined;
    return misreading(mention, following, [first.value], 0.85);
  }
  return cued || mention.quoted ? misreading(mention, following, [first.value], 0.85) : undefined;
}

/** Which plan 十四五 meant where 40th, 45th or 145th came of it. */
function impossible(value: number): number[] {
  if (value % 10 === 0 && value < 100) return [10 + value / 10];
  const plan = Math.floor(value / 10);
  if (value % 10 === 5 && plan > 5 && plan <= LAST_PLAN) return [plan];
  return value % 10 === 5 && plan <= 5 ? [10 + plan, plan] : [];
}

/** A firm's own plan: `the company's 75-Year Plan`, `our 75-Year Plan`. */
function isOwned(text: string, start: number): boolean {
  const before = text.slice(Math.max(0, start - 24), start);
  const owner = /(\p{L}{1,20})['’]s?\s{1,2}["“]?$/u.exec(before);
  if (owner) return !PUBLIC.has(owner[1].toLowerCase());
  return /\b(?:our|its|his|her|my|your|company|corporate)\s{1,2}["“]?$/i.test(before);
}

/** Owners whose plan may be the state's. */
const PUBLIC: ReadonlySet<string> = new Set('party state nation country china council government province city ministry people'.split(' '));

function misreading(mention: Mention, following: Following, plans: readonly number[], confidence: number): Misreading | undefined {
  if (plans.length === 0) return undefined;
  const [text, ...others] = plans.map(plan => `${ordinalName(plan)} Five-Year Plan${following.word === 'period' ? ' period' : ''}`);
  const chinese = plans.map(plan => `${hanNumber(plan)}五`).join('/');
  return { span: { start: mention.start, end: following.end }, text, others, chinese, confidence };
}
