import { UNITS } from '../../numbers/units';

/** English names of units, from the table of units: its first English word. */

const NAMES = new Map<string, string>();
for (const { id, words } of UNITS) {
  const english = words.split(',').find(word => /^[A-Za-z][A-Za-z. -]*~?$/.test(word) && !/^[A-Z]{3}~?$/.test(word));
  if (english) NAMES.set(id, english.replace(/~$/, ''));
}

/** Names that are the same in the plural. Source: usage of each currency and unit in English. */
const INVARIABLE =
  /(?:yuan|renminbi|yen|won|dong|baht|rand|ringgit|jin|mu|li|zhang|chi|cun|dan|liang|hertz|sterling|Celsius|Fahrenheit|tenge|kip|kyat|rupiah|horsepower|taka)$/i;

/** The English name of a unit, for one or for many: dong, US dollars, square kilometres. */
export function unitName(id: string | undefined, single: boolean): string | undefined {
  const name = id === undefined ? undefined : (NAMES.get(id) ?? id.replace(/-/g, ' '));
  if (!name || single || INVARIABLE.test(name)) return name;
  if (/^foot$|^inch$|^century$/.test(name)) return { foot: 'feet', inch: 'inches', century: 'centuries' }[name];
  return name.includes(' per ') ? name : `${name}s`;
}
