import assert from 'node:assert/strict';
import { applyEdits, type Format, formatByPath, plainText, review } from '../../src/engine';
import { noBad } from '../support/file-report';

describe('A directive', () => {
  const markdown = formatByPath('a.md')!;
  const found = (text: string, format: Format = markdown) => review(text, format, undefined, { rules: [noBad] }).findings;
  const said = (text: string, format?: Format): string[] =>
    found(text, format).map(({ rule, span, severity }) => `${rule} ${severity} ${text.slice(span.start, span.end)}`);

  it('silences rules, with a reason behind two hyphens', () => {
    assert.deepEqual(said('<!-- mt-review-disable-next-line no-bad -- a quotation -->\nbad\n\nbad'), ['no-bad warning bad']);
    assert.deepEqual(said('<!-- mt-review-disable no-bad, mojibake -->\n\nbad\n\n<!-- mt-review-enable -->\n\nbad'), [
      'no-bad warning bad',
    ]);
  });

  it('with a rule there is not has no effect, and is told with the name that was meant', () => {
    const text = '<!-- mt-review-disable-next-line nobad -->\nbad';
    assert.deepEqual(said(text), ['wrong-directive hint nobad', 'no-bad warning bad']);
    const [{ message, fixes }] = found(text);
    assert.match(message.en, /no rule “nobad”.*Did you mean “no-bad”/);
    assert.deepEqual(said(applyEdits(text, fixes[0].edits)), []);
    assert.deepEqual(said('<!-- mt-review-disable because -->\n\nA page.'), ['wrong-directive hint because']);
  });

  it('that is none is told when it comes near one, and does not silence everything', () => {
    assert.deepEqual(said('<!-- mt-review-disable-nextline no-bad -->\nbad'), [
      'wrong-directive hint disable-nextline',
      'no-bad warning bad',
    ]);
  });

  it('is not looked for in talk of other things', () => {
    assert.deepEqual(said('<!-- see .mt-review-accepted.json and mt-review-report -->\n\nA page.'), []);
    assert.deepEqual(said('Write mt-review-disable-next-line to keep a line.\nA page.', plainText), []);
    assert.deepEqual(said('mt-review-disable-next-line no-bda\nbad', plainText), ['wrong-directive hint no-bda', 'no-bad warning bad']);
  });
});
