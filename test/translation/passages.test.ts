import assert from 'node:assert/strict';
import fc from 'fast-check';
import {
  applyEdits,
  DEFAULT_SETTINGS,
  FORMATS,
  type Passage,
  passagesToTranslate,
  placeAnswer,
  review,
  TRANSLATED_RULES,
} from '../../src/engine';

const formatOf = (id: string) => FORMATS.find(format => format.id === id)!;

/** What is to be translated in a text: what 【】 marks, or what the review finds. */
function passages(id: string, marked: string, settings = DEFAULT_SETTINGS): { text: string; found: Passage[] } {
  const start = marked.indexOf('【');
  const text = marked.replace(/[【】]/g, '');
  const wanted =
    start >= 0
      ? [{ span: { start, end: marked.indexOf('】') - 1 } }]
      : review(text, formatOf(id), settings).findings.filter(({ rule }) => TRANSLATED_RULES.includes(rule));
  return { text, found: passagesToTranslate(text, formatOf(id), settings, undefined, wanted) };
}

/** The text with an answer in the place of the one passage; or what is wrong with the answer. */
function placed(id: string, marked: string, answer: string | ((passage: Passage) => string)): string {
  const { text, found } = passages(id, marked);
  assert.equal(found.length, 1, 'one passage');
  const result = placeAnswer(typeof answer === 'string' ? answer : answer(found[0]), found[0]);
  return 'problem' in result ? `problem: ${result.problem}` : applyEdits(text, result.edits);
}

describe('Passages to translate', () => {
  it('come with the text around them, cut at sentences', () => {
    const { found } = passages(
      'plain-text',
      `The mill stood still. ${'It rained. '.repeat(60)}\n\nThen 水位开始上升，工人们离开了厂房。 Nobody was hurt.`,
    );
    assert.equal(found.length, 1);
    assert.match(found[0].before, /^It rained\. .*Then $/s);
    assert.ok(found[0].before.length <= 400);
    assert.equal(found[0].after.trim(), 'Nobody was hurt.');
    assert.equal(found[0].source, 'zh');
    assert.equal(found[0].target, 'en');
  });

  it('come with the terms of the glossary they hold', () => {
    const term = { forbidden: [], caseSensitive: false, languages: { source: 'zh', target: 'en' } };
    const glossary = [
      { ...term, source: '水位', target: ['water level', 'level'] },
      { ...term, source: '船闸', target: ['lock'] },
    ];
    const { found } = passages('plain-text', '【水位开始上升】', { ...DEFAULT_SETTINGS, glossary });
    assert.deepEqual(found[0].terms, [{ source: '水位', target: 'water level' }]);
  });

  it('have a stand-in for each object and each piece of markup', () => {
    const { found } = passages('markdown', '【请运行`make`，再打开**设置**页。】');
    assert.equal(found[0].marked.text, '请运行⟦1⟧，再打开⟦2⟧设置⟦3⟧页。');
    assert.deepEqual(
      found[0].marked.standIns.map(({ raw, kind }) => `${kind} ${raw}`),
      ['object `make`', 'markup **', 'markup **'],
    );
  });

  it('use other brackets where the text has these', () => {
    assert.equal(passages('markdown', '【运行⟦x⟧ `make`】').found[0].marked.text, '运行⟦x⟧ ⦃1⦄');
  });

  it('of a selection are one for each paragraph', () => {
    const { found } = passages('plain-text', 'One 【river.\n\n河流很长。\n\nIt is】 long.');
    assert.deepEqual(
      found.map(({ marked }) => marked.text),
      ['river.', '河流很长。', 'It is'],
    );
  });

  it('of an empty unit are its source', () => {
    const po = 'msgid "河流很长。"\nmsgstr ""\n';
    assert.equal(
      placed('po', `${po.slice(0, -2)}【】"\n`.replace('【】', ''), 'The "river" is long.'),
      'msgid "河流很长。"\nmsgstr "The \\"river\\" is long."\n',
    );
  });

  it('know the language of what is left in a third one', () => {
    const { found } = passages('plain-text', 'We met at noon. 【今日はとても暑いですね】 and went home.');
    assert.equal(found[0].source, 'ja');
  });
});

describe('An answer', () => {
  const NOTE = 'The hall 【将于明年重新开放】 to everyone.';

  it('is put in the place of its passage, with the spaces it needs', () => {
    assert.equal(placed('plain-text', NOTE, 'will reopen next year'), 'The hall will reopen next year to everyone.');
    assert.equal(
      placed('plain-text', 'The hall【将于明年重新开放】to everyone.', 'will reopen next year'),
      'The hall will reopen next year to everyone.',
    );
    assert.equal(
      placed('plain-text', 'It rained,【但是没有人离开。】We stayed.', 'but nobody left.'),
      'It rained, but nobody left. We stayed.',
    );
  });

  it('has a final mark only where the passage has one', () => {
    assert.equal(placed('plain-text', NOTE, 'will reopen next year.'), 'The hall will reopen next year to everyone.');
    assert.equal(placed('plain-text', '【河流很长】。', 'The river is long.'), 'The river is long。');
    assert.equal(placed('plain-text', '【河流很长。】', 'The river is long.'), 'The river is long.');
    assert.equal(placed('plain-text', '【绿河公司】', 'Green River Co.'), 'Green River Co.');
  });

  it('may move objects, not markup, and must hold each once', () => {
    const text = '【用 `a` 打开 `b`。】';
    assert.equal(placed('markdown', text, 'Open ⟦2⟧ with ⟦1⟧.'), 'Open `b` with `a`.');
    for (const answer of ['Open ⟦2⟧.', 'Open ⟦2⟧ with ⟦1⟧ and ⟦1⟧.']) assert.equal(placed('markdown', text, answer), 'problem: stand-ins');
    const bold = '【打开**设置**页。】';
    assert.equal(placed('markdown', bold, 'Open the ⟦1⟧settings⟦2⟧ page.'), 'Open the **settings** page.');
    assert.equal(placed('markdown', bold, 'Open the ⟦2⟧settings⟦1⟧ page.'), 'problem: stand-ins');
  });

  it('is written in the way of its file', () => {
    assert.equal(placed('html', '<p>【水与<b>火</b>。】</p>', 'Fire<a ⟦1⟧water⟦2⟧.'), '<p>Fire&lt;a <b>water</b>.</p>');
    const po = 'msgid "a"\nmsgstr ""\n"【水 %s\\n"\n"火】"\n';
    assert.equal(placed('po', po, 'Water "⟦1⟧"\nfire'), 'msgid "a"\nmsgstr ""\n"Water \\"%s\\"\\nfire"\n');
    assert.equal(placed('yaml', 'a: 【水与火】\n', 'fire: water #1'), 'a: "fire: water #1"\n');
    assert.equal(placed('csv', 'source,target\nx,【水与火】\n', 'fire, "water"'), 'source,target\nx,"fire, ""water"""\n');
  });

  it('of a quotation of several lines in Markdown is one line', () => {
    assert.equal(
      placed('markdown', '> 【河流很长。\n> 山很高。】\n', 'The river is long.\nThe hill is high.'),
      '> The river is long. The hill is high.\n',
    );
  });

  it('keeps the lines of a text that has lines', () => {
    assert.equal(placed('plain-text', '【河流很长\n山很高】', 'A long river\n\nA high hill'), 'A long river\nA high hill');
    assert.equal(placed('plain-text', NOTE, 'will reopen\nnext year'), 'The hall will reopen next year to everyone.');
  });

  it('loses what a model says around it', () => {
    for (const answer of [
      'Sure! Here is the translation:\n\nwill reopen next year',
      'Here is the English translation:\nwill reopen next year',
      'Translation: will reopen next year',
      '"will reopen next year"',
      '```\nwill reopen next year\n```',
      '<think>重新开放 is “reopen”.</think>\n\nwill reopen next year',
      'will reopen next year\n\nI hope this translation helps!',
    ])
      assert.equal(placed('plain-text', NOTE, answer), 'The hall will reopen next year to everyone.', answer);
  });

  it('that is none is refused', () => {
    const problem = (answer: string): string => placed('plain-text', NOTE, answer);
    assert.equal(problem(' \n'), 'problem: empty');
    assert.equal(problem('Here is the translation:'), 'problem: empty');
    assert.equal(problem('将于明年重新开放'), 'problem: unchanged');
    assert.equal(problem('将会于明年再次开放'), 'problem: still-source');
    assert.equal(problem("I'm sorry, but I can't translate this text."), 'problem: refused');
    assert.equal(problem('will reopen (Note: I kept the tense of the rest) next year'), 'problem: chatter');
    assert.equal(problem('will reopen '.repeat(50)), 'problem: too-long');
  });

  it('of any length is read in no time', () => {
    const { found } = passages('plain-text', NOTE);
    for (const unit of ['Note: I kept ', '<think>', '"', '(', '[the rest ', 'as an AI model, I ', '⟦1⟧', '将', '\n', ' ', '```\n']) {
      const result = placeAnswer(unit.repeat(Math.ceil(1_000_000 / unit.length)), found[0]);
      assert.ok('problem' in result, unit);
    }
  });

  it('never breaks a file, whatever it holds', () => {
    const answers = fc.oneof(fc.string({ unit: 'binary', maxLength: 60 }), fc.constantFrom('</p>', '"\\', "'\n#", '⟦1⟧', '\ud800', '\0'));
    fc.assert(
      fc.property(answers, answers, (a, b) => {
        for (const [id, file] of [
          ['json', '{"a":"【水与火】","b":"kept"}'],
          ['po', 'msgid "a"\nmsgstr "【水与火】"\n\nmsgid "b"\nmsgstr "kept"\n'],
          ['html', '<p>【水与火】</p><p>kept</p>'],
        ] as const) {
          const { text, found } = passages(id, file);
          const result = placeAnswer(`${a} word ${b}`, found[0]);
          if ('problem' in result) continue;
          const segments = formatOf(id).parse(applyEdits(text, result.edits)).segments;
          assert.deepEqual([segments.length, segments.at(-1)?.segment.target.text], [2, 'kept']);
        }
      }),
    );
  });
});
