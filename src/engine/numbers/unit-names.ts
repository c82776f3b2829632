import type { NumberLanguage } from './types';
import { UNITS } from './units';

/** What units are called: the first name each language has in the table of units. */

const ENGLISH = new Map<string, string>();
const CHINESE = new Map<string, string>();
for (const { id, words } of UNITS) {
  const names = words.split(',').map(word => word.replace(/~$/, ''));
  const english = names.find(name => /^[A-Za-z][A-Za-z. -]*$/.test(name) && !/^[A-Z]{3}$/.test(name));
  const chinese = names.filter(name => /^[\u4e00-\u9fff·]+$/.test(name));
  if (english) ENGLISH.set(id, english);
  if (chinese.length) CHINESE.set(id, id === 'CNY' ? '元' : chinese[0]);
}

/** Names that are the same in the plural. Source: usage of each currency and unit in English. */
const INVARIABLE =
  /(?:yuan|renminbi|yen|won|dong|baht|rand|ringgit|jin|mu|li|zhang|chi|cun|dan|liang|qing|hertz|sterling|Celsius|Fahrenheit|tenge|kip|kyat|rupiah|horsepower|taka)$/i;
const IRREGULAR: Readonly<Record<string, string>> = { foot: 'feet', inch: 'inches', century: 'centuries' };

/** The name of a unit after a number in a language, for one or for many: dong, US dollars, 平方公里. The unit's id where it has no name. */
export function unitName(id: string, language: NumberLanguage, single: boolean): string {
  if (language === 'zh') return CHINESE.get(id) ?? id;
  const name = ENGLISH.get(id) ?? (id.length === 3 && id === id.toUpperCase() ? id : id.replace(/-/g, ' '));
  if (single || INVARIABLE.test(name) || name.includes(' per ') || name === id.toUpperCase()) return name;
  return IRREGULAR[name] ?? (name.endsWith(' foot') ? name.replace(/foot$/, 'feet') : `${name}s`);
}
