import assert from 'node:assert/strict';
import { addition } from '../../src/engine/rules/addition';
import { findingsOf } from '../support/check-rule';
import { checkUnits, type Direction } from '../support/translation';
import { withSource } from '../support/with-source';

const check = (text: string, direction?: Direction) => checkUnits(addition, text, direction);

const source = '展馆周一闭馆，周末延长开放至晚上九点。';
const good = 'The hall is closed on Mondays and stays open until nine in the evening at weekends.';
const more =
  'Visitors are advised to book their tickets online well in advance, since the number of places is limited. Groups of more than ten people should call the office. Dogs are not allowed inside. The café on the second floor serves warm meals until six, and the shop sells books, prints and toys.';

describe('addition', () => {
  it('says nothing of a translation that is only wordy', () => {
    check(`${source} ⇥ ${good}`);
    check(
      `${source} ⇥ Please note that the exhibition hall remains closed on Mondays, while on weekends its opening hours are extended until nine o’clock in the evening.`,
    );
    check(`${good} ⇥ ${source}`, { source: 'en', target: 'zh' });
    check('确定 ⇥ Yes, please go ahead');
  });

  it('finds one that is far too long', () => {
    assert.equal(check(`${source} ⇥ 【${good} ${more}】`)[0].severity, 'warning');
    check(
      `The hall is closed on Mondays. ⇥ 【展馆周一闭馆。参观者应提前在网上预订门票，因为名额有限。十人以上的团体请致电办公室。馆内不允许带狗。二楼的咖啡馆供应热餐到六点。】`,
      {
        source: 'en',
        target: 'zh',
      },
    );
  });

  it('leaves loops to the rule for them, and names of translators alone', () => {
    check(`${source} ⇥ ${'and so on '.repeat(40)}`.trimEnd());
    check('translator-credits ⇥ 张三、李四、王五、赵六，二〇一九年至二〇二四年期间参与翻译的全体志愿者，在此一并致谢', {
      source: 'en',
      target: 'zh',
    });
  });

  it('does not report for sure what pieces of text paired by position may only seem to add', () => {
    const findings = findingsOf(addition, `${good} ${more}`, { format: withSource(source) });
    assert.deepEqual(
      findings.map(finding => finding.severity),
      ['info'],
    );
  });
});
