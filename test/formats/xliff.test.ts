import assert from 'node:assert/strict';
import { xliff } from '../../src/engine/formats/xliff';
import { toFileEdits } from '../../src/engine/text/mapped-text';
import { itKeepsTheLaws } from '../support/format-laws';
import { changedLines, itMarksUnits, marked } from '../support/states';

const unitsOf = (text: string): unknown[] =>
  xliff.parse(text).segments.map(({ segment: { target, source, unit } }) => [source?.text, target.text, unit?.state]);

const one = `<?xml version="1.0" encoding="UTF-8"?>
<xliff version="1.2" xmlns="urn:oasis:names:tc:xliff:document:1.2">
  <file original="a.txt" source-language="zh-CN" target-language="en" datatype="plaintext">
    <body>
      <!-- a comment -->
      <trans-unit id="1" resname="menu.open"><source>打开 &amp; 关闭</source><target state="translated">Open &amp; close</target><note>On the first page</note></trans-unit>
      <trans-unit id="2" approved="yes">
        <source>这是 <g id="1">粗体</g> 和 <x id="2"/>。</source>
        <target>
          This is <g id="1">bold</g> and <x id="2"/> now.
        </target>
      </trans-unit>
      <trans-unit id="3"><source>空的</source></trans-unit>
      <trans-unit id="4"><source>也空</source><target/></trans-unit>
      <trans-unit id="5" translate="no"><source>X</source><target>X</target></trans-unit>
      <trans-unit id="6"><source>一。二。</source>
        <seg-source><mrk mtype="seg" mid="0">一。</mrk><mrk mtype="seg" mid="1">二。</mrk></seg-source>
        <target state="needs-review-translation"><mrk mtype="seg" mid="0">The first.</mrk> <mrk mtype="seg" mid="1">The second.</mrk></target>
      </trans-unit>
      <trans-unit id="7"><source><bpt id="1">&lt;b&gt;</bpt>粗<ept id="1">&lt;/b&gt;</ept></source><target><![CDATA[Raw <b>bold</b> & text here]]></target></trans-unit>
    </body>
  </file>
</xliff>
`;

const two = `<xliff xmlns="urn:oasis:names:tc:xliff:document:2.0" version="2.0" srcLang="zh" trgLang="en">
 <file id="f1"><unit id="u1">
  <notes><note>Short</note></notes>
  <originalData><data id="d1">%s</data></originalData>
  <segment id="s1" state="final"><source>你好 <ph id="1" dataRef="d1"/></source><target>Hello there <ph id="1" dataRef="d1"/></target></segment>
  <segment state="initial"><source>再<pc id="2">见</pc><cp hex="0001"/></source><target>Good <pc id="2">bye now</pc></target></segment>
 </unit></file>
</xliff>
`;

describe('XLIFF', () => {
  it('reads units of 1.2, segment by segment where they are cut', () => {
    assert.deepEqual(unitsOf(one), [
      ['打开 & 关闭', 'Open & close', 'translated'],
      ['这是 粗体 和 ￼。', 'This is bold and ￼ now.', 'final'],
      ['空的', '', 'untranslated'],
      ['也空', '', 'untranslated'],
      ['一。', 'The first.', 'needs-review'],
      ['二。', 'The second.', 'needs-review'],
      ['粗', 'Raw bold & text here', 'translated'],
    ]);
    const document = xliff.parse(one);
    assert.deepEqual(document.languages, { source: 'zh-CN', target: 'en' });
    assert.deepEqual(document.problems, []);
    assert.deepEqual(document.segments[0].segment.unit, { key: 'menu.open', notes: ['On the first page'], state: 'translated' });
    assert.deepEqual(
      document.segments[1].segment.target.tags?.map(({ at, raw }) => [at, raw]),
      [
        [8, '<g id="1">'],
        [12, '</g>'],
      ],
    );
  });

  it('reads segments of 2.x', () => {
    assert.deepEqual(unitsOf(two), [
      ['你好 ￼', 'Hello there ￼', 'final'],
      ['再见\u0001', 'Good bye now', 'needs-review'],
    ]);
    assert.deepEqual(xliff.parse(two).languages, { source: 'zh', target: 'en' });
  });

  it('knows where a missing target would go', () => {
    const { segments } = xliff.parse(one);
    const filled = segments.slice(2, 4).map(({ start, segment }) => {
      const [edit] = toFileEdits(segment.target, [{ span: { start: 0, end: 0 }, text: 'A & b' }]);
      return one.slice(start, start + edit.span.start) + edit.text + one.slice(start + edit.span.end, start + edit.span.end + 13);
    });
    assert.deepEqual(
      filled,
      ['空的</source><target>A &amp; b</target></trans-unit>', '也空</source><target>A &amp; b</target></trans-unit>'].map(text =>
        text.slice(0),
      ),
    );
  });

  it('says what is broken and reads the rest', () => {
    const text =
      '<xliff><file><trans-unit id="1"><source>a & b</source><target>c <g>d</target></trans-unit></body><trans-unit id="2"><source>e</source><target>f';
    const { problems, segments } = xliff.parse(text);
    assert.deepEqual(
      problems.map(({ span }) => text.slice(span.start, span.end)),
      ['<g>', '</body>', '<target>', '<trans-unit id="2">', '<file>', '<xliff>', '&'],
    );
    assert.deepEqual(
      segments.map(({ segment }) => segment.target.text),
      ['c d', 'f'],
    );
  });

  itMarksUnits(xliff, one);
  itMarksUnits(xliff, two);

  const unit = (attributes: string, target: string): string =>
    `<xliff><file><trans-unit id="1"${attributes}><source>好</source><target${target}>Good</target></trans-unit></file></xliff>`;
  const segment = (attributes: string): string =>
    `<xliff><file><unit id="1"><segment id="s"${attributes}><source>好</source><target>Good</target></segment></unit></file></xliff>`;

  it('marks a unit of 1.2 where the file keeps such things: in its approval, in the state of its target', () => {
    const reviewed = (file: string): string => marked(xliff, file, 'Good', 'reviewed');
    assert.equal(reviewed(unit('', '')), unit(' approved="yes"', ''));
    assert.equal(reviewed(unit(" approved='no'", '')), unit(" approved='yes'", ''));
    assert.equal(reviewed(unit('', ' state="needs-review-translation"')), unit('', ' state="signed-off"'));
    assert.equal(reviewed(unit(' approved="no"', ' state="translated"')), unit(' approved="yes"', ' state="signed-off"'));
    const doubted = (file: string): string => marked(xliff, file, 'Good', 'needs-review');
    assert.equal(doubted(unit('', ' xml:lang="en" ')), unit('', ' xml:lang="en" state="needs-review-translation" '));
    assert.equal(doubted(unit(' approved="yes"', '')), unit(' approved="no"', ' state="needs-review-translation"'));
    assert.equal(doubted(unit('', ' state="final"')), unit('', ' state="needs-review-translation"'));
  });

  it('marks a segment of 2.x, whose finer state ends with the one it refines', () => {
    assert.equal(marked(xliff, segment(' state="initial"\n subState="my:draft"'), 'Good', 'reviewed'), segment(' state="reviewed"'));
    assert.equal(marked(xliff, segment(''), 'Good', 'reviewed'), segment(' state="reviewed"'));
    assert.equal(marked(xliff, segment(' subState="my:ok" state="final"'), 'Good', 'needs-review'), segment(' state="initial"'));
    assert.deepEqual(changedLines(two, marked(xliff, two, 'bye now', 'reviewed')).come.length, 1);
  });

  it('does not know the states that some tools keep in their own way', () => {
    const own = unit('', '').replace('<xliff>', '<xliff xmlns:sdl="http://sdl.com/FileTypes/SdlXliff/1.0">');
    assert.deepEqual(unitsOf(own), [['好', 'Good', undefined]]);
  });

  itKeepsTheLaws(xliff, { one, two });
});
