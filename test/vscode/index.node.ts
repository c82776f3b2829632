/** The suite in the Node extension host: on a desktop, or in a VS Code server. */
import Mocha from 'mocha';
import { report } from './report';

export async function run(): Promise<void> {
  const silent = class {} as unknown as Mocha.ReporterConstructor;
  const mocha = new Mocha({ ui: 'tdd', timeout: 60_000, reporter: silent, grep: process.env.MOCHA_GREP || undefined });
  mocha.suite.emit('pre-require', globalThis, '', mocha);
  await import('./suite');
  await import('./node/translation.test');
  await import('./node/killed.test');
  const failures = await report(mocha.run());
  if (failures > 0) throw new Error(`${failures} test(s) failed`);
}
