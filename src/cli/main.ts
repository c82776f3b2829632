import { join } from 'node:path';
import { run } from './run';
import type { Output } from './terminal';

const controller = new AbortController();

// Once: a second Ctrl+C ends the process at once, whatever it is doing.
process.once('SIGINT', () => controller.abort('interrupt'));

/** A stream of the process. When its reader goes away (`mt-review … | head`) the run is broken off without a word. */
function output(stream: NodeJS.WriteStream): Output {
  let closed = false;
  stream.on('error', () => {
    closed = true;
    controller.abort('closed');
  });
  return {
    isTTY: stream.isTTY === true,
    get columns() {
      return stream.columns;
    },
    write: chunk => (closed ? Promise.resolve() : new Promise(resolve => stream.write(chunk, () => resolve()))),
  };
}

run(process.argv.slice(2), {
  cwd: process.cwd(),
  env: process.env,
  stdin: process.stdin,
  stdout: output(process.stdout),
  stderr: output(process.stderr),
  signal: controller.signal,
  rulePages: join(__dirname, '..', 'docs', 'rules'),
}).then(code => {
  process.exitCode = code;
});
