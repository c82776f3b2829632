import assert from 'node:assert/strict';
import { po } from '../../src/engine/formats/po';
import { emptyTarget } from '../../src/engine/rules/empty-target';
import { check, findingsOf } from '../support/check-rule';
import { unitLines } from '../support/unit-lines';

const inUnits = (marked: string): void => {
  it(JSON.stringify(marked), () => void check(emptyTarget, marked, { format: unitLines }));
};

describe('empty-target', () => {
  describe('flags', () => {
    it('an empty one', () => {
      const [finding] = findingsOf(emptyTarget, '打开文件⇥', { format: unitLines });
      assert.deepEqual(finding.span, { start: 5, end: 5 });
    });
    inUnits('打开文件⇥【  】');
    inUnits('他来了。⇥【.】');
    inUnits('共 3 页⇥【…】');
  });

  describe('leaves alone', () => {
    inUnits('打开文件⇥Open file');
    inUnits('⇥');
    inUnits('。⇥.');
    inUnits('年⇥');
    inUnits('见 https://example.com/a⇥https://example.com/a');
  });

  it('is for information where the file calls the unit unfinished, and silent where it is no longer used', () => {
    const file = '#, fuzzy\nmsgid "打开文件"\nmsgstr "."\n\nmsgid "保存文件"\nmsgstr ""\n\n#~ msgid "旧的文字"\n#~ msgstr "."\n';
    assert.deepEqual(
      findingsOf(emptyTarget, file, { format: po }).map(finding => finding.severity),
      ['info', 'info'],
    );
  });

  it('flags the one plural form that was forgotten', () => {
    const file = 'msgid "%d 个文件"\nmsgid_plural "%d 个文件"\nmsgstr[0] "%d file"\nmsgstr[1] ""\n';
    assert.equal(findingsOf(emptyTarget, file, { format: po }).length, 1);
  });
});
