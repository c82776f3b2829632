import assert from 'node:assert/strict';
import { po } from '../../src/engine/formats/po';
import { modelChatter } from '../../src/engine/rules/model-chatter';
import { check, checkFixed, findingsOf } from '../support/check-rule';
import { checkFixLaws } from '../support/fix-laws';
import { checkGrowth } from '../support/growth';
import { unitLines } from '../support/unit-lines';

const flags = (marked: string): void => {
  it(marked, () => void check(modelChatter, marked));
};
const leavesAlone = flags;
const inUnits = (marked: string): void => {
  it(marked, () => void check(modelChatter, marked, { format: unitLines }));
};
const deletes = (before: string, after: string): void => {
  it(after, () => checkFixed(modelChatter, before, after, { choose: ({ fixes }) => fixes[0] }));
};

describe('model-chatter', () => {
  describe('flags', () => {
    flags('【Sure, here is the English translation of the passage:】 The harbour opened in May.');
    flags("【Certainly! Here's the translated text:】\n\nThe harbour opened in May.");
    flags('The harbour opened in May. 【As an AI language model, I cannot see the pictures.】 It is big.');
    flags("【I'm sorry, but I can't assist with translating this.】");
    flags('The harbour opened in May.【<|im_end|>】');
    flags('The harbour opened in May.【</s>】');
    flags('The harbour opened in May. 【[The rest of the text is omitted]】');
    flags('The harbour opened in May. 【(Note: I have kept the names in Chinese.)】');
    flags('【### Response:】 The harbour opened in May.');
    flags('The 【<unk>】 opened in 【▁】May, the har【@@ 】bour too.');
    flags('【以下是翻译：】The harbour opened in May and it is big.');
    flags('The harbour opened in May. 【I hope this translation helps you!】');
  });

  describe('flags in units', () => {
    inUnits('港口五月开放。⇥【Translation:】 The harbour opened in May.');
    inUnits("港口五月开放。⇥【Here's the English translation:】 The harbour opened in May.");
    inUnits('港口五月开放。⇥【翻译如下：】The harbour opened in May.');
  });

  describe('leaves alone', () => {
    leavesAlone('Sure, here is the key: it opens the front door.');
    leavesAlone('Translation: Li Ming. Cover: Wang Fang.');
    leavesAlone('The notice hung on the wall.\n\nHere is the English translation of the notice:\n\nNo smoking.');
    leavesAlone('“As an AI language model, I cannot say,” wrote the machine.');
    leavesAlone("I'm sorry, but I can't come to the harbour. I am sorry, I cannot help it.");
    leavesAlone('Note: the original text of the law is in force. Note: I have a cold.');
    leavesAlone('The rest of the names [and the rest of the crew] was omitted (the remaining part is in the annex).');
    leavesAlone('The token <|im_end|> closes a turn in the chat template.');
    leavesAlone('Let me know if you have any questions. Please let me know if you need help.');
    leavesAlone('Write to user@@example or @@ home, <s>old price</s>, {{name}}.');
    inUnits('译文：港口五月开放。⇥Translation: The harbour opened in May.');
    inUnits('抱歉，我无法协助您。⇥I’m sorry, but I can’t assist with that.');
    inUnits('标记 <|im_end|> 结束一轮对话。⇥The mark <|im_end|> ends a turn.');
  });

  describe('deletes it', () => {
    deletes('Sure, here is the translation:\nThe harbour opened in May.', 'The harbour opened in May.');
    deletes('The harbour opened in May.<|im_end|>', 'The harbour opened in May.');
    deletes('The harbour opened in May. As an AI language model, I cannot see it. It is big.', 'The harbour opened in May. It is big.');
  });

  it('does not empty a unit', () => {
    const findings = findingsOf(modelChatter, '港口五月开放。⇥I cannot translate this text.', { format: unitLines });
    assert.deepEqual(
      findings.map(({ fixes }) => fixes),
      [[]],
    );
  });

  it('finds the placeholders of a prompt', () => {
    const file = 'msgid "港口五月开放。"\nmsgstr "{{source_text}}"\n\nmsgid "你好，{{name}}"\nmsgstr "Hello, {{name}}"\n';
    assert.equal(findingsOf(modelChatter, file, { format: po }).length, 1);
  });

  it('keeps the laws of fixes', () =>
    checkFixLaws(
      'Sure, here is the translation: The harbour.<|im_end|><|im_start|>user As an AI model, I see. [INST] Go. [/INST] The end',
      undefined,
      [modelChatter],
    ));

  it('asks once what a text speaks of, however many control words it holds', () => {
    const { test } = RegExp.prototype;
    let read = 0;
    RegExp.prototype.test = function (text) {
      read += text.length;
      return test.call(this, text);
    };
    const text = `源⇥${'[INST] '.repeat(2_000)}`;
    try {
      findingsOf(modelChatter, text, { format: unitLines });
    } finally {
      RegExp.prototype.test = test;
    }
    assert.ok(read < 100 * text.length, `read ${Math.round(read / text.length)} times`);
  });

  it('reads anything in time that grows with it', function () {
    this.timeout(60_000);
    for (const piece of ['Sure, ', 'As an AI ', '[INST] ', '<|', '[the rest ', 'note: I ', '@@ ', 'here is the ', '以下是']) {
      checkGrowth(
        piece,
        length => piece.repeat(length / piece.length),
        text => void findingsOf(modelChatter, text),
      );
      checkGrowth(
        piece,
        length => piece.repeat(length / piece.length),
        text => void findingsOf(modelChatter, `源⇥${text}`, { format: unitLines }),
      );
    }
  });
});
