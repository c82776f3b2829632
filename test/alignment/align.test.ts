import assert from 'node:assert/strict';
import { plainText } from '../../src/engine';
import { withSource } from '../../src/engine/alignment';

const LANGUAGES = { source: 'zh', target: 'en' };
const CHINESE = [
  '城北水厂昨天开工。',
  '工程总投资5.6亿元，预计2026年建成，可为30万人供水。',
  '水厂采用 SolarPump 公司的新型水泵，比旧设备节电两成。',
  '附近居民说，他们等这一天已经等了十年。',
  '厂长林桥表示，施工期间供水不会中断。',
];
const ENGLISH = [
  'Construction of the northern waterworks began yesterday.',
  'The project costs 560 million yuan; it will be finished in 2026 and supply 300,000 people.',
  'The works will use new pumps by SolarPump, which need 20 percent less power than the old ones.',
  'People living near by say that they have waited ten years for this day.',
  'Lin Qiao, the director, said that the supply will not be cut during construction.',
];

/** For each English paragraph the Chinese one it was paired with. */
function pairs(chinese: readonly string[], english: readonly string[]): (string | undefined)[] {
  const parse = (paragraphs: readonly string[]) => plainText.parse(paragraphs.join('\n\n'));
  return withSource(parse(english), parse(chinese), LANGUAGES).map(({ segment }) => segment.source?.text);
}

describe('Two documents are aligned', () => {
  it('paragraph by paragraph', () => assert.deepEqual(pairs(CHINESE, ENGLISH), CHINESE));

  it('when the translation lacks a paragraph', () => {
    const found = pairs(CHINESE, ENGLISH.toSpliced(3, 1));
    assert.deepEqual(found.slice(0, 3), CHINESE.slice(0, 3));
    assert.notEqual(found[3], CHINESE[3]);
  });

  it('when two paragraphs were translated as one', () => {
    const merged = [...ENGLISH.slice(0, 1), `${ENGLISH[1]} ${ENGLISH[2]}`, ...ENGLISH.slice(3)];
    assert.equal(pairs(CHINESE, merged)[1], `${CHINESE[1]}\n${CHINESE[2]}`);
  });

  it('not at all when they have nothing to do with each other', () => {
    const other = [
      'Wash the rice three times.',
      'Then let it soak for 45 minutes, with 2 cups of water to each cup of rice, and bring it to the boil.',
      'Done.',
    ];
    assert.deepEqual(pairs(CHINESE, other), [undefined, undefined, undefined]);
  });

  it('also when one is empty', () => {
    assert.deepEqual(
      pairs([], ENGLISH),
      ENGLISH.map(() => undefined),
    );
    assert.deepEqual(pairs(CHINESE, []), []);
  });

  it('in step with its length: thousands of paragraphs', () => {
    const many = (paragraphs: readonly string[]) => Array.from({ length: 400 }, (_, i) => paragraphs.map(text => `${i}. ${text}`)).flat();
    const found = pairs(many(CHINESE), many(ENGLISH));
    assert.deepEqual(found, many(CHINESE));
  });
});
