import assert from 'node:assert/strict';
import { Ajv } from 'ajv';
import { RULES } from '../../../src/engine';
import { acceptedSchema, parseAccepted } from '../../../src/engine/accepted';

describe('The schema of accepted findings', () => {
  const validate = new Ajv({ strict: false }).compile(acceptedSchema(RULES));
  const samples: readonly (readonly [entry: unknown, valid: boolean])[] = [
    [{ scope: 'finding', file: 'a.md', rule: 'mojibake', text: 'Ã©', fingerprint: '1', context: 'x', reason: 'y', by: 'Li' }, true],
    [{ scope: 'finding', file: 'a.md', rule: 'mojibake', text: 'Ã©' }, false],
    [{ scope: 'file', file: 'a.md', rule: 'unreadable-file', text: 'Ã©' }, true],
    [{ scope: 'file', rule: 'mojibake', text: 'Ã©' }, false],
    [{ scope: 'project', rule: 'mojibake', text: 'Ã©' }, true],
    [{ scope: 'project', text: 'Ã©' }, false],
    [{ scope: 'project', rule: 'no-such-rule', text: 'Ã©' }, false],
    [{ scope: 'term', text: '微信' }, true],
    [{ scope: 'term' }, false],
    [{ scope: 'term', text: 3 }, false],
    [{ scope: 'word', text: '微信' }, false],
    [{ text: '微信' }, false],
    ['微信', false],
  ];
  for (const [entry, valid] of samples) {
    it(`and the reader agree on ${JSON.stringify(entry)}`, () => {
      const file = { accepted: [entry] };
      assert.equal(validate(file), valid);
      const { problems } = parseAccepted(
        JSON.stringify(file),
        RULES.map(({ meta }) => meta.id),
      );
      assert.equal(problems.length === 0, valid);
    });
  }
});
