import assert from 'node:assert/strict';
import { DEFAULT_SETTINGS, DocumentReview, plainText, type Review, review } from '../../src/engine';
import { noBad } from '../support/file-report';

const RULE = 'partly-reviewed';
const rulesOf = ({ findings }: Review): string[] => findings.map(({ rule }) => rule);

function finish(steps: Generator<void, Review>): Review {
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}

describe('A review whose time is up', () => {
  const text = 'It is bad, said the woman at the pump house, and went on.\n\n'.repeat(2_000);
  const options = { rules: [noBad] };

  /** A clock that runs out when it was asked so often. */
  const runsOutAfter = (times: number) => {
    let asked = 0;
    return () => ++asked > times;
  };

  it('gives what was found so far, and says where it stopped', () => {
    const stopped = review(text, plainText, DEFAULT_SETTINGS, { ...options, isOver: runsOutAfter(3) });
    const at = stopped.findings.findIndex(({ rule }) => rule === RULE);
    const { span, message, severity } = stopped.findings[at];
    assert.ok(at > 0 && at === stopped.findings.length - 1, `stopped at ${at} of ${stopped.findings.length}`);
    assert.equal(text.slice(span.start, span.start + 6), 'It is ');
    assert.equal(stopped.findings.filter(({ rule }) => rule === 'no-bad').length, span.start / (text.length / 2_000));
    assert.match(message.en, /time for this file was up here.*was not reviewed.*mtReview\.timeLimit.*--time-limit/);
    assert.equal(severity, 'warning');
  });

  it('says so at the beginning of the file where only what concerns the whole is left', () => {
    const slow = {
      ...noBad,
      document() {},
    };
    const steps = new DocumentReview('It is bad.', plainText, DEFAULT_SETTINGS, { rules: [slow] }).review(undefined, () => true);
    const { findings } = finish(steps);
    assert.deepEqual(
      findings.map(({ rule, span }) => [rule, span.start]),
      [
        [RULE, 0],
        ['no-bad', 6],
      ],
    );
    assert.match(findings[0].message.en, /not what concerns the file as a whole/);
  });

  it('is completed by the next review, and by nothing less', () => {
    const document = new DocumentReview(text, plainText, DEFAULT_SETTINGS, options);
    assert.ok(rulesOf(finish(document.review(undefined, runsOutAfter(2)))).includes(RULE));
    assert.ok(rulesOf(finish(document.review(undefined, runsOutAfter(2)))).includes(RULE));
    assert.deepEqual(finish(document.review()).findings, review(text, plainText, DEFAULT_SETTINGS, options).findings);
  });

  it('says nothing when all was done in time', () => {
    assert.ok(!rulesOf(review(text, plainText, DEFAULT_SETTINGS, { ...options, isOver: () => false })).includes(RULE));
  });
});
