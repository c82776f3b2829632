import assert from 'node:assert/strict';
import { readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { CommandOptions } from '../support/command';
import { command, folderWith } from '../support/command';
import { assertSarif } from '../support/sarif-schema';

describe('What a project has accepted', () => {
  const KEPT = '.mt-review-accepted.json';
  const pages = { 'docs/a.txt': 'A bad start.\n\nA bad end.\n', 'docs/b.txt': 'Nothing worse.\n' };
  let folder: string;
  const run = (args: string, options: CommandOptions = {}) => command(args, { folder, ...options });
  const entries = (): Record<string, string>[] => JSON.parse(readFileSync(join(folder, KEPT), 'utf8')).accepted;
  const write = (path: string, text: string): void => writeFileSync(join(folder, path), text);
  const found = async (args = ''): Promise<number> => {
    const { error, warning, info, hint } = JSON.parse((await run(`check . --format json ${args}`)).stdout).summary;
    return error + warning + info + hint;
  };
  beforeEach(() => {
    folder = folderWith(pages);
  });

  describe('baseline', () => {
    it('accepts what is found today, so that only new findings count', async () => {
      const { code, stdout } = await run('baseline');
      assert.deepEqual([code, stdout], [0, `${KEPT}: 3 findings in 2 files accepted.\n`]);
      assert.deepEqual(
        entries()
          .map(({ file, rule, text, context, reason }) => [context, file, rule, text, reason])
          .sort(),
        [
          ['A bad end.', 'docs/a.txt', 'no-bad', 'bad', 'baseline'],
          ['A bad start.', 'docs/a.txt', 'no-bad', 'bad', 'baseline'],
          ['Nothing worse.', 'docs/b.txt', 'no-bad', 'worse', 'baseline'],
        ],
      );
      assert.equal(await found(), 0);
      assert.equal((await run('check .')).code, 0);
      write('docs/b.txt', 'Nothing worse.\n\nA bad page.\n');
      assert.equal(await found(), 1);
      assert.equal((await run('check .')).code, 1);
    });

    it('run again adds what is new, keeps reasons, and changes nothing when nothing is', async () => {
      await run('baseline');
      const first = readFileSync(join(folder, KEPT), 'utf8');
      await run('baseline');
      assert.equal(readFileSync(join(folder, KEPT), 'utf8'), first);
      write(KEPT, first.replace('"reason": "baseline"', '"reason": "a name", "by": "Li"'));
      write('docs/c.txt', 'Too bad.\n');
      const { stdout } = await run('baseline');
      assert.equal(stdout, `${KEPT}: 1 finding in 3 files accepted; 3 were accepted before.\n`);
      assert.deepEqual(
        entries()
          .map(({ reason }) => reason)
          .sort(),
        ['a name', 'baseline', 'baseline', 'baseline'],
      );
      assert.ok(entries().some(({ by }) => by === 'Li'));
    });

    it('follows findings whose surroundings, or whose file, have another name now', async () => {
      await run('baseline');
      write('docs/b.txt', 'It got ever worse then.\n');
      renameSync(join(folder, 'docs/a.txt'), join(folder, 'docs/z.txt'));
      assert.equal(await found(), 0);
      await run('baseline --prune');
      assert.deepEqual(
        entries().map(({ file }) => file),
        ['docs/b.txt', 'docs/z.txt', 'docs/z.txt'],
      );
      assert.equal(entries()[0].context, 'It got ever worse then.');
      assert.equal((await run('accepted')).code, 0);
    });

    it('removes, when asked to, entries of its own that accept nothing any more', async () => {
      await run('baseline');
      const { accepted } = JSON.parse(readFileSync(join(folder, KEPT), 'utf8'));
      write(KEPT, JSON.stringify({ accepted: [...accepted, { scope: 'project', rule: 'no-bad', text: 'worst', reason: 'ours' }] }));
      write('docs/a.txt', 'A good page.\n');
      assert.match((await run('baseline --prune')).stdout, /removed 2 entries/);
      assert.deepEqual(
        entries().map(({ reason }) => reason),
        ['ours', 'baseline'],
      );
    });

    it('is kept beside the config of the files', async () => {
      write('docs/.mt-review.json', '{}');
      await run('baseline');
      const { accepted } = JSON.parse(readFileSync(join(folder, 'docs', KEPT), 'utf8'));
      assert.deepEqual([...new Set(accepted.map(({ file }: { file: string }) => file))], ['a.txt', 'b.txt']);
      assert.equal(await found(), 0);
    });

    it('says when there is nothing to accept', async () => {
      folder = folderWith({ 'a.txt': 'Good.' });
      assert.deepEqual(
        [(await run('baseline')).stdout, (await run('accepted')).stdout],
        ['Nothing to accept: nothing was found.\n', 'Nothing is accepted here.\n'],
      );
    });
  });

  describe('in a check', () => {
    beforeEach(() => run('baseline'));

    it('is counted apart, and shown when asked for', async () => {
      assert.match(
        (await run('check .')).stdout,
        /2 files reviewed: nothing found\.\n3 accepted findings are not shown: --no-accepted shows them\./,
      );
      const { code, stdout } = await run('check . --no-accepted');
      assert.equal(code, 1);
      assert.match(stdout, /2 warnings, 1 hint/);
    });

    it('is not fixed', async () => {
      await run('check . --fix');
      assert.equal(readFileSync(join(folder, 'docs/a.txt'), 'utf8'), pages['docs/a.txt']);
    });

    it('stands apart in JSON', async () => {
      const { files, summary } = JSON.parse((await run('check . --format json')).stdout);
      assert.deepEqual([summary.accepted, files[0].findings.length, files[0].accepted.length], [3, 0, 2]);
      assert.equal(files[0].accepted[0].reason, 'baseline');
    });

    it('is suppressed in SARIF, which stays valid', async () => {
      write('docs/c.txt', 'Too bad.\n');
      const { stdout } = await run('check . --format sarif');
      assertSarif(stdout);
      const log = JSON.parse(stdout);
      assert.deepEqual(
        log.runs[0].results.map(({ suppressions }: { suppressions: unknown }) => suppressions),
        [...Array(3).fill([{ kind: 'external', status: 'accepted', justification: 'baseline' }]), []],
      );
    });

    it('holds for standard input under its name', async () => {
      const stdin = pages['docs/a.txt'];
      assert.equal((await run('check --stdin --stdin-filename docs/a.txt', { stdin })).code, 0);
      assert.equal((await run('check --stdin --stdin-filename docs/x.txt', { stdin })).code, 1);
    });
  });

  it('is found from the nearest folder up to the root of the repository', async () => {
    await run('baseline docs/a.txt');
    assert.equal((await run('check a.txt', { folder: join(folder, 'docs') })).code, 0);
    write(`docs/${KEPT}`, '{}');
    assert.equal((await run('check a.txt', { folder: join(folder, 'docs') })).code, 1);
  });

  it('that accepts nothing any more is told, and removed when asked for', async () => {
    await run('baseline');
    write('docs/a.txt', 'A bad start.\n');
    const { code, stdout } = await run('accepted');
    assert.equal(code, 1);
    assert.equal(
      stdout,
      `${KEPT}: 3 entries, 1 of which accepts nothing any more.\n  docs/a.txt  no-bad  “bad” (baseline)\nmt-review accepted --prune removes them.\n`,
    );
    const pruned = await run('accepted --prune');
    assert.deepEqual([pruned.code, pruned.stdout], [0, `${KEPT}: removed 1 entry that accepted nothing any more.\n`]);
    assert.equal(entries().length, 2);
    assert.equal((await run('accepted')).code, 0);
  });

  it('is not told of files that were not looked at, nor of rules that are off', async () => {
    await run('baseline');
    write('docs/a.txt', 'Good.\n');
    assert.equal((await run('accepted docs/b.txt')).code, 0);
    assert.equal((await run('accepted --rule no-bad=off')).code, 0);
    assert.equal((await run('accepted docs/a.txt')).code, 1);
  });

  it('with an error in it is not gone by: the place is told, and the exit code is 2', async () => {
    await run('baseline');
    const text = readFileSync(join(folder, KEPT), 'utf8');
    write(KEPT, text.replace('  "accepted"', '<<<<<<< ours\n  "accepted"'));
    for (const args of ['check .', 'accepted --prune', 'baseline']) {
      const { code, stderr } = await run(args);
      assert.equal(code, 2, args);
      assert.match(stderr, /^mt-review: \.mt-review-accepted\.json:2:1: A merge left both sides here/);
      assert.match(stderr, /the files it governs were not reviewed/);
    }
    assert.ok(readFileSync(join(folder, KEPT), 'utf8').includes('<<<<<<< ours'));
  });

  it('takes no options that make no sense for it', async () => {
    for (const args of ['baseline --fix', 'accepted --format json', 'baseline -', 'accepted --no-accepted', 'check . --prune']) {
      const { code, stderr } = await run(args);
      assert.equal(code, 2, args);
      assert.match(stderr, /is not for mt-review|--prune removes/);
    }
  });
});
