/** The suite in the web worker extension host. */
import 'mocha/mocha.js'; // mocha's browser build; it puts a global `mocha` in place
import { report } from './report';

export async function run(): Promise<void> {
  const silent = class {} as unknown as Mocha.ReporterConstructor;
  mocha.setup({ ui: 'tdd', timeout: 60_000, reporter: silent });
  await import('./suite');
  const failures = await report(mocha.run() as Mocha.Runner);
  if (failures > 0) throw new Error(`${failures} test(s) failed`);
}
