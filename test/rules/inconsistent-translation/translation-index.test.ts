import assert from 'node:assert/strict';
import fc from 'fast-check';
import { DEFAULT_SETTINGS, formatByPath, plainText, type Review, review } from '../../../src/engine';
import { DocumentReview } from '../../../src/engine/incremental/document-review';
import { inconsistentTranslation } from '../../../src/engine/rules/inconsistent-translation';

const format = formatByPath('a.po') ?? plainText;
const rules = [inconsistentTranslation];

const SOURCES = ['删除文件', '打开登记表格', '请在登记之前打开文件夹', '渡口管理处负责维修渡船', '保存', '关闭', '潮位', '灯塔', '航标'];
const TARGETS = ['Delete file', 'Remove the file', 'Open the form of the dock before noon', 'Save', 'Close it'];

const entry = fc
  .tuple(fc.constantFrom(...SOURCES), fc.constantFrom(...TARGETS))
  .map(([source, target]) => `msgid "${source}"\nmsgstr "${target}"\n\n`);

/** The last thing a generator comes to, or nothing when it is left after so many steps. */
function finish(steps: Generator<void, Review>, limit = Number.POSITIVE_INFINITY): Review | undefined {
  for (let i = 0; i < limit; i++) {
    const step = steps.next();
    if (step.done) return step.value;
  }
  return undefined;
}

describe('translations compared while a catalogue is edited', () => {
  it('come to what the whole catalogue comes to', function () {
    this.timeout(60_000);
    const edits = fc.array(fc.record({ at: fc.nat(), removed: fc.nat(3), entries: fc.array(entry, { maxLength: 3 }), steps: fc.nat(40) }), {
      maxLength: 6,
    });
    let found = 0;
    fc.assert(
      fc.property(fc.array(entry, { minLength: 1, maxLength: 60 }), edits, (entries, changes) => {
        const now = [...entries];
        const document = new DocumentReview(now.join(''), format, DEFAULT_SETTINGS, { rules }, 200);
        finish(document.review());
        for (const { at, removed, entries: added, steps } of changes) {
          const from = at % (now.length + 1);
          const gone = now.slice(from, from + removed);
          const start = now.slice(0, from).join('').length;
          now.splice(from, removed, ...added);
          document.edit([{ span: { start, end: start + gone.join('').length }, text: added.join('') }]);
          finish(document.review(), steps);
        }
        const { findings } = review(now.join(''), format, DEFAULT_SETTINGS, { rules });
        assert.deepEqual(finish(document.review())?.findings, findings);
        found += findings.length;
      }),
      { numRuns: 100 },
    );
    assert.ok(found > 0, 'nothing was compared');
  });
});
