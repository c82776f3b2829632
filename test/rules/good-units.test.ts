import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { DEFAULT_SETTINGS, formatByPath, plainText, RULES, review } from '../../src/engine';

const FOLDER = 'test/rules/good-units';
const names = readdirSync(FOLDER).sort();
const parsed = names.map(name => {
  const [source, target] = name.split('.')[0].split('-');
  const format = formatByPath(name) ?? plainText;
  const text = readFileSync(`${FOLDER}/${name}`, 'utf8');
  return { name, format, text, settings: { ...DEFAULT_SETTINGS, source, target, reviewSourceDocuments: true } };
});

/** Every rule must let good translation units pass, full of placeholders, tags, numbers and free renderings as they are. */
describe('Good translation units', () => {
  it('are there', () => {
    const count = parsed.reduce((sum, { format, text }) => sum + format.parse(text).segments.length, 0);
    assert.ok(count >= 150, `${count} units`);
  });

  for (const { name, format, text, settings } of parsed) {
    for (const rule of RULES) {
      it(`${name}: ${rule.meta.id} has nothing to warn of`, () => {
        const { findings } = review(text, format, settings, {
          rules: [rule],
          onRuleError: (_, error) => {
            throw error;
          },
        });
        const said = findings.filter(({ severity }) => severity === 'warning' || severity === 'error');
        assert.deepEqual(
          said.map(({ span, message }) => `${text.slice(span.start, span.end)}: ${message.en}`),
          [],
        );
      });
    }
  }
});
