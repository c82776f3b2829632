import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import {
  applyEdits,
  compatibleEdits,
  DEFAULT_SETTINGS,
  type Finding,
  type Format,
  formatByLanguageId,
  formatByPath,
  plainText,
  RULES,
  review,
  type Settings,
} from '../src/engine';
import { loadGlossary } from '../src/engine/glossary';
import { type Block, blocksUnder } from './support/fenced-blocks';
import { mark, unmark } from './support/marked';

const FOLDER = 'docs/rules';
const pages = readdirSync(FOLDER).filter(name => name.endsWith('.md') && name !== 'README.md');

describe('The pages of the rules', () => {
  it('are one for each rule', () => {
    assert.deepEqual(pages.map(name => name.replace(/\.md$/, '')).sort(), RULES.map(rule => rule.meta.id).sort());
  });

  for (const page of pages) {
    const id = page.replace(/\.md$/, '');
    const text = readFileSync(`${FOLDER}/${page}`, 'utf8');
    describe(page, () => {
      it('has its rule for a title, examples, and says what to do', () => {
        assert.match(text, new RegExp(`^# ${id}\\r?\\n`));
        assert.ok(blocksUnder(text, 'Flagged').length > 0, 'no example under ## Flagged');
        assert.ok(blocksUnder(text, 'Left alone').length > 0, 'no example under ## Left alone');
        assert.match(text, /^## What to do$/m);
      });
      checkFlagged(id, blocksUnder(text, 'Flagged'));
      checkLeftAlone(blocksUnder(text, 'Left alone'));
    });
  }
});

/** A block whose info ends in `glossary` holds the terms for the blocks behind it. */
function isGlossary(block: Block): boolean {
  return block.info.endsWith(' glossary');
}

function settingsFor(block: Block, blocks: readonly Block[]): Settings {
  const terms = blocks.findLast(other => isGlossary(other) && other.line < block.line);
  const glossary = terms && loadGlossary(terms.text, `terms.${terms.info.split(' ')[0]}`, [DEFAULT_SETTINGS]).terms;
  return { ...DEFAULT_SETTINGS, glossary };
}

function checkFlagged(id: string, blocks: readonly Block[]): void {
  let before: Block | undefined;
  for (const block of blocks) {
    if (isGlossary(block)) continue;
    const settings = settingsFor(block, blocks);
    if (!block.info.endsWith(' fixed')) {
      before = block;
      it(`finds what is marked, line ${block.line}`, () => assert.equal(marked(id, block, settings), block.text));
      continue;
    }
    const original = before;
    assert.ok(original, `line ${block.line}: a fixed block follows the block it fixes`);
    it(`fixes it, line ${block.line}`, () => assert.equal(fixed(id, original, settings), block.text));
  }
}

function checkLeftAlone(blocks: readonly Block[]): void {
  for (const block of blocks) {
    if (isGlossary(block)) continue;
    it(`leaves alone, line ${block.line}`, () => {
      const said = review(block.text, formatOf(block), settingsFor(block, blocks)).findings.map(
        finding => `${finding.rule}: ${block.text.slice(finding.span.start, finding.span.end)}`,
      );
      assert.deepEqual(said, []);
    });
  }
}

const marked = (id: string, block: Block, settings: Settings): string => {
  const { text } = unmark(block.text);
  return mark(
    text,
    findings(id, text, block, settings).map(finding => finding.span),
  );
};

/** With the preferred, else the first, fix of every finding applied. */
const fixed = (id: string, block: Block, settings: Settings): string => {
  const { text } = unmark(block.text);
  const fixes = findings(id, text, block, settings).flatMap(({ fixes }) => fixes.find(fix => fix.preferred) ?? fixes[0] ?? []);
  return applyEdits(text, compatibleEdits(fixes));
};

const findings = (id: string, text: string, block: Block, settings: Settings): readonly Finding[] =>
  review(text, formatOf(block), settings).findings.filter(finding => finding.rule === id);

/** By the first word after the fence: a file extension or a VS Code language id. */
function formatOf(block: Block): Format {
  const name = block.info.split(' ')[0];
  if (name === 'txt') return plainText;
  const format = formatByPath(`example.${name}`) ?? formatByLanguageId(name);
  assert.ok(format, `line ${block.line}: no format is called ${name}`);
  return format;
}
