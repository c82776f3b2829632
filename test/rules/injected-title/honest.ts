/** Lines that speak of gambling, sport, loans and the like, as honest texts do. */
export const HONEST_LINES: readonly string[] = [
  'The film 《赌场风云》 (Casino) won praise.',
  'He once worked at the Crown Casino in Melbourne.',
  'I bet 365 people will come.',
  '欧洲杯 is the European Championship.',
  '《世界杯之歌》 was sung at the opening.',
  'In 2019 the company sold its online casino business to bet365 for £20m.',
  'The World Cup betting market is expected to top a billion pounds.',
  '《彩票管理条例》 came into force in 2009.',
  '《体育彩票管理办法》',
  '《关于办理网络赌博犯罪案件适用法律若干问题的意见》',
  '中国体育彩票',
  '中国福利彩票发行管理中心',
  '警方打击2024欧洲杯投注团伙',
  'Police shut down a 2024 European Cup betting ring.',
  'The Venetian Macao has a casino, a hotel and a mall.',
  'Download the app from the official website.',
  'Log in to the platform or register on our website.',
  'Samsung Galaxy app download',
  'Crown Molding official website',
  'Live sports, football and basketball on our app: download now.',
  'World Cup official website',
  'Premier League official app download',
  'The bet paid off.',
  'You bet!',
  'online betting tax',
  'Betfair and bwin were shirt sponsors of the club.',
  'The lottery draw takes place on Friday.',
  '淘宝app下载',
  'The Ministry of Sports, Lottery and Culture',
  'Place your bets on spring fashion',
  'Galaxy Entertainment Group reported revenue of HK$9 billion.',
  '银河娱乐集团有限公司',
  'a small loan company in Wenzhou',
  '小额贷款公司',
  'personal loans app',
  '国产精品牌',
  'The casino lights went out.',
  'Casino Royale',
  'We played poker and roulette for matches.',
  '玩棋牌游戏',
  'The odds of winning are low.',
  'He was banned for betting on matches.',
  'K8s platform login',
  'The B2B app download page',
  'H1 casino revenue fell by a tenth.',
  '世界杯直播',
  '欧洲杯赛程',
  '2024年欧洲杯',
  '皇冠蛋糕',
  '米兰时装周官网',
  '星空电影院',
  '新浪体育app下载',
  'Yabo Sports sponsored the club in 2019.',
  'World Cup app',
  'Crown Prince Frederik',
  'G20 official website',
  'A4 download',
  'The Sands of Time',
  'the Wynn Las Vegas casino floor',
  'best online casino',
  'Euro 2024 official app',
  'online live games',
  '"Live Casino" is a term for streamed games with a croupier.',
  '开奖结果',
  '彩票 caipiao lottery ticket',
  '博彩 | gambling; gaming industry',
  '投注站 — betting shop',
  '欧洲杯投注 — European Championship betting',
  'The word 买球 (mǎi qiú), "to bet on football", is slang.',
  'Alphabet, Tibet, diabetes and sorbet: none of them is a bet.',
  'A “loan app download” prompt came up twice.',
  '高校足球联赛官网',
  '手机app下载入口',
  'The European Cup final was shown live on our website and app.',
  'He lost his savings at an online casino in Cambodia.',
  '学校禁止学生参与网络赌博。',
  '《澳门回归》纪录片',
  'The Macau Grand Prix took place near the Lisboa casino.',
  'A regular bet on the Derby costs two pounds.',
  '《足球》杂志',
  '《体坛周报》官网下载',
  '“彩票”一词出自日语。',
  'The minister denied that the casino licence was for sale.',
  '皇冠假日酒店官网',
  '凤凰新闻app下载',
  '英雄联盟官网下载',
  '足球俱乐部官网',
  '《开奖》是一部短篇小说。',
  'Poker night at the Legion hall, tickets at the door.',
  'Her novel "The Gambler" follows a croupier.',
  'FIFA World Cup mobile app download',
  'NBA app download',
  'Kering (开云集团) reported sales of 4 billion euros.',
  '澳门银河酒店',
  'He runs a sports betting company in Malta.',
  'The Galaxy Macau casino resort',
  'Barclays personal loans app',
  '贷款app下载',
  'Small loans, big dreams: microfinance in Bangladesh',
  'The casino economy of Macau',
  'She studies online gambling among teenagers.',
  '新东方在线官网',
  'Slots are available on Monday.',
  '中国体彩网',
  'A baccarat chandelier (Baccarat crystal)',
  'mobile casino app',
  'Live betting odds',
  '《黑金：博彩业的兴衰》',
  '《德州扑克》教学大纲',
  "The football club's official app: register or log in.",
  '"Don\'t bet on it," said the coach.',
  '国际足联官方网站',
  'The chess and cards room is open to members.',
  'World Cup 2022: sports, entertainment and games',
  '《世界杯投注研究》',
  '《禁止网络赌博》',
];

/** Whole texts about the trade, or that touch on it. */
export const HONEST_DOCUMENTS: Readonly<Record<string, string>> = {
  'news of a betting case': `Eleven held over World Cup betting website

Police in Foshan have arrested eleven people who ran a 2022 World Cup betting website. The site, which called itself Crown Sports official website, took bets of 1.2 million yuan a day.

The gang bought players’ telephone numbers, a spokesman said. Gamblers were told that the odds were fixed in their favour. Most lost everything.

Under Chinese law running a casino, on line or not, is a crime that carries up to ten years.`,

  'a glossary of gambling': `| English | 中文 |
|---|---|
| World Cup betting | 世界杯投注 |
| betting odds | 赔率 |
| bookmaker | 庄家 |
| lottery | 彩票 |
| live casino baccarat | 真人百家乐 |
| slot machine | 老虎机 |`,

  'a football page': `Road to the final

Germany, the hosts, drew 1-1 with Switzerland. In China, 欧洲杯 is shown at midnight; fans fill the bars. The goalkeeper saved a penalty in the last minute.

The coach named his squad on Tuesday. The striker is out. Euro 2024 betting odds make England favourites, but bookmakers have been wrong before.

The quarter-finals kick off on Friday.`,

  'a report on lottery funds': `Welfare lottery report 2021

中国福利彩票 sold tickets worth 142 billion yuan. Of each ticket, 36 per cent went to public welfare.

Jackpots of 双色球 and 大乐透 were paid out in all provinces. 彩票网 publishes the winning numbers. The lottery pays for homes for the aged and for orphans.

Sales of scratch cards rose. The Ministry of Finance checks the accounts of every lottery centre.`,

  'casino revenue': `Macau’s casinos took 18 billion patacas in May, the gaming commission said. VIP baccarat made up a third. Shares of Sands China, Wynn Macau and Galaxy Entertainment rose.

Analysts expect gaming revenue to grow by 5 per cent. Gamblers from the mainland stay longer. The Macau Venetian casino opened 40 more tables.`,

  'a law on gambling': `Article 303. Whoever, for profit, gathers people to gamble or makes gambling his profession shall be sentenced to not more than three years.

Whoever runs a casino shall be sentenced to not more than five years. 开设赌场罪 is the Chinese name of the crime.

Whoever sets up an online casino app download or a sports betting website is punished in the same way. Wagers and winnings are confiscated.`,

  'an article on search spam': `When hackers rewrite your titles

A hacked site looks normal to its owner. Search engines see another page: titles such as “2022世界杯买球投注” and “World Cup betting official website” stuffed with keywords.

The spam is injected by a script that shows the planted phrases to crawlers only. Links to “bet365 online live casino” follow in the footer. Cloaking of this sort is old black hat practice.

Check your search results for words like casino, lottery and betting that you never wrote.`,

  'strings of a betting app': `World Cup betting

Place bet

Odds

My bets

Live casino

Jackpot

Lottery draws

Your wager was accepted

World Cup betting app`,

  'a travel page': `Macau in two days

Start at the ruins of St Paul’s, then walk down to the harbour. Egg tarts are best eaten warm.

In the evening see the Venetian Macao casino, where gondolas glide past shops. You need not gamble; the casino floor is free to enter, and the blackjack tables are fun to watch.`,

  'a lecture on probability': `A lottery sells 1,000 tickets. What is a fair price? Suppose a gambler bets on red at roulette; the wheel has no memory.

In baccarat the house keeps 1.06 per cent. In a casino every game has such an edge, and a bettor who plays long enough is ruined.

Exercise: find the odds of two pairs in poker.`,

  'an annual report': `The group has four segments: hotels, ferries, property and gaming.

Our online sports betting platform grew by 12 per cent, helped by World Cup betting in the fourth quarter. The betting licence runs to 2030. Wagers per punter were stable.

Ferries carried 9 million passengers. Property sales were flat.`,

  'a guide to loans': `What a small loan costs

Lenders charge by the day. A payday loan of $300 costs $45 for two weeks. Borrowers who cannot repay borrow again.

In China 网贷 (online loans) and 小额贷款 are regulated. Never pay a fee before you get the credit. A “no credit check instant loan app download” offer is a warning sign.`,

  'guidelines on adult content': `We remove pornography, escort advertising and links to live sex cams. Sexual content about minors is reported at once.

Sex education is welcome. Phrases such as 成人视频 or 裸聊直播 in a profile lead to a review; spam accounts are closed.`,

  'a list of films': `Casino (1995), 《赌场风云》. The Gambler (1974), 《赌徒》. God of Gamblers (1989), 《赌神》. Casino Royale (2006), 《皇家赌场》. 21 (2008), 《决胜21点》.`,

  'a page on addiction': `“It began with the World Cup,” says Mr Lin. He had downloaded an online casino app, and the first bet won. Within a year he had borrowed from 网贷 lenders.

Gambling addiction is an illness. Clinics in Hong Kong see 3,000 gamblers a year; most play baccarat or bet on football. 戒赌 means to give up gambling.`,

  'Chinese news on a raid': `警方捣毁一个网络赌博团伙，抓获犯罪嫌疑人23名。

该团伙搭建“世界杯投注平台”，吸引赌客下注，涉案赌资达3亿元。 Police say the gang paid 2024欧洲杯投注 touts by the hour.

律师提醒，开设赌场罪最高可判十年有期徒刑。`,

  'shirt sponsors': `| Season | Club | Sponsor |
|---|---|---|
| 2019 | Leicester | Yabo Sports |
| 2021 | Nottingham | Kaiyun Sports |
| 2022 | Stoke | bet365 |

Eight of the twenty clubs in the league carry a bookmaker on their shirts. Fans have asked for a ban.`,

  'a sponsor named again and again': `Leicester will wear the name of Yabo Sports on training shirts. Yabo Sports pays three million a year; the club’s fans are divided.

“Yabo Sports wants to be seen in Asia,” said the head coach, whose squad flew to China for two matches. The striker scored twice.`,

  'a football ambassador': `The former goalkeeper is a Betfair football ambassador and writes a column. He lives in Leeds with his wife.`,

  'a guide to trustworthy downloads': `Only use the official website. Register with your e-mail address, log in, and open the app. The mobile version has the same menus.

Entrance to the sports hall is free. The football club meets on Tuesday; entertainment follows.`,
};
