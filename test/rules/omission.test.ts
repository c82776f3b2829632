import assert from 'node:assert/strict';
import fc from 'fast-check';
import { po } from '../../src/engine/formats/po';
import { omission } from '../../src/engine/rules/omission';
import { findingsOf } from '../support/check-rule';
import { checkUnits, type Direction, findingsIn } from '../support/translation';
import { withSource } from '../support/with-source';

const check = (text: string, direction?: Direction) => checkUnits(omission, text, direction);
const severity = (text: string, direction?: Direction) => findingsIn([omission], text, direction).map(finding => finding.severity);

const source =
  '渔业合作社上周在码头边的旧仓库里开了一整天的会，讨论明年的捕捞计划、冷库的维修费用以及年轻船员的培训，最后决定把大部分事项留到秋天再议。';
const whole =
  'The fishing cooperative met for a whole day last week in the old warehouse by the quay to discuss next year’s catch, the cost of repairing the cold store and the training of young crew members, and in the end decided to leave most matters until autumn.';

describe('omission', () => {
  it('only mentions the length of what says little: names, brackets, alternatives', () => {
    assert.deepEqual(severity('阿尔卑斯山谷共和国旧货币银盾 ⇥ Shield'), ['info']);
    for (const text of [
      'North Harbour Creole (one of the languages of the islands and the coast) ⇥ 克里奥尔语',
      'Old Harbour Dutch; Island Dutch; Old Coastal Dutch; Creole Dutch; Dutch of the Harbour ⇥ 荷语',
    ])
      assert.ok(!severity(text, { source: 'en', target: 'zh' }).includes('warning'), text);
  });

  it('says nothing of a whole translation, long or terse', () => {
    check(`${source} ⇥ ${whole}`);
    check(
      `${source} ⇥ Last week the fishing cooperative spent a day by the quay on next year’s catch, cold store repairs and training, then put most of it off to autumn.`,
    );
    check(`${whole} ⇥ ${source}`, { source: 'en', target: 'zh' });
  });

  it('finds one that is far too short', () => {
    const [finding] = check(`${source} ⇥ 【The fishing cooperative met last week.】`);
    assert.equal(finding.severity, 'warning');
    check(`${whole} ⇥ 【渔业合作社上周开会。】`, { source: 'en', target: 'zh' });
    check(`${whole} ⇥ 【Кооператив собирался на прошлой неделе.】`, { source: 'en', target: 'ru' });
    check(`${whole} ⇥ 【先週会議を開いた。】`, { source: 'en', target: 'ja' });
  });

  it('says nothing of short texts, keys and choices', () => {
    check('确定 ⇥ OK');
    check('请用语言名称或者 xx_YY 格式的语言代号来指定 ⇥ Give the language by its name, or as language_COUNTRY');
    check('打开文件 ⇥ Open');
    check('settings.network.proxy.description.long ⇥ 代理', { source: 'en', target: 'zh' });
    check(
      '{n, plural, other {这个文件夹里有 # 个文件还没有保存}} ⇥ {n, plural, one {# file in this folder is not saved} other {# files in this folder are not saved}}',
    );
  });

  it('mentions a Chinese clause that is gone, where the translation is short as well', () => {
    const museum = '博物馆今年夏天重新开放，新展厅设在港口边的旧仓库里，门票价格保持不变，周一照常闭馆。';
    check(
      `${museum} ⇥ The museum reopens this summer, with a new hall in the old warehouse by the harbour; tickets cost the same, and it is closed on Mondays as usual.`,
    );
    assert.deepEqual(severity(`${museum} ⇥ The museum reopens this summer with a new hall in the old warehouse by the harbour.`), ['info']);
    const ferry = '渡船每小时一班，遇到大雾停航，行李免费托运，自行车须另外购票。';
    check(`${ferry} ⇥ Ferries run every hour, but not in thick fog; luggage goes free of charge, bicycles need a ticket of their own.`);
    assert.deepEqual(severity(`${ferry} ⇥ Ferries run every hour, and bicycles need a ticket.`), ['info']);
  });

  it('finds items of a list that are gone', () => {
    const items = ['关闭电源', '打开后盖', '取出滤网', '用清水冲洗'].map((item, i) => `${i + 1}. ${item}\\n`);
    const entry = (target: string): string => `msgid "${items.join('')}"\nmsgstr "${target}"\n`;
    const severities = (target: string): string[] => findingsOf(omission, entry(target), { format: po }).map(({ severity }) => severity);
    assert.deepEqual(severities('1. Switch it off\\n2. Open the back\\n3. Take out the filter\\n4. Rinse it\\n'), []);
    assert.deepEqual(severities('1. Switch it off\\n2. Open the back\\n4. Rinse it\\n'), ['warning']);
  });

  it('finds names that are gone, surer when the translation is short as well', () => {
    assert.deepEqual(severity('请先安装 NetTools 和 Wireshark 再运行测试脚本 ⇥ Install NetTools before you run the test script'), ['info']);
    assert.deepEqual(
      severity('请先安装 NetTools 和 Wireshark 再运行测试脚本 ⇥ Install NetTools and WireShark before you run the test script'),
      [],
    );
    assert.deepEqual(
      severity(
        '新款 Pad 5 Pro、Watch S2 与 Buds 4 将于下月同时上市销售，价格待定 ⇥ The new devices will go on sale together next month; prices are open',
      ),
      ['warning'],
    );
    assert.deepEqual(
      severity('读取过程中遇到意外的 EOF，操作已经中止 ⇥ Unexpected end of file while reading; the operation was stopped'),
      [],
    );
    assert.deepEqual(severity('请使用 ATP500 型号的打印机来打印这份文件 ⇥ Use a printer of the model ATP 500 to print this document'), []);
  });

  it('does not report what pieces of text paired by position may only seem to leave out', () => {
    const findings = findingsOf(omission, 'The fishing cooperative met last week.', { format: withSource(source) });
    assert.deepEqual(
      findings.map(finding => finding.severity),
      ['info'],
    );
  });

  it('finds any long text cut to a sixth, and none that is whole', () => {
    const words = whole.split(' ');
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 6 }), fc.nat(words.length), (kept, from) => {
        const part = [...words.slice(from), ...words].slice(0, kept).join(' ');
        assert.equal(findingsIn([omission], `${source} ⇥ ${part}`).length, 1);
      }),
      { numRuns: 50 },
    );
  });
});
