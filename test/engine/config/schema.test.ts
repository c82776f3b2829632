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

  it('describes everything, and its defaults and examples are valid', () => {
    const schema = configSchema(RULES) as { properties: Record<string, Described> };
    const ofRules = (schema.properties.rules as { properties?: Record<string, Described> }).properties ?? {};
    for (const [name, property] of [...Object.entries(schema.properties), ...Object.entries(ofRules)]) {
      assert.ok(property.description && property.markdownDescription, name);
      assert.equal(property.enumDescriptions?.length, property.enum?.length, name);
      const valid = new Ajv({ strict: false }).compile(property);
      for (const value of [property.default, ...(property.examples ?? [])]) {
        if (value !== undefined) assert.ok(valid(value), `${name}: ${JSON.stringify(value)}`);
      }
    }
  });

  it('offers to write only what is valid once filled in', () => {
    const { properties } = configSchema(RULES) as { properties: Record<string, Described> };
    const valid = new Ajv({ strict: false }).compile(configSchema(RULES));
    let offered = 0;
    for (const [name, { defaultSnippets = [] }] of Object.entries(properties)) {
      for (const { label, body } of defaultSnippets) {
        const filled = JSON.stringify({ [name]: body }).replaceAll(/\$\{\d:([^}]*)\}/g, (_, text) => (text === 'rule' ? 'mojibake' : text));
        assert.ok(valid(JSON.parse(filled)), `${label}: ${filled}`);
        offered++;
      }
    }
    assert.ok(offered > 4);
  });
});

interface Described {
  readonly description?: string;
  readonly markdownDescription?: string;
  readonly enum?: readonly string[];
  readonly enumDescriptions?: readonly string[];
  readonly default?: unknown;
  readonly examples?: readonly unknown[];
  readonly defaultSnippets?: readonly { readonly label: string; readonly body: unknown }[];
}
