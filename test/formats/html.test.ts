import assert from 'node:assert/strict';
import { html } from '../../src/engine/formats/html';
import { assertPositions, itKeepsTheLaws } from '../support/format-laws';

function segmentsOf(text: string): string[] {
  const document = html.parse(text);
  assertPositions(text, document);
  return document.segments.map(({ segment }) => `${segment.kind}: ${segment.target.text}`);
}

describe('HTML', () => {
  it('reads a block as one text, through decorating tags and references', () => {
    assert.deepEqual(segmentsOf('<h1>Big <em>news</em></h1><p>Fish &amp; chips,<br>please&nbsp;&#x1F600;\n   today</p><li>item</li>'), [
      'heading: Big news',
      'paragraph: Fish & chips,\nplease\u00a0😀\ntoday',
      'list-item: item',
    ]);
  });

  it('folds white space across tags', () => {
    assert.deepEqual(segmentsOf('<p> one <b> two </b> three\n</p>'), ['paragraph: one two three']);
  });

  it('knows table cells, in inner tables too', () => {
    const cells = html
      .parse('<table><tr><th>a<th>b<tr><td>c<td><table><tr><td>d</table></table><table><tr><td></td><td>e</td></tr></table>')
      .segments.map(({ segment: { target, cell } }) => `${target.text} ${cell?.table} ${cell?.row} ${cell?.column}`);
    assert.deepEqual(cells, ['a 0 0 0', 'b 0 0 1', 'c 0 1 0', 'd 1 0 0', 'e 2 0 1']);
  });

  it('reads attributes meant for people', () => {
    assert.deepEqual(
      segmentsOf(
        `<title>Page</title><meta name="description" content='A &quot;fine&quot; page'><meta name=x content=y><p>See <img alt="A cat" src=a title=big> <a title = "Tip">it</a></p>`,
      ),
      ['heading: Page', 'paragraph: A "fine" page', 'paragraph: See ￼ it', 'alt-text: A cat', 'caption: big', 'caption: Tip'],
    );
  });

  it('reads nothing in scripts, styles, preformatted or untranslatable text', () => {
    assert.deepEqual(
      segmentsOf(
        '<style>a{}</style><script>let a = "<p>x</p>";</script><pre>x <b>y</b></pre><div translate="no">z<div>z</div></div><p>Use <code>a<b></code> or <span class="notranslate x">q</span>.</p>',
      ),
      ['paragraph: Use ￼ or ￼.'],
    );
  });

  it('recovers from code that is never closed', () => {
    assert.deepEqual(segmentsOf('<p>Use <code>a</p><p>Next</p>'), ['paragraph: Use', 'paragraph: Next']);
  });

  it('finds comments', () => {
    const text = '<!-- a --><p>b<!--c--></p><!--';
    assert.deepEqual(
      html.parse(text).comments.map(span => text.slice(span.start, span.end)),
      [' a ', 'c', ''],
    );
  });

  const files = {
    page: `<!doctype html>
<html lang="en">
<head><title>The river walk</title><meta property="og:title" content="A &amp; B walk"></head>
<body>
  <h1>The <i>river</i> walk</h1>
  <p>We went out &mdash; early &#8212; and came
     back late, see <a href="https://example.org/?a=1&amp;b=2" title='Look here'>the long page</a>.</p>
  <ul><li>One thing more</li><li>Another <b>thing</b> too</ul>
  <table><caption>Some figures</caption><tr><th>Name here<td>𠮷野家 中文 text</table>
  <img src=a.png alt="A dog &lt;3">
  <p>Broken < text & more
</body>
</html>
`,
    fragment: 'Just some words with <br/> a break\n\n<blockquote>Quoted words here</blockquote> and more words',
  };
  itKeepsTheLaws(html, files, {
    noise: [
      '\0',
      '\r',
      '\n',
      '\ufeff',
      '\ud800',
      '\udc00',
      '<',
      '>',
      '</',
      '<p>',
      '<code>',
      '</code>',
      '<pre>',
      '<script>',
      '<!--',
      '-->',
      '<![CDATA[',
      '&',
      '&amp',
      '&lt;',
      '"',
      "'",
      '=',
      ' alt="',
      '<table>',
      '<td>',
    ],
  });

  it('stands hostile input', () => {
    const many = 20_000;
    for (const part of [
      '<',
      '<a',
      '<a ',
      '<p>',
      '<div>',
      '<code>',
      '</p>',
      '<!--',
      '<!',
      '&',
      '&a',
      '<a b="',
      '<table><tr><td>',
      '<img alt=a>',
      ' ',
      '<svg>',
    ]) {
      const text = part.repeat(many);
      assertPositions(text, html.parse(text));
    }
  }).timeout(30_000);
});
