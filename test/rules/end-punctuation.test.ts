import assert from 'node:assert/strict';
import { markdown } from '../../src/engine/formats/markdown';
import { endPunctuation } from '../../src/engine/rules/end-punctuation';
import { check, checkFixed, findingsOf } from '../support/check-rule';
import { checkFixLaws } from '../support/fix-laws';
import { unitLines } from '../support/unit-lines';

const inUnits = (marked: string, source = 'zh', target = 'en'): void => {
  it(marked, () => void check(endPunctuation, marked, { format: unitLines, settings: { source, target } }));
};
const puts = (before: string, after: string, source = 'zh', target = 'en'): void => {
  it(after, () =>
    checkFixed(endPunctuation, before, after, { format: unitLines, settings: { source, target }, choose: ({ fixes }) => fixes[0] }),
  );
};

describe('end-punctuation', () => {
  describe('flags', () => {
    inUnits('天气很好。⇥It is a fine da【y】');
    inUnits('你来吗？⇥Are you comin【g】');
    inUnits('你来吗？⇥Are you coming【.】');
    inUnits('姓名：⇥Nam【e】');
    inUnits('保存⇥Save【.】');
    inUnits('天气很好。⇥It is a fine day【..】');
    inUnits('天气很好。⇥It is a fine day【,】');
    inUnits('打开…⇥Ope【n】');
    inUnits('It is a fine day.⇥今天天气很【好】', 'en', 'zh');
  });

  describe('flags marks gone astray', () => {
    inUnits('激素可加速肺的成熟。⇥It speeds up the growth of the【,】 lungs.');
    inUnits('他们到了村子。⇥They came into【_】 the village, and【.】 went home.');
    inUnits('这不是雏鸟的绒毛。⇥This is not【?】 the down of a hatchling.');
  });

  it('only hints at the stop that Chinese leaves away behind a short sentence', () => {
    const severity = (target: string): string =>
      findingsOf(endPunctuation, `The harbour is closed today.⇥${target}`, {
        format: unitLines,
        settings: { source: 'en', target: 'zh' },
      })[0].severity;
    assert.equal(severity('港口今天不开放'), 'hint');
    assert.equal(severity('港口今天不开放，明天照常'), 'info');
  });

  describe('puts the mark the language writes', () => {
    puts('天气很好。⇥It is a fine day', '天气很好。⇥It is a fine day.');
    puts('你来吗？⇥Are you coming.', '你来吗？⇥Are you coming?');
    puts('天气很好。⇥It is a fine day ..', '天气很好。⇥It is a fine day .');
    puts('It is a fine day.⇥今天天气很好', 'It is a fine day.⇥今天天气很好。', 'en', 'zh');
    puts('Name:⇥Nom', 'Name:⇥Nom\u00a0:', 'en', 'fr');
  });

  describe('leaves alone', () => {
    inUnits('天气很好。⇥It is a fine day.');
    inUnits('他说：“天气很好。”⇥He said, “It is a fine day.”');
    inUnits('他说“天气很好”。⇥He said, “It is a fine day.”');
    inUnits('天气真好！⇥It is such a fine day.');
    inUnits('天气真好……⇥It is such a fine day...');
    inUnits('暴雨袭击沿海地区⇥Heavy rain hits the coast.');
    inUnits('新港口今日开放。⇥New Harbour Opens Today');
    inUnits('某某有限公司⇥Moumou Co., Ltd.');
    inUnits('上午⇥a.m.');
    inUnits('等⇥etc.');
    inUnits('名称不能是“..”⇥The name must not be “..”');
    inUnits('大小，⇥Size');
    inUnits('%s：⇥%s:');
    inUnits('谁知道呢？⇥Who knows?!');
    inUnits('雅虎和选项a、b⇥Yahoo! is here, and so is the ~5 % of it; the file a_b');
    inUnits('天气很好。⇥อากาศดีมาก', 'zh', 'th');
    inUnits('Is it open?⇥Είναι ανοιχτό;', 'en', 'el');
  });

  it('says nothing without a source', () =>
    assert.deepEqual(findingsOf(endPunctuation, '# A title\n\nNo mark here', { format: markdown }), []));

  it('keeps the laws of fixes', () =>
    checkFixLaws(
      '天气很好。⇥It is a fine day\n你来吗？⇥Are you coming..\n不是。⇥It is not? the_ day,\n好。⇥They came to the, house',
      unitLines,
      [endPunctuation],
    ));
});
