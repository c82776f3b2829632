import assert from 'node:assert/strict';
import fc from 'fast-check';
import { applyEdits } from '../../src/engine';
import { misreadOrdinal } from '../../src/engine/rules/misread-ordinal';
import { check, checkFixed, findingsOf } from '../support/check-rule';
import { checkFixLaws } from '../support/fix-laws';

const flagged = (marked: string) => it(marked, () => void check(misreadOrdinal, marked));
const silent = flagged;
const fixed = (before: string, after: string) =>
  it(`${before} → ${after}`, () =>
    checkFixed(misreadOrdinal, before, after, { choose: finding => finding.fixes.find(fix => fix.preferred) }));

describe('misread-ordinal', () => {
  describe('flags five-year plans', () => {
    flagged('Carry out the "【75-Year Plan】" and the “【85-Year Plan】” for spreading knowledge of the law.');
    flagged('During the 【135 period】 China built roads; the "【125 plan】" came before.');
    flagged('The 【Twelve Five Plan】 of the Party, the 【14-5 Plan】 of the province and the 【14 Five-Year Plan】');
    flagged('The 【40th Five-Year Plan】, the 【75th Five-Year Plan】 and the 【145th Five-Year Plan】');
    flagged('The "【Seven Five】" law popularization plan');
    fixed('the "75-Year Plan" for the law', 'the "Seventh Five-Year Plan" for the law');
    fixed('In the 135 period China grew.', 'In the 13th Five-Year Plan period China grew.');
    fixed('the "14 Five" plan of the Party', 'the "14th Five-Year Plan" of the Party');
    fixed('the 40th Five-Year Plan', 'the 14th Five-Year Plan');
  });

  describe('flags Party congresses', () => {
    flagged("Results worthy of the Party's 【20 victory】.");
    flagged("Study the spirit of the Party's 【19 big】, the Party's 【nineteen big】 and the “【20 big】” in China.");
    flagged('They study the 【20 major】 spiritual documents of the Communist Party.');
    flagged('Since the 【18 National Congress】 of the Party much has changed.');
    flagged('The 【19th Fourth Plenary Session】 and the 【Eighteenth Third Plenum】 met.');
    fixed("to meet the Party's 20 victory", "to meet the Party's 20th National Congress");
    fixed('the 19th Fourth Plenary Session of the CPC Central Committee', 'the Fourth Plenary Session of the 19th CPC Central Committee');
  });

  describe('flags days of the year', () => {
    flagged('The "【51】" holiday, the coming "【11th】" Golden Week and the 【Eleventh】 Golden Week');
    flagged("The 【54】 Movement, the 【Five Four】 Movement, the 【918】 Incident, 【38】 Women's Day and 【81】 Army Day");
    flagged('The 【One Two Nine】 Movement and the 【12.9】 Movement');
    flagged('Taiwan and the mainland have their 【9-2】 consensus, the 【92】-year Consensus, a consensus of 【9/2】.');
    fixed('the upcoming "11th" Golden Week', 'the upcoming "National Day" Golden Week');
    fixed('the 54 Movement', 'the May Fourth Movement');
  });

  describe('flags school grades', () => {
    flagged('Reading for the 【24th】 and 5th Grades of primary school, for the 【34-56】-grade and for grades 【123】');
    fixed('books for the 23rd grade of the school', 'books for the 2nd and 3rd grade of the school');
    fixed('a reading book for the 34-56-grade', 'a reading book for the 3–6-grade');
  });

  describe('is silent on', () => {
    silent("A 75-year plan, the 25-Year Environment Plan, our 15-Year Plan, a 10-Year Plan, the company's 75-Year Plan");
    silent('The 14th Five-Year Plan, the Seventh Five-Year Plan, the 13th Five-Year Plan period, two five-year plans of China');
    silent('Chinese planners got 135 planning applications, 145 plans and 125 plan members.');
    silent("The 20th National Congress; the Party's 20 big donors; the 18 big cities of China; the Party's 20th anniversary");
    silent("The Party won 20 victories; the Communist Party's 18 major reforms; a 20 victory season");
    silent('The Fourth Plenary Session of the 19th Central Committee; Double 11; the two sessions; 211 and 985 universities');
    silent("51 holiday homes, the May 11 holiday, 38 Women's Day events, 54 movement disorders, Oct 11 National Day");
    silent("A 9-2 win, a 9-2 consensus among judges, the '92 Consensus, the 92 Consensus, the 1992 Consensus");
    silent('Grade 12, the 12th grade, Grade 60 rebar, Grade 345 steel and the school for grades 3–6');
    silent('A 5.1 earthquake, 5.1 surround sound, version 5.4 of Movement, won 54 medals, the 75-year wait');
    silent('The machine wrote “75-Year Plan” for the Seventh Five-Year Plan.');
    silent('五四 is the May Fourth Movement and not the “Fifty-Four Movement”.');
  });

  it('offers both plans where the number leaves it open', () => {
    const [finding] = findingsOf(misreadOrdinal, 'the 45th Five-Year Plan');
    assert.deepEqual(
      finding.fixes.map(fix => fix.edits[0].text),
      ['14th Five-Year Plan', 'Fourth Five-Year Plan'],
    );
    assert.ok(finding.fixes.every(fix => fix.safety === 'review'));
  });

  it('names the Chinese and the English in both languages', () => {
    const [{ message }] = findingsOf(misreadOrdinal, 'the "85-Year Plan" of the Party');
    assert.match(message.en, /八五.*Eighth Five-Year Plan/);
    assert.match(message['zh-cn'], /八五.*Eighth Five-Year Plan/);
  });

  it('keeps to translations from Chinese into English', () => {
    assert.deepEqual(findingsOf(misreadOrdinal, 'the "75-Year Plan" of the Party', { settings: { source: 'ja' } }), []);
  });

  it('keeps the laws of fixes beside all other rules', () => {
    checkFixLaws(
      'Carry out the "75-Year Plan" and the "14 Five" plan to meet the Party\'s 20 victory. The 19th Fourth Plenum, the 54 Movement and the ' +
        '"11th" Golden Week; the 45th Five-Year Plan; the spirit of the Party\'s “19” big; reading for the 34-56-grade of primary school.',
    );
  });

  it('never throws, and a fix settles its finding', () => {
    const piece = fc.constantFrom(
      ...[
        '75',
        '-Year Plan',
        ' Plan',
        '14',
        '14th',
        ' Five',
        ' ',
        '"',
        "Party's ",
        '20',
        ' victory',
        ' big',
        '54',
        '5.4',
        ' Movement',
        '11th',
        ' Golden Week',
      ],
      ...['.', 'twenty', '-', 'one ', ' Fourth', ' Plenum', 'China ', '23rd', ' grade school', '\ud800', '\ufffc', 'consensus of ', '9/2'],
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 16 }), pieces => {
        const text = pieces.join('');
        const findings = findingsOf(misreadOrdinal, text);
        for (const { fixes } of findings) {
          const after = findingsOf(misreadOrdinal, applyEdits(text, fixes[0].edits));
          assert.ok(after.length < findings.length, `${text} → ${applyEdits(text, fixes[0].edits)}`);
        }
      }),
      { numRuns: 300 },
    );
  });

  it('reads a megabyte of digits and number words', () => {
    for (const unit of ['7', '75 ', '7.', 'one ', 'twenty-', '"']) findingsOf(misreadOrdinal, unit.repeat(1_000_000 / unit.length));
  });
});
