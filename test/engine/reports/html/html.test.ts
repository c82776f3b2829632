import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { EMPTY_SUMMARY, type FileReport, htmlReport, type ReportOptions, type Trouble, withFile } from '../../../../src/engine/reports';
import { STYLES, STYLES_HASH } from '../../../../src/engine/reports/html/styles';
import { TEXTS } from '../../../../src/engine/reports/html/texts';
import { fileReport, noBad, reportOptions } from '../../../support/file-report';
import { type Element, elementsOf } from '../../../support/html';

const options: ReportOptions = {
  ...reportOptions,
  page: { title: 'docs', created: '2025-03-01', linkTo: ({ uri }) => `../${uri}` },
};

function make(files: readonly FileReport[], more: Partial<ReportOptions> = {}, troubles: readonly Trouble[] = []): string {
  const report = htmlReport({ ...options, ...more });
  for (const file of files) report.add(file);
  return report.finish({ summary: files.reduce(withFile, EMPTY_SUMMARY), troubles });
}

const page = fileReport('page.txt', 'It is\nbad and worse.');
const textOf = (html: string): string => elementsOf(html)[0].text;
const all = (html: string, test: (element: Element) => boolean): Element[] => elementsOf(html).filter(test);

describe('HTML report', () => {
  it('lets in nothing but its own styles', () => {
    const html = make([page]);
    const [policy] = all(html, ({ name, attributes }) => name === 'meta' && 'http-equiv' in attributes);
    assert.equal(policy.attributes.content, `default-src 'none'; style-src '${STYLES_HASH}'; base-uri 'none'; form-action 'none'`);
    assert.equal(STYLES_HASH, `sha256-${createHash('sha256').update(STYLES).digest('base64')}`);
    assert.ok(html.includes(`<style>${STYLES}</style>`));
    assert.doesNotMatch(STYLES, /url\(|@import|</);
  });

  it('says whether the text passes, and why', () => {
    assert.match(textOf(make([page])), /Does not pass 200 error points per 1,000 words; up to 5 pass\./);
    assert.match(textOf(make([page], { threshold: 200 })), /Passes 200 error points/);
    assert.match(textOf(make([])), /No text was reviewed/);
  });

  it('shows every finding with its line, marked, and leads to the file', () => {
    const html = make([page]);
    const [first] = all(html, ({ attributes }) => attributes.class === 'finding warning');
    assert.match(first.text, /Warning.*line 2, column 1.*no-bad.*“bad” is not good\..*bad and worse\..*Suggested: Make it good/s);
    assert.equal(all(html, ({ name }) => name === 'mark')[0].text, 'bad');
    assert.ok(all(html, ({ name, attributes }) => name === 'a' && attributes.href === '../page.txt#L2').length > 0);
  });

  it('names places in other files that bear on a finding', () => {
    const other = { file: 'key', from: { line: 7, column: 3 }, to: { line: 7, column: 5 } };
    const related = [{ message: { en: 'Here it is “good”.', 'zh-cn': '' }, span: { start: 0, end: 2 }, other }];
    const findings = [{ ...page.findings[0], related }];
    const html = make([{ ...page, findings, others: { key: { path: 'a & b.md', uri: 'a' } } }]);
    assert.match(textOf(html), /a & b\.md \(line 7, column 3\): Here it is “good”\./);
  });

  it('draws where the findings lie, and says the same in words', () => {
    const [chart] = all(make([page]), ({ attributes }) => attributes.role === 'img');
    assert.equal(chart.attributes['aria-label'], 'Findings in the four quarters of the text: 0, 1, 1, 0.');
  });

  it('compares files, the worst first, and names those without findings', () => {
    const html = make([fileReport('fine.txt', 'All is well here.'), page, fileReport('worst.txt', 'bad bad')]);
    const rows = all(html, ({ name, attributes }) => name === 'th' && attributes.scope === 'row').map(({ text }) => text);
    assert.ok(rows.indexOf('worst.txt') < rows.indexOf('page.txt'));
    assert.match(textOf(html), /1 file without findings\s*fine\.txt/);
  });

  it('keeps accepted findings apart, with their reasons', () => {
    const accepted = [{ finding: page.findings[0], reason: 'a <quoted> word' }, { finding: page.findings[1] }];
    const html = make([{ ...page, findings: [], accepted }]);
    assert.match(textOf(html), /Accepted findings.*Reason: a <quoted> word.*No reason was given\./s);
    assert.match(textOf(html), /up to 5 pass\. Not counted: 2 accepted findings\./);
  });

  it('names what could not be read, and what was not reviewed', () => {
    const html = make([{ ...page, findings: [], role: 'source', quality: undefined }], {}, [{ path: 'gone.txt', message: 'no such file' }]);
    assert.match(textOf(html), /Could not be read or used\s*gone\.txt: no such file.*Not reviewed.*page\.txt/s);
  });

  it('is in the language asked for', () => {
    const html = make([page], { locale: 'zh-cn' });
    assert.equal(all(html, ({ name }) => name === 'html')[0].attributes.lang, 'zh-CN');
    assert.match(textOf(html), /译文审校报告：docs.*不合格.*文体 \/ 生硬.*“bad”不好。/s);
    const shape = (value: unknown): unknown => (typeof value === 'object' ? Object.keys(value ?? {}) : typeof value);
    for (const key of Object.keys(TEXTS.en) as (keyof typeof TEXTS.en)[]) {
      if (key !== 'categories') assert.deepEqual(shape(TEXTS['zh-cn'][key]), shape(TEXTS.en[key]), key);
    }
  });

  it('has headings in order, names for tables and controls, and labels for links within', () => {
    const elements = elementsOf(make([page, fileReport('b.txt', 'bad')]));
    const levels = elements.flatMap(({ name }) => (/^h[1-6]$/.test(name) ? Number(name[1]) : []));
    assert.equal(levels[0], 1);
    for (const [i, level] of levels.entries()) assert.ok(i === 0 || level <= levels[i - 1] + 1);
    const ids = elements.flatMap(({ attributes }) => attributes.id ?? []);
    assert.equal(new Set(ids).size, ids.length);
    for (const { attributes } of elements) {
      if (attributes.href?.startsWith('#')) assert.ok(ids.includes(attributes.href.slice(1)), attributes.href);
      if (attributes['aria-describedby']) assert.ok(ids.includes(attributes['aria-describedby']));
    }
    for (const svg of elements.filter(({ name }) => name === 'svg')) {
      assert.ok(svg.attributes['aria-hidden'] === 'true' || (svg.attributes.role === 'img' && svg.attributes['aria-label']));
    }
  });

  it('shows the most severe of very many, says so, and stays small', () => {
    const many = Array.from({ length: 40 }, (_, i) => fileReport(`${i}.txt`, `${'worse '.repeat(150)}${'bad '.repeat(150)}`));
    const html = make(many);
    const count = (name: string): number => html.split(`class="finding ${name}"`).length - 1;
    assert.deepEqual([count('warning'), count('hint')], [3_000, 0]);
    assert.match(html, /shows the 3,000 most severe of 12,000 findings/);
    assert.match(html, /Shown here: 150 of 300|Shown here: 0 of 300/);
    assert.ok(html.length < 4_000_000);
  });

  describe('whatever the files hold', () => {
    const nasty = fc.constantFrom(
      '</script><script>alert(1)</script>',
      ']]>',
      '<!--',
      '-->',
      '</style>',
      '"><img src=x onerror=alert(1)>',
      "' onmouseover='alert(1)",
      '&lt;b&gt;',
      '\u202egnp.exe',
      '\u0000',
      '\ud800',
      '\u2028',
      'javascript:alert(1)',
      '{{x}}',
      'bad',
      ' ',
      '\r\n',
    );
    const hostile = fc.array(nasty, { maxLength: 8 }).map(parts => parts.join(''));
    const TAGS =
      'html head meta title style body header main section h1 h2 h3 p dl div dt dd small strong span time table caption thead tbody tfoot tr th td ul ol li a bdi mark details summary fieldset legend label input svg path rect'.split(
        ' ',
      );
    const ATTRIBUTES =
      'lang charset http-equiv content name class id href role aria-label aria-hidden aria-describedby tabindex scope dir translate type checked open viewBox preserveAspectRatio d x y width height'.split(
        ' ',
      );

    it('holds nothing but its own elements and attributes', () => {
      fc.assert(
        fc.property(hostile, hostile, hostile, (path, text, reason) => {
          const file = fileReport(path, `bad ${text} bad`);
          const rule = { ...noBad, meta: { ...noBad.meta, summary: { en: text, 'zh-cn': text } } };
          const finding = { ...file.findings[0], message: { en: text, 'zh-cn': text } };
          const html = make(
            [{ ...file, findings: [...file.findings, finding], accepted: [{ finding, reason }] }],
            { rules: [rule], page: { title: path, linkTo: () => encodeURIComponent(text.replace(/\p{Surrogate}/gu, '')) } },
            [{ path, message: reason }],
          );
          const elements = elementsOf(html);
          for (const { name, attributes } of elements) {
            assert.ok(TAGS.includes(name), name);
            for (const attribute of Object.keys(attributes)) assert.ok(ATTRIBUTES.includes(attribute), attribute);
            if ('href' in attributes) assert.doesNotMatch(attributes.href, /^[a-z]+:/i);
          }
          assert.equal(elements.filter(({ name }) => name === 'style').length, 1);
          assert.doesNotMatch(html, /[\u0000\u202e\u2028\p{Surrogate}]/u);
        }),
      );
    });

    it('shows what cannot be seen', () => {
      const html = make([fileReport('a\u202etxt.md', 'bad\u0000 \ud800 \u200b.')], { page: { title: 'a\u202e' } });
      assert.match(html, /a<span class="unseen">U\+202E<\/span>txt\.md/);
      assert.match(
        html,
        /<span class="unseen">U\+0000<\/span> <span class="unseen">U\+D800<\/span> <span class="unseen">U\+200B<\/span>\./,
      );
      assert.match(html, /<title>Translation review: a\[U\+202E\]<\/title>/);
    });
  });
});
