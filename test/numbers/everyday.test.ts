import { readsAs } from './expect-quantities';

describe('Everyday forms', () => {
  describe('in Chinese', () => {
    readsAs('zh', [
      ['他一米八。', '一米八 = measure 1.8 metre'],
      ['身高1米75', '1米75 = measure 1.75 metre'],
      ['一米七五的个子', '一米七五 = measure 1.75 metre'],
      ['2米3个', '2米 = measure 2 metre', '3 = number 3'],
      ['党的十四大以后', '十四大 = ordinal 14'],
      ['四大名著', '四 = number 4'],
      ['三天两头来'],
    ]);
  });
  describe('in English', () => {
    readsAs('en', [
      ['a quarter of an hour', 'a quarter of an hour = duration 0.25 hour'],
      ['three quarters of a century', 'three quarters of a century = duration 0.75 century'],
      ['a quarter of a million', 'a quarter of a million = number 250000'],
      ['March to June', 'March = month 3 <-3->', 'June = month 6 <-6->'],
      ['May-July', 'May = month 5 <-5->', 'July = month 7 <-7->'],
      ['March to the sea'],
      ['raised to level II', 'II = ordinal 2'],
      ['back to level 1', '1 = ordinal 1'],
      ['type 2 diabetes', '2 = ordinal 2'],
    ]);
  });
});
