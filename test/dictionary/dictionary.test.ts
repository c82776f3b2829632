import assert from 'node:assert/strict';
import fc from 'fast-check';
import { readDictionary, wordsAt } from '../../src/engine/dictionary';
import { parsePinyin } from '../../src/engine/dictionary/pinyin';
import { segmentWords } from '../../src/engine/dictionary/segment';
import { DICTIONARY, ENTRIES, FILE } from './cedict';

/** A word as `pinyin: meaning; meaning`, its readings parted by ` · `. */
const lookUp = (word: string): string | undefined =>
  DICTIONARY.lookUp(word)
    ?.readings.map(({ pinyin, meanings }) => `${pinyin}: ${meanings.join('; ')}`)
    .join(' · ');

describe('The dictionary', () => {
  it('knows words in simplified and in traditional characters', () => {
    assert.equal(lookUp('图书馆'), 'túshūguǎn: library');
    assert.equal(lookUp('圖書館'), 'túshūguǎn: library');
    assert.equal(DICTIONARY.lookUp('圖書館')?.word, '图书馆');
  });

  it('knows every reading of a word', () => {
    assert.equal(lookUp('行'), 'háng: row; line; trade · xíng: to walk; to go; all right');
    assert.equal(lookUp('乾'), 'gān: dry · gàn: to do');
    assert.equal(lookUp('绿'), 'lǜ: green');
  });

  it('says what an entry refers to, and keeps a mere surname', () => {
    assert.equal(lookUp('西安'), "Xī’ān: Xi'an, capital of Shaanxi Province");
    assert.equal(lookUp('王'), 'Wáng: surname');
  });

  it('leaves out what is long, foreign, or a name on a map', () => {
    for (const word of ['中华人民共和国', 'AA制', '绿河县']) assert.equal(lookUp(word), undefined, word);
    assert.equal(lookUp('绿县'), 'Lǜxiàn: Green county');
  });

  it('knows nothing else', () => {
    for (const word of ['', '馆图', '图书馆里', 'x', '\0', '图\0', '\ud840', '￿']) assert.equal(lookUp(word), undefined, word);
  });

  it('finds the words that begin at a place', () => {
    assert.deepEqual(DICTIONARY.lengthsAt('大图书馆', 1), [1, 2, 3]);
    assert.deepEqual(DICTIONARY.lengthsAt('研究生命', 0), [2, 3]);
    assert.deepEqual(DICTIONARY.lengthsAt('大', 0), []);
    assert.deepEqual(DICTIONARY.lengthsAt('馆', 1), []);
  });

  it('says where it comes from', () => {
    assert.equal(DICTIONARY.notice, 'Words for tests.');
  });

  it('is empty, whatever file it is given', () => {
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string({ unit: 'binary' }),
          fc.nat(FILE.length).map(end => FILE.slice(0, end)),
        ),
        file => {
          const dictionary = readDictionary(file);
          for (const { simplified } of ENTRIES) dictionary.lookUp(simplified);
          dictionary.lengthsAt('图书馆', 0);
        },
      ),
    );
    assert.equal(readDictionary('').lookUp('图'), undefined);
  });
});

describe('Pinyin', () => {
  it('has its tone marks where they belong', () => {
    const read = (numbered: string): string => parsePinyin(numbered);
    assert.equal(read('ma1ma2ma3ma4ma5'), 'māmámǎmàma');
    assert.equal(read('gou3hui2liu2nv3lve4zhuang1'), 'gǒuhuíliúnǚlüèzhuāng');
    assert.equal(read('Tian1an1men2'), 'Tiān’ānmén');
    assert.equal(read('wanr2'), 'wánr');
    assert.equal(read('A4 xx5'), 'À xx');
  });
});

describe('Chinese words in a text', () => {
  const cut = (text: string): string =>
    segmentWords(text, DICTIONARY)
      .map(({ start, end }) => text.slice(start, end))
      .join('|');

  it('are few and long', () => {
    assert.equal(cut('研究生命起源'), '研究|生命|起源');
    assert.equal(cut('圖書館'), '圖書館');
    assert.equal(cut('大图书馆外银行'), '大|图书馆|外|银行');
    assert.equal(cut(''), '');
  });

  it('always make up the whole text', () => {
    const text = fc.array(fc.constantFrom(...'图书馆行研究生命起源西安x。'), { maxLength: 30 }).map(letters => letters.join(''));
    fc.assert(fc.property(text, letters => cut(letters).replaceAll('|', '') === letters));
  });

  /** The words around the `|`. */
  const around = (marked: string): string[] | undefined =>
    wordsAt(marked.replace('|', ''), marked.indexOf('|'), DICTIONARY)?.words.map(({ text }) => text);

  it('are those of the sentence, the one at the cursor first', () => {
    assert.deepEqual(around('研究生命。银行的图书|馆，研究生命起源。图书'), ['图书馆', '银行', '研究', '生命', '起源']);
    assert.deepEqual(around('The |银行 of'), ['银行']);
    assert.deepEqual(around('The 银行| of'), ['银行']);
  });

  it('are each named once, and not too many', () => {
    assert.deepEqual(around('银行研究银行研|究'), ['研究', '银行']);
    const many = around(`${'图书馆银行研究起源生命绿行书'.repeat(9)}命|`);
    assert.equal(many?.[0], '命');
    assert.ok(many.length <= 12);
  });

  it('are none in English, in Japanese, and where the dictionary knows nothing', () => {
    assert.equal(around('The ba|nk'), undefined);
    assert.equal(around('銀行|へ行く'), undefined);
    assert.equal(around('魑|魅'), undefined);
  });
});
