import { type CedictEntry, compactDictionary } from '../../scripts/dictionary/compact';
import { readDictionary } from '../../src/engine/dictionary';

const entry = (traditional: string, simplified: string, pinyin: string, ...english: string[]): CedictEntry => ({
  traditional,
  simplified,
  pinyin,
  english,
});

/** A small dictionary in the form of the large one. */
export const ENTRIES: readonly CedictEntry[] = [
  entry('圖', '图', 'tu2', 'drawing', 'CL:張|张[zhang1]'),
  entry('圖書', '图书', 'tu2 shu1', 'books (in a library or bookstore)'),
  entry('圖書館', '图书馆', 'tu2 shu1 guan3', 'library', 'CL:家[jia1]'),
  entry('書', '书', 'shu1', 'book', 'letter', 'document'),
  entry('館', '馆', 'guan3', 'building', 'shop'),
  entry('行', '行', 'hang2', 'row; line', 'trade'),
  entry('行', '行', 'xing2', 'to walk; to go', 'all right'),
  entry('銀行', '银行', 'yin2 hang2', 'bank'),
  entry('綠', '绿', 'lu:4', 'green'),
  entry('研究', '研究', 'yan2 jiu1', 'research'),
  entry('研究生', '研究生', 'yan2 jiu1 sheng1', 'graduate student'),
  entry('生命', '生命', 'sheng1 ming4', 'life'),
  entry('命', '命', 'ming4', 'life; fate'),
  entry('起源', '起源', 'qi3 yuan2', 'origin', 'to originate'),
  entry('西安', '西安', 'Xi1 an1', 'see 西安市[Xi1 an1 Shi4]'),
  entry('西安市', '西安市', 'Xi1 an1 Shi4', "Xi'an, capital of Shaanxi Province 陝西省|陕西省[Shan3 xi1 Sheng3]"),
  entry('乾', '干', 'gan1', 'dry'),
  entry('幹', '干', 'gan4', 'to do'),
  entry('王', '王', 'Wang2', 'surname Wang'),
  entry('綠縣', '绿县', 'Lu:4 xian4', 'Green county'),
  entry('綠河縣', '绿河县', 'Lu:4 he2 xian4', 'Green River county in Nowhere'),
  entry('中華人民共和國', '中华人民共和国', 'Zhong1 hua2 Ren2 min2 Gong4 he2 guo2', "People's Republic of China"),
  entry('AA制', 'AA制', 'AA zhi4', 'to split the bill'),
];

export const FILE = compactDictionary(ENTRIES, 'Words for tests.');
export const DICTIONARY = readDictionary(FILE);
