import { RULES } from '../../src/engine';
import { findingsOf } from '../support/check-rule';
import { checkGrowth, HOSTILE } from '../support/growth';
import { unitLines } from '../support/unit-lines';

describe('On hostile text the work of a rule grows with the text and no faster', function () {
  this.timeout(120_000);
  for (const rule of RULES) {
    it(rule.meta.id, () => {
      for (const [name, textOf] of HOSTILE) {
        if (!rule.meta.needsSource) checkGrowth(name, textOf, text => void findingsOf(rule, `It is. ${text}`));
        const oneLine = (length: number): string => textOf(length).replace(/[\n\r⇥]/g, ' ');
        checkGrowth(`${name} as a unit`, oneLine, text => void findingsOf(rule, `${text}⇥${text}`, { format: unitLines }));
      }
    });
  }
});
