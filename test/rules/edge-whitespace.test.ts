import assert from 'node:assert/strict';
import { po } from '../../src/engine/formats/po';
import { edgeWhitespace } from '../../src/engine/rules/edge-whitespace';
import { check, checkFixed, findingsOf } from '../support/check-rule';
import { checkFixLaws } from '../support/fix-laws';
import { unitLines } from '../support/unit-lines';

const inUnits = (marked: string, source = 'zh', target = 'en'): void => {
  it(JSON.stringify(marked), () => void check(edgeWhitespace, marked, { format: unitLines, settings: { source, target } }));
};

describe('edge-whitespace', () => {
  describe('flags', () => {
    inUnits(' 打开⇥【O】pen');
    inUnits('打开 ⇥Ope【n】');
    inUnits('打开⇥【   O】pen');
    inUnits('Open⇥【 Ö】ffnen', 'en', 'de');
  });

  describe('leaves alone', () => {
    inUnits('打开⇥Open');
    inUnits(' 打开 ⇥ Open ');
    inUnits('搜索：⇥Search: ');
    inUnits('Search: ⇥搜索：', 'en', 'zh');
    inUnits('\u3000\u3000天气很好。⇥It is a fine day.');
    inUnits('It is a fine day.⇥\u3000\u3000天气很好。', 'en', 'zh');
    inUnits('打开⇥ ');
  });

  it('only hints at one space more than Chinese has', () =>
    assert.equal(findingsOf(edgeWhitespace, '（推荐）⇥ (recommended)', { format: unitLines })[0].severity, 'hint'));

  it('warns of line ends, and puts them right', () => {
    const file = (target: string): string => `msgid "天气很好。\\n"\nmsgstr "${target}"\n`;
    assert.equal(findingsOf(edgeWhitespace, file('It is a fine day.'), { format: po })[0].severity, 'warning');
    assert.equal(findingsOf(edgeWhitespace, file('It is a fine day.\\n\\n'), { format: po })[0].severity, 'info');
    checkFixed(edgeWhitespace, file('It is a fine day.'), file('It is a fine day.\\n'), { format: po });
    checkFixed(edgeWhitespace, file('\\nIt is a fine day.\\n'), file('It is a fine day.\\n'), { format: po });
  });

  it('keeps the laws of fixes', () => checkFixLaws(' 打开 ⇥Open\n打开⇥  Open  \n打开⇥ Open ', unitLines, [edgeWhitespace]));
});
