// Looks for texts that break the engine: npm run fuzz -- [--minutes 10] [--seed N] [FILES…]
// Damages the repository's own documents (and files that are named) and puts texts together at random, for every format; checks the laws of
// `fuzz/laws.ts`. Ends at the first minute past the limit; failures are shrunk, printed with their seed, and end it with 1.
import { parseArgs } from 'node:util';
import { drawCase } from './fuzz/cases';
import { corpus } from './fuzz/corpus';
import { failureOf } from './fuzz/laws';
import { shrunk } from './fuzz/shrink';

const { values, positionals } = parseArgs({
  options: { minutes: { type: 'string', default: '10' }, seed: { type: 'string' }, failures: { type: 'string', default: '20' } },
  allowPositionals: true,
});
const seed = values.seed === undefined ? Date.now() % 1_000_000_000 : Number(values.seed);
const end = performance.now() + Number(values.minutes) * 60_000;
const documents = corpus(positionals);
console.log(`${documents.length} documents, seed ${seed}`);

/** The first of each kind of failure. */
const failures = new Set<string>();
let cases = 0;
for (; performance.now() < end && failures.size < Number(values.failures); cases++) {
  const one = drawCase(seed + cases, documents);
  const failure = failureOf(one);
  if (!failure || failures.has(failure.kind)) continue;
  failures.add(failure.kind);
  const small = shrunk(one, failure.kind);
  console.log(`\n${failure.kind}\n--seed ${seed + cases}, ${one.format.id}, shrunk to ${small.text.length} characters:`);
  console.log(JSON.stringify(small.text));
  console.log(failureOf(small)?.message);
}
console.log(`\n${cases} cases, ${failures.size} kinds of failure`);
process.exitCode = failures.size > 0 ? 1 : 0;
