// Property tests draw the same examples in every run, so that a failure is a failure of the change at hand.
// FC_SEED=random draws new ones, FC_SEED=<number> those of a run that failed, FC_RUNS=<number> more of them.
import fc from 'fast-check';

const { FC_SEED = '20230917', FC_RUNS } = process.env;
fc.configureGlobal({
  ...(FC_SEED !== 'random' && { seed: Number(FC_SEED) }),
  ...(FC_RUNS && { numRuns: Number(FC_RUNS) }),
});
