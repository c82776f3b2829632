/**
 * Units and currencies: one row a unit, with its dimension, its size in the dimension's base unit, and its names in both
 * languages. Sizes: SI brochure (metric), NIST SP 811 (English units, exact definitions), State Council order of 1984 and
 * common use (市制 units: 1 斤 = 500 g, 1 亩 = 2000/3 m²). Currencies carry ISO 4217 codes and have no size.
 */

export type Dimension =
  | 'length'
  | 'area'
  | 'volume'
  | 'mass'
  | 'time'
  | 'speed'
  | 'temperature'
  | 'power'
  | 'energy'
  | 'frequency'
  | 'pressure'
  | 'voltage'
  | 'data'
  | 'angle'
  | 'money'
  | 'points'
  | 'count';

/** `words` after the number, `before` in front of it; a trailing `~` marks a name that other units share. English names in the singular. */
export interface UnitRow {
  readonly id: string;
  readonly dimension: Dimension;
  /** Size in the dimension's base unit, as a fraction: '2000/3'. Absent where units do not convert by a factor. */
  readonly size?: string;
  readonly words: string;
  readonly before?: string;
  /** Symbols that count only right after Arabic digits (with at most one space): `m`, `g`. */
  readonly symbols?: string;
}

const unit = (dimension: Dimension, size: string, id: string, words: string, symbols = ''): UnitRow => ({
  dimension,
  size,
  id,
  words,
  symbols,
});
const currency = (id: string, words: string, before = '', symbols = ''): UnitRow => ({ dimension: 'money', id, words, before, symbols });

/** Names are separated by commas. */
export const UNITS: readonly UnitRow[] = [
  unit('length', '1', 'metre', '米,公尺,metre,meter', 'm,M'),
  unit('length', '1000', 'kilometre', '公里,千米,kilometre,kilometer', 'km,KM'),
  unit('length', '1/10', 'decimetre', '分米,decimetre,decimeter', 'dm'),
  unit('length', '1/100', 'centimetre', '厘米,公分,centimetre,centimeter', 'cm,CM'),
  unit('length', '1/1000', 'millimetre', '毫米,公厘,millimetre,millimeter', 'mm,MM'),
  unit('length', '1/1000000', 'micrometre', '微米,micrometre,micrometer,micron', 'μm,µm,um'),
  unit('length', '1/1000000000', 'nanometre', '纳米,奈米,nanometre,nanometer', 'nm'),
  unit('length', '500', 'li', '里,华里'),
  unit('length', '10/3', 'zhang', '丈'),
  unit('length', '1/3', 'chi', '尺,市尺'),
  unit('length', '1/30', 'cun', '寸~'),
  unit('length', '1609344/1000', 'mile', '英里,哩,mile', 'mi'),
  unit('length', '1852', 'nautical-mile', '海里,浬,nautical mile'),
  unit('length', '9144/10000', 'yard', '码,yard', 'yd'),
  unit('length', '3048/10000', 'foot', '英尺,呎,foot,feet', 'ft'),
  unit('length', '254/10000', 'inch', '英寸,吋,inch,inches'),
  unit('length', '9460730472580800', 'light-year', '光年,light-year,light year'),
  unit('area', '1', 'square-metre', '平方米,平米,平方公尺,平,㎡,m²,square metre,square meter,sq m,sq. m', 'm2,sqm'),
  unit('area', '1000000', 'square-kilometre', '平方公里,平方千米,km²,square kilometre,square kilometer,sq km,sq. km', 'km2'),
  unit('area', '1/10000', 'square-centimetre', '平方厘米,cm²,square centimetre,square centimeter', 'cm2'),
  unit('area', '10000', 'hectare', '公顷,hectare', 'ha'),
  unit('area', '2000/3', 'mu', '亩,畝,mu,mus'),
  unit('area', '200000/3', 'qing', '顷'),
  unit('area', '40468564224/10000000', 'acre', '英亩,acre'),
  unit('area', '9290304/100000000', 'square-foot', '平方英尺,square foot,square feet,sq ft,sq. ft'),
  unit('area', '2589988110336/1000000', 'square-mile', '平方英里,square mile,sq mi'),
  unit('volume', '1', 'cubic-metre', '立方米,立方公尺,立方,m³,cubic metre,cubic meter', 'm3'),
  unit('volume', '1/1000', 'litre', '升,公升,litre,liter', 'L,l'),
  unit('volume', '1/1000000', 'millilitre', '毫升,millilitre,milliliter', 'ml,mL,ML'),
  unit('volume', '1/1000000', 'cubic-centimetre', '立方厘米,cm³,cubic centimetre,cubic centimeter', 'cc'),
  unit('volume', '158987294928/1000000000000', 'barrel', '桶,barrel', 'bbl'),
  unit('volume', '3785411784/1000000000000', 'gallon', '加仑,gallon', 'gal'),
  unit('mass', '1/1000', 'gram', '克,公克,gram,gramme', 'g'),
  unit('mass', '1', 'kilogram', '公斤,千克,kilogram,kilogramme,kilo,kg,KG,Kg', 'kgs'),
  unit('mass', '1/1000000', 'milligram', '毫克,milligram', 'mg'),
  unit('mass', '1/1000000000', 'microgram', '微克,microgram', 'μg,µg,mcg'),
  unit('mass', '1000', 'tonne', '吨,公吨,噸,tonne,ton,metric ton,metric tonne', 't,T'),
  unit('mass', '1/2', 'jin', '斤,市斤,jin,catty,catties'),
  unit('mass', '1/20', 'liang', '两~,兩~,liang,tael'),
  unit('mass', '50', 'dan', '担'),
  unit('mass', '45359237/100000000', 'pound', '磅', 'lb,lbs'),
  unit('mass', '28349523125/1000000000000', 'ounce', '盎司,ounce', 'oz'),
  unit('mass', '1/5000', 'carat', '克拉,carat'),
  unit(
    'speed',
    '1',
    'kilometre-per-hour',
    '公里每小时,千米每小时,公里/小时,千米/小时,公里/时,千米/时,kilometres per hour,kilometers per hour,km per hour,km/h,kph,kmh',
  ),
  unit('speed', '3600/1000', 'metre-per-second', '米每秒,米/秒,metres per second,meters per second,m/s'),
  unit('speed', '1609344/1000000', 'mile-per-hour', '英里每小时,英里/小时,miles per hour,mph'),
  unit('speed', '1852/1000', 'knot', '海里每小时,海里/小时,knot'),
  unit(
    'temperature',
    '1',
    'celsius',
    '摄氏度,℃,°C,° C,degrees Celsius,degree Celsius,degrees celsius,degree celsius,deg celsius,degrees C,degrees centigrade,Celsius,celsius,centigrade',
  ),
  {
    dimension: 'temperature',
    id: 'fahrenheit',
    words:
      '华氏度,℉,°F,° F,degrees Fahrenheit,degree Fahrenheit,degrees fahrenheit,degree fahrenheit,degrees F,degrees f,Fahrenheit,fahrenheit',
  },
  unit('angle', '1', 'degree', '度~,°~,degree~,deg~,deg.~'),
  unit('power', '1', 'watt', '瓦,瓦特,watt', 'W'),
  unit('power', '1000', 'kilowatt', '千瓦,kilowatt', 'kW,KW,kw'),
  unit('power', '1000000', 'megawatt', '兆瓦,megawatt', 'MW'),
  unit('power', '1000000000', 'gigawatt', '吉瓦,gigawatt', 'GW'),
  unit('power', '7355/10', 'horsepower', '马力,匹马力,horsepower', 'hp,HP'),
  unit('energy', '1', 'kilowatt-hour', '千瓦时,千瓦·时,千瓦小时,度电,kilowatt-hour,kilowatt hour', 'kWh,KWh,kwh'),
  unit('energy', '1000', 'megawatt-hour', '兆瓦时,兆瓦·时,megawatt-hour,megawatt hour', 'MWh'),
  unit('energy', '1000000', 'gigawatt-hour', '吉瓦时,gigawatt-hour,gigawatt hour', 'GWh'),
  unit('energy', '4184/3600000', 'kilocalorie', '千卡,大卡,kilocalorie', 'kcal'),
  unit('energy', '1/3600000', 'joule', '焦耳,焦,joule', 'J'),
  unit('energy', '1/3600', 'kilojoule', '千焦,kilojoule', 'kJ'),
  unit('frequency', '1', 'hertz', '赫兹,赫,hertz', 'Hz,HZ'),
  unit('frequency', '1000', 'kilohertz', '千赫兹,千赫,kilohertz', 'kHz,KHz'),
  unit('frequency', '1000000', 'megahertz', '兆赫兹,兆赫,megahertz', 'MHz'),
  unit('frequency', '1000000000', 'gigahertz', '吉赫兹,吉赫,千兆赫,gigahertz', 'GHz'),
  unit('pressure', '1', 'pascal', '帕斯卡,帕,pascal', 'Pa'),
  unit('pressure', '100', 'hectopascal', '百帕,hectopascal', 'hPa'),
  unit('pressure', '1000', 'kilopascal', '千帕,kilopascal', 'kPa'),
  unit('pressure', '1000000', 'megapascal', '兆帕,megapascal', 'MPa'),
  unit('voltage', '1', 'volt', '伏特,伏,volt', 'V'),
  unit('voltage', '1000', 'kilovolt', '千伏,kilovolt', 'kV,KV'),
  unit('data', '1', 'byte', '字节,byte'),
  unit('data', '1000', 'kilobyte', '千字节,kilobyte', 'KB,kB'),
  unit('data', '1000000', 'megabyte', '兆字节,megabyte', 'MB'),
  unit('data', '1000000000', 'gigabyte', '吉字节,千兆字节,gigabyte', 'GB'),
  unit('data', '1000000000000', 'terabyte', '太字节,terabyte', 'TB'),
  unit('data', '1000000000000000', 'petabyte', '拍字节,petabyte', 'PB'),
  unit('data', '1/8', 'bit', '比特,bit'),
  unit('data', '125', 'kilobit', '千比特,kilobit'),
  unit('data', '125000', 'megabit', '兆比特,megabit', 'Mbps,Mb'),
  unit('data', '125000000', 'gigabit', '千兆比特,吉比特,gigabit', 'Gbps,Gb'),
  unit('points', '1', 'basis-point', '个基点,基点,basis point', 'bp,bps'),
  unit('time', '1', 'second', '秒钟,秒,second,sec', 's'),
  unit('time', '1/1000', 'millisecond', '毫秒,millisecond', 'ms'),
  unit('time', '60', 'minute', '分钟,分鐘,minute,min,mins'),
  unit('time', '900', 'quarter-hour', '刻钟'),
  unit('time', '3600', 'hour', '个小时,小时,個小時,小時,个钟头,钟头,个钟,hour,hr,hrs'),
  unit('time', '86400', 'day', '天,昼夜,day'),
  unit('time', '604800', 'week', '个星期,星期,个礼拜,周~,週~,week,wk'),
  unit('time', '1209600', 'fortnight', 'fortnight'),
  unit('time', '2629746', 'month', '个月,個月,month'),
  unit('time', '7889238', 'quarter', '个季度'),
  unit('time', '31556952', 'year', '年,year,yr,yrs'),
  unit('time', '315569520', 'decade', '个年代,decade'),
  unit('time', '3155695200', 'century', '个世纪,世纪,century,centuries'),

  currency(
    'CNY',
    '元人民币,人民币,圆人民币,元~,块钱~,块~,圆~,圓~,yuan,Yuan,YUAN,renminbi,RMB,rmb,CNY,Chinese yuan,chinese yuan,kuai',
    '人民币,人民幣,RMB,rmb,CNY,CN¥,￥~,¥~',
  ),
  currency(
    'USD',
    '美元,美金,美圆,美刀,US dollar,us dollar,U.S. dollar,USD,usd,dollar~,bucks~',
    'US$,US~,US $,us $,U.S.$,USD$,USD,usd,$~,＄~',
  ),
  currency('EUR', '欧元,歐元,euro,Euro,EUR,€', 'EUR,€'),
  currency('GBP', '英镑,英鎊,pound sterling,pounds sterling,British pound,GBP,pound~,£', 'GBP,gbp,£'),
  currency('JPY', '日元,日圆,日圓,yen,Japanese yen,JPY', 'JPY,JP¥'),
  currency('HKD', '港元,港币,港幣,港圆,Hong Kong dollar,HK dollar,HKD', 'HK$,HK $,hk $,HKD'),
  currency('MOP', '澳门元,澳门币,pataca,MOP', 'MOP$,MOP'),
  currency('TWD', '新台币,新台幣,台币,台幣,New Taiwan dollar,NT dollar,Taiwan dollar,TWD,NTD', 'NT$,NTD,TWD,新台币,新台幣'),
  currency('KRW', '韩元,韩币,韩圆,韓元,Korean won,South Korean won,won~,KRW,₩', 'KRW,₩'),
  currency('VND', '越南盾,越盾,Vietnamese dong,dong,VND', 'VND,₫'),
  currency('THB', '泰铢,泰銖,baht,Baht,THB', 'THB,฿'),
  currency('RUB', '卢布,盧布,ruble,rouble,RUB,₽', 'RUB,₽'),
  currency('INR', '印度卢比,卢比~,Indian rupee,rupee~,INR', 'INR,₹,Rs,Rs.'),
  currency('PKR', '巴基斯坦卢比,Pakistani rupee,PKR', 'PKR'),
  currency('AUD', '澳元,澳大利亚元,Australian dollar,australian dollar,AUD', 'A$,AU$,AUD,aud$,AUD$'),
  currency('CAD', '加元,加拿大元,Canadian dollar,canadian dollar,CAD', 'C$,c $,CA$,CAD,cad$,CAD$'),
  currency('NZD', '新西兰元,纽元,New Zealand dollar,NZD', 'NZ$,NZD,nzd$,NZD$'),
  currency('SGD', '新加坡元,新元,坡元,Singapore dollar,SGD', 'S$,SGD'),
  currency('CHF', '瑞士法郎,瑞郎,Swiss franc,CHF', 'CHF'),
  currency('FRF', '法郎,French franc,franc~'),
  currency('DEM', '德国马克,马克,Deutschmark,mark~'),
  currency('MYR', '林吉特,令吉,马币,ringgit,MYR', 'RM,MYR'),
  currency('IDR', '印尼盾,印度尼西亚盾,rupiah,IDR', 'IDR,Rp'),
  currency('PHP', '菲律宾比索,Philippine peso,PHP,₱', 'PHP,₱'),
  currency('MXN', '墨西哥比索,比索~,Mexican peso,peso~,MXN', 'Mex$,mex$,MXN'),
  currency('BRL', '雷亚尔,Brazilian real,reais,BRL', 'R$,BRL'),
  currency('ZAR', '兰特,rand,ZAR', 'ZAR'),
  currency('TRY', '土耳其里拉,里拉,Turkish lira,turkish lira,lira,TRY', 'TRY,₺'),
  currency('SEK', '瑞典克朗,克朗~,Swedish krona,kronor,SEK', 'SEK'),
  currency('NOK', '挪威克朗,Norwegian krone,NOK', 'NOK'),
  currency('DKK', '丹麦克朗,Danish krone,DKK', 'DKK'),
  currency('NGN', '奈拉,naira,NGN', 'NGN,₦'),
  currency('AED', '迪拉姆,dirham,AED', 'AED'),
  currency('SAR', '沙特里亚尔,里亚尔~,Saudi riyal,riyal~,SAR', 'SAR'),
  currency('KZT', '坚戈,tenge,KZT', 'KZT'),
  currency('MNT', '图格里克,tugrik,MNT', 'MNT'),
  currency('KHR', '瑞尔,riel,KHR', 'KHR'),
  currency('LAK', '基普,kip,LAK', 'LAK'),
  currency('MMK', '缅元,缅币,kyat,MMK', 'MMK'),
  currency('BDT', '塔卡,taka,BDT', 'BDT'),
  currency('UAH', '格里夫纳,hryvnia,UAH', 'UAH,₴'),
  currency('PLN', '兹罗提,zloty,zlotys,PLN', 'PLN'),
  currency('ILS', '谢克尔,shekel,ILS', 'ILS,₪'),
  currency('NLG', '荷兰盾,Dutch guilder,dutch guilder,guilder~'),
  currency('FIM', '芬兰马克,Finnish markka,finnish markka,markka'),
  currency('CRC', '科朗,colón,₡', '₡'),
  currency('GEL', '拉里,lari,₾', '₾'),
  currency('LKR', '斯里兰卡卢比,ரூ'),
  currency('BTC', '个比特币,比特币,枚比特币,bitcoin,Bitcoin,BTC,₿', '₿,BTC'),
];

/** Coins: the currency they divide and how many make one. */
export const COINS: readonly { readonly words: string; readonly currency: string; readonly parts: number }[] = [
  { words: '角,毛', currency: 'CNY', parts: 10 },
  { words: '美分', currency: 'USD', parts: 100 },
  { words: 'cent,¢', currency: 'USD', parts: 100 },
  { words: '欧分,euro cent', currency: 'EUR', parts: 100 },
  { words: '便士,pence,penny', currency: 'GBP', parts: 100 },
  { words: 'jiao,mao', currency: 'CNY', parts: 10 },
];
