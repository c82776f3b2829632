import type { AdvertisingRow } from './advertising';

/**
 * A few fixed phrases of the same trade in other languages, as campaigns against sites in South-East Asia, Korea, Japan, Turkey and Latin
 * America plant them. Only phrases that say it alone; drawn up from general knowledge of these campaigns.
 */
export const OTHER_ADVERTISING: readonly AdvertisingRow[] = [
  {
    role: 'offer',
    topic: 'casino',
    weight: 4.5,
    words:
      'slot gacor | situs slot | slot maxwin | situs judi | judi online | agen judi | judi slot | bandar judi | オンラインカジノ | 카지노사이트 | 바카라사이트 | คาสิโนออนไลน์ | สล็อตออนไลน์ | บาคาร่าออนไลน์ | sòng bạc trực tuyến | казино онлайн | онлайн казино | casino en ligne',
  },
  {
    role: 'offer',
    topic: 'betting',
    weight: 4.5,
    words:
      'judi bola | 토토사이트 | 먹튀검증 | แทงบอลออนไลน์ | cá cược bóng đá | nhà cái uy tín | bahis siteleri | canlı bahis | deneme bonusu | casa de apostas | apuestas deportivas online',
  },
  { role: 'offer', topic: 'lottery', weight: 4.5, words: 'togel online | situs togel | bandar togel' },
];
