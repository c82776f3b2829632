import assert from 'node:assert/strict';
import fc from 'fast-check';
import { type Finding, type Format, plainText } from '../../src/engine';
import { garbledNumber } from '../../src/engine/rules/garbled-number';
import { literalText } from '../../src/engine/text/mapped-text';
import { check, checkFixed, findingsOf } from '../support/check-rule';
import { checkFixLaws } from '../support/fix-laws';

const flagged = (marked: string) => it(marked, () => void check(garbledNumber, marked));
const silent = flagged;

/** What the fixes of the only finding would put in its place, best first. */
function readings(text: string, source?: string): string[] {
  const found = findingsOf(garbledNumber, text, source === undefined ? {} : { format: bilingual(source) });
  assert.equal(found.length, 1, `${found.length} findings in ${text}`);
  return found[0].fixes.map(fix => fix.edits[0].text);
}

/** Plain text whose every segment was translated from the same source. */
const bilingual = (source: string): Format => ({
  ...plainText,
  parse: text => {
    const parsed = plainText.parse(text);
    const segments = parsed.segments.map(({ start, segment }) => ({ start, segment: { ...segment, source: literalText(source) } }));
    return { ...parsed, segments };
  },
});

const preferred = (finding: Finding) => finding.fixes.find(fix => fix.preferred);

describe('garbled-number', () => {
  describe('flags', () => {
    flagged('The network grew from 【5.6.4 billion】 to 【10.3.2 billion】 users.');
    flagged('网民规模由【5.6.4 billion】 people');
    flagged('They hold 【1.95.42 million】 shares and RMB【3.0.5 billion】 in cash.');
    flagged('China Spends 【5.6.4 Billion】 on Roads');
    flagged('The rate rose to 【42.1.5】% last year.');
    flagged('They buried 【5.17,000】 tonnes of waste and 【3,2929,000】 tonnes of sand.');
    flagged('Doctors confirmed 【3,09】 cases among 【12,34】 people.');
    flagged('It covers 【2000,000】 people and over 【1,2345】 farms.');
    flagged('The town has made 【44,83 million】 new jobs.');
    flagged('The route is 【10,5】 km long and was paid for by the town.');
    flagged('Some 【20, 000】 people came, and 【1, 200, 000】 watched at home.');
    flagged('More than 【30, 500】 people came for 【1, 080】 billion yuan.');
    flagged('Between 【20, 000】-【30, 000】 tickets were sold.');
    flagged('Sales grew by 【3. 5】 million, or 【0. 7】%, to $【4. 5】 million.');
    flagged('We met at 【6: 00】 and left around 【14: 40】 on the same day.');
    flagged('Open from 【9: 00】 to 【5: 30】 p.m.');
    flagged('The profit reached 【million】 yuan, with an investment of  【billion】 yuan.');
    flagged('More than 【billion】 users signed up. It was as many as 40 people. 【Million】.');
    flagged('It cost 【5 billion billion】 yuan, or 【5 billion million】.');
    flagged('They sold 【8218.35 ten thousand】 shares for 【5.64 hundred million】 yuan.');
    flagged('The post has 【5.6w】 likes and 【11w 7015】 views.');
    flagged('More than 【11 7015】 people signed.');
    flagged('The fund gave 【US777 million】 to the poor, of 【US 88.2 million】.');
    flagged('They camped there for 【four or fifty】 days.');
    flagged('About 【1,,200】 people and 【5..6 million】 yuan');
  });

  describe('is silent on', () => {
    silent('Version 5.6.4, v1.2.3 and release 10.3.2 of the build; Chrome 120.0.6099.71');
    silent('On 2021.6.11, 11.6.2021 and 6.11 the server 192.168.1.1 was down.');
    silent('See Section 5.6.4 and items 5.6.4 to 5.6.9.');
    silent('5.6.4 Billing\n3.2.1 Million-dollar deals');
    silent('They won 3:2 on a 16 : 9 screen at a ratio of 10 : 30, set up 4-3-3.');
    silent('ISBN 978-0-306-40615-7, phone +86 10 1234 5678, part 3,09/4, doi:10.5555/12345678');
    silent('Lists of 1, 2, 3 and 10, 20, 30; in 2020, 300 people came; on June 6, 000 was dialled.');
    silent('They count Rs 12,34,567, CHF 1’234, 1.234.567, 1 234 567 and 1.234,56 their own way.');
    silent('The sets (1,2) and [3,4]; pages 3,09; in rooms 4,5 people; ages 22,24,26; 1,2-dichloroethane');
    silent('A million million stars, one in a million people, a hundred thousand million, in million yuan');
    silent('Hundreds of millions of people paid several hundred million yuan for over million-dollar homes.');
    silent('In 2008 ten thousand people marched. On July 5 ten thousand came. 3 hundred million people saw it.');
    silent('Lesson 6: 10 words. Room 5: 20 seats. John 3: 16. At number 20, 000 was painted over.');
    silent('A 60w bulb is 11w 20 cm above. They are in the US 88.2 million people strong.');
    silent('Five or fifty, one or ten, two or three hundred, four or fifty-five');
    silent('That was in 2019. 5 million people saw it. It is in Chapter 3. 5 million copies sold.');
    silent('By June 6,2020 all of it was ready, and in 2019,2020 too.');
    silent('Le chantier a coûté 5,64 millions d’euros pour 42,1% de la surface, soit 10,5 km.');
    silent('See RFC 2046, $5.1.5; the ANSI 39,49 reset; pango 1.15.5 won’t build; 1.5.3.8 shares the same issue; id 1234w4321e');
    silent('It costs $1,234.50, €3,000,000.00 or 1,234.5 million, up 3.5%.');
  });

  describe('reads', () => {
    const cases: readonly (readonly [string, ...string[]])[] = [
      ['It had 5.6.4 billion users.', '564 million', '5.64 billion', '56.4 billion'],
      ['It had 10.3.2 billion users.', '1.032 billion', '10.32 billion', '103.2 billion'],
      ['It has 1.95.42 million shares.', '1.9542 million', '195.42 million', '19,542'],
      ['a 5.6.4-billion plan', '564-million', '5.64-billion', '56.4-billion'],
      ['5.17,000 tonnes in all', '517,000', '5,170', '51,700'],
      ['There were 3,09 cases.', '309', '3,090', '3,009', '3.09'],
      ['They made 44,83 million jobs.', '44.83 million', '448,300', '4.483 billion'],
      ['They made 5.64 hundred million in all.', '564 million'],
      ['They made 8218.35 ten thousand in all.', '82.1835 million'],
      ['It has 11w 7015 views.', '117,015'],
      ['for four or fifty days', 'forty or fifty'],
    ];
    for (const [text, ...expected] of cases) it(text, () => assert.deepEqual(readings(text), expected));

    it('leaves 亿 out of it when the text is no translation from Chinese', () => {
      const settings = { source: 'de' };
      const [finding] = findingsOf(garbledNumber, 'It had 5.6.4 billion users.', { settings });
      assert.deepEqual(
        finding.fixes.map(fix => fix.edits[0].text),
        ['5.64 billion', '56.4 billion'],
      );
      assert.doesNotMatch(finding.message.en, /亿/);
    });

    it('says the value of the best reading in full, in both languages', () => {
      const [{ message }] = findingsOf(garbledNumber, 'It had 5.6.4 billion users.');
      assert.match(message.en, /564 million \(564,000,000\).*5\.64亿/);
      assert.match(message['zh-cn'], /564 million \(564,000,000\).*5\.64亿/);
    });
  });

  describe('with the original', () => {
    it('puts the number with the same digits first', () => {
      assert.equal(readings('They buried 3,2929,000 tonnes.', '填埋329.29万吨，焚烧12万吨。')[0], '3,292,900');
      assert.equal(readings('They made 44,83 million jobs.', '共开发44.83万个岗位')[0], '448,300');
      assert.equal(readings('It had 5.6.4 billion users.', '用户达56.4亿')[0], '5.64 billion');
    });
    it('then the one that differs in a digit', () => {
      assert.equal(readings('It has 1.95.42 million shares.', '持有105.42万股')[0], '1.0542 million');
    });
    it('fills in the number a scale word lost', () => {
      assert.deepEqual(readings('an investment of  billion yuan', '总投资297.6亿元，项目373个'), ['29.76 billion']);
      assert.deepEqual(readings('an investment of  billion yuan'), []);
    });
  });

  it('repairs a stray space for sure, and offers everything else for choice', () => {
    checkFixed(
      garbledNumber,
      'Some 20, 000 people met at 6: 00 and paid $3. 5 million.',
      'Some 20,000 people met at 6:00 and paid $3.5 million.',
    );
    const unsure = findingsOf(garbledNumber, 'It had 5.6.4 billion users, more than 30, 500 people, by 3. 5 million.');
    assert.deepEqual(
      unsure.flatMap(finding => finding.fixes.map(fix => fix.safety)),
      ['review', 'review', 'review', 'review', 'review'],
    );
  });

  it('keeps the laws of fixes beside all other rules', () => {
    const text =
      'It had 5.6.4 billion users, 5.17,000 tonnes, 3,09 cases, 2000,000 people, 44,83 million jobs, 5 billion million yuan, ' +
      '5.64 hundred million yuan, 11w 7015 views and more than 11 7015 people for four or fifty days. Some 20, 000 people came at 6: 00 ' +
      'for $3. 5 million, and sales rose by 4. 5 million, 1,,200 and US777 million.';
    assert.equal(findingsOf(garbledNumber, text).filter(preferred).length, 16);
    checkFixLaws(text);
  });

  it('never throws, and its findings never overlap', () => {
    const piece = fc.oneof(
      fc.constantFrom(
        '5',
        '6.4',
        ',',
        '.',
        ' ',
        ': ',
        ', ',
        '000',
        'million',
        ' billion',
        'ten ',
        'hundred',
        'US',
        '$',
        'w',
        ' or ',
        'four',
        'fifty',
        'of  ',
      ),
      fc.constantFrom('\ud800', '\ufffc', '\0', '亿', '\r\n', '٣', '１'),
      fc.string(),
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 30 }), pieces => {
        const findings = findingsOf(garbledNumber, pieces.join(''));
        for (let i = 1; i < findings.length; i++) assert.ok(findings[i].span.start >= findings[i - 1].span.end);
      }),
    );
  });

  it('reads a megabyte of marks and digits', () => {
    for (const unit of ['1', '1.', '1,', '1 ', '1: ', ' or ', 'illion', '1, 000', '3,5 km ']) {
      findingsOf(garbledNumber, unit.repeat(1_000_000 / unit.length));
    }
  });
});
