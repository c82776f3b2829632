import assert from 'node:assert/strict';
import fc from 'fast-check';
import { applyEdits, compatibleEdits, type Finding } from '../../src/engine';
import { injectedTitle } from '../../src/engine/rules/injected-title';
import { check, findingsOf, type Options } from '../support/check-rule';
import { HONEST_DOCUMENTS, HONEST_LINES } from './injected-title/honest';
import { PLANTED_DOCUMENTS, PLANTED_LINES } from './injected-title/planted';

/** Pages wholly in Chinese are reviewed here as well: the rule does not depend on what the document is taken for. */
const options: Options = { settings: { reviewSourceDocuments: true } };
const find = (text: string): readonly Finding[] => findingsOf(injectedTitle, text, options);

/** The text with a fix of every finding applied; 0 deletes, 1 leaves a gap. */
function fixed(text: string, which: 0 | 1): string {
  const edits = compatibleEdits(find(text).map(finding => finding.fixes[which]));
  assert.equal(edits.length, find(text).length, 'every fix must go with every other');
  return applyEdits(text, edits);
}

const deleted = (before: string, after: string): void => {
  assert.equal(fixed(before, 0), after);
  assert.deepEqual(find(after), []);
};

describe('injected-title', () => {
  describe('finds a planted phrase in a line', () => {
    for (const line of PLANTED_LINES) it(line, () => void check(injectedTitle, line, options));
  });

  describe('finds planted phrases in a document', () => {
    for (const [name, text] of Object.entries(PLANTED_DOCUMENTS)) it(name, () => void check(injectedTitle, text, options));
  });

  describe('leaves honest lines alone', () => {
    for (const line of HONEST_LINES) it(line, () => assert.deepEqual(find(line), []));
  });

  describe('leaves honest documents alone', () => {
    for (const [name, text] of Object.entries(HONEST_DOCUMENTS)) it(name, () => assert.deepEqual(find(text), []));
  });

  describe('marks that the tests themselves use', () => {
    it('finds a phrase in 【】', () => {
      const text = 'The board adopted 【世界杯在线投注】 in spring.';
      assert.deepEqual(
        find(text).map(({ span }) => text.slice(span.start, span.end)),
        ['【世界杯在线投注】'],
      );
    });
  });

  describe('what the rest of the document says', () => {
    const titles = 'The office published 《世界杯在线投注》 and 《欧冠投注平台》.';

    it('many planted titles do not make a document be about betting', () => {
      const text = Array.from({ length: 200 }, (_, i) => `Article ${i + 1} follows 《世界杯在线投注》《欧冠买球官网》 in full.`).join(
        '\n\n',
      );
      assert.equal(find(text).length, 400);
    });

    it('a clause on gambling in passing does not silence them', () => {
      const page = `${'The office trains teachers, repairs roads and looks after old people.\n\n'.repeat(12)}It also fights online gambling and fraud.\n\n${titles}`;
      assert.equal(find(page).length, 2);
    });

    it('prose about gambling does', () => {
      const page = `Gamblers lost more last year, the study says. Most bets were placed with bookmakers abroad.\n\nCasinos and the lottery fell behind.\n\n${titles}`;
      assert.deepEqual(find(page), []);
    });

    it('a phrase that comes back is surer', () => {
      const once = find('The dean opened the Euro Cup online betting on Monday.');
      const often = find(
        'The dean opened the Euro Cup online betting on Monday. Staff praised the Euro Cup online betting. We thank the Euro Cup online betting.',
      );
      assert.equal(often.length, 3);
      assert.ok(often[0].confidence > once[0].confidence);
    });
  });

  describe('what is said of it', () => {
    const text = 'We read 《欧洲杯在线投注》 in May.\n\nWe discussed 《欧洲杯在线投注》 in June.';
    const [first] = find(text);

    it('names the advertisement and how often it comes, in both languages', () => {
      assert.match(first.message.en, /betting planted in the text: 《欧洲杯在线投注》, 2 times/);
      assert.match(first.message['zh-cn'], /共 2 处/);
      assert.equal(first.severity, 'error');
    });

    it('points to the other places', () => {
      assert.deepEqual(
        first.related.map(({ span }) => span),
        [{ start: text.lastIndexOf('《'), end: text.lastIndexOf('》') + 1 }],
      );
    });

    it('names ten other places at most', () => {
      assert.equal(find('See 《欧洲杯在线投注》 now.\n\n'.repeat(30))[0].related.length, 10);
    });

    it('names the house of an advertisement for a casino', () => {
      assert.match(find('He runs the bet365 online live casino of English.')[0].message.en, /for a casino planted/);
    });
  });

  describe('deleting', () => {
    it('takes the brackets along', () => deleted('出台《欧洲杯在线投注》《2024欧洲杯投注》等法规', '出台等法规'));
    it('takes one comma of a list along, at its end', () =>
      deleted('出台《网络安全法》、《世界杯在线投注》等法规', '出台《网络安全法》等法规'));
    it('at its beginning', () => deleted('出台《世界杯在线投注》、《网络安全法》等法规', '出台《网络安全法》等法规'));
    it('in its middle', () =>
      deleted('出台《网络安全法》、《世界杯在线投注》、《欧冠在线投注》和《密码法》', '出台《网络安全法》和《密码法》'));
    it('the whole list', () => deleted('出台《世界杯在线投注》、《欧冠在线投注》和《亚洲杯在线投注》等', '出台等'));
    it('an "and" between titles', () => deleted('出台《世界杯在线投注》和“十四五”规划', '出台“十四五”规划'));
    it('two joiners that share a space', () => deleted('《欧洲杯在线投注》 | - 《欧洲杯在线投注》', ''));
    it('no "and" that joins clauses', () =>
      deleted(
        'They studied the revised 《世界杯在线投注》 and asked all to follow it.',
        'They studied the revised and asked all to follow it.',
      ));
    it('an "and" before another title', () => deleted('They issued 《世界杯在线投注》 and the Water Plan.', 'They issued the Water Plan.'));
    it('an "and" rather than a space', () =>
      deleted('They issued 《世界杯在线投注》、《欧冠在线投注》 and 《网络安全法》 in May.', 'They issued 《网络安全法》 in May.'));
    it('leaves no doubled space', () =>
      deleted('Li is a teacher of the bet365 online live casino of English.', 'Li is a teacher of the of English.'));
    it('nor a space before a full stop', () => deleted('We met at the bet365 online live casino.', 'We met at the.'));
    it('nor an entry of a menu with nothing in it', () => deleted('Home > bet365 sports > News', 'Home > News'));
    it('at the end of a menu', () => deleted('Home | News | bet365 sports app download', 'Home | News'));
    it('at its beginning', () => deleted('bet365 sports app download | Home | News', 'Home | News'));
    it('an English list', () =>
      deleted(
        'We adopted the Road Plan, the 2024 European Cup betting, and the Water Plan.',
        'We adopted the Road Plan, the, and the Water Plan.',
      ));
    it('bare in a Chinese sentence', () => deleted('推动国际2024欧洲杯投注向纵深发展', '推动国际向纵深发展'));
    it('a line of its own', () => deleted('Welcome\n\nWorld Cup online betting\n\nNews', 'Welcome\n\n\n\nNews'));
  });

  describe('leaving a gap', () => {
    it('puts […] in its place', () => {
      assert.equal(fixed('出台《欧洲杯在线投注》、《2024欧洲杯投注》等', 1), '出台[…]、[…]等');
      assert.deepEqual(find('出台[…]、[…]等'), []);
    });
  });

  describe('fixes of every case at once', () => {
    for (const [name, marked] of Object.entries(PLANTED_DOCUMENTS)) {
      it(name, () => {
        const text = marked.replace(/[【】]/g, '');
        for (const which of [0, 1] as const) {
          const after = fixed(text, which);
          assert.deepEqual(find(after), []);
          const introduced = /[^\S\n]{2}|[,、，][,、，]| [,.;]/g;
          assert.equal((after.match(introduced) ?? []).length, (text.match(introduced) ?? []).length, after);
        }
      });
    }
  });

  describe('any text', () => {
    const pieces = [
      '《欧洲杯在线投注》',
      '2024欧洲杯投注',
      'bet365 live casino',
      '“皇冠体育app下载”',
      '《网络安全法》',
      'Home',
      'the',
      '出台',
      '等',
      '、',
      '和',
      ' and ',
      ', ',
      ' > ',
      ' | ',
      ' ',
      '.',
      '。',
      '\n',
      '(',
      ')',
      '"',
      '《',
      '》',
      '欧冠',
      '投注',
      'casino',
      '\ud840',
      '\ufffc',
      '- ',
    ];
    it('has fixes that go together, after which nothing is found', () => {
      fc.assert(
        fc.property(fc.array(fc.constantFrom(...pieces), { maxLength: 30 }), parts => {
          const text = parts.join('');
          for (const which of [0, 1] as const) {
            let after = fixed(text, which);
            // What was parted by an advertisement may now stand together and make another: seldom, and never without end.
            for (let round = 0; round < 5 && find(after).length > 0; round++) after = fixed(after, which);
            assert.deepEqual(find(after), []);
          }
        }),
        { numRuns: 300 },
      );
    });

    const hostile = [
      'bet ',
      '《',
      '《欧洲杯',
      '欧洲杯投注',
      '2024',
      '投注、',
      '"bet365"',
      'live ',
      '\n- ',
      '彩',
      '\ud83d',
      '\ufffc',
      '>',
      '年',
      'bet365、',
    ];
    for (const unit of hostile) {
      it(`a hundred thousand times ${JSON.stringify(unit)}`, () => {
        const text = unit.repeat(100_000);
        for (const { span } of find(text)) assert.ok(span.start < span.end && span.end <= text.length);
      }).timeout(20_000);
    }
  });
});
