import assert from 'node:assert/strict';
import { markdown } from '../../src/engine/formats/markdown';
import { assertPositions, itKeepsTheLaws } from '../support/format-laws';

/** What the segments of a text are and read: `kind: text`. */
function segmentsOf(text: string): string[] {
  const document = markdown.parse(text);
  assertPositions(text, document);
  return document.segments.map(({ segment }) => `${segment.kind}: ${segment.target.text}`);
}

function objectsOf(text: string): string[] {
  return markdown.parse(text).segments.flatMap(({ segment }) => segment.target.objects.map(object => `${object.kind} ${object.raw}`));
}

describe('Markdown', () => {
  it('finds paragraphs, headings, list items and quotes', () => {
    assert.deepEqual(segmentsOf('# Title #\n\nOne\ntwo  \nthree\n\n- a\n- [x] done\n\n> said\n> so\nlazily\n\nUnder\n=====\n'), [
      'heading: Title',
      'paragraph: One\ntwo\nthree',
      'list-item: a',
      'list-item: done',
      'quote: said\nso\nlazily',
      'heading: Under',
    ]);
  });

  it('leaves indents of continued lines out', () => {
    assert.deepEqual(segmentsOf('1. first\n   goes on\n\n   second paragraph\n   > quoted\n   > on\n'), [
      'list-item: first\ngoes on',
      'list-item: second paragraph',
      'quote: quoted\non',
    ]);
  });

  it('knows the place of table cells, empty ones too', () => {
    const cells = markdown
      .parse('| a | b |\n|---|---|\n| 1 | |\n| | *2* |\n\nx | y\n-|-\nm | n \\| o\n')
      .segments.map(({ segment }) => [segment.target.text, segment.cell]);
    assert.deepEqual(cells, [
      ['a', { table: 0, row: 0, column: 0 }],
      ['b', { table: 0, row: 0, column: 1 }],
      ['1', { table: 0, row: 1, column: 0 }],
      ['2', { table: 0, row: 2, column: 1 }],
      ['x', { table: 1, row: 0, column: 0 }],
      ['y', { table: 1, row: 0, column: 1 }],
      ['m', { table: 1, row: 1, column: 0 }],
      ['n | o', { table: 1, row: 1, column: 1 }],
    ]);
  });

  it('reads through emphasis, links, strikethrough, decorating tags, escapes and entities', () => {
    assert.deepEqual(
      segmentsOf('A **bold _word_**, ~~gone~~, a [link *here*](x.html), <b>tag</b>, 1 \\* 2, R&amp;D &mdash; H<sub>2</sub>O'),
      ['paragraph: A bold word, gone, a link here, tag, 1 * 2, R&D — H2O'],
    );
  });

  it('keeps brackets that are no link, and drops those of a link defined elsewhere', () => {
    assert.deepEqual(
      segmentsOf('He said [sic] that [text][nowhere], see [here][Ref] and [ref].\n\n[ref]: https://example.org "A title"\n'),
      ['paragraph: He said [sic] that [text][nowhere], see here and ref.'],
    );
  });

  it('puts one object in the place of what is no prose', () => {
    const text =
      'Run `npm i`, see https://example.org/a_b_c, <https://x.org>, www.example.com. Ask me@example.org: $E=mc^2$ {{ name }} {% if a %} :tada: [^1] <img src=a> <code>x *y*</code>!';
    assert.deepEqual(segmentsOf(text), ['paragraph: Run ￼, see ￼, ￼, ￼. Ask ￼: ￼ ￼ ￼ ￼ ￼ ￼ ￼!']);
    assert.deepEqual(objectsOf(text), [
      'code `npm i`',
      'url https://example.org/a_b_c',
      'url <https://x.org>',
      'url www.example.com',
      'email me@example.org',
      'math $E=mc^2$',
      'placeholder {{ name }}',
      'placeholder {% if a %}',
      'placeholder :tada:',
      'markup [^1]',
      'image <img src=a>',
      'code <code>x *y*</code>',
    ]);
  });

  it('does not take amounts of dollars for formulas, nor times for shortcodes', () => {
    assert.deepEqual(objectsOf('It costs $5 and $6, or US$7 million ($8) at 10:30:45; $20 per month or $200 per year.'), []);
  });

  it('reads alternative texts and titles on their own', () => {
    assert.deepEqual(segmentsOf('See ![a *red* cat](cat.png "My cat") and [this](x "A page").'), [
      'paragraph: See ￼ and this.',
      'alt-text: a red cat',
      'caption: My cat',
      'caption: A page',
    ]);
  });

  it('reads nothing in code, templates and definitions', () => {
    assert.deepEqual(
      segmentsOf('```js\nlet a;\n```\n\n    indented\n\n<script>\nvar x;\n</script>\n\n{{< figure >}}\n\n[a]: b "c"\n\n---\n'),
      [],
    );
  });

  it('reads HTML blocks as what they are', () => {
    assert.deepEqual(
      segmentsOf(
        '<!-- note -->\n\n<div align="center">\n  <h2>Big &amp; small</h2>\n  <img src="a" alt="Logo">\n</div>\n\n<table><tr><td>One</td><td>Two <b>bits</b></td></tr></table>\n\n> <p>in a\n> quote</p>\n',
      ),
      ['heading: Big & small', 'alt-text: Logo', 'table-cell: One', 'table-cell: Two bits', 'paragraph: in a\nquote'],
    );
  });

  it('knows comments, in blocks and in lines', () => {
    const text = 'a <!-- one --> b\n\n<!-- two -->\n\n<p>\n<!-- three -->\n</p>';
    assert.deepEqual(
      markdown.parse(text).comments.map(span => text.slice(span.start, span.end)),
      [' one ', ' two ', ' three '],
    );
  });

  it('reads titles and descriptions in front matter, and nothing else there', () => {
    assert.deepEqual(segmentsOf('---\ntitle: A day # note\ntags: [a]\ndescription: "Say \\"hi\\""\n---\n\nText\n'), [
      'heading: A day',
      'paragraph: Say "hi"',
      'paragraph: Text',
    ]);
    assert.deepEqual(segmentsOf("+++\ntitle = 'One'\ndraft = true\n+++\nText\n"), ['heading: One', 'paragraph: Text']);
    assert.deepEqual(segmentsOf('---\nno end'), ['paragraph: no end']);
  });

  it('reads footnotes, containers, alerts and wiki links', () => {
    assert.deepEqual(
      segmentsOf('See [[Home page|home]] and [[Other]].\n\n[^1]: 参见官网。\n\n::: tip\nMind this\n:::\n\n> [!NOTE]\n> Well\n'),
      ['paragraph: See home and Other.', 'paragraph: 参见官网。', 'paragraph: Mind this\n:::', 'quote: Well'],
    );
  });

  const files = {
    article:
      '---\ntitle: A short walk\ndescription: "By the river"\n---\n\n# The *river* walk\n\nWe went out **early** and came back\nlate in the [evening light](a.md "Evening sky"),\nwith `code` and https://example.org/x in the pocket.\n\n> Quoted words stand\n> on two lines.\n\n* one item here\n* another item\n  goes on\n\n![Alt text here](x.png)\n',
    table: '| Name | What it is |\n| --- | :-: |\n| first cell | some **bold** text |\n| `code` only | last \\| cell |\n',
    html: 'Before it\n\n<div class="a">\n<p>Inside a paragraph &mdash; with <em>some</em> words</p>\n<ul><li>first thing</li><li title="Tool tip">second thing</li></ul>\n</div>\n\nAfter it all.\n',
    mixed:
      '第一段 with some 中文 and 𠮷野家 in it\\\nnext line &nbsp; here\n\n1. ordered list\n   1. inner list\n\n      > quote in list\n      > goes on\n\n+++\n',
  };
  itKeepsTheLaws(markdown, files, {
    replacements: [
      'word',
      '5 < 6 & 7 > 6',
      `"a" and 'b'`,
      'a\\b',
      'a *b* _c_ **d**',
      '[a](b) ![c]',
      '<b>x &amp; y',
      '`x` ~~y~~',
      '# x\n> y\n1. z',
    ].filter(text => !text.includes('\n')),
    noise: [
      '\0',
      '\r',
      '\n\n',
      '\r\n',
      '\ufeff',
      '\ud800',
      '\udc00',
      '> ',
      '- ',
      '1. ',
      '|',
      '\n|-|-|\n',
      '```',
      '`',
      '**',
      '_',
      '[',
      '](',
      '![',
      ')',
      '<',
      '<p>',
      '<!--',
      '-->',
      '$',
      '{{',
      '}}',
      '[[',
      '\\',
      '&amp;',
      '\t',
      '# ',
      '---\n',
      '+++\n',
    ],
  });

  it('escapes what would begin a block', () => {
    const { encode } = markdown.parse('Text').segments[0].segment.target;
    for (const plain of ['# a', '- a', '+ a', '1. a', '> a', '> # a']) {
      const file = encode(plain);
      assert.deepEqual(segmentsOf(file), [`paragraph: ${plain}`], file);
    }
    assert.equal(encode('plain text - 2 + 3, snake_case, 5 > 3 # 1 & 2'), 'plain text - 2 + 3, snake_case, 5 > 3 # 1 & 2');
  });

  it('stands hostile input', () => {
    const many = 20_000;
    const hostile = [
      '>'.repeat(many),
      '> '.repeat(many),
      '- '.repeat(many),
      '1. '.repeat(many),
      '['.repeat(many),
      `${'['.repeat(many)}a${']'.repeat(many)}`,
      '[a]('.repeat(many),
      '[a][b'.repeat(many),
      '!['.repeat(many),
      '*'.repeat(many),
      `${'*'.repeat(many)}a${'*'.repeat(many)}`,
      'a* _b'.repeat(many),
      '<!-- '.repeat(many),
      'a <? '.repeat(many),
      '[a]: '.repeat(many),
      `a${' '.repeat(1_000_000)}b`,
      `$${'a$'.repeat(many)}`,
      '{{'.repeat(many),
      '[['.repeat(many),
      ':a'.repeat(many),
      'www.'.repeat(many),
      'http://'.repeat(many),
      'a@'.repeat(many),
      '<div>'.repeat(many),
      '<div>\n\n'.repeat(many),
      '<p>a'.repeat(many),
      '&'.repeat(many),
      `${'|'.repeat(many)}\n${'|-'.repeat(many)}|\n`,
      '# '.repeat(many),
      '\\'.repeat(many),
      '文。'.repeat(500_000),
      'a'.repeat(1_000_000),
    ];
    for (const text of hostile) assertPositions(text, markdown.parse(text));
  }).timeout(60_000);
});
