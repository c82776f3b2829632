import assert from 'node:assert/strict';
import fc from 'fast-check';
import { findAddresses } from '../../src/engine/text/inline-objects';

const found = (text: string): string[] => findAddresses(text).map(({ kind, start, end }) => `${kind} ${text.slice(start, end)}`);

describe('addresses in running text', () => {
  it('end before closing marks and before Chinese', () => {
    assert.deepEqual(found('见https://example.org/a?b=1。Or (http://x.org/y_(z)), ftp://f.net/, www.example.com!'), [
      'url https://example.org/a?b=1',
      'url http://x.org/y_(z)',
      'url ftp://f.net/',
      'url www.example.com',
    ]);
  });

  it('know mail addresses from handles', () => {
    assert.deepEqual(found('Mail first.last+tag@mail.example.org. Follow @someone, meet @ 5.30'), [
      'email first.last+tag@mail.example.org',
    ]);
  });

  it('are none where nothing follows', () => {
    assert.deepEqual(found('the prefix http:// and www. are known; awww.x is not; file://x neither'), []);
  });

  it('lie in order in any text', () => {
    const part = fc.constantFrom('http://', 'www.', '@', 'a', '.b', ' ', '(', ')', '中', '/', '://');
    fc.assert(
      fc.property(fc.array(part, { maxLength: 40 }), parts => {
        const text = parts.join('');
        let reached = 0;
        for (const { start, end } of findAddresses(text)) {
          assert.ok(start >= reached && end > start && end <= text.length);
          reached = end;
        }
      }),
    );
  });
});
