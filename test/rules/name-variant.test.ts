import assert from 'node:assert/strict';
import { hasSyllables } from '../../src/engine/language/pinyin';
import { nameVariant } from '../../src/engine/rules/name-variant';
import { check, checkFixed, findingsOf } from '../support/check-rule';
import { checkFixLaws } from '../support/fix-laws';
import { pairs } from '../support/pairs';

const options = { format: pairs };
const severities = (text: string) => findingsOf(nameVariant, text, options).map(({ severity }) => severity);

describe('name-variant with the source', () => {
  const flagged: Readonly<Record<string, string>> = {
    'a surname misspelt':
      '庄荣文主任说⇥Director Zhuang Rongwen said\n庄荣文来了⇥Here is Zhuang Rongwen\n庄荣文指出⇥As 【Zhang Rongwen】 noted',
    'a given name misread': '王重阳说⇥Wang Chongyang said\n王重阳来了⇥Wang Chongyang came\n王重阳走了⇥【Wang Zhongyang】 left',
    'a given name misspelt': '庄荣文说⇥Zhuang Rongwen said\n庄荣文来了⇥Zhuang Rongwen came\n庄荣文走了⇥【Zhuang Rongwne】 left',
    'another order': '庄荣文说⇥Zhuang Rongwen said\n庄荣文来了⇥Zhuang Rongwen came\n庄荣文走了⇥【Rongwen Zhuang】 left',
    'another way to join the syllables': '庄荣文说⇥Zhuang Rongwen\n庄荣文来了⇥Zhuang Rongwen\n庄荣文走了⇥【Zhuang Rong Wen】',
    'compound surnames': '欧阳修说⇥Ouyang Xiu said\n欧阳修来了⇥Ouyang Xiu came\n欧阳修走了⇥【Ouyang Xiou】 left'.replace('Xiou', 'Xu'),
    'a transliterated name': '巴拉迪·穆罕默德说⇥Mohamed Elbaradei said\n穆罕默德问巴拉迪·穆罕默德⇥So 【Mohammed Elbaradei】 was asked',
    'a hyphen in one': '总统塞西·阿里说⇥President Ali Al-Sisi said\n塞西·阿里走⇥Ali Al-Sisi left\n塞西·阿里来⇥【Ali Al Sisi】 came',
  };
  for (const [name, text] of Object.entries(flagged)) it(`finds ${name}`, () => void check(nameVariant, text, options));

  const silent: Readonly<Record<string, string>> = {
    'people who differ in the source': '王小明说⇥Wang Xiaoming said\n王小红来了⇥Wang Xiaohong came\n王晓明走了⇥Wang Xiaoming left',
    'two of one surname in a sentence': '李娜和李楠说⇥Li Na and Li Nan said\n李娜来了⇥Li Na came\n李楠走了⇥Li Nan left',
    'the surname alone': '庄荣文说⇥Zhuang Rongwen said\n庄荣文来了⇥Mr Zhuang came',
    case: '庄荣文说⇥ZHUANG Rongwen\n庄荣文来⇥Zhuang Rongwen',
    'names near each other whose Chinese is another':
      '张荣文和庄荣文⇥Zhang Rongwen and Zhuang Rongwen\n庄荣文⇥Zhuang Rongwen\n张荣文⇥Zhang Rongwen',
    'foreign names that stand together': '奥巴马·巴拉克⇥Barack Obama met Barrack Obama\n奥巴马·巴拉克⇥Barack Obama',
  };
  for (const [name, text] of Object.entries(silent)) it(`leaves alone ${name}`, () => void check(nameVariant, text, options));

  it('is a warning against two and more, else for information', () => {
    assert.deepEqual(severities('庄荣文说⇥Zhuang Rongwen said\n庄荣文来⇥Zhuang Rongwen came\n庄荣文走⇥Zhang Rongwen left'), ['warning']);
    assert.deepEqual(severities('王重阳说⇥Wang Chongyang said\n王重阳走⇥Wang Zhongyang left'), ['info']);
    assert.deepEqual(severities(Object.values(flagged)[3]), ['info']);
  });

  it('puts in the usual spelling, and links to it', () => {
    const text = '庄荣文说⇥Zhuang Rongwen said\n庄荣文来⇥Zhuang Rongwen came\n庄荣文走⇥Zhang Rongwen’s left';
    checkFixed(nameVariant, text, text.replace('Zhang', 'Zhuang'), { ...options, choose: finding => finding.fixes[0] });
    assert.equal(findingsOf(nameVariant, text, options)[0].related.length, 2);
    checkFixLaws(text, pairs, [nameVariant]);
  });
});

describe('name-variant without a source', () => {
  const often = 'Zhuang Rongwen spoke. Then Zhuang Rongwen sat. Zhuang Rongwen left.';
  const flagged: readonly string[] = [
    `${often} 【Zhang Rongwen】 came back.`,
    `${often} 【Rongwen Zhuang】 came back.`,
    "We saw Xi'an. Xi’an is old. In Xi'an we slept. 【Xian】 was warm.",
    'Here al-Sisi spoke. Then al-Sisi sat. So al-Sisi left. 【Al Sisi】 came.',
  ];
  for (const text of flagged) it(`finds ${text}`, () => void check(nameVariant, text));

  const silent: readonly string[] = [
    'Li Na won. Li Na lost. Li Na won again. Li Nan came.',
    'Wang Wei won. Wang Wei lost. Wang Wei won again. Wang Wen came.',
    `${often} Zhang Rongwen came. Zhang Rongwen left.`,
    `${often} Wang Rongwen came.`,
    'A Real-Time test. A Real-Time test. A Real-Time test. Then Real Time.',
    "O'Neill sang. O'Neill sat. O'Neill left. ONeill is a file name.",
    "Xi'an is old. Xi'an is new. Xi'an is far. Xian Xinghai wrote it.",
    'The Prime Minister and the Prime Ministers of South Korea and the South Korean party.',
  ];
  for (const text of silent) it(`leaves alone ${text}`, () => void check(nameVariant, text));

  it('is for information', () => {
    assert.deepEqual(
      findingsOf(nameVariant, flagged[0].replace(/[【】]/g, '')).map(({ severity }) => severity),
      ['info'],
    );
  });

  it('stays quick on long runs of capitals', () => {
    for (const text of ['Li '.repeat(200_000), 'A'.repeat(1_000_000), "X'".repeat(300_000)])
      assert.deepEqual(findingsOf(nameVariant, text), []);
  });
});

describe('Syllables of pinyin', () => {
  it('are counted in every way they can be read', () => {
    const known: readonly (readonly [letters: string, count: number, is: boolean])[] = [
      ['rongwen', 2, true],
      ['rongwen', 1, false],
      ['xian', 1, true],
      ['xian', 2, true],
      ['lü', 1, true],
      ['xiaoming', 2, true],
      ['smith', 1, false],
      ['', 0, true],
    ];
    for (const [letters, count, is] of known) assert.equal(hasSyllables(letters, count), is, `${letters} ${count}`);
  });
});
