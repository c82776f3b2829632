import assert from 'node:assert/strict';
import { applyEdits, formatByPath, plainText, RULES, type Rule, review, safeFix } from '../../../src/engine';
import { type AcceptedScope, acceptedIndex, newEntry, parseAccepted, withChanges } from '../../../src/engine/accepted';

/** Flags every Chinese word. */
const noHan: Rule = {
  meta: {
    id: 'no-han',
    category: 'Accuracy/Untranslated',
    severity: 'error',
    needsSource: false,
    judgesWords: true,
    summary: { en: 'Chinese', 'zh-cn': '中文' },
  },
  segment({ text, report }) {
    for (const { index, 0: word } of text.matchAll(/\p{Script=Han}+/gu)) {
      report({ span: { start: index, end: index + word.length }, message: { en: `“${word}” is Chinese.`, 'zh-cn': `“${word}”是中文。` } });
    }
  },
};
/** The same by another name. */
const noWord: Rule = { ...noHan, meta: { ...noHan.meta, id: 'no-word' } };
/** Says at the end of each paragraph that something is missing. */
const missing: Rule = {
  meta: { ...noHan.meta, id: 'missing', judgesWords: undefined },
  segment({ text, report }) {
    const at = { A: 0, B: text.length };
    for (const [name, start] of Object.entries(at)) {
      if (!text.includes(name)) report({ span: { start, end: start }, message: { en: `${name} is missing`, 'zh-cn': name } });
    }
  },
};

describe('An accepted finding', () => {
  const format = (file: string) => formatByPath(file) ?? plainText;
  const findingsOf = (text: string, file = 'page.txt', rules: readonly Rule[] = [noHan]) =>
    review(text, format(file), undefined, { rules }).findings;
  /** The file that accepts the nth finding of a text. */
  const accepting = (
    text: string,
    { nth = 0, scope = 'finding' as AcceptedScope, file = 'page.txt', rules = [noHan] as readonly Rule[] } = {},
  ) => withChanges('', { add: [newEntry(findingsOf(text, file, rules)[nth], scope, file, text)] });
  /** What is left of a text: the text of every finding. */
  const left = (accepted: string, text: string, { file = 'page.txt', rules = [noHan] as readonly Rule[], gone = '' } = {}): string[] => {
    const index = acceptedIndex(parseAccepted(accepted, []).entries, new Set(['no-han', 'no-word']), name => name === gone);
    return review(text, format(file), undefined, { rules, accepted: index.inFile(file) }).findings.map(finding => finding.text);
  };

  const text = 'He said 你好 and went home.\n\nShe said 再见 at the door.\n';

  it('is found no more, and told apart', () => {
    const accepted = accepting(text);
    assert.deepEqual(left(accepted, text), ['再见']);
    const index = acceptedIndex(parseAccepted(accepted, []).entries, new Set(), () => false);
    const { accepted: told } = review(text, plainText, undefined, { rules: [noHan], accepted: index.inFile('page.txt') });
    assert.deepEqual(
      told.map(({ finding, scope, reason }) => [finding.text, scope, reason]),
      [['你好', 'finding', undefined]],
    );
  });

  it('stays so after edits elsewhere, moves, other line ends and marks beside', () => {
    const accepted = accepting(text);
    const [first, second] = text.split('\n\n');
    for (const edited of [
      `New.\n\n${text}`,
      `${second}\n${first}\n`,
      text.replaceAll('\n', '\r\n'),
      text.replace('said 你好 and', 'said, “你好” and'),
      text.replace('went home', 'left for Rome, where the whole of his family lived'),
    ]) {
      assert.deepEqual(left(accepted, edited), ['再见'], edited);
    }
  });

  it('stays so when the words beside it are rewritten, as long as it cannot be another', () => {
    const accepted = accepting(text);
    assert.deepEqual(left(accepted, text.replace('He said 你好 and went home', 'With a loud 你好 he left')), ['再见']);
    assert.deepEqual(left(accepted, text.replace('你好', '您好')), ['您好', '再见']);
  });

  it('is one of many that are alike', () => {
    const many = 'The 甲 is.\n\nThe 甲 is.\n\nThe 甲 is.\n';
    assert.deepEqual(left(accepting(many, { nth: 1 }), many).length, 2);
    const names = findingsOf(many).map(finding => finding.fingerprint);
    assert.equal(new Set(names).size, 3);
  });

  it('counts in its file only', () => {
    assert.deepEqual(left(accepting(text), text, { file: 'other.txt' }), ['你好', '再见']);
  });

  it('moves with its file, unless two are alike', () => {
    assert.deepEqual(left(accepting(text), text, { file: 'new.txt', gone: 'page.txt' }), ['再见']);
    const twice = withChanges(accepting(text), { add: [newEntry(findingsOf(text)[0], 'finding', 'copy.txt', text)] });
    const index = acceptedIndex(parseAccepted(twice, []).entries, new Set(), () => true);
    assert.equal(review(text, plainText, undefined, { rules: [noHan], accepted: index.inFile('new.txt') }).findings.length, 2);
  });

  it('may hold for a text in a file, in the project, or as a word for every rule that judges words', () => {
    const again = 'A 你好 here.\n\nA 你好 there, and 再见.\n';
    const rules = [noHan, noWord];
    const remaining = (scope: AcceptedScope, file: string): string => left(accepting(text, { scope }), again, { file, rules }).join(' ');
    assert.equal(remaining('file', 'page.txt'), '你好 你好 再见 再见');
    assert.equal(remaining('file', 'other.txt'), '你好 你好 你好 你好 再见 再见');
    assert.equal(remaining('project', 'other.txt'), '你好 你好 再见 再见');
    assert.equal(remaining('term', 'other.txt'), '再见 再见');
  });

  it('as a word does not silence rules that judge something else', () => {
    const accepted = withChanges('', { add: [{ scope: 'term', text: 'A is missing' }] });
    assert.deepEqual(left(accepted, 'x', { rules: [missing] }), ['A is missing', 'B is missing']);
  });

  it('is told from others at its place by what it says, where it marks nothing', () => {
    const accepted = accepting('x', { nth: 1, rules: [missing] });
    assert.deepEqual(left(accepted, 'x', { rules: [missing] }), ['A is missing']);
    assert.deepEqual(left(accepted, 'x A', { rules: [missing] }), []);
  });

  describe('in a translation file', () => {
    const po = (entries: readonly (readonly [string, string])[]): string =>
      entries.map(([id, translation]) => `msgid "${id}"\nmsgstr "${translation}"\n`).join('\n');

    it('stays so when its unit moves and the rest of it is translated anew', () => {
      const before = po([
        ['你好', 'Say 你好.'],
        ['世界', 'The 世界.'],
      ]);
      const accepted = accepting(before, { file: 'a.po' });
      assert.deepEqual(left(accepted, before, { file: 'a.po' }), ['世界']);
      const after = po([
        ['新', 'New.'],
        ['世界', 'The 世界.'],
        ['你好', 'Always greet with “你好”, please'],
      ]);
      assert.deepEqual(left(accepted, after, { file: 'a.po' }), ['世界']);
    });

    it('is the same however its file writes it', () => {
      const accepted = accepting('msgid "a"\nmsgstr "x\\t你好 y"\n', { file: 'a.po' });
      assert.deepEqual(left(accepted, 'msgid "a"\r\nmsgstr ""\r\n"x\\t你"\r\n"好 y"\r\n', { file: 'a.po' }), []);
    });

    it('is another in a unit of another name', () => {
      const first = findingsOf('{ "a": "x 你好" }', 'locales/en.json');
      const second = findingsOf('{ "b": "x 你好" }', 'locales/en.json');
      assert.equal(first.length, 1);
      assert.notEqual(first[0].fingerprint, second[0].fingerprint);
    });

    it('of subtitles does not go by their numbers', () => {
      const cue = (n: number, words: string): string => `${n}\n00:00:0${n},000 --> 00:00:0${n},900\n${words}\n\n`;
      const accepted = accepting(cue(1, 'Say 你好.') + cue(2, 'Or 再见.'), { file: 'a.srt' });
      assert.deepEqual(left(accepted, cue(1, 'New.') + cue(2, 'Say 你好.') + cue(3, 'Or 再见.'), { file: 'a.srt' }), ['再见']);
    });
  });

  it('keeps its name when safe fixes are made beside it', () => {
    const page = 'He came home early,and said “再见” to us all.Then he went。\n';
    const findings = review(page, plainText).findings;
    const fixed = applyEdits(
      page,
      findings.flatMap(finding => safeFix(finding)?.edits ?? []),
    );
    assert.notEqual(fixed, page);
    const han = (of: string): string | undefined =>
      review(of, plainText).findings.find(({ rule }) => rule === 'untranslated-text')?.fingerprint;
    assert.ok(han(page));
    assert.equal(han(fixed), han(page));
  });

  it('is matched in time proportional to findings and entries', () => {
    const entries = Array.from({ length: 20_000 }, (_, i) => ({
      scope: 'finding' as const,
      file: `f${i % 10}.txt`,
      rule: 'no-han',
      text: '甲',
      fingerprint: String(i),
      span: { start: i, end: i + 1 },
    }));
    const [finding] = findingsOf('Here is 甲 once more.');
    const findings = Array.from({ length: 20_000 }, () => ({ ...finding }));
    assert.equal(
      acceptedIndex(entries, new Set(), () => true)
        .inFile('f1.txt')
        .match(findings).size,
      2_000,
    );
  });
});

describe('Rules that judge words', () => {
  it('are those whose findings say the same of the words wherever they stand', () => {
    const ids = RULES.filter(({ meta }) => meta.judgesWords).map(({ meta }) => meta.id);
    for (const id of ['untranslated-text', 'other-language', 'name-variant', 'literal-rendering']) assert.ok(ids.includes(id), id);
    for (const id of ['mixed-punctuation', 'number-mismatch', 'omission', 'edge-whitespace']) assert.ok(!ids.includes(id), id);
    assert.ok(RULES.every(({ meta }) => !meta.judgesWords || !meta.needsSource));
  });
});
