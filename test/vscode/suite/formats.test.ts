import * as vscode from 'vscode';
import { api, closeAll, equal, expectFound, findings, open, until, uriOf } from './support';

interface Expected {
  readonly language: string;
  readonly found: readonly string[];
}

/** Files of the workspace: the language VS Code takes each for, and what is found in it. */
const FILES: Readonly<Record<string, Expected>> = {
  'formats/texts.po': { language: 'po', found: ['missing-space: first.Then', 'placeholder-mismatch: %s'] },
  'formats/texts.xlf': { language: 'xliff', found: ['untranslated-text: 此页'] },
  'formats/talk.en.srt': { language: 'srt', found: ['mixed-punctuation: 。'] },
  'formats/talk.en.vtt': { language: 'vtt', found: ['mixed-punctuation: 。'] },
  'formats/Localizable.strings': { language: 'strings', found: ['mixed-punctuation: 。'] },
  // Told by their paths: the languages are those of much else.
  'locales/en.json': { language: 'json', found: ['number-mismatch: 80', 'untranslated-text: 开放至晚上九点'] },
  'translations/app_en.ts': { language: 'typescript', found: ['mixed-punctuation: 。'] },
};

/** Qt's files end as those of TypeScript do. Written here, since in the project's folders the compiler would read both. */
const WRITTEN = {
  'translations/app_en.ts': `<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="zh_CN">
<context><name>MainWindow</name>
<message><source>阅览室今天开放。</source><translation>The reading room is open today。</translation></message>
</context>
</TS>
`,
  'translations/plural_en.ts': `export const plural = <T>(count: number, one: T, many: T): T => (count === 1 ? one : many);
export const note = 'The reading room is open today。';
`,
};

suite('Translation files', () => {
  const { fs } = vscode.workspace;
  suiteSetup(async () => {
    for (const [name, text] of Object.entries(WRITTEN)) await fs.writeFile(uriOf(name), new TextEncoder().encode(text));
  });
  suiteTeardown(async () => {
    await closeAll();
    await fs.delete(uriOf('translations'), { recursive: true });
  });

  for (const [name, { language, found }] of Object.entries(FILES)) {
    test(`${name} is read by its format`, async () => {
      const { document } = await open(name);
      equal(document.languageId, language, 'language');
      await expectFound(document, found);
    });
  }

  test('leave JSON and TypeScript of other kinds alone', async () => {
    const { document: settings } = await open('settings.json');
    const { document: code } = await open('translations/plural_en.ts');
    const { document: texts } = await open('formats/texts.po');
    const { status } = await api();
    await until('the review of the file opened last', () => findings(texts.uri).length > 0);
    equal([...findings(settings.uri), ...findings(code.uri)], []);
    equal(status(settings.uri), undefined, 'status');
  });
});
