import assert from 'node:assert/strict';
import fc from 'fast-check';
import { parseConfig, unreadableGlossary } from '../../../src/engine/config';

const RULES = ['missing-space', 'garbled-number', 'injected-title'];
/** Of a config one folder below the root of its project. */
const read = (text: string) => parseConfig(text, RULES, 1);
const said = (text: string) => read(text).problems.map(p => `${p.severity} ${text.slice(p.span.start, p.span.end)}: ${p.message.en}`);

describe('config file', () => {
  it('reads every setting, comments and trailing commas allowed', () => {
    const { config, problems } = read(`{
      // Our pages
      "$schema": "./schema.json",
      "source": "zh-Hant", "target": "en-GB",
      "languages": { "fr/**": { "target": "fr" } },
      "rules": { "missing-space": "off", "garbled-number": "error" },
      "ignore": ["vendor/"],
      "reviewSourceDocuments": true,
      "threshold": 2.5,
      "glossaries": ["terms.csv", "../more.tbx"],
      "pairs": { "en/**": "zh/**" },
    }`);
    const glossaries = config.glossaries.map(({ path }) => path);
    assert.deepEqual(problems, []);
    assert.deepEqual(glossaries, ['terms.csv', '../more.tbx']);
    assert.deepEqual(
      { ...config, glossaries },
      {
        glossaries,
        pairs: [{ target: 'en/**', source: 'zh/**' }],
        source: 'zh-Hant',
        target: 'en-GB',
        languages: [{ files: 'fr/**', target: 'fr' }],
        rules: { 'missing-space': 'off', 'garbled-number': 'error' },
        ignore: ['vendor/'],
        reviewSourceDocuments: true,
        threshold: 2.5,
      },
    );
  });

  it('says where the JSON is broken', () => {
    assert.deepEqual(said('{ "source": "zh" "target": "en" }'), ['error "target": Not valid JSON: a comma is missing.']);
    assert.match(said('{ "source": ')[0], /a value is missing/);
  });

  it('wants an object', () => {
    for (const text of ['', '[]', '"zh"', '// nothing']) assert.match(said(text)[0], /must be one JSON object/, text);
  });

  it('says what a value should have been, at the value', () => {
    assert.deepEqual(said('{ "rules": { "missing-space": "loud" } }'), [
      'error "loud": "rules.missing-space" must be "error", "warning", "info", "hint", "off", not "loud".',
    ]);
    assert.deepEqual(said('{ "ignore": "vendor" }'), ['error "vendor": "ignore" must be a list, not "vendor".']);
    assert.deepEqual(said('{ "ignore": ["a", 3] }'), ['error 3: "ignore.1" must be a text in double quotes, not 3.']);
    assert.deepEqual(said('{ "threshold": "5" }'), ['error "5": "threshold" must be a number, not "5".']);
    assert.deepEqual(said('{ "threshold": -1 }'), ['error -1: "threshold" must be at least 0, not -1.']);
    assert.deepEqual(said('{ "target": "English!" }'), [
      'error "English!": "target" must be a language tag such as "zh" or "en-GB", not "English!".',
    ]);
  });

  it('keeps what is sound beside what is not', () => {
    const { config } = read('{ "source": 1, "target": "de", "ignore": ["a"] }');
    assert.equal(config.source, undefined);
    assert.equal(config.target, 'de');
    assert.deepEqual(config.ignore, ['a']);
  });

  it('keeps the sound entries of a list or an object beside those that are not', () => {
    const text = `{
      "rules": { "missing-space": "off", "garbled-number": "loud", "injected-title": "hint" },
      "languages": { "fr/**": { "traget": "fr" }, "de/**": { "target": "de" } },
      "pairs": { "a": 1, "b": "c" },
      "ignore": ["a", 3, "b"],
      "glossaries": [1, "terms.csv"]
    }`;
    const { config, problems } = read(text);
    assert.equal(problems.length, 5);
    assert.deepEqual(config.rules, { 'missing-space': 'off', 'injected-title': 'hint' });
    assert.deepEqual(config.languages, [{ files: 'de/**', target: 'de' }]);
    assert.deepEqual(config.pairs, [{ target: 'b', source: 'c' }]);
    assert.deepEqual(config.ignore, ['a', 'b']);
    const [{ path, span }] = config.glossaries;
    assert.deepEqual([path, text.slice(span.start, span.end)], ['terms.csv', '"terms.csv"']);
  });

  it('knows what an unknown name was meant to be', () => {
    assert.deepEqual(said('{ "sorce": "zh" }'), ['warning "sorce": There is no setting "sorce". Did you mean "source"?']);
    assert.deepEqual(said('{ "rules": { "mising-spaec": "off" } }'), [
      'warning "mising-spaec": There is no rule "mising-spaec". Did you mean "missing-space"?',
    ]);
    assert.deepEqual(said('{ "wholly-other": 1 }'), ['warning "wholly-other": There is no setting "wholly-other".']);
    assert.deepEqual(said('{ "languages": { "fr/**": { "traget": "fr" } } }'), [
      'error "traget": There is no setting "traget". Did you mean "target"?',
    ]);
  });

  it('says of a glossary that cannot be read where it is named', () => {
    const text = '{ "glossaries": ["a.csv", "b.csv"] }';
    const { span, message } = unreadableGlossary(read(text).config.glossaries[1], { en: 'no such file', 'zh-cn': '没有此文件' });
    assert.equal(text.slice(span.start, span.end), '"b.csv"');
    assert.match(message.en, /"b\.csv" cannot be read: no such file/);
  });

  it('survives any text, however deep', () => {
    assert.equal(read('['.repeat(100_000)).problems[0].severity, 'error');
    fc.assert(
      fc.property(
        fc.oneof(fc.json(), fc.string(), fc.string({ unit: fc.constantFrom('{', '}', '"', ':', ',', 'rules', '[', ']', '/*', '1') })),
        text => {
          for (const { span } of read(text).problems) assert.ok(span.start >= 0 && span.start <= span.end && span.end <= text.length);
        },
      ),
    );
  });
});
