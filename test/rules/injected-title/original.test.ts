import assert from 'node:assert/strict';
import { applyEdits, DEFAULT_SETTINGS, type Finding, RULES, review } from '../../../src/engine';
import { injectedTitle } from '../../../src/engine/rules/injected-title';
import { findingsOf, type Options } from '../../support/check-rule';
import { withSource } from '../../support/with-source';

const GLOSSARY = [
  { source: '网络安全法', target: ['Cybersecurity Law'], forbidden: [], caseSensitive: false, languages: { source: 'zh', target: 'en' } },
];

/** What is found in lines that were translated from others. */
const found = (lines: string, sources: readonly string[], settings: Options['settings'] = {}): readonly Finding[] =>
  findingsOf(injectedTitle, lines, { format: withSource(sources), settings });

/** The titles the messages say the source has, in order; empty where they say none. */
const originals = (findings: readonly Finding[]): string[] =>
  findings.map(({ message }) => /In the source it is 《(.*)》/.exec(message.en)?.[1] ?? '');

const restorations = (findings: readonly Finding[]): string[][] =>
  findings.map(({ fixes }) => fixes.filter(({ title }) => title.en.startsWith('Restore')).map(({ edits }) => edits[0].text));

describe('injected-title, where the source is known', () => {
  const PLANTED = 'The office issued 《2024欧洲杯投注》 and 《Education Law》 in spring.';
  const SOURCE = '该办公室春季发布了《网络安全法》和《教育法》。';

  it('names the title of the source that stands in its place', () => {
    assert.deepEqual(originals(found(PLANTED, [SOURCE])), ['网络安全法']);
    const both = 'The office issued 《2024欧洲杯投注》 and 《欧冠投注平台》 in spring.';
    assert.deepEqual(originals(found(both, [SOURCE])), ['网络安全法', '教育法']);
    const corrected = 'The office issued 《2024欧洲杯投注》 and “Education Law” in spring.';
    assert.deepEqual(originals(found(corrected, [SOURCE])), ['网络安全法']);
  });

  it('names none where the places do not match', () => {
    for (const source of ['该办公室春季发布了文件。', '该办公室春季发布了《网络安全法》。', `${SOURCE}《档案法》除外。`]) {
      assert.deepEqual(originals(found(PLANTED, [source])), [''], source);
    }
    const kept = 'The office issued 《2024欧洲杯投注》 and 《网络安全法》 in spring.';
    assert.deepEqual(originals(found(kept, [SOURCE])), ['']);
    assert.deepEqual(originals(findingsOf(injectedTitle, PLANTED)), ['']);
  });

  it('restores it by the glossary', () => {
    const findings = found(PLANTED, [SOURCE], { glossary: GLOSSARY });
    assert.deepEqual(restorations(findings), [['Cybersecurity Law']]);
    assert.equal(applyEdits(PLANTED, findings[0].fixes[0].edits), 'The office issued Cybersecurity Law and 《Education Law》 in spring.');
    assert.equal(findings[0].fixes.find(({ preferred }) => preferred)?.edits[0].text, '', 'all at once are deleted');
  });

  it('restores it as the translation has it elsewhere, if always alike', () => {
    const text = `${PLANTED}\n\nThe 《Cyber Safety Law》 has seventy articles.`;
    assert.deepEqual(restorations(found(text, [SOURCE, '《网络安全法》共七十条。'])), [['“Cyber Safety Law”']]);
    const other = `${text}\n\nThe 《Law on Networks》 is older.`;
    assert.deepEqual(restorations(found(other, [SOURCE, '《网络安全法》共七十条。', '《网络安全法》更早。'])), [[]]);
    assert.deepEqual(restorations(found(PLANTED, [SOURCE])), [[]]);
  });

  it('leaves nothing wrong behind', () => {
    const text = `${PLANTED.replace('《Education Law》', '“Education Law”')}\n\nThe “Cyber Safety Law” has seventy articles.`;
    const format = withSource([SOURCE, '《网络安全法》共七十条。']);
    const findings = (of: string): readonly Finding[] => review(of, format, DEFAULT_SETTINGS, { rules: RULES }).findings;
    const [planted] = findings(text).filter(({ rule }) => rule === 'injected-title');
    assert.deepEqual(
      findings(applyEdits(text, planted.fixes[0].edits)).map(({ rule }) => rule),
      [],
    );
  });

  it('stays linear where very many are planted', () => {
    const titles = '《2024欧洲杯投注》'.repeat(1_000);
    const sources = '《网络安全法》'.repeat(1_000);
    assert.equal(originals(found(titles, [sources])).filter(title => title === '网络安全法').length, 1_000);
  });
});
