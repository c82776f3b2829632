import assert from 'node:assert/strict';
import fc from 'fast-check';
import { loadGlossary } from '../../src/engine/glossary';

const ZH_EN = { source: 'zh', target: 'en' };
const read = (text: string, path = 'terms.csv', languages = ZH_EN) => loadGlossary(text, path, [languages]);
/** Every term in a line. */
const said = (text: string, path?: string, languages?: typeof ZH_EN): string[] =>
  read(text, path, languages).terms.map(({ source, target, forbidden }) => [source, target.join('/'), forbidden.join('/')].join(' | '));
const problems = (text: string, path?: string): string[] =>
  read(text, path).problems.map(({ span, severity, message }) => `${severity} ${text.slice(span.start, span.end)}: ${message.en}`);

describe('A glossary in a table', () => {
  it('has its columns by name, in any order, in English or Chinese, by role or language', () => {
    const expected = ['铁军 | loyal force | iron army'];
    assert.deepEqual(said('Source,Target,Forbidden\n铁军,loyal force,iron army'), expected);
    assert.deepEqual(said('ID,Do not use,English (preferred),Target term,Source term\n7,iron army,,loyal force,铁军'), expected);
    assert.deepEqual(said('原文\t译文\t禁用译法\n铁军\tloyal force\tiron army', 'terms.tsv'), expected);
    assert.deepEqual(said('zh-CN;fr;en;en forbidden\n铁军;force;loyal force;iron army'), expected);
    assert.deepEqual(said('中文,英文,禁用\n铁军,loyal force,iron army'), expected);
    assert.deepEqual(said('en,zh,de\nloyal force,铁军,Truppe', 'x.csv', { source: 'de', target: 'zh' }), ['Truppe | 铁军 | ']);
  });

  it('needs no names for two columns', () => {
    assert.deepEqual(said('铁军,loyal force\n网信办,cyberspace administration'), [
      '铁军 | loyal force | ',
      '网信办 | cyberspace administration | ',
    ]);
  });

  it('may quote values, with separators, quotes and line ends in them', () => {
    assert.deepEqual(said('source,target\n"三农","agriculture, ""rural areas""\nfarmers"\r\n"x" ,"y"'), [
      '三农 | agriculture, "rural areas"/farmers | ',
      'x | y | ',
    ]);
  });

  it('may give several terms in a cell or in several rows', () => {
    const table = 'source,target,forbidden\n铁军；钢铁之师,loyal force | strong force,iron army; steel army\n铁军,crack force,';
    assert.deepEqual(said(table), [
      '铁军 | loyal force/strong force/crack force | iron army/steel army',
      '钢铁之师 | loyal force/strong force | iron army/steel army',
    ]);
  });

  it('may say by a status that a rendering is not to be used', () => {
    assert.deepEqual(said('source,target,status\n铁军,loyal force,preferred\n铁军,iron army,deprecated'), [
      '铁军 | loyal force | iron army',
    ]);
  });

  it('keeps notes, the domain and what is said of case', () => {
    const [term] = read('source,target,case sensitive,comment,subject\n社,KAIYUANSHE,yes,a name,people').terms;
    assert.deepEqual([term.caseSensitive, term.note, term.domain], [true, 'a name', 'people']);
  });

  it('may have a byte order mark and Windows line ends', () => {
    assert.deepEqual(said('\ufeffsource,target\r\n铁军,loyal force\r\n\r\n'), ['铁军 | loyal force | ']);
  });

  it('says what is wrong, at its place, and reads the rest', () => {
    assert.deepEqual(problems('source,target\n,x\n铁军,\n好,good'), [
      'warning ,x: This row has a rendering but no source term. Fill in the source, or remove the row.',
      'warning 铁军,: This row has no rendering in the target language, neither accepted nor forbidden. Fill one in, or remove the row.',
    ]);
    assert.match(problems('source,target\n"好,good')[0], /^warning ": No quotation mark closes this one/);
    assert.match(problems('source,target,forbidden\n好,good,good')[0], /^warning 好,good,good: .*both accepted and forbidden/);
    assert.match(problems('words\nmore words')[0], /^error words: No terms here/);
    assert.match(problems('')[0], /^error : No terms here/);
    assert.match(problems('zh,fr\n好,bon')[0], /^error zh,fr: No terms here for this pair/);
  });
});

describe('A glossary in TBX', () => {
  const tbx = (inside: string): string => `<?xml version="1.0"?><tbx><text><body>${inside}</body></text></tbx>`;

  it('of version 2: terms, their status, notes and subject', () => {
    const text = tbx(`<termEntry id="1"><descrip type="subjectField">politics</descrip><note>Not a metal.</note>
      <langSet xml:lang="zh-CN"><tig><term>铁军</term></tig></langSet>
      <langSet xml:lang="en"><tig><term>loyal force</term></tig>
        <tig><term>iron army</term><termNote type="administrativeStatus">deprecatedTerm-admn-sts</termNote></tig>
        <ntig><termGrp><term>strong &amp; loyal force</term><termNote type="administrativeStatus">preferredTerm-admn-sts</termNote></termGrp></ntig>
      </langSet><langSet xml:lang="fr"><tig><term>force loyale</term></tig></langSet></termEntry>`);
    assert.deepEqual(said(text, 'terms.tbx'), ['铁军 | strong & loyal force/loyal force | iron army']);
    const [term] = read(text, 'terms.tbx').terms;
    assert.deepEqual([term.domain, term.note], ['politics', 'Not a metal.']);
  });

  it('of version 3, in both its styles', () => {
    const dca = '<termNote type="administrativeStatus">supersededTerm-admn-sts</termNote>';
    const dct = '<min:administrativeStatus>supersededTerm-admn-sts</min:administrativeStatus>';
    for (const status of [dca, dct]) {
      const text = tbx(
        `<conceptEntry id="1"><langSec xml:lang="zh"><termSec><term>网信办</term></termSec></langSec><langSec xml:lang="en-GB"><termSec><term>Cyberspace Administration</term></termSec><termSec><term>Net Office</term>${status}</termSec></langSec></conceptEntry>`,
      );
      assert.deepEqual(said(text, 'terms.tbx'), ['网信办 | Cyberspace Administration | Net Office']);
    }
  });

  it('is read as far as it goes when it is broken', () => {
    const text =
      '<tbx><conceptEntry><langSec xml:lang="zh"><termSec><term>好</term></termSec></langSec><langSec xml:lang="en"><termSec><term>good</term>';
    assert.deepEqual(said(text, 'terms.tbx'), ['好 | good | ']);
    assert.ok(problems(text, 'terms.tbx').length > 0);
  });

  it('says when it has nothing for the languages', () => {
    assert.match(
      problems(tbx('<termEntry><langSet xml:lang="fr"><tig><term>x</term></tig></langSet></termEntry>'), 'x.tbx')[0],
      /^error <\?xml/,
    );
  });
});

describe('A glossary for several pairs of languages', () => {
  const pairs = [ZH_EN, { source: 'zh', target: 'fr' }, { source: 'zh-Hant', target: 'en' }];
  const targets = (text: string): string[] =>
    loadGlossary(text, 'terms.csv', pairs).terms.map(({ target, languages }) => `${languages.target}: ${target.join('/')}`);

  it('has the terms of each pair whose languages it names', () => {
    assert.deepEqual(targets('zh,en,fr\n好,good,bon'), ['en: good', 'fr: bon']);
  });

  it('is of the first pair where it only says source and target, or nothing', () => {
    assert.deepEqual(targets('source,target\n好,good'), ['en: good']);
    assert.deepEqual(targets('好,good'), ['en: good']);
  });
});

describe('Any glossary', () => {
  it('is read without failing, problems within the file', () => {
    const parts = fc.constantFrom(
      'source,target\n',
      ',',
      ';',
      '\t',
      '"',
      '""',
      '\r\n',
      '铁军',
      'iron',
      '<term>',
      '</tig>',
      '<termEntry>',
      '\ud800',
      '\0',
      '|',
    );
    fc.assert(
      fc.property(fc.array(parts, { maxLength: 30 }), fc.constantFrom('a.csv', 'a.tsv', 'a.tbx'), (some, path) => {
        const text = some.join('');
        for (const { span } of read(text, path).problems) assert.ok(span.start >= 0 && span.start <= span.end && span.end <= text.length);
      }),
    );
  });

  it('of a million quotes is read in one pass', () => {
    for (const text of ['"'.repeat(1_000_001), '"a,'.repeat(300_000), '","'.repeat(300_000)]) assert.ok(read(text).terms.length < 2);
  });
});
