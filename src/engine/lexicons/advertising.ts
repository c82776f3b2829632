import { CHINESE_ADVERTISING } from './advertising-chinese';
import { ENGLISH_ADVERTISING } from './advertising-english';
import { OTHER_ADVERTISING } from './advertising-other';
import { WordTable } from './word-table';

/** What an advertisement is for. */
export type Topic = 'betting' | 'casino' | 'lottery' | 'sex' | 'loans' | 'goods';

/**
 * What a word does in an advertising phrase. By themselves only `brand`, `bet` and `offer` advertise; the others make a phrase of them.
 *
 * - `brand`: a betting house, under a name that is nothing else; `house`: one whose name is also an ordinary word (crown, 银河);
 *   `form`: letters and digits as such houses like them (k8, w88)
 * - `bet`: the act (投注, betting); `offer`: the thing offered (百家乐, casino, 小额贷款口子)
 * - `event` (世界杯, European Cup), `sport` (体育, football), `year`, `place` (澳门), `online` (在线, live)
 * - `site`: where to go (官网, app, download, login); `platform` (平台); `boast` (排名, 正规, best)
 * - `filler`: stands inside such phrases, never at their ends (国际, official)
 */
export type Role =
  | 'brand'
  | 'house'
  | 'form'
  | 'bet'
  | 'offer'
  | 'event'
  | 'sport'
  | 'year'
  | 'place'
  | 'online'
  | 'site'
  | 'platform'
  | 'boast'
  | 'filler';

export interface AdvertisingWord {
  readonly role: Role;
  /** How much it says for advertising: 0.5 a colour word, 2 the usual word of the trade, 4.5 a phrase seen nowhere else. */
  readonly weight: number;
  readonly topic?: Topic;
}

/** A line of a table: words of one role and weight, parted by ` | `. */
export interface AdvertisingRow extends AdvertisingWord {
  readonly words: string;
}

const ENTRIES: readonly (readonly [word: string, value: AdvertisingWord])[] = [
  ...CHINESE_ADVERTISING,
  ...ENGLISH_ADVERTISING,
  ...OTHER_ADVERTISING,
].flatMap(({ words, ...word }) => words.split(' | ').map(each => [each, word] as const));

/** Every word of the advertising tables, in all languages. */
export const ADVERTISING: WordTable<AdvertisingWord> = new WordTable(ENTRIES);

const NEEDED: ReadonlySet<Role> = new Set<Role>(['brand', 'house', 'bet', 'offer', 'event', 'sport']);

/** The words of which every advertising phrase holds at least one: a text without them needs no closer look. */
export const NEEDED_WORDS: WordTable<AdvertisingWord> = new WordTable(ENTRIES.filter(([, { role }]) => NEEDED.has(role)));
