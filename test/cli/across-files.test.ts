import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { inconsistentTranslation } from '../../src/engine/rules/inconsistent-translation';
import { nameVariant } from '../../src/engine/rules/name-variant';
import { command } from '../support/command';

describe('The command, comparing files,', () => {
  const rules = [inconsistentTranslation, nameVariant];
  const po = (target: string): string => `msgid "点击下方按钮即可完成注册"\nmsgstr "${target}"\n`;
  const files = { 'a.po': po('Press the button'), 'b/b c.po': po('Press the button'), 'd.po': po('Click here') };

  it('says where other files have it otherwise', async () => {
    const { stdout } = await command('check . --fail-on never', { files, rules });
    assert.match(stdout, /^d\.po\n\n2:9 {2}info {2}inconsistent-translation\n/);
    assert.match(stdout, /Click here"\n.*~+\n *a\.po:2:9 {2}“Press the button” here\n *b\/b c\.po:2:9 {2}“Press the button” here\n/);
  });

  it('writes it into JSON, with the fix for the file', async () => {
    const { stdout } = await command('check . --format json --fail-on never', { files, rules });
    const [, , { path, findings }] = JSON.parse(stdout).files;
    assert.deepEqual([path, findings.length], ['d.po', 1]);
    assert.deepEqual(
      findings[0].related.map((related: Record<string, unknown>) => [related.path, related.line, related.column, related.endColumn]),
      [
        ['a.po', 2, 9, 25],
        ['b/b c.po', 2, 9, 25],
      ],
    );
    assert.deepEqual(
      findings[0].fixes.map((fix: Record<string, unknown>) => fix.title),
      ['Use “Press the button” in this file'],
    );
  });

  it('writes it into SARIF with the address of the other file', async () => {
    const { stdout } = await command('check . --format sarif --fail-on never', { files, rules });
    const [{ relatedLocations }] = JSON.parse(stdout).runs[0].results;
    const { artifactLocation, region } = relatedLocations[1].physicalLocation;
    assert.deepEqual([artifactLocation.uri, region.startLine, region.charOffset], ['b/b%20c.po', 2, po('').indexOf('""') + 1]);
  });

  it('compares the files it is given, no others', async () => {
    const { stdout } = await command('check d.po --fail-on never', { files, rules });
    assert.match(stdout, /nothing found/);
  });

  it('changes nothing by --fix alone, and makes files agree by --fix-rule', async () => {
    const texts = (folder: string) => Object.keys(files).map(path => readFileSync(join(folder, path), 'utf8'));
    const first = await command('check . --fix --fail-on never', { files, rules });
    assert.deepEqual(texts(first.folder), Object.values(files));
    const { stdout, folder } = await command('check . --fix --fix-rule inconsistent-translation --fail-on hint', {
      folder: first.folder,
      rules,
    });
    assert.match(stdout, /Fixed 1 finding in 1 file\.\n3 files reviewed: nothing found/);
    assert.deepEqual(texts(folder), [po('Press the button'), po('Press the button'), po('Press the button')]);
    const again = await command('check . --fix --fix-rule inconsistent-translation', { folder, rules });
    assert.doesNotMatch(again.stdout, /Fixed/);
  });

  it('settles a file by itself before it compares it with others', async () => {
    const twice = (one: string, two: string): string => `${po(one)}\n${po(two)}`;
    const given = { 'a.po': po('Press the button'), 'b.po': po('Press the button'), 'c.po': twice('Click here', 'Click it') };
    const { stdout, folder } = await command('check . --fix --fix-rule inconsistent-translation --fail-on hint', { files: given, rules });
    assert.equal(readFileSync(join(folder, 'c.po'), 'utf8'), twice('Press the button', 'Press the button'));
    assert.match(stdout, /nothing found/);
  });

  it('compares more files than it keeps in memory, in their order', async () => {
    const many = Object.fromEntries(
      Array.from({ length: 30 }, (_, i) => [`${String(i).padStart(2, '0')}.po`, po(i === 29 ? 'Click here' : 'Press it')]),
    );
    const { stdout } = await command('check . --format json --fail-on never', { files: { ...many, '05.txt': 'A text.' }, rules });
    const reported = JSON.parse(stdout).files as { path: string; findings: { severity: string }[] }[];
    assert.deepEqual(
      reported.map(({ path }) => path),
      [...Object.keys(many), '05.txt'].sort(),
    );
    assert.deepEqual(
      reported.flatMap(({ path, findings }) => findings.map(({ severity }) => `${path} ${severity}`)),
      ['29.po warning'],
    );
  });
});
