import type { Address } from './addresses';

/**
 * Names of languages and regions in addresses, by which sites tell their editions apart. Source: ISO 639-1 and 3166 codes of the larger web
 * languages, and the spellings sites use for Chinese.
 */
const CODES =
  'ar bg cn cs da de el en es et fa fi fr gb he hi hk hr hu id in it ja jp ko kr lt lv ms nl no pl pt ro ru sk sl sv sg th tr tw uk us vi zh';
const EDITIONS: ReadonlySet<string> = new Set(
  `${CODES} chs cht chn eng chinese english japanese korean intl global china hans hant`.split(' '),
);
const LANGUAGE_PARAMETER = /^(?:lang|language|locale|hl|lr|lc|l|setlang|ui_locales?|culture|mkt|cc|uselang)=/i;

/** What an address says once the edition for a language is taken out: two addresses with the same answer lead to the same thing. */
export function neutralAddress({ kind, raw }: Address): string {
  if (kind === 'email') return raw.toLowerCase();
  const [beforeHash] = raw.split('#');
  const [place, query = ''] = beforeHash.split('?');
  const rest = place.replace(/^[a-z]+:\/\//i, '').replace(/^\/\//, '');
  const segments = rest.split('/').filter(Boolean);
  const host = kind === 'url' ? neutralHost(segments.shift() ?? '') : '';
  if (/^wik(?:ipedia|tionary|ibooks|iquote|inews|isource|ivoyage)$/.test(host)) return host;
  const path = segments.map(decoded).map(neutralName).filter(Boolean).join('/');
  const parameters = query
    .split('&')
    .filter(parameter => parameter && !LANGUAGE_PARAMETER.test(parameter))
    .join('&');
  return `${host}/${path}?${parameters}`.replace(/\?$/, '').replace(/\/$/, '');
}

/** A host without `www`, without the label or the ending that names a country: `cn.example.com`, `www.example.com.cn`, `example.cn`. */
function neutralHost(host: string): string {
  const labels = host.toLowerCase().split(':')[0].split('.');
  while (labels.length > 1 && EDITIONS.has(labels[labels.length - 1])) labels.pop();
  while (labels.length > 1 && /^(?:com|org|net|gov|edu|co|ac|or|ne|go|int)$/.test(labels[labels.length - 1])) labels.pop();
  while (labels.length > 1 && (isEdition(labels[0]) || labels[0] === 'www' || labels[0] === 'm')) labels.shift();
  return labels.join('.');
}

/** `zh`, `zh-CN`, `zh_Hans`, `en-us`. */
const isEdition = (name: string): boolean =>
  name.length <= 10 &&
  name
    .toLowerCase()
    .split(/[-_]/)
    .every(part => EDITIONS.has(part));

/** A segment of a path without the language in it: `readme.zh-CN.md`, `guide_en.html`, `zh-cn`. */
function neutralName(name: string): string {
  if (isEdition(name.replace(/\.[a-z]{2,5}$/, ''))) return '';
  const parts = name.split(/(?=[._-])/);
  return parts.filter((part, i) => i === 0 || !/^[._-]/.test(part) || !isEdition(part.slice(1))).join('');
}

function decoded(segment: string): string {
  try {
    return decodeURIComponent(segment);
  } catch {
    return segment;
  }
}
