/**
 * Days of the year that Chinese names by their numerals, and what the name is of. The English is that of official Chinese publications
 * (Xinhua, China Daily) and general histories.
 */
export interface DatedName {
  /** Month and day in a row: 54 for 五四. */
  readonly digits: string;
  readonly chinese: string;
  /** What follows the numerals in English, in lower case without apostrophes, and what should stand in the place of the numerals. */
  readonly phrases: ReadonlyMap<string, string>;
  /** Also read as an ordinal: the 11th Golden Week. */
  readonly ordinal: boolean;
}

type Row = readonly [digits: string, chinese: string, names: Readonly<Record<string, string>>, ordinal?: 'ordinal'];

const HOLIDAY = 'golden week, holiday, holidays, long holiday, small holiday, small long holiday, mini holiday, vacation, long vacation';
const WOMEN = 'womens day, womens festival, international womens day, working womens day, international working womens day';

const ROWS: readonly Row[] = [
  ['27', '二七', { 'February 7': 'strike, great strike, massacre' }],
  ['38', '三八', { 'March 8': `${WOMEN}, red flag, red banner` }, 'ordinal'],
  [
    '51',
    '五一',
    { 'May Day': HOLIDAY, 'May 1': 'labor day, labour day, international labor day, international labour day, workers day' },
    'ordinal',
  ],
  ['54', '五四', { 'May Fourth': 'movement, new culture movement, youth day, youth festival, spirit, medal, youth medal' }],
  ['57', '五七', { 'May 7': 'cadre school, cadre schools' }],
  ['61', '六一', { 'June 1': 'childrens day, childrens festival, international childrens day' }, 'ordinal'],
  ['71', '七一', { 'July 1': 'medal, speech, important speech' }],
  ['77', '七七', { 'July 7': 'incident' }],
  ['81', '八一', { 'August 1': 'army day, uprising, nanchang uprising, medal, film studio' }, 'ordinal'],
  ['92', '九二', { '1992': 'consensus' }, 'ordinal'],
  ['93', '九三', { 'September 3': 'parade, military parade', Jiusan: 'society' }],
  ['11', '十一', { 'National Day': HOLIDAY, 'October 1': 'national day, national day holiday, national day golden week' }, 'ordinal'],
  ['128', '一二八', { 'January 28': 'incident, battle' }],
  ['129', '一二九', { 'December 9': 'movement' }],
  ['412', '四一二', { 'April 12': 'incident, coup, massacre' }],
  ['512', '五一二', { 'May 12': 'earthquake, wenchuan earthquake, big earthquake' }],
  ['530', '五卅', { 'May 30': 'movement, massacre, tragedy' }],
  ['813', '八一三', { 'August 13': 'incident, battle' }],
  ['918', '九一八', { 'September 18': 'incident, event, history museum' }],
];

export const DATED_NAMES: readonly DatedName[] = ROWS.map(([digits, chinese, names, ordinal]) => ({
  digits,
  chinese,
  phrases: new Map(Object.entries(names).flatMap(([modifier, phrases]) => phrases.split(', ').map(phrase => [phrase, modifier] as const))),
  ordinal: ordinal !== undefined,
}));
