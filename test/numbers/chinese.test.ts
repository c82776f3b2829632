import { readsAs } from './expect-quantities';

describe('Chinese numbers', () => {
  describe('digits', () => {
    readsAs('zh', [
      ['共有7015人', '7015 = number 7015'],
      ['合计1,234.5', '1,234.5 = number 1234.5'],
      ['全长１２３４．５', '１２３４．５ = number 1234.5'],
      ['人口11万7015', '11万7015 = number 117015'],
      ['价值3.3万亿', '3.3万亿 = number 3300000000000'],
      ['约有25万6千户', '25万6千 = number 256000 ~about'],
      ['融资820 万美元', '820 万美元 = money 8200000 USD'],
      ['气温为-5℃', '-5℃ = measure -5 celsius'],
      ['增速为负3.9%', '负3.9% = percent -3.9'],
      ['编号22,24,26', '22 = number 22', '24 = number 24', '26 = number 26'],
    ]);
  });

  describe('numerals', () => {
    readsAs('zh', [
      ['二十一位', '二十一 = number 21'],
      ['一百一十', '一百一十 = number 110'],
      ['一千零一夜', '一千零一 = number 1001'],
      ['二百五十', '二百五十 = number 250'],
      ['两千三百五', '两千三百五 = number 2350'],
      ['三点五万亿', '三点五万亿 = number 3500000000000'],
      ['五点八亿', '五点八亿 = number 580000000'],
      ['壹佰伍拾元', '壹佰伍拾元 = money 150 CNY'],
      ['四億五千萬', '四億五千萬 = number 450000000'],
      ['五千三百万户', '五千三百万 = number 53000000'],
      ['二〇二一', '二〇二一 = number 2021'],
      ['八千 三百 八十五 万', '八千 三百 八十五 万 = number 83850000'],
      ['三万一人', '三万 = number 30000', '一 = number 1 weak'],
      ['两个半', '两 = number 2 weak'],
    ]);
  });

  describe('vague numbers', () => {
    readsAs('zh', [
      ['一万六七千人', '一万六七千 = number 16000..17000'],
      ['两三百个', '两三百 = number 200..300'],
      ['十七八岁', '十七八岁 = age 17..18 year'],
      ['几十个', '几十 = number 10..100 ~several'],
      ['数十亿美元', '数十亿美元 = money 1000000000..10000000000 USD ~several'],
      ['百余项', '百余 = number 100 ~more-than'],
      ['1200余人', '1200余 = number 1200 ~more-than'],
      ['一千多万元', '一千多万元 = money 10000000 CNY ~more-than'],
      ['十几亿', '十几亿 = number 1000000000 ~more-than'],
      ['近5亿', '5亿 = number 500000000 ~nearly'],
      ['超过300家', '300 = number 300 ~more-than'],
      ['不足100人', '100 = number 100 ~less-than'],
      ['至少10%', '10% = percent 10 ~at-least'],
      ['22万+人', '22万 = number 220000 ~more-than'],
      ['20人以上', '20 = number 20 ~at-least'],
      ['5%左右', '5% = percent 5 ~about'],
      ['最近5年', '5年 = duration 5 year'],
    ]);
  });

  describe('ranges', () => {
    readsAs('zh', [
      ['600至850亿', '600至850亿 = number 60000000000..85000000000'],
      ['600亿至850亿元', '600亿至850亿元 = money 60000000000..85000000000 CNY'],
      ['5000至1万人', '5000至1万 = number 5000..10000'],
      ['三到五万元', '三到五万元 = money 30000..50000 CNY'],
      ['5%-10%', '5%-10% = percent 5..10'],
      ['10与20之间', '10与20 = number 10..20'],
      ['20元到30元', '20元到30元 = money 20..30 CNY'],
    ]);
  });

  describe('shares and multiples', () => {
    readsAs('zh', [
      ['百分之三十', '百分之三十 = percent 30'],
      ['百分之五六十', '百分之五六十 = percent 50..60'],
      ['千分之五', '千分之五 = percent 0.5'],
      ['3‰', '3‰ = percent 0.3'],
      ['三分之二', '三分之二 = fraction 0.666667'],
      ['一又二分之一', '一又二分之一 = number 1.5'],
      ['三成', '三成 = percent 30'],
      ['两成半', '两成半 = percent 25'],
      ['打八折', '八折 = percent 80 of-price'],
      ['75折', '75折 = percent 75 of-price'],
      ['一半以上', '一半 = fraction 0.5 ~at-least'],
      ['两倍', '两倍 = multiple 2'],
      ['翻两番', '两番 = multiple 4'],
      ['上升2.4个百分点', '2.4个百分点 = percentage-point 2.4'],
    ]);
  });

  describe('units and money', () => {
    readsAs('zh', [
      ['120万亩', '120万亩 = measure 1200000 mu'],
      ['80斤', '80斤 = measure 80 jin'],
      ['18万平米', '18万平米 = measure 180000 square-metre'],
      ['三百米', '三百米 = measure 300 metre'],
      ['5千米', '5千米 = measure 5 kilometre'],
      ['一百千瓦', '一百千瓦 = measure 100 kilowatt'],
      ['1兆赫', '1兆赫 = measure 1 megahertz'],
      ['一吨半', '一吨半 = measure 1.5 tonne'],
      ['水深250m', '250m = measure 250 metre'],
      ['人民币8千元', '人民币8千元 = money 8000 CNY'],
      ['5元3角', '5元3角 = money 5.3 CNY'],
      ['￥300', '￥300 = money 300 CNY'],
      ['亿元级', '亿元 = money 100000000 CNY'],
      ['5元旦', '5 = number 5'],
    ]);
  });

  describe('dates and times', () => {
    readsAs('zh', [
      ['2021年6月11日', '2021年6月11日 = date 11 <2021-6-11>'],
      ['二〇二一年六月十一日', '二〇二一年六月十一日 = date 11 <2021-6-11>'],
      ['9月27日', '9月27日 = date 27 <-9-27>'],
      ['27日', '27日 = date 27 <--27>'],
      ['9月27-29日', '9月27-29日 = date 27..29 <-9-27> to <-9-29>'],
      ['1至3月', '1至3月 = month 1..3 <-1-> to <-3->'],
      ['2013-2015年', '2013-2015年 = year 2013..2015 <2013--> to <2015-->'],
      ['2012年12月', '2012年12月 = month 12 <2012-12->'],
      ['2021-06-11', '2021-06-11 = date 11 <2021-6-11>'],
      ['公元前221年', '公元前221年 = year -221 <-221-->'],
      ['民国34年', '民国34年 = era 34 民国 <1945-->'],
      ['20世纪90年代', '20世纪90年代 = decade 1990'],
      ['上世纪90年代', '上世纪90年代 = decade 1990'],
      ['90年代', '90年代 = decade 1990'],
      ['“90后”', '90 = decade 1990'],
      ['二十一世纪', '二十一世纪 = century 21'],
      ['第三季度', '第三季度 = quarter 3'],
      ['前三季度', '三季度 = duration 3 quarter'],
      ['19时54分', '19时54分 = time 1194 19:54'],
      ['下午3点', '下午3点 = time 900 15'],
      ['三点半', '三点半 = time 210 3:30'],
      ['三点五十分', '三点五十分 = time 230 3:50'],
      ['0—24时', '0—24时 = time 0..1440 0 to 24'],
      ['19:54', '19:54 = time 1194 19:54'],
      ['星期三', '星期三 = weekday 3'],
      ['周日', '周日 = weekday 7'],
      ['两周一次', '两周 = duration 2 week', '一 = number 1 weak'],
    ]);
  });

  describe('durations, ages, scores', () => {
    readsAs('zh', [
      ['半年', '半年 = duration 0.5 year'],
      ['三年多', '三年 = duration 3 year ~more-than'],
      ['两个多月', '两个多月 = duration 2 month ~more-than'],
      ['两个半小时', '两个半小时 = duration 2.5 hour'],
      ['2小时30分钟', '2小时30分钟 = duration 150 minute'],
      ['96年', '96年 = duration 96 year'],
      ['2000年历史', '2000年 = duration 2000 year'],
      ['5岁', '5岁 = age 5 year'],
      ['十个月大', '十个月大 = age 10 month'],
      ['3比2', '3比2 = score 3..2'],
      ['1:100', '1:100 = ratio 0.01'],
    ]);
  });

  describe('ordinals', () => {
    readsAs('zh', [
      ['第十四', '第十四 = ordinal 14'],
      ['党的十八大', '十八大 = ordinal 18'],
      ['二十大精神', '二十大 = ordinal 20'],
      ['十大品牌', '十 = number 10'],
      ['十九届五中全会', '十九 = ordinal 19', '五 = ordinal 5'],
      ['三年级', '三 = ordinal 3'],
      ['70周年', '70周年 = ordinal 70'],
      ['6号线', '6号 = ordinal 6'],
      ['“十四五”规划', '十四五 = ordinal 14'],
      ['七五普法', '七五 = ordinal 7'],
      ['Ⅱ级响应', 'Ⅱ = ordinal 2'],
      ['III期临床', 'III = ordinal 3'],
      ['一二三年级', '一 = ordinal 1', '二 = ordinal 2', '三 = ordinal 3'],
      ['“五一”', '五一 = date 1 <-5-1>'],
      ['五一假期', '五一 = date 1 <-5-1>'],
      ['双十一', '双十一 = date 11 <-11-11>'],
      ['九二共识', '九二共识 = year 1992 <1992-->'],
    ]);
  });

  describe('words that only look like numbers', () => {
    readsAs('zh', [
      ['万一'],
      ['一些'],
      ['一样'],
      ['一起'],
      ['三明治'],
      ['四川'],
      ['万科'],
      ['千万别去'],
      ['登陆'],
      ['拾起'],
      ['大陆'],
      ['5G手机'],
      ['歼-20', '20 = number 20'],
      ['地址192.168.1.2'],
      ['COVID-19疫情'],
      ['一个', '一 = number 1 weak'],
      ['两位', '两 = number 2 weak'],
      ['十分好'],
      ['十分钟', '十分钟 = duration 10 minute'],
      ['十分之一', '十分之一 = fraction 0.1'],
      ['二十万一些', '二十万 = number 200000'],
    ]);
  });
});
