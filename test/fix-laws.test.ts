import { readdirSync, readFileSync } from 'node:fs';
import { formatByPath, plainText } from '../src/engine';
import { checkFixLaws } from './support/fix-laws';

/** Every kind of finding in running text, each fix applied on its own and all safe ones together. */
describe('Every fix removes its finding and adds none; fixing all twice is fixing once', () => {
  for (const name of readdirSync('samples')) {
    it(name, () => checkFixLaws(readFileSync(`samples/${name}`, 'utf8'), formatByPath(name) ?? plainText));
  }
  const debris = [
    'We went on。Then we stopped ，and rested.。The end',
    'The plan,以人民为本,was adopted。完善领导体制,Build a net。',
    '推动《开元棋牌》《开元棋牌》和“十四五”规划,We go on,The end.',
    'From 5.6.4 billion to 10.3.2 billion, or 42.1%提升到73%,形成了社会。',
    'He said “come in" and《The Door》closed。(The end)。',
    '  ，The first line。\r\nThe second line，ends here\r\n\r\n（Note）the third。\r\n',
  ];
  for (const text of debris) it(JSON.stringify(text), () => checkFixLaws(text));
});
