import assert from 'node:assert/strict';
import { applyEdits, FORMATS, formatByPath, review } from '../../src/engine';
import { disableInFile, disableInLine } from '../../src/server/directives/edits';
import { noBad } from '../support/file-report';

/** A file of each format in which every text holds `bad` once. The one to be silenced is `very bad`; of a few forms, all are. */
const FILES: Readonly<
  Record<string, { readonly path: string; readonly text: string; readonly shown: string; readonly silenced?: number }>
> = {
  po: {
    path: 'en.po',
    text: '# A catalogue.\nmsgid ""\nmsgstr "Language: en\\n"\n\n#: a.c\nmsgid "甲"\nmsgstr "bad"\n\n# Note.\n#: b.c\n#, c-format\nmsgctxt "menu"\nmsgid "乙"\nmsgstr ""\n"very "\n"bad"\n\nmsgid "丙"\nmsgstr "bad"\n',
    shown: '\n\n# mt-review-disable-next-line no-bad\n# Note.\n#: b.c',
  },
  'po without blank lines': {
    path: 'en.po',
    text: 'msgid "甲"\nmsgstr ""\n"bad"\nmsgid "乙"\nmsgid_plural "乙"\nmsgstr[0] "bad"\nmsgstr[1] "very bad"\nmsgid "丙"\nmsgstr "bad"\n',
    shown: '"bad"\n# mt-review-disable-next-line no-bad\nmsgid "乙"',
    silenced: 2,
  },
  'xliff 1.2': {
    path: 'en.xlf',
    text: '<?xml version="1.0"?>\n<xliff version="1.2"><file source-language="zh" target-language="en"><body>\n  <trans-unit id="1"><source>甲</source><target>bad</target></trans-unit>\n  <trans-unit id="2">\n    <source>乙</source>\n    <target>very bad</target>\n  </trans-unit>\n  <trans-unit id="3"><source>丙</source><target>bad</target></trans-unit>\n</body></file></xliff>\n',
    shown: '\n  <!-- mt-review-disable-next-line no-bad -->\n  <trans-unit id="2">',
  },
  'xliff of segments': {
    path: 'en.xlf',
    text: '<xliff version="1.2"><file source-language="zh" target-language="en"><body><trans-unit id="2"><source>甲乙</source><seg-source><mrk mtype="seg" mid="1">甲</mrk><mrk mtype="seg" mid="2">乙</mrk></seg-source><target><mrk mtype="seg" mid="1">bad</mrk><mrk mtype="seg" mid="2">very bad</mrk></target></trans-unit><trans-unit id="3"><source>丙</source><target>bad</target></trans-unit></body></file></xliff>\n',
    shown: '<body><!-- mt-review-disable-next-line no-bad --><trans-unit id="2">',
    silenced: 2,
  },
  'xliff 2.0': {
    path: 'en.xlf',
    text: '<xliff version="2.0" srcLang="zh" trgLang="en"><file><unit id="1">\n<segment id="1"><source>甲</source><target>bad</target></segment>\n<segment id="2"><source>乙</source><target>very bad</target></segment>\n<segment id="3"><source>丙</source><target>bad</target></segment>\n</unit></file></xliff>\n',
    shown: '\n<!-- mt-review-disable-next-line no-bad -->\n<segment id="2">',
  },
  tmx: {
    path: 'en.tmx',
    text: '<tmx version="1.4"><header srclang="zh"/><body>\r\n<tu><tuv xml:lang="zh"><seg>甲</seg></tuv><tuv xml:lang="en"><seg>bad</seg></tuv></tu>\r\n<tu>\r\n<tuv xml:lang="zh"><seg>乙</seg></tuv>\r\n<tuv xml:lang="en"><seg>very bad</seg></tuv></tu>\r\n<tu><tuv xml:lang="zh"><seg>丙</seg></tuv><tuv xml:lang="en"><seg>bad</seg></tuv></tu></body></tmx>\r\n',
    shown: '\r\n<!-- mt-review-disable-next-line no-bad -->\r\n<tu>',
  },
  'qt-ts': {
    path: 'app_en.ts',
    text: '<?xml version="1.0"?>\n<!DOCTYPE TS>\n<TS version="2.1" language="en"><context><name>x</name>\n<message><source>甲</source><translation>bad</translation></message>\n<message numerus="yes"><source>乙</source><translation><numerusform>bad</numerusform><numerusform>very bad</numerusform></translation></message>\n<message><source>丙</source><translation>bad</translation></message></context></TS>\n',
    shown: '\n<!-- mt-review-disable-next-line no-bad -->\n<message numerus="yes">',
    silenced: 2,
  },
  android: {
    path: 'res/values-en/strings.xml',
    text: '<resources>\n    <string name="a">bad</string>\n    <string-array name="b">\n        <item>bad</item>\n        <item>very bad</item>\n    </string-array>\n    <string name="c">bad</string>\n</resources>\n',
    shown: '\n        <!-- mt-review-disable-next-line no-bad -->\n        <item>very bad',
  },
  resx: {
    path: 'app.en.resx',
    text: '<root>\n  <data name="a"><value>bad</value></data>\n  <data name="b" xml:space="preserve">\n    <value>very bad</value>\n  </data>\n  <data name="c"><value>bad</value></data>\n</root>\n',
    shown: '\n  <!-- mt-review-disable-next-line no-bad -->\n  <data name="b"',
  },
  stringsdict: {
    path: 'en.lproj/x.stringsdict',
    text: '<plist><dict><key>k</key><dict><key>n</key><dict>\n<key>one</key>\n<string>bad</string>\n<key>other</key>\n<string>very bad</string>\n</dict></dict>\n<key>z</key><dict><key>n</key><dict><key>other</key><string>bad</string></dict></dict></dict></plist>\n',
    shown: '\n<!-- mt-review-disable-next-line no-bad -->\n<string>very bad',
  },
  properties: {
    path: 'messages_en.properties',
    text: '# Texts\na=bad\n! more\nb=very \\\n  long and very bad\nc=bad\n',
    shown: '\n# mt-review-disable-next-line no-bad\nb=very',
  },
  ini: {
    path: 'en.lng',
    text: '[menu]\na=bad\n  b = very bad\nc=bad\n',
    shown: '\n  ; mt-review-disable-next-line no-bad\n  b = very bad',
  },
  yaml: {
    path: 'locales/en.yml',
    text: 'en:\n  a: bad\n  b: >-\n\n    very\n    bad\n  c: "bad"\n',
    shown: '\n  # mt-review-disable-next-line no-bad\n  b: >-',
  },
  'yaml of several lines': {
    path: 'locales/en.yml',
    text: 'en:\n  a: bad\n  b: "a long text that\n    is very bad"\n  c: bad\n',
    shown: '\n  # mt-review-disable-next-line no-bad\n  b: "a long',
  },
  json: {
    path: 'locales/en.jsonc',
    text: '{\n  // Texts\n  "a": "bad",\n  "b": "very bad",\n  "c": "bad"\n}\n',
    shown: '\n  // mt-review-disable-next-line no-bad\n  "b"',
  },
  strings: {
    path: 'en.lproj/x.strings',
    text: '"a" = "bad";\n"b" =\n  "very bad";\n"c" = "bad";\n',
    shown: '\n/* mt-review-disable-next-line no-bad */\n"b" =',
  },
  vtt: {
    path: 'en.vtt',
    text: 'WEBVTT\n\n00:01.000 --> 00:02.000\nbad\n\nname\n00:03.000 --> 00:04.000\nso\nvery bad\n\n00:05.000 --> 00:06.000\nbad\n',
    shown: '\n\nNOTE mt-review-disable-next-line no-bad\n\nname\n00:03',
  },
};

describe('A directive in a file of units', () => {
  const found = (path: string, text: string): number[] => {
    const format = formatByPath(path);
    assert.ok(format, path);
    const { findings } = review(text, format, { source: 'zh', target: 'en', rules: {}, reviewSourceDocuments: true }, { rules: [noBad] });
    return findings.map(({ span }) => text.slice(0, span.start).split('bad').length - 1);
  };
  /** What is read of a file, apart from places and notes. */
  const read = (path: string, text: string): unknown => {
    const { segments, problems } = formatByPath(path)!.parse(text);
    return [segments.map(({ segment: { target, source, unit } }) => [target.text, source?.text, unit?.key, unit?.state]), problems.length];
  };

  for (const [name, { path, text, shown, silenced = 1 }] of Object.entries(FILES)) {
    it(`stands above the unit: ${name}`, () => {
      const id = formatByPath(path)!.id;
      const at = text.indexOf(
        'bad',
        Math.max(text.indexOf('very bad'), text.indexOf('and very'), text.indexOf('"very "'), text.indexOf('    very\n')),
      );
      const before = found(path, text);
      const edit = disableInLine(text, id, 'no-bad', at)!;
      assert.ok(edit, 'an edit');
      const after = applyEdits(text, [edit]);
      assert.ok(after.includes(shown), after);
      assert.deepEqual(edit.span, { start: edit.span.start, end: edit.span.start });
      assert.deepEqual(read(path, after), read(path, text));
      const nth = text.slice(0, at).split('bad').length - 1;
      const gone = Array.from({ length: silenced }, (_, i) => nth - i);
      // The directive itself holds the word, too.
      const left = found(path, after).map(place => (place > nth ? place - 1 : place));
      assert.deepEqual(
        left,
        before.filter(place => !gone.includes(place)),
      );
    });

    it(`for the file stands on top: ${name}`, () => {
      const id = formatByPath(path)!.id;
      const edit = disableInFile(text, id, 'no-bad')!;
      const after = applyEdits(text, [edit]);
      assert.deepEqual(found(path, after), []);
      assert.deepEqual(read(path, after), read(path, text));
    });
  }

  it('is not offered where the format has no comments, or the file none yet', () => {
    for (const [id, text] of [
      ['csv', 'source,target\n甲,bad\n'],
      ['srt', '1\n00:00:01,000 --> 00:00:02,000\nbad\n'],
      ['json', '{ "a": "bad" }'],
    ]) {
      assert.equal(disableInLine(text, id, 'r', text.indexOf('bad')), undefined, id);
      assert.equal(disableInFile(text, id, 'r'), undefined, id);
    }
  });

  it('never throws, wherever it is asked for', () => {
    for (const { id } of FORMATS)
      for (const text of ['', '\ufeff', 'x', '<', '<string', 'msgid', '\n\n', '"a" = ', '- |\n\n', 'a=\\\n\\\n'])
        for (const at of [0, 1, text.length]) {
          disableInLine(text, id, 'r', at);
          disableInFile(text, id, 'r');
        }
  });
});
