import assert from 'node:assert/strict';
import fc from 'fast-check';
import type { Finding, Severity } from '../../src/engine';
import { numberMismatch } from '../../src/engine/rules/number-mismatch';
import { check, findingsOf } from '../support/check-rule';
import { checkFixLaws } from '../support/fix-laws';
import { unmark } from '../support/marked';
import { withSource } from '../support/with-source';

const REVERSED = { source: 'en', target: 'zh' };

/** What is marked is found, at the severity named (default: error or warning). */
function flagged(source: string, marked: string, severity?: Severity): void {
  it(`${source} ≠ ${marked}`, () => {
    const found = check(numberMismatch, marked, { format: withSource(source) });
    for (const finding of found) {
      if (severity) assert.equal(finding.severity, severity, finding.message.en);
      else assert.ok(finding.severity === 'error' || finding.severity === 'warning', `${finding.severity}: ${finding.message.en}`);
    }
  });
}

/** The preferred fixes, applied, give `fixed`, and then nothing is found. */
function fixes(source: string, marked: string, fixed: string): void {
  it(`${source}: ${marked} → ${fixed}`, () => {
    const found = check(numberMismatch, marked, { format: withSource(source) });
    let { text } = unmark(marked);
    for (const finding of [...found].reverse()) {
      for (const { span, text: put } of [...(preferred(finding)?.edits ?? [])].reverse())
        text = text.slice(0, span.start) + put + text.slice(span.end);
    }
    assert.equal(text, fixed);
    check(numberMismatch, fixed, { format: withSource(source) });
  });
}

const preferred = (finding: Finding) => finding.fixes.find(fix => fix.preferred);
const messageOf = (source: string, target: string): Finding['message'] => {
  const found = findingsOf(numberMismatch, target, { format: withSource(source) });
  assert.equal(found.length, 1);
  return found[0].message;
};

describe('number-mismatch', () => {
  describe('finds the wrong scale, and writes the right one as the target writes numbers', () => {
    fixes('人口达8.42亿', 'The population reached 【8.42 billion】', 'The population reached 842 million');
    fixes('投资50万元', 'An investment of 【50 million yuan】', 'An investment of 500,000 yuan');
    fixes('投资50万元', 'An investment of 【RMB 50 million】', 'An investment of RMB 500,000');
    fixes('投资50万元', 'An investment of 【50 thousand yuan】', 'An investment of 500 thousand yuan');
    fixes('投资50万元', 'An investment of 【¥500】', 'An investment of ¥500,000');
    fixes('约有3049万人', 'Some 【3.049 million】 people', 'Some 30.49 million people');
    fixes('总额1080亿元', 'A total of 【10.8 billion yuan】', 'A total of 108 billion yuan');
    fixes('1.5万亿元', '【1.5 billion yuan】', '1.5 trillion yuan');
    fixes('3.2亿吨', '【32 million tonnes】', '320 million tonnes');
    fixes('全文2.9万余字', 'More than 【2.9m】 words', 'More than 29,000 words');
    fixes('价值1200万美元', 'Worth 【$1.2bn】', 'Worth $12m');
    fixes('共有44.8万个岗位', 'There are 【44,800,000】 posts', 'There are 448,000 posts');
    fixes('差一万倍', '【A million times】 worse', 'Ten thousand times worse');
    fixes('千亿元市场', 'A 【100-million-yuan】 market', 'A 100-billion-yuan market');
    fixes('近5亿人', 'Nearly 【5 billion】 people', 'Nearly 500 million people');
    fixes('数百万人', '【Hundreds of thousands】 of people', 'Millions of people');
    fixes('十几亿国人', '【hundreds of millions】 of people', 'more than 1 billion people');
    fixes('增长5.2%', 'It grew by 【52%】', 'It grew by 5.2%');
    fixes('三成', '【3 percent】', '30 percent');
    fixes('出口900亿千瓦时', 'Exports of 【9 billion】 kWh', 'Exports of 90 billion kWh');
    flagged('过亿人次', 'More than 【one billion】 visits');
    flagged('上亿人', '【Billions】 of people');
  });

  describe('looks at both ends of a range', () => {
    fixes('600至850亿元', '【600 to 85 billion yuan】', '60 billion to 85 billion yuan');
    fixes('600亿至850亿元', '【60 billion to 850 billion yuan】', '60 billion to 85 billion yuan');
    fixes('22万亿至37万亿美元', 'Between 【$2.2 trillion and $3.7 trillion】', 'Between $22 trillion and $37 trillion');
    fixes('一万六七千人', '【16,000 to 170,000】 people', '16,000 to 17,000 people');
    fixes('比分3比2', 'The score was 【3-1】', 'The score was 3-2');
  });

  describe('finds digits that went wrong', () => {
    fixes('8218.35万股', '【82.185 million】 shares', '82.1835 million shares');
    fixes('33.06万人', '【336,000】 people', '330,600 people');
    fixes('39.43万股', '【390300】 shares', '394300 shares');
    fixes('209.23万吨', 'Some 【2,09,233 tonnes】', 'Some 2.0923 million tonnes');
    fixes('1234人', '【11234】 people', '1234 people');
    fixes('新增135例', '【153】 new cases', '135 new cases');
    fixes('2691人', '【1269】 people', '2691 people');
    fixes('身高175厘米', '【157 centimeters】 tall', '175 centimeters tall');
    fixes('有3名学生和8名教师', 'There are 3 students and 【5】 teachers', 'There are 3 students and 8 teachers');
    fixes('他35岁', 'He is 【53 years old】', 'He is 35 years old');
    fixes('三分之二', '【One third】', 'Two thirds');
    flagged('58.5万人死亡', '【58】 deaths');
    flagged('屏幕15.6寸', 'The screen is 【15 times】 good');
    flagged('逾14万例', 'More than 【135,000】 cases');
  });

  describe('finds other dates and ordinals', () => {
    fixes('2021年6月11日', '【June 11, 2012】', 'June 11, 2021');
    fixes('6月11日', '【Sept. 11】', 'Jun. 11');
    fixes('6月11日', '【June 1】', 'June 11');
    fixes('27日，推出20项措施', 'On the 【20th】 it took 20 measures', 'On the 27th it took 20 measures');
    fixes('19时54分', 'At 【19:00】', 'At 19:54');
    fixes('19时54分', 'At 【7 pm】', 'At 7:54 pm');
    fixes('下午3点', 'At 【5 p.m.】', 'At 3 p.m.');
    fixes('周三', 'On 【Thursday】', 'On Wednesday');
    fixes('第十四届', 'The 【15th】 session', 'The 14th session');
    fixes('20世纪90年代', 'In the 【1980s】', 'In the 1990s');
    fixes('21世纪', 'The 【20th century】', 'The 21st century');
    fixes('9月28日', 'On September 【82】', 'On September 28');
    fixes('2018年', 'In 【3018】 it was', 'In 2018 it was');
    fixes('预计到2022年', 'By 【2020】 it will be there', 'By 2022 it will be there');
    fixes('党的二十大精神', 'The 【20】 principles of the Party', 'The 20th principles of the Party');
  });

  describe('finds another unit', () => {
    fixes('重40斤', 'It weighs 【40 kg】', 'It weighs 20 kg');
    fixes('500美元', '【500 yuan】', '500 US dollars');
    fixes('3211越盾', '【3211 guilders】', '3211 Vietnamese dong');
    fixes('100公里', '【100 miles】', '100 kilometres');
    fixes('3天后', '【Three weeks】 later', 'Three days later');
    fixes('下降2越盾', 'Down 【2%】', 'Down 2 Vietnamese dong');
    fixes('1500亿元', '【$15 billion】', '150 billion yuan');
    fixes('面积150亩', 'An area of 【150 hectares】', 'An area of 10 hectares');
    flagged('500元', '【$500】', 'info');
    flagged('提高2.5个百分点', 'Up 【2.5 percent】', 'info');
  });

  describe('is less sure of', () => {
    flagged('买了两本书', 'He bought 【three】 books', 'info');
    flagged('有3名学生和8名教师', 'There are 3 students and 【3】 teachers', 'info');
    flagged('约30万人', '【About】 people came', 'info');
  });

  describe('says what is missing and what has no counterpart, for information', () => {
    flagged('700余人出席', '【Guests】 attended', 'info');
    flagged('年龄最小的12岁，最大的85岁。', 'The youngest is 12, the 【oldest】 very old.', 'info');
    flagged('占比达到43%，持平。', 'The 【share】 has not changed.', 'info');
    flagged('睡眠很重要', 'Sleep matters [【2】].', 'info');
    flagged('参加者来自各地', 'The 【2,500】 participants came from all over', 'info');

    it('several at one place are one finding', () => {
      const { en } = messageOf('138个国家的2500人参加了34场会议', 'People attended meetings');
      for (const number of ['138', '2500', '34']) assert.ok(en.includes(number), en);
    });
    it('a mark of a note can be deleted', () => {
      const [finding] = findingsOf(numberMismatch, 'Sleep matters [2].', { format: withSource('睡眠很重要') });
      const edit = preferred(finding)?.edits[0];
      assert.deepEqual(edit, { span: { start: 13, end: 17 }, text: '' });
    });
  });

  describe('asks the document about months and weekdays a sentence does not give', () => {
    const inDocument = (sources: readonly string[], marked: string) => check(numberMismatch, marked, { format: withSource(sources) });
    it('no other date: information', () => {
      const [finding] = inDocument(['他26日离开'], 'He left on 【May 26】');
      assert.equal(finding.severity, 'info');
    });
    it('the month of the document is right', () => {
      inDocument(['新华社9月25日电', '他26日离开'], 'Xinhua, September 25\n\nHe left on September 26');
    });
    it('another month is wrong, and the right one is offered', () => {
      const [finding] = inDocument(['新华社9月25日电', '他26日离开'], 'Xinhua, September 25\n\nHe left on 【May 26】');
      assert.equal(finding.severity, 'warning');
      assert.equal(preferred(finding)?.edits[0].text, 'September');
    });
    it('a weekday is reckoned', () => {
      inDocument(['2020年7月25日', '他26日离开'], 'July 25, 2020\n\nHe left on Sunday');
      const [finding] = inDocument(['2020年7月25日', '他26日离开'], 'July 25, 2020\n\nHe left on 【Tuesday】');
      assert.equal(preferred(finding)?.edits[0].text, 'Sunday');
    });
  });

  describe('leaves to other rules what they flag', () => {
    it('a garbled number stands for a number of the source', () =>
      check(numberMismatch, 'Users rose to 5.6.4 billion', { format: withSource('用户达5.64亿') }));
    it('a misread ordinal too', () => check(numberMismatch, 'The 75-Year Plan was adopted', { format: withSource('“七五”计划通过') }));
  });

  describe('says how it came about', () => {
    it('in English and in Chinese', () => {
      const message = messageOf('人口达8.42亿', 'The population reached 8.42 billion');
      assert.equal(
        message.en,
        '“8.42 billion” is 10 times too large: the original says 8.42亿 (842 million, 842,000,000). 亿 (100,000,000) was taken for “billion”. Write “842 million”.',
      );
      assert.equal(
        message['zh-cn'],
        '“8.42 billion”大了 10 倍：原文为 8.42亿 (842 million, 842,000,000)。“亿”（100,000,000）被当成了 billion。应写“842 million”。',
      );
    });
    it('for a lost scale word', () =>
      assert.match(messageOf('共5.1万人', '5.1 people').en, /10,000 times too small.*万 \(10,000\) was lost/));
    it('for a range', () => assert.match(messageOf('600至850亿元', '600 to 85 billion yuan').en, /belongs to both ends/));
    it('for a time', () => assert.match(messageOf('19时54分', '19:00').en, /19时54分 \(7:54 p\.m\.\)/));
  });

  describe('reviews English to Chinese as well', () => {
    const fixesChinese = (source: string, marked: string, fixed: string) =>
      it(`${source}: ${marked} → ${fixed}`, () => {
        const [finding] = check(numberMismatch, marked, { format: withSource(source), settings: REVERSED });
        const { text } = unmark(marked);
        const [edit] = preferred(finding)?.edits ?? [];
        assert.equal(text.slice(0, edit.span.start) + edit.text + text.slice(edit.span.end), fixed);
      });
    fixesChinese('There are 842 million users', '共有【842万】用户', '共有8.42亿用户');
    fixesChinese('It cost $3.5 billion', '耗资【3.5亿美元】', '耗资35亿美元');
    fixesChinese('on September 27', '【9月17日】', '9月27日');
    fixesChinese('The third of five', '五个中的【第四】个', '五个中的第三个');
  });

  it('keeps the laws of fixes', () => {
    const format = withSource('8.42亿人投资600至850亿元，27日19时54分，重40斤。');
    checkFixLaws('8.42 billion people invested 600 to 85 billion yuan at 19:00 on the 20th; it weighs 40 kg.', format, [numberMismatch]);
  });

  it('takes a text with thousands of numbers for no sentence', () => {
    const many = (number: string) => Array.from({ length: 3000 }, () => number).join(' of ');
    assert.deepEqual(findingsOf(numberMismatch, many('13'), { format: withSource(many('12')) }), []);
  });

  it('never throws, whatever the texts', () => {
    const pieces =
      '8.42亿 万 27日 3比2 二十大 至 半 % － 3.5 billion|million|7 p.m.|the 20th|20s|September 26|half a|-5|one third|to |June 1-5 |￼|\ud800|9999999999999999999999|0|.'.split(
        /[ |]/,
      );
    const text = fc.array(fc.constantFrom(...pieces), { maxLength: 20 }).map(parts => parts.join(' '));
    fc.assert(
      fc.property(text, text, (source, target) => {
        findingsOf(numberMismatch, target, { format: withSource(source) });
        findingsOf(numberMismatch, source, { format: withSource(target), settings: REVERSED });
      }),
      { numRuns: 300 },
    );
  });
});
