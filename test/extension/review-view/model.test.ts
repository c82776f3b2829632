import assert from 'node:assert/strict';
import fc from 'fast-check';
import { filtered } from '../../../src/extension/review-view/filter';
import { ACCEPTED, createModel, GROUPINGS, type Model, SEVERITIES } from '../../../src/extension/review-view/model';
import type { FileFindings } from '../../../src/server/protocol';
import { file, finding } from './support';

const A = 'file:///a.txt';
const B = 'file:///b.txt';

describe('The model of the review view', () => {
  const groups = (model: Model): [string, number][] => model.groups().map(({ key, count }) => [key, count]);
  const start = (...files: FileFindings[]): Model => {
    const model = createModel();
    model.update(files);
    return model;
  };
  const error = { severity: 'error' as const };

  it('divides findings by rule, the severe first; by file; by severity', () => {
    const model = start(file(B, [finding('z', 0, 0, 5, error), finding('b', 1)]), file(A, [finding('a', 0), finding('b', 1)]));
    assert.deepEqual(groups(model), [
      ['z', 1],
      ['a', 1],
      ['b', 2],
    ]);
    model.group('file');
    assert.deepEqual(groups(model), [
      [A, 2],
      [B, 2],
    ]);
    model.group('severity');
    assert.deepEqual(groups(model), [
      ['error', 1],
      ['warning', 3],
    ]);
  });

  it('lists what was accepted last, whatever it is divided by', () => {
    const model = start(file(A, [finding('a', 0)], '1', [finding('z', 3, 0, 5, error)]));
    for (const grouping of GROUPINGS) {
      model.group(grouping);
      assert.deepEqual(groups(model).at(-1), [ACCEPTED, 1]);
    }
  });

  it('narrows the list by text, rule and severity', () => {
    const model = start(
      file(A, [finding('a', 0, 0, 5, { excerpt: 'The Color' }), finding('b', 1, 0, 5, error)]),
      file(B, [finding('b', 0)]),
    );
    model.narrow({ text: 'color' });
    assert.deepEqual(groups(model), [['a', 1]]);
    model.narrow({ rules: ['b'] });
    assert.equal(model.shown, 2);
    model.narrow({ rules: ['b'], severities: ['error'] });
    assert.deepEqual(
      model.inOrder().map(({ findings }) => findings.length),
      [1, 0],
    );
    model.narrow({});
    assert.equal(model.shown, 3);
  });

  it('says which groups a change touches, and whether they are others', () => {
    const [one, two] = [finding('a', 0), finding('b', 1)];
    const model = start(file(A, [one, two]), file(B, [finding('c', 0)]));
    assert.deepEqual(model.update([file(A, [one, two, finding('b', 2)])]), { groups: new Set(['a', 'b']), isWide: false });
    assert.equal(model.update([file(A, [one])]).isWide, true);
    assert.equal(model.update([file(A, [one, finding('a', 3, 0, 5, error)])]).isWide, true);
    assert.deepEqual(model.update([file('file:///good.txt', [])]), { groups: new Set(), isWide: false });
  });

  it('is after any changes as if it had known the last state from the start', () => {
    const item = fc.record({ rule: fc.constantFrom('a', 'b', 'c'), severity: fc.constantFrom(...SEVERITIES) });
    const change = fc.record({ uri: fc.constantFrom(A, B), items: fc.array(item, { maxLength: 4 }), accepted: fc.nat(2) });
    const setting = fc.record({ by: fc.constantFrom(...GROUPINGS), rules: fc.option(fc.constant(['a', 'c']), { nil: undefined }) });
    const describe = (model: Model): unknown =>
      model
        .groups()
        .map(({ key, count, severity, files }) => [key, count, severity, [...files].map(([uri, { length }]) => [uri, length]).sort()]);
    fc.assert(
      fc.property(fc.array(fc.oneof(change, setting), { maxLength: 12 }), steps => {
        const model = createModel();
        for (const step of steps) {
          if ('by' in step) {
            model.group(step.by);
            model.narrow({ rules: step.rules });
          } else {
            const accepted = Array.from({ length: step.accepted }, () => finding('a', 9));
            model.update([
              file(
                step.uri,
                step.items.map(({ rule, severity }, line) => finding(rule, line, 0, 5, { severity })),
                '1',
                accepted,
              ),
            ]);
          }
        }
        const fresh = createModel();
        fresh.update([...model.files.values()]);
        fresh.group(model.grouping);
        fresh.narrow(model.filter);
        assert.deepEqual(describe(model), describe(fresh));
        const all = [...model.files.values()].flatMap(({ findings }) => filtered(findings, model.filter));
        assert.equal(model.shown, all.length);
      }),
    );
  });

  it('takes in a file of 50,000 others without looking at them', () => {
    const model = createModel();
    const uris = Array.from({ length: 2_000 }, (_, i) => `file:///folder/${i}.txt`);
    model.update(
      uris.map(uri =>
        file(
          uri,
          Array.from({ length: 25 }, (_, line) => finding(`rule-${line % 12}`, line)),
        ),
      ),
    );
    assert.equal(model.shown, 50_000);
    const cpu = (work: () => void): number => {
      const from = process.cpuUsage();
      work();
      const { user, system } = process.cpuUsage(from);
      return user + system;
    };
    const all = cpu(() => model.group('rule'));
    const one = cpu(() => {
      for (let i = 0; i < 20; i++) model.update([file(uris[i], [finding('rule-1', i)])]);
    });
    assert.ok(one < all, `20 files took ${one} µs, all of them ${all} µs`);
  });
});
