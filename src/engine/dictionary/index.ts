/** Chinese words, their pinyin and what they mean in English. */
export { type Dictionary, readDictionary } from './dictionary';
export { isChineseAt, type WordAt, type WordsAt, wordsAt } from './words-at';
