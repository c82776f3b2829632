import assert from 'node:assert/strict';
import { Ajv } from 'ajv';
import { RULES, type Rule } from '../../../src/engine';
import { configSchema, parseConfig } from '../../../src/engine/config';

const rule = { meta: { id: 'missing-space', summary: { en: 'Words run together', 'zh-cn': '缺少空格' }, severity: 'warning' } } as Rule;

describe('config schema', () => {
  const validate = new Ajv({ strict: false }).compile(configSchema([rule]));
  const samples: readonly (readonly [value: unknown, valid: boolean])[] = [
    [{}, true],
    [{ source: 'zh', target: 'en-GB', rules: { 'missing-space': 'off' }, ignore: ['a/'], reviewSourceDocuments: true }, true],
    [{ glossaries: ['terms.csv'] }, true],
    [{ glossaries: 'terms.csv' }, false],
    [{ languages: { 'fr/**': { target: 'fr' } } }, true],
    [{ languages: { 'fr/**': { traget: 'fr' } } }, false],
    [{ rules: { 'missing-space': 'loud' } }, false],
    [{ rules: { 'no-such-rule': 'off' } }, false],
    [{ source: 'no tag' }, false],
    [{ sorce: 'zh' }, false],
    [[], false],
  ];

  for (const [value, valid] of samples) {
    it(`and the reader agree on ${JSON.stringify(value)}`, () => {
      assert.equal(validate(value), valid);
      assert.equal(parseConfig(JSON.stringify(value), [rule.meta.id]).problems.length === 0, valid);
    });
  }

  it('can be made of the rules there are', () => {
    const { properties } = configSchema(RULES) as { properties: { rules: { properties: object } } };
    assert.deepEqual(
      Object.keys(properties.rules.properties),
      RULES.map(r => r.meta.id),
    );
  });
});
