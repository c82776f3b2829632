/** One line for each event, with a prefix: the launcher finds them among the workbench's own log lines. */
const PREFIX = '[mocha] ';

export function say(text: string): void {
  for (const line of text.split('\n')) console.log(PREFIX + line);
}

/** Reports a run as it goes; gives the number of failures at its end. */
export function report(runner: Mocha.Runner): Promise<number> {
  const counts = { passed: 0, failed: 0, pending: 0 };
  runner.on('suite', suite => suite.title && say('  '.repeat(suite.titlePath().length - 1) + suite.title));
  runner.on('pass', test => {
    counts.passed++;
    say(`  ✔ ${test.title} (${test.duration} ms)`);
  });
  runner.on('pending', test => {
    counts.pending++;
    say(`  - ${test.title}`);
  });
  runner.on('fail', (test, error) => {
    counts.failed++;
    say(`  ✘ ${test.fullTitle()}\n${error.stack ?? error.message}`);
  });
  return new Promise(done => {
    runner.on('end', () => {
      say(`DONE passed=${counts.passed} failed=${counts.failed} pending=${counts.pending}`);
      done(counts.failed);
    });
  });
}
