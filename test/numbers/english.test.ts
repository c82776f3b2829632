import { readsAs } from './expect-quantities';

describe('English numbers', () => {
  describe('digits and scales', () => {
    readsAs('en', [
      ['7,015 people', '7,015 = number 7015'],
      ['1 234 567.89', '1 234 567.89 = number 1234567.89'],
      ['335.7 million', '335.7 million = number 335700000'],
      ['10k followers', '10k = number 10000'],
      ['1.2bn', '1.2bn = number 1200000000'],
      ['2.9m words', '2.9m = number 2900000'],
      ['1.8m tall', '1.8m = measure 1.8 metre'],
      ['4 thousand 3 hundred and 21', '4 thousand 3 hundred and 21 = number 4321'],
      ['minus 3', 'minus 3 = number -3'],
      ['-5 degrees Celsius', '-5 degrees Celsius = measure -5 celsius'],
      ['GB 18030-2005', '18030 = number 18030', '2005 = year 2005 <2005-->'],
    ]);
  });

  describe('words', () => {
    readsAs('en', [
      ['forty-two', 'forty-two = number 42'],
      ['twenty-one trillion', 'twenty-one trillion = number 21000000000000'],
      ['one hundred and sixteen', 'one hundred and sixteen = number 116'],
      ['half a billion', 'half a billion = number 500000000'],
      ['two and a half', 'two and a half = number 2.5'],
      ['one and a half million', 'one and a half million = number 1500000'],
      ['one million and a half', 'one million and a half = number 1500000'],
      ['a hundred people', 'a hundred = number 100'],
      ['two dozen', 'two dozen = number 24'],
      ['three-quarters of a million', 'three-quarters of a million = number 750000'],
      ['one of them', 'one = number 1 weak'],
      ['the two sides', 'two = number 2 weak'],
    ]);
  });

  describe('vague numbers and ranges', () => {
    readsAs('en', [
      ['hundreds of millions of users', 'hundreds of millions = number 100000000..1000000000 ~several'],
      ['tens of thousands', 'tens of thousands = number 10000..100000 ~several'],
      ['dozens of people', 'dozens = number 10..100 ~several'],
      ['several hundred', 'hundred = number 100..1000 ~several'],
      ['more than 100 people', '100 = number 100 ~more-than'],
      ['nearly 500 million', '500 million = number 500000000 ~nearly'],
      ['up to 5', '5 = number 5 ~at-most'],
      ['100 or more', '100 = number 100 ~at-least'],
      ['600-850 million', '600-850 million = number 600000000..850000000'],
      ['between 3 and 5', '3 and 5 = number 3..5'],
      ['20 to 30 percent', '20 to 30 percent = percent 20..30'],
      ['$20-30 million', '$20-30 million = money 20000000..30000000 USD'],
      ['three or four hundred', 'three or four hundred = number 300..400'],
    ]);
  });

  describe('shares and multiples', () => {
    readsAs('en', [
      ['3.5 %', '3.5 % = percent 3.5'],
      ['12 per cent', '12 per cent = percent 12'],
      ['2.4 percentage points', '2.4 percentage points = percentage-point 2.4'],
      ['two thirds', 'two thirds = fraction 0.666667'],
      ['one-fifth', 'one-fifth = fraction 0.2'],
      ['1/3', '1/3 = fraction 0.333333'],
      ['one in three', 'one in three = fraction 0.333333'],
      ['twice', 'twice = multiple 2'],
      ['tenfold', 'tenfold = multiple 10'],
      ['three times', 'three times = multiple 3'],
    ]);
  });

  describe('money and units', () => {
    readsAs('en', [
      ['RMB 50,000', 'RMB 50,000 = money 50000 CNY'],
      ['US777 million', 'US777 million = money 777000000 USD'],
      ['spent billion yuan', 'billion yuan = money 1000000000 CNY weak'],
      ['US$10 million', 'US$10 million = money 10000000 USD'],
      ['HK$3.5 million', 'HK$3.5 million = money 3500000 HKD'],
      ['300 million yuan', '300 million yuan = money 300000000 CNY'],
      ['a 100-billion-yuan fund', '100-billion-yuan = money 100000000000 CNY'],
      ['50 cents', '50 cents = money 0.5 USD'],
      ['120,000 mu', '120,000 mu = measure 120000 mu'],
      ['a 3-inch screen', '3-inch = measure 3 inch'],
      ['10 1/2 miles', '10 1/2 miles = measure 10.5 mile'],
    ]);
  });

  describe('dates and times', () => {
    readsAs('en', [
      ['June 11, 2021', 'June 11, 2021 = date 11 <2021-6-11>'],
      ['11 June', '11 June = date 11 <-6-11>'],
      ['the 11th of June', '11th of June = date 11 <-6-11>'],
      ['Sept. 27-29', 'Sept. 27-29 = date 27..29 <-9-27> to <-9-29>'],
      ['July 2022', 'July 2022 = month 7 <2022-7->'],
      ['in May', 'May = month 5 <-5->'],
      ['he may go'],
      ['2021-06-11', '2021-06-11 = date 11 <2021-6-11>'],
      ['6/11', '6/11 = date 11 <-6-11>'],
      ['in 2019', '2019 = year 2019 <2019-->'],
      ['2008 people', '2008 = number 2008'],
      ['221 BC', '221 BC = year -221 <-221-->'],
      ['the 1990s', '1990s = decade 1990'],
      ["the consensus of '92", "'92 = year 1992 <1992-->"],
      ['at 18: 00', '18: 00 = time 1080 18:0'],
      ['the nineties', 'nineties = decade 1990'],
      ['in her 20s', '20s = age 20..29 year'],
      ['the 20th century', '20th century = century 20'],
      ['Q3', 'Q3 = quarter 3'],
      ['the third quarter', 'third quarter = quarter 3'],
      ['the first three quarters', 'first = ordinal 1 weak', 'three quarters = duration 3 quarter'],
      ['7:54 p.m.', '7:54 p.m. = time 1194 19:54'],
      ['at 7 pm', '7 pm = time 1140 19'],
      ['Sunday', 'Sunday = weekday 7'],
    ]);
  });

  describe('durations, ages, ordinals, scores', () => {
    readsAs('en', [
      ['six months', 'six months = duration 6 month'],
      ['half a year', 'half a year = duration 0.5 year'],
      ['a year and a half', 'a year and a half = duration 1.5 year'],
      ['2 hours and 30 minutes', '2 hours and 30 minutes = duration 150 minute'],
      ['a 30-year-old man', '30-year-old = age 30 year'],
      ['aged 87', '87 = age 87 year'],
      ['fourteenth', 'fourteenth = ordinal 14'],
      ['the 14th Five-Year Plan', '14th = ordinal 14', 'Five-Year = duration 5 year'],
      ['World War II', 'II = ordinal 2'],
      ['Chapter IV', 'IV = ordinal 4'],
      ['Phase 2', '2 = ordinal 2'],
      ['a third post', 'a third = ordinal 3'],
      ['won 3-2', '3-2 = score 3..2'],
    ]);
  });

  describe('words that only look like numbers', () => {
    readsAs('en', [
      ['no one'],
      ['one another'],
      ['at once'],
      ['metres per second'],
      ['second to none'],
      ['5G and 3D'],
      ['COVID-19'],
      ['G20'],
      ['version 1.2.3'],
      ['192.168.1.2'],
      ['+1-222-2222-2222'],
      ['byte 0x7F'],
      ['I am'],
    ]);
  });
});
