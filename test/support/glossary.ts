import assert from 'node:assert/strict';
import type { LanguagePair } from '../../src/engine';
import { type Glossary, loadGlossary } from '../../src/engine/glossary';

const ZH_EN: LanguagePair = { source: 'zh', target: 'en' };

/** The terms of a table written as `source | accepted; accepted | forbidden; forbidden`, a line each. */
export function glossaryOf(table: string, languages = ZH_EN): Glossary {
  const lines = table
    .trim()
    .split('\n')
    .map(line => line.trim().replace(/ *\| */g, '\t'));
  const { terms, problems } = loadGlossary(`source\ttarget\tforbidden\n${lines.join('\n')}`, 'terms.tsv', [languages]);
  assert.deepEqual(problems, []);
  return terms;
}
