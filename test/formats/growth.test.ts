import { FORMATS } from '../../src/engine';
import { checkGrowth, HOSTILE } from '../support/growth';

describe('Reading a hostile file takes time that grows with the file and no faster', function () {
  this.timeout(120_000);
  for (const format of FORMATS) {
    it(format.id, () => {
      for (const [name, textOf] of HOSTILE) checkGrowth(name, textOf, text => void format.parse(text));
    });
  }
});
