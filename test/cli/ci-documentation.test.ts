import assert from 'node:assert/strict';
import { execFileSync, spawnSync } from 'node:child_process';
import { chmodSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { parseCommand } from '../../src/cli/arguments';

// The reader of YAML that mocha brings along.
const yaml: { load(text: string): unknown } = createRequire(createRequire(import.meta.url).resolve('mocha'))('js-yaml');

const page = readFileSync('docs/ci.md', 'utf8');
const blocks = [...page.matchAll(/```(\w+)\n([\s\S]*?)```/g)].map(([, language, text]) => ({ language, text }));
const documents = blocks.filter(({ language }) => language === 'yaml').map(({ text }) => yaml.load(text) as never);
const [workflow, scanning, gitlab, preCommit] = documents as unknown as [
  { jobs: { review: { steps: Step[] } } },
  Step[],
  Record<string, { script: string[]; artifacts: { reports: { junit: string } } }>,
  { repos: { hooks: { entry: string; files: string }[] }[] },
];

interface Step {
  readonly uses?: string;
  readonly run?: string;
  readonly with?: Readonly<Record<string, unknown>>;
}

describe('docs/ci.md', function () {
  this.timeout(30_000);
  const folder = mkdtempSync(join(tmpdir(), 'mt-review-ci-'));
  const bin = mkdtempSync(join(tmpdir(), 'mt-review-bin-'));
  const env = {
    PATH: `${bin}:${process.env.PATH}`,
    HOME: bin,
    LANG: 'en',
    GIT_CONFIG_NOSYSTEM: '1',
    RUNNER_TEMP: bin,
    GITHUB_BASE_REF: 'main',
    GITHUB_WORKSPACE: folder,
    GITHUB_STEP_SUMMARY: join(bin, 'summary.md'),
    CI_MERGE_REQUEST_DIFF_BASE_SHA: 'origin/main',
  };
  const git = (...args: string[]): unknown =>
    execFileSync('git', ['-c', 'user.name=Test', '-c', 'user.email=test@example.org', ...args], { cwd: folder, env, stdio: 'pipe' });
  /** As GitHub runs a step: https://docs.github.com/actions/reference/workflow-syntax-for-github-actions (shell). */
  const shell = (script: string) => spawnSync('bash', ['-e', '-c', script], { cwd: folder, env, encoding: 'utf8' });

  before(() => {
    // Installed by the steps; here it is the one just built.
    writeFileSync(join(bin, 'mt-review'), `#!/bin/sh\nexec "${process.execPath}" "${resolve('dist/cli.js')}" "$@"\n`);
    chmodSync(join(bin, 'mt-review'), 0o755);
    git('init', '--quiet', '--initial-branch=main');
    writeFileSync(join(folder, 'old.md'), 'The bridge was closed。\n');
    writeFileSync(join(folder, 'new.md'), 'The bridge is open.\n');
    git('add', '--all');
    git('commit', '--quiet', '-m', 'Before');
    git('update-ref', 'refs/remotes/origin/main', 'HEAD');
    git('checkout', '--quiet', '-b', 'feature');
    writeFileSync(join(folder, 'new.md'), 'The bridge is open.\n\nTraffic flows again。\n');
  });
  after(() => {
    for (const made of [folder, bin]) rmSync(made, { recursive: true, force: true });
  });

  it('shows commands that are understood', () => {
    const lines = page.match(/mt-review (check|report) [^\n`]*/g) ?? [];
    assert.ok(lines.length >= 6);
    for (const line of lines)
      parseCommand(
        line
          .replace(/ \|\| .*/, '')
          .replaceAll('"', '')
          .split(' ')
          .slice(1),
      );
  });

  it('has a workflow for GitHub whose steps do what they say', () => {
    const commands = workflow.jobs.review.steps.flatMap(({ run }) => (run?.startsWith('mt-review') ? run : []));
    assert.equal(commands.length, 2);
    const [review, report] = commands.map(shell);
    assert.equal(review.status, 1, review.stderr);
    assert.match(review.stdout, /^::group::new\.md\n::warning file=new\.md,line=3,[^\n]*title=mixed-punctuation::[^\n]*\n::endgroup::\n$/);
    assert.match(readFileSync(env.GITHUB_STEP_SUMMARY, 'utf8'), /new&#46;md/);
    assert.deepEqual([report.status, report.stderr], [0, '']);
    const upload = workflow.jobs.review.steps.find(({ uses }) => uses?.startsWith('actions/upload-artifact'));
    const path = String(upload?.with?.path).replace(/\$\{\{ runner\.temp \}\}/, bin);
    assert.match(readFileSync(path, 'utf8'), /Traffic flows again/);
  });

  it('has steps for code scanning', () => {
    const { status, stderr } = shell(scanning[0].run ?? '');
    assert.equal(status, 0, stderr);
    const file = join(folder, String(scanning[1].with?.sarif_file));
    const uris = JSON.parse(readFileSync(file, 'utf8')).runs[0].results.map(
      (result: { locations: { physicalLocation: { artifactLocation: { uri: string } } }[] }) =>
        result.locations[0].physicalLocation.artifactLocation.uri,
    );
    assert.deepEqual(uris, ['new.md', 'old.md']);
    rmSync(file);
  });

  it('has a job for GitLab', () => {
    const { script, artifacts } = gitlab['translation-review'];
    assert.equal(shell(script.join('\n')).status, 1);
    const file = join(folder, artifacts.reports.junit);
    assert.match(readFileSync(file, 'utf8'), /<testsuite name="new\.md" tests="1" failures="1"/);
    rmSync(file);
  });

  it('has a hook for pre-commit', () => {
    const [{ entry, files }] = preCommit.repos[0].hooks;
    const names = ['new.md', 'old.md', 'program.js'].filter(name => new RegExp(files).test(name));
    assert.deepEqual(names, ['new.md', 'old.md']);
    const { status, stdout } = shell(`${entry} ${names.join(' ')}`);
    assert.equal(status, 1);
    assert.match(stdout, /^new\.md\n/);
    assert.doesNotMatch(stdout, /old\.md/);
  });

  it('has a hook for git', () => {
    const hook = blocks.find(({ text }) => text.startsWith('#!/bin/sh'));
    const path = join(folder, '.git/hooks/pre-commit');
    writeFileSync(path, hook?.text ?? '');
    chmodSync(path, 0o755);
    git('add', '--all');
    assert.throws(() => git('commit', '--quiet', '-m', 'Refused'), /mixed-punctuation/);
    writeFileSync(join(folder, 'new.md'), 'The bridge is open.\n\nTraffic flows again.\n');
    git('add', '--all');
    git('commit', '--quiet', '-m', 'Taken');
    assert.ok(existsSync(path));
  });
});
