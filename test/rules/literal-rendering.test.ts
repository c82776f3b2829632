import assert from 'node:assert/strict';
import { findCalques, PUBLIC_TERMS } from '../../src/engine/lexicons/public-terms';
import { ECONOMY } from '../../src/engine/lexicons/public-terms/economy';
import { GOVERNANCE } from '../../src/engine/lexicons/public-terms/governance';
import { SIGNS } from '../../src/engine/lexicons/public-terms/signs';
import { SOCIETY } from '../../src/engine/lexicons/public-terms/society';
import { literalRendering } from '../../src/engine/rules/literal-rendering';
import { check, checkFixed, findingsOf } from '../support/check-rule';
import { checkFixLaws } from '../support/fix-laws';
import { pairs } from '../support/pairs';

const preferred: Parameters<typeof checkFixed>[3] = { choose: finding => finding.fixes.find(fix => fix.preferred) };
const severities = (text: string): string[] => findingsOf(literalRendering, text).map(({ severity }) => severity);

const TABLES = [GOVERNANCE, ECONOMY, SOCIETY, SIGNS];

/** What a pattern stands for when the first of all alternatives is taken. */
const firstOf = (pattern: string): string =>
  pattern
    .replace(/^[~"?]/, '')
    .replace(/ -.*/, '')
    .replace(/ \+/, ' ')
    .replace(/\(([^|)]*)[^)]*\)/g, '$1')
    .replace(/\?/g, '');

describe('literal-rendering', () => {
  const flagged: readonly string[] = [
    'The "【One Netcom】 office" and "【run once at most】" are popular.',
    'We will keep 【compacting platform main responsibility】.',
    'Patients with 【new crown pneumonia】 and the 【new-crown virus】.',
    'We must 【grasp the bull’s nose】 firmly.',
    'A campaign of 【sweeping away the black and eliminating the evil】.',
    'The 【propaganda iron army】 of the province and the 【network letter office】.',
    'Families living in 【indemnificatory housing】 near the 【shed area】 reconstruction.',
    'Report any 【hidden trouble】 points in 【safe production】 month.',
    'Companies in 【production, study and research】 cooperation.',
    'Please go to the 【open water room】 or the 【collect silver table】.',
    '【Slip carefully】',
    'Beside it: "【Carefully slide】".',
    '【Husband and wife lung slices】 and 【red-burned lion head】 are on the menu.',
    '【Two establishments】',
    'He serves 【chicken without\nsexual life】.',
  ];
  for (const text of flagged) it(`finds ${text}`, () => void check(literalRendering, text));

  const silent: readonly string[] = [
    'Two establishments were closed, and four winds blew.',
    'Be sure the task will run at most once.',
    'Slip carefully out of the harness. Slide the cover off carefully.',
    'White garbage bags and a double carbon bond.',
    'An iron army of knights in a novel; black society in South Africa.',
    'The company makes faucets. Ants climbing a tree were seen.',
    'Compact cars are everyone’s responsibility.',
    'The term “new crown pneumonia” is a calque.',
    'They used to say “new crown pneumonia” (新冠肺炎) in those days.',
    'The so-called sea of people mountain people sea.',
    'Bean curd made by a pockmarked woman, in short Mapo Tofu.',
    'Turn left behind the open water, room for two.',
    'Financial media reported on the green passage.',
  ];
  for (const text of silent) it(`leaves alone ${text}`, () => void check(literalRendering, text));

  it('believes the source', () => {
    const options = { format: pairs };
    check(literalRendering, '打造忠诚干净担当的铁军⇥Build a loyal and clean 【iron army】', options);
    check(literalRendering, '小说中的钢甲部队⇥A cadre iron army in a novel', options);
    check(literalRendering, '坚决拥护“两个确立”⇥Firmly uphold the 【two establishments】', options);
    check(literalRendering, '两家企业⇥Two establishments', options);
  });

  it('is for information where the words could be meant', () => {
    assert.deepEqual(severities('The double carbon goals and new quality productivity.'), ['info', 'info']);
    assert.deepEqual(severities('The new crown epidemic.'), ['warning']);
  });

  it('reviews translations from Chinese into English only', () => {
    check(literalRendering, 'The new crown epidemic.', { settings: { source: 'ja' } });
  });

  it('puts the official English in its place', () => {
    checkFixed(literalRendering, 'The new crown epidemic hit.', 'The COVID-19 epidemic hit.', preferred);
    checkFixed(literalRendering, 'This is an indemnificatory house.', 'This is a government-subsidized housing.', preferred);
    checkFixed(literalRendering, 'Open Water Room', 'Hot Water Room', preferred);
    checkFixed(literalRendering, 'A faucet enterprise', 'A leading enterprise', preferred);
  });

  it('keeps the laws of fixes', () => {
    checkFixLaws(flagged.map(text => text.replace(/[【】]/g, '')).join('\n\n'));
  });
});

describe('Terms of public language', () => {
  it('are many', () => assert.ok(PUBLIC_TERMS.length >= 200, `${PUBLIC_TERMS.length} terms`));

  it('have official English that is no calque itself', () => {
    const own = PUBLIC_TERMS.flatMap(({ english }) => english.map(({ text }) => text)).filter(text =>
      findCalques(text).some(({ certainty }) => certainty !== 'name'),
    );
    assert.deepEqual(own, []);
  });

  it('are found by every pattern of their rows', () => {
    const missed = TABLES.flatMap(table => table.trim().split('\n')).flatMap(row => {
      const [chinese, , ...patterns] = row.split(' | ');
      return patterns
        .join(' | ')
        .split('; ')
        .map(firstOf)
        .filter(text => !findCalques(`So, ${text}.`).some(({ term }) => term.chinese.join('/') === chinese))
        .map(text => `${chinese}: ${text}`);
    });
    assert.deepEqual(missed, []);
  });

  it('are found in a megabyte of almost-calques in one pass', () => {
    for (const text of ['new crown '.repeat(100_000), 'one '.repeat(250_000), 'a'.repeat(1_000_000), 'the the '.repeat(125_000)]) {
      assert.deepEqual(findCalques(text), []);
    }
  });
});
