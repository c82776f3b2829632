import assert from 'node:assert/strict';
import { localeOf, parseCommand } from '../../src/cli/arguments';
import { command } from '../support/command';

describe('command line', () => {
  it('has sensible defaults', () => {
    const parsed = parseCommand(['check', 'a.txt']);
    assert.ok(parsed.name === 'check');
    assert.deepEqual(
      [parsed.paths, parsed.format, parsed.failOn, parsed.fix, parsed.stdin],
      [['a.txt'], 'pretty', 'warning', false, false],
    );
  });

  it('reads every option', () => {
    const line =
      'check - --stdin-filename=a.md -f sarif -o out.sarif --source zh-Hant --target en-GB --config c.json --pair z.md=a.md --fix --fix-rule a,b --fix-rule c';
    const parsed = parseCommand(
      `${line} --fail-on never --rule a=off --rule b=hint --threshold 2.5 --max-findings 50 --time-limit 30 -q --no-color --review-source-documents`.split(
        ' ',
      ),
    );
    assert.deepEqual(parsed, {
      name: 'check',
      paths: [],
      stdin: true,
      stdinFilename: 'a.md',
      format: 'sarif',
      output: 'out.sarif',
      source: 'zh-Hant',
      target: 'en-GB',
      config: 'c.json',
      pairs: [{ source: 'z.md', target: 'a.md' }],
      fix: true,
      fixRules: ['a', 'b', 'c'],
      failOn: 'never',
      threshold: 2.5,
      timeLimit: 30,
      maxFindings: 50,
      showAccepted: false,
      since: undefined,
      rules: { a: 'off', b: 'hint' },
      reviewSourceDocuments: true,
      quiet: true,
      color: false,
    });
  });

  const mistakes: readonly (readonly [line: string, said: RegExp])[] = [
    ['', /^mt-review: Say what to do: mt-review check page\.md/],
    ['chekc a.txt', /no command “chekc”\. Did you mean “check”\?/],
    ['page.md', /To review a file of that name: mt-review check page\.md/],
    ['check --fromat json', /no option --fromat\. Did you mean --format\?/],
    ['check -x', /no option -x\. See mt-review --help/],
    ['check --format', /--format needs a value/],
    ['check --format --fix', /--format needs a value/],
    ['check --output=', /--output needs a value/],
    ['check --fix=yes', /--fix takes no value/],
    ['check --format xml', /--format xml: choose one of pretty, json, sarif/],
    ['check --threshold many', /--threshold many: give the points for 1,000 words/],
    ['report --format sarif', /--format sarif: choose one of html, json, csv/],
    ['check --fail-on all', /choose one of error, warning, info, hint, never/],
    ['check --source 中文', /no language tag/],
    ['check --rule no-bad', /write it as --rule missing-space=off/],
    ['check --rule no-bad=loud', /choose one of error, warning, info, hint, off/],
    ['check --rule no-bda=off', /no rule "no-bda"\. Did you mean "no-bad"\?/],
    ['check --fix --fix-rule no-bda', /Did you mean "no-bad"\?/],
    ['check --fix-rule no-bad', /add --fix/],
    ['check --stdin a.txt', /not both/],
    ['check --stdin-filename a.md b.md', /add --stdin/],
    ['check --config gone.json', /--config gone\.json: there is no such file/],
    ['check --output no/such/folder/report.json', /--output no\/such\/folder\/report\.json: cannot be written/],
    ['explain', /Name one rule/],
    ['explain no-bda', /Did you mean "no-bad"\?/],
    ['check --locale xx', /--locale xx: choose one of en, zh-cn/],
  ];

  for (const [line, said] of mistakes) {
    it(`says in one line what is wrong with “${line}”`, async () => {
      const { code, stdout, stderr } = await command(line);
      assert.match(stderr, said);
      assert.deepEqual([code, stdout, stderr.split('\n').length], [2, '', 2]);
    });
  }

  it('speaks the language of the environment, or the one asked for', () => {
    assert.equal(localeOf([], {}), 'en');
    assert.equal(localeOf([], { LANG: 'zh_CN.UTF-8' }), 'zh-cn');
    assert.equal(localeOf([], { LANG: 'de_DE.UTF-8' }), 'en');
    assert.equal(localeOf([], { LC_ALL: 'en_GB.UTF-8', LANG: 'zh_CN.UTF-8' }), 'en');
    assert.equal(localeOf(['check', '--locale', 'zh-CN'], {}), 'zh-cn');
    assert.equal(localeOf(['check', '--locale=en'], { LANG: 'zh_CN' }), 'en');
  });

  it('says mistakes in Chinese too', async () => {
    assert.match((await command('chekc', { env: { LANG: 'zh_CN.UTF-8' } })).stderr, /没有“chekc”命令。您是否想用“check”？/);
  });
});

describe('help', () => {
  it('names every option, in both languages', async () => {
    for (const locale of ['en', 'zh-cn']) {
      const { code, stdout } = await command(`--help --locale ${locale}`);
      assert.equal(code, 0);
      for (const name of [
        '--stdin',
        '--stdin-filename',
        '--format',
        '--output',
        '--source',
        '--target',
        '--config',
        '--fix ',
        '--fix-rule',
        '--fail-on',
        '--rule',
        '--review-source-documents',
        '--quiet',
        '--color',
        '--no-color',
        '--locale',
        '--help',
        '--version',
      ])
        assert.ok(stdout.includes(name), name);
    }
  });

  it('lists rules and explains one', async () => {
    assert.match((await command('rules')).stdout, /^no-bad +warning +The word “bad”\nunreadable-file +error/);
    assert.match((await command('rules --locale zh-cn')).stdout, /^no-bad +警告 +“bad”一词/);
    const { code, stdout } = await command('explain no-bad');
    assert.equal(code, 0);
    assert.match(stdout, /^no-bad\nThe word “bad”\nStyle\/Awkward, warning\nMore: https:/);
  });

  it('gives the version', async () => {
    assert.match((await command('--version')).stdout, /^\d+\.\d+\.\d+\n$/);
  });
});
