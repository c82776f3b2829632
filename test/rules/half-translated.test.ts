import { halfTranslated } from '../../src/engine/rules/half-translated';
import { check, checkFixed } from '../support/check-rule';

function flags(marked: string): void {
  it(marked, () => void check(halfTranslated, marked));
}
function reads(before: string, after: string): void {
  it(`${before} → ${after}`, () => checkFixed(halfTranslated, before, after, { choose: finding => finding.fixes[0] }));
}

describe('half-translated', () => {
  describe('dates', () => {
    reads('The hall closed on 11月14On for repairs.', 'The hall closed on November 14 for repairs.');
    reads('The hall reopens on 6month2Sunday.', 'The hall reopens on June 2.');
    reads('The hall was built in 2019年 and sold in 2021年6月.', 'The hall was built in 2019 and sold in June 2021.');
    reads('It was signed on 2021年6月18日 in the old hall.', 'It was signed on June 18, 2021 in the old hall.');
    flags('展览于6月2日开幕,持续到11月14日。');
    flags('The meeting lasted 6 months and 2 days; room 6, 2 Sunday papers.');
    flags('They met on a Sunday in the 6month trial period.');
  });

  describe('numbers joined in Chinese', () => {
    reads('Output rose from 3.5升至4.2 in a year.', 'Output rose from 3.5 to 4.2 in a year.');
    reads('It rose from 42.1%提升到73%, a record.', 'It rose from 42.1% to 73%, a record.');
    flags('It fell from 【12%徘徊在9%】 that year.');
    flags('全市用水量由42.1%提升到73%,创下新高。');
  });

  describe('names', () => {
    reads('Thanks to the teachersDirk、Ottilie and all.', 'Thanks to the teachers Dirk, Ottilie and all.');
    flags('The iPhone and the eBook reader were sold out.');
  });
});
