import type { AdvertisingRow } from './advertising';

/**
 * The same advertising as machine translation leaves it in English. Drawn up by rendering the Chinese table the ways such pages show:
 * the proper word (betting), the word-for-word calque (买球 "buy ball", 投注网 "betting net", 官网 "official network", AG真人 "AG real
 * person"), and the house's own Latin name.
 */
export const ENGLISH_ADVERTISING: readonly AdvertisingRow[] = [
  {
    role: 'brand',
    topic: 'betting',
    weight: 3,
    words:
      'bet365 | bwin | betway | 188bet | m88 | w88 | fun88 | dafabet | sbobet | 12bet | 10bet | betvictor | 22bet | mostbet | parimatch | melbet | unibet | betfair | bbin | aiyouxi | new pujing',
  },
  { role: 'brand', topic: 'betting', weight: 3.5, words: '1xbet | manbetx | yabo | kaiyun | leyu | beplay | uedbet | raybet | huatihui' },
  {
    role: 'brand',
    topic: 'betting',
    weight: 4,
    words:
      'crown sports | yabo sports | kaiyun sports | leyu sports | ob sports | bob sports | hth sports | jiuyou sports | starry sky sports',
  },
  { role: 'form', topic: 'betting', weight: 2, words: 'k8 | ag8' },
  {
    role: 'house',
    topic: 'betting',
    weight: 1,
    words:
      'crown | venetian | wynn | sands | golden sands | gold sands | galaxy | sun city | suncity | mgm | grand lisboa | lisboa | parisian | ladbrokes | william hill | milan | peninsula | phoenix | dafa | weide | ag | hth | pg',
  },
  { role: 'bet', topic: 'betting', weight: 2, words: 'betting | sportsbook | sportsbooks' },
  {
    role: 'bet',
    topic: 'betting',
    weight: 3,
    words: 'buy ball | buy balls | buying ball | buying balls | buy the ball | betting net | betting network',
  },
  { role: 'bet', topic: 'betting', weight: 1.5, words: 'wagering | gambling | bets | odds' },
  { role: 'bet', topic: 'betting', weight: 1, words: 'bet' },
  {
    role: 'bet',
    topic: 'betting',
    weight: 4.5,
    words: 'betting platform ranking | betting platform rankings | gambling platform ranking | betting company ranking',
  },
  { role: 'offer', topic: 'casino', weight: 2, words: 'casino | casinos | live dealer | slot games' },
  { role: 'offer', topic: 'casino', weight: 2.5, words: 'baccarat | live casino | chess and cards | chess and card' },
  { role: 'offer', topic: 'casino', weight: 1.5, words: 'slots | slot machine | slot machines | roulette | poker | blackjack' },
  {
    role: 'offer',
    topic: 'casino',
    weight: 4.5,
    words:
      'ag real person | ag real people | bg real person | real person baccarat | real people baccarat | real person entertainment | real person casino | pg electronic',
  },
  { role: 'offer', topic: 'lottery', weight: 1.5, words: 'lottery | lotteries' },
  { role: 'offer', topic: 'lottery', weight: 3, words: 'lottery net | lottery network | mark six' },
  {
    role: 'offer',
    topic: 'lottery',
    weight: 4.5,
    words:
      'lucky airship | australian lucky 5 | australia lucky 5 | canada 28 | pc28 | pk10 | beijing racing car | beijing pk10 | shishicai | liuhecai',
  },
  {
    role: 'offer',
    topic: 'sex',
    weight: 3,
    words: 'porn video | porn videos | sex video | sex videos | adult video | adult videos | sexy live',
  },
  {
    role: 'offer',
    topic: 'sex',
    weight: 4.5,
    words:
      'xxx video | xxx videos | free porn | free porn video | free porn videos | live sex | sex cam | sex cams | nude live | porn tube',
  },
  { role: 'offer', topic: 'sex', weight: 2, words: 'porn | adult movies | escort service | escort services' },
  {
    role: 'offer',
    topic: 'loans',
    weight: 2.5,
    words:
      'payday loan | payday loans | instant loan | instant loans | fast loan | fast loans | quick loan | quick loans | cash loan | cash loans | loan app | loan apps | no credit check',
  },
  {
    role: 'offer',
    topic: 'loans',
    weight: 1.5,
    words: 'small loan | small loans | online loan | online loans | personal loan | personal loans',
  },
  {
    role: 'offer',
    topic: 'goods',
    weight: 4.5,
    words:
      'buy viagra | cheap viagra | viagra online | generic viagra | buy cialis | cheap cialis | cialis online | replica watches | replica handbags | buy followers',
  },
  {
    role: 'event',
    weight: 0.5,
    words:
      'european cup | euro cup | europe cup | european championship | european championships | world cup | champions league | premier league | la liga | serie a | bundesliga | asian cup | copa america | club world cup | nba | olympic games | euro',
  },
  { role: 'sport', weight: 0.5, words: 'sports | sport | esports | e sports | entertainment' },
  { role: 'sport', weight: 0.25, words: 'football | soccer | basketball | games' },
  { role: 'place', weight: 0.5, words: 'macau | macao | las vegas | philippines | cambodia' },
  { role: 'online', weight: 0.5, words: 'online | live | mobile | internet | real money | real person | instant' },
  { role: 'site', weight: 1.5, words: 'official website | official site | official network | official net | mobile version | web version' },
  {
    role: 'site',
    weight: 1,
    words: 'app | download | login | log in | sign in | register | registration | sign up | entrance | apk | website | account opening',
  },
  { role: 'site', weight: 0.5, words: 'site | sites | link | entry | apps | websites' },
  { role: 'platform', weight: 0.5, words: 'platform | platforms | lobby | company' },
  { role: 'boast', weight: 1.5, words: 'ranking | rankings | bonus | bonuses' },
  { role: 'boast', weight: 0.5, words: 'best | top | trusted | reliable | regular' },
  { role: 'filler', weight: 0, words: 'international | official | china | chinese | latest | group | free | new | network' },
];
