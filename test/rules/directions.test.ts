import assert from 'node:assert/strict';
import { type LanguagePair, RULES } from '../../src/engine';
import { findingsIn } from '../support/catalogue';

const DIRECTIONS = ['zh→en', 'en→zh', 'ja→en', 'ko→en', 'zh→ja', 'en→ja', 'zh→fr'] as const;
type Direction = (typeof DIRECTIONS)[number];

function pairOf(direction: Direction): LanguagePair {
  const [source, target] = direction.split('→');
  return { source, target };
}

/** Rules that say something about some languages only, and for which directions. */
const MEANT_FOR: Readonly<Record<string, readonly Direction[]>> = {
  'misread-ordinal': ['zh→en'],
  'literal-rendering': ['zh→en'],
  'garbled-number': ['zh→en', 'ja→en', 'ko→en'],
  'repeated-word': ['zh→en', 'ja→en', 'ko→en'],
  'other-language': ['zh→en', 'ja→en', 'ko→en'],
  'mixed-punctuation': ['zh→en', 'en→zh', 'ja→en', 'ko→en', 'zh→fr'],
  'missing-space': ['zh→en', 'ja→en', 'ko→en', 'zh→fr'],
  'half-translated': ['zh→en', 'ja→en', 'zh→fr'],
  'untranslated-text': ['zh→en', 'en→zh', 'ja→en', 'ko→en', 'zh→ja', 'en→ja', 'zh→fr'],
  'number-mismatch': ['zh→en', 'en→zh'],
};

type Units = readonly (readonly [source: string, target: string])[];

/** Good translations: nothing is to be found in them. */
const GOOD: Readonly<Partial<Record<Direction, Units>>> = {
  'zh→en': [
    ['水厂昨天开工，总投资5.6亿元。', 'Work on the plant began yesterday; it will cost 560 million yuan.'],
    ['第十四届大会于2023年5月6日举行。', 'The 14th congress was held on May 6, 2023.'],
    ['请打开“设置”。', 'Please open “Settings”.'],
  ],
  'en→zh': [
    ['Work on the plant began yesterday; it will cost 560 million yuan.', '水厂昨天开工，总投资5.6亿元。'],
    ['Please open “Settings”.', '请打开“设置”。'],
    ['In the Visual Studio Code editor, press Ctrl+C to copy.', '在 Visual Studio Code 编辑器中按 Ctrl+C 复制。'],
    ['The Lord of the Rings is a film by Peter Jackson.', '《The Lord of the Rings》（指环王）是 Peter Jackson 的电影。'],
    ['Click Save as a copy and close the window.', '点击 Save as a copy 按钮，然后关闭窗口。'],
    ['The sign said “no entry to the garden after dark”.', '牌子上写着“no entry to the garden after dark”（天黑后禁止入园）。'],
  ],
  'ja→en': [
    ['会議は月曜日に開かれます。', 'The meeting will be held on Monday.'],
    ['塔の高さは333メートルです。', 'The tower is 333 metres tall.'],
    ['彼女の名前は田中（たなか）です。', 'Her name is Tanaka (田中).'],
  ],
  'ko→en': [
    ['회의는 월요일에 열립니다.', 'The meeting will be held on Monday.'],
    ['그의 집은 아주 큽니다.', 'His house is very large.'],
    ['언어: 한국어', 'Language: 한국어'],
  ],
  'zh→ja': [
    ['会议在星期一举行。', '会議は月曜日に開かれます。'],
    ['请打开“设置”。', '「設定」を開いてください。'],
    ['“你好”是什么意思？', '「你好」とはどういう意味ですか。'],
    ['王芳住在上海。', '王芳さんは上海市に住んでいます。'],
  ],
  'en→ja': [
    ['The meeting will be held on Monday.', '会議は月曜日に開かれます。'],
    ['Please open “Settings”.', '「設定」を開いてください。'],
  ],
};

describe('The directions of translation', () => {
  for (const [id, wanted] of Object.entries(MEANT_FOR)) {
    it(`${id} is for ${wanted.join(', ')}`, () => {
      const rule = RULES.find(({ meta }) => meta.id === id);
      assert.ok(rule);
      assert.deepEqual(
        DIRECTIONS.filter(direction => rule.meta.pairs?.(pairOf(direction)) ?? true),
        [...wanted],
      );
    });
  }

  for (const [direction, units] of Object.entries(GOOD)) {
    it(`good translations are left alone: ${direction}`, () => {
      assert.deepEqual(
        findingsIn(pairOf(direction as Direction), units).map(({ marked, finding }) => `${finding.rule}: ${marked}`),
        [],
      );
    });
  }

  it('are those the file declares, whatever the settings say; a file into the source language is of the opposite one', () => {
    const units: Units = [['The plant will open in May. It will serve the whole city.', '该厂五月投产。It will serve the whole city.']];
    for (const declared of [{ source: 'en', target: 'zh-CN' }, { target: 'zh_CN' }]) {
      assert.deepEqual(
        findingsIn(declared, units).map(({ marked, finding }) => [finding.rule, marked]),
        [['untranslated-text', 'It will serve the whole city.']],
      );
    }
  });
});
