import assert from 'node:assert/strict';
import { embed } from '../../src/engine/text/embed';
import { literalText, MappedTextBuilder, toFileEdits } from '../../src/engine/text/mapped-text';
import { findPlaceholders } from '../../src/engine/text/placeholders';

const embedded = (text: string): { text: string; found: string[] } => {
  const mapped = embed(literalText(text), findPlaceholders(text));
  return { text: mapped.text, found: [...mapped.objects.map(object => object.raw), ...(mapped.tags ?? []).map(tag => tag.raw)] };
};

describe('placeholders and markup in texts of programs', () => {
  for (const raw of [
    '%s',
    '%1$s',
    '%-5.2f',
    '%lld',
    '%@',
    '%#@count@',
    '%%',
    '%(name)s',
    '%{name}',
    '%<name>s',
    '%1',
    '%L2',
    '%n',
    '{}',
    '{0}',
    '{0:N2}',
    '{name}',
    '{name!r}',
    '{date, date, short}',
    '{{name}}',
    '{{ a.b | upper }}',
    // biome-ignore lint/suspicious/noTemplateCurlyInString: a placeholder of the shell
    '${HOME}',
    '#{user}',
    '@{x}',
    '$t(key.sub)',
    '$USER_NAME',
    '$name$',
    '<br/>',
    '<br>',
    '<img src="a">',
    '&nbsp;',
    'https://example.org/a',
    'me@example.org',
  ]) {
    it(`are one object: ${raw}`, () => assert.deepEqual(embedded(`Say ${raw} now`), { text: 'Say \ufffc now', found: [raw] }));
  }

  it('leave no gap where they only decorate', () => {
    assert.deepEqual(embedded('Say <b>hello</b> <a href="x">you</a>'), {
      text: 'Say hello you',
      found: ['<b>', '</b>', '<a href="x">', '</a>'],
    });
  });

  for (const text of [
    '50% of it',
    'up 5%, down 3%',
    '100%done',
    'it costs $5 or US$7',
    'a < b > c',
    'AT&T & co',
    'set {a b c}',
    'x = {1, 2; 3}',
    '{see below}',
    '5 <6>',
  ]) {
    it(`are not found in ${text}`, () => assert.deepEqual(embedded(text), { text, found: [] }));
  }

  it('keep the way back to the file', () => {
    const mapped = new MappedTextBuilder()
      .literal('a ', 0)
      .escaped('<', 2, 6)
      .literal('b', 6)
      .escaped('>', 7, 11)
      .literal('c', 11)
      .escaped('%', 12, 15)
      .literal('s d', 15)
      .build();
    const out = embed(mapped, findPlaceholders(mapped.text));
    assert.equal(out.text, 'a c\ufffc d');
    assert.deepEqual(out.tags, [{ at: 2, raw: '<b>', fileStart: 2, fileEnd: 11 }]);
    assert.deepEqual(out.objects, [{ at: 3, kind: 'placeholder', raw: '%s' }]);
    assert.deepEqual(toFileEdits(out, [{ span: { start: 2, end: 3 }, text: 'x' }]), [{ span: { start: 11, end: 12 }, text: 'x' }]);
    assert.deepEqual(toFileEdits(out, [{ span: { start: 3, end: 4 }, text: '' }]), [{ span: { start: 12, end: 16 }, text: '' }]);
  });
});
