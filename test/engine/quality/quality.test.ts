import assert from 'node:assert/strict';
import { plainText, RULES, review, SEVERITIES } from '../../../src/engine';
import {
  addQuality,
  mqmSeverity,
  NO_QUALITY,
  passes,
  penaltyOf,
  type Quality,
  qualityOf,
  scoreOf,
  sizeOf,
  untranslatedShare,
  WEIGHTS,
} from '../../../src/engine/quality';
import { categoriesOf } from '../../../src/engine/reports';

const of = (text: string, target = 'en'): Quality =>
  qualityOf(review(text, plainText, { source: 'zh', target, rules: {}, reviewSourceDocuments: true }), target, categoriesOf(RULES));
const withErrors = (words: number, errors: Partial<Quality['errors']>): Quality => ({
  ...NO_QUALITY,
  words,
  errors: { ...NO_QUALITY.errors, ...errors },
});

describe('The quality of a text', () => {
  it('has the weights WMT published', () => {
    assert.deepEqual(WEIGHTS, { 'non-translation': 25, major: 5, minor: 1, 'minor-punctuation': 0.1, neutral: 0 });
  });

  it('counts findings by category and severity', () => {
    const table = [
      ['number-mismatch', 'Accuracy/Number', 'major major minor neutral'],
      ['missing-space', 'Fluency/Punctuation', 'major minor-punctuation minor-punctuation neutral'],
      ['repeated-word', 'Fluency/Duplication', 'major minor minor neutral'],
      ['empty-target', 'Accuracy/Omission', 'non-translation major minor neutral'],
      ['source-copied', 'Accuracy/Untranslated', 'non-translation major minor neutral'],
      ['unreadable-file', 'Other/File', 'neutral neutral neutral neutral'],
    ] as const;
    for (const [rule, category, expected] of table) {
      assert.equal(SEVERITIES.map(severity => mqmSeverity(rule, category, severity)).join(' '), expected, rule);
    }
  });

  it('is the points of all errors for 1,000 words', () => {
    const quality = withErrors(2_000, { major: 2, minor: 3, 'minor-punctuation': 7, 'non-translation': 1, neutral: 9 });
    assert.equal(penaltyOf(quality), 38.7);
    assert.equal(scoreOf(quality), 19.4);
  });

  it('passes up to the threshold, as the score is written', () => {
    assert.ok(passes(withErrors(1_000, { major: 1 }), 5));
    assert.ok(!passes(withErrors(990, { major: 1 }), 5));
    assert.ok(passes(withErrors(0, {}), 0));
    assert.ok(!passes(withErrors(0, { minor: 1 }), 1_000));
  });

  it('counts words, and characters at 1.6 a word', () => {
    const { words, characters } = of('The quay was repaired. 码头已经修好，请放心。');
    assert.deepEqual([words, characters], [4, 9]);
    assert.equal(sizeOf({ ...NO_QUALITY, words: 4, characters: 16 }), 14);
  });

  it('knows the share that is untranslated, where the languages can be told apart by their writing', () => {
    const text = `The quay was repaired in spring. ${'码头已经修好'.repeat(4)}。`;
    assert.ok(Math.abs(untranslatedShare(of(text)) - 15 / 21) < 0.001);
    assert.equal(untranslatedShare(of('码头已经修好，请放心。', 'zh')), 0);
    assert.equal(untranslatedShare(NO_QUALITY), 0);
  });

  it('of two texts is the sum', () => {
    const one = of('We met on Monday。And left.');
    const sum = addQuality(one, of('It rained。'));
    assert.equal(sum.words, one.words + 2);
    assert.equal(sum.errors['minor-punctuation'], 2);
    assert.deepEqual(addQuality(one, NO_QUALITY), one);
  });
});
