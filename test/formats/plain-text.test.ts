import assert from 'node:assert/strict';
import { plainText } from '../../src/engine/formats/plain-text';
import { assertPositions, itKeepsTheLaws } from '../support/format-laws';

const textsOf = (text: string): string[] => plainText.parse(text).segments.map(({ segment }) => segment.target.text);

describe('plain text', () => {
  it('reads a run of lines between blank ones as a paragraph', () => {
    assert.deepEqual(textsOf('\n one\ntwo\n \u3000\nthree  \n\n\n'), ['one\ntwo', 'three']);
    assert.deepEqual(textsOf('one\r\ntwo\r\n\r\nthree'), ['one\r\ntwo', 'three']);
  });

  it('puts an object in the place of an address', () => {
    assert.deepEqual(textsOf('See https://example.org/a_(b), or 见www.example.org。Ask a.b@example.org.'), ['See ￼, or 见￼。Ask ￼.']);
  });

  it('cuts very long lines behind a sentence, never in a character', () => {
    const sentences = textsOf('It goes on. '.repeat(5_000));
    assert.ok(sentences.length > 2);
    for (const text of sentences) assert.ok(text.length <= 16_000 && text.trimEnd().endsWith('on.'));
    const emoji = '😀'.repeat(20_001);
    assertPositions(`a${emoji}`, plainText.parse(`a${emoji}`));
    assert.equal(textsOf(`a${emoji}`).join(''), `a${emoji}`);
  });

  itKeepsTheLaws(plainText, {
    page: 'A heading line\n\nSome words of text, 中文 and 𠮷野家,\nsee https://example.org/x or mail me@example.org today\n\n   indented words here\n',
    single: 'one line only',
  });
});
