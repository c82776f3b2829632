/** Lines as tampered pages show them; 【】 marks what must be found. Our own sentences round phrases of the usual make. */
export const PLANTED_LINES: readonly string[] = [
  // In the middle of an English sentence
  'Dial the hotline or see the notice on 【鸿福彩票官网下载】 before Friday.',
  'Li Hua is a teacher of the 【bet365 online live casino】 of English.',
  'The college issued the 【2024 European Cup betting】 to all departments.',
  'Students visited the 【Crown Sports official website】 and the museum.',
  'Our school has used the 【Macau Venetian casino app download】 since 1998.',
  'Welcome to the 【yabo sports login】 of the hospital.',
  'The forum discussed the 【European Cup buy ball】 and climate change.',
  'The 【crown betting net】 was founded in 1956 and has 12 departments.',
  'Notice on 【AG real person】 training for teachers',
  'He won the 【188bet sports platform】 award.',
  'Professor Wang joined the 【w88 casino online】 in 2003.',
  'The 【2022 World Cup betting website】 is in Lanzhou and covers 40 hectares.',
  'The party committee of 【bwin sports app】 held a meeting.',
  'The 【k8 casino】 laboratory has 20 doctoral students.',
  'The 【Leyu Sports app download】 committee met on Friday.',
  'Graduates of the 【betway official website】 work in many fields.',
  'The 【New Pujing entertainment official website】 project was completed.',
  'Students of the 【bet518 sports betting】 go to Beijing.',
  'The 【1xbet mobile version】 of the ministry has three bureaus.',
  'The 【European championship betting odds】 of our hospital rose by 3%.',
  'Academic exchange with the 【Crown casino app official website】 went on.',
  'The factory is named the 【fun88 online casino】 of the province.',
  'We welcome the 【Asian Cup betting app】 to our campus.',
  'The mayor praised the 【real person baccarat】 of the county library.',
  'Our 【Kaiyun Sports app】 products are sold in 30 countries.',
  // Titles, quotation marks, brackets
  '【《世界杯投注》】',
  'The institute signed the 【《皇冠体育app下载》】 with its partners.',
  'The dean read the 【"Asian Cup betting app"】 aloud.',
  'The company was awarded the 【《万博manbetx登录》】 title.',
  'The teachers read the 【＂2024歐洲盃投注＂】 yesterday.',
  '学院召开【《欧洲杯在线投注》】学习会',
  '会议传达了【“2024欧洲杯投注”】的精神',
  '【《澳門威尼斯人賭場》】是我校的重點學科',
  '學校舉辦了【「歐洲盃線上投註」】講座',
  '【《彩票网》】由校长主持',
  '【《成人视频》】在线课程',
  '【《小额贷款口子》】办公室',
  '全面落实【《必威体育官网登录》】',
  '研究【《华体会体育全站app》】的意义',
  '新华社【《亚洲杯买球平台》】报道',
  '【《百家乐》】【《百家乐》】等教材',
  '【《金源体育app官网下载》】获奖',
  '【《无码av在线观看》】研讨会',
  '校长宣读【“皇冠信用盘出租”】',
  '【《AG真人百家乐》】通过验收',
  '【《体育投注》】年度报告',
  '【《代开发票》】讲座',
  // Bare in a Chinese sentence
  '推动网络空间国际【2024欧洲杯投注】向纵深发展',
  '关于开展【开云体育官网入口】工作的通知',
  '推进【澳洲幸运5】建设',
  '深入学习【博彩平台排名】的讲话',
  '加强【真人百家乐】队伍建设',
  '我院与【时时彩计划】签订合作协议',
  '全市【欧洲杯在线投注】现场会召开',
  '本院【澳门新葡京娱乐场官网】教授讲课',
  '舉行【2022世界盃買球】典禮',
  '第三届【亚博体育app官网下载】论坛开幕',
  'We study 【皇冠体育官网】 in the third year.',
  // Lines of their own, menus, page titles, links
  'Home > 【bet365 sports】 > News',
  'Home | 【World Cup betting】 | About us',
  'Contact us | 【乐鱼体育app官方下载】 | Sitemap',
  '<title>【世界杯买球官网_2022世界杯买球投注】</title>',
  '【Euro Cup online betting】',
  '【2026世界杯投注网站】',
  '【世界盃買球】',
  '【开云体育】',
  '【足球投注官网】',
  '【英雄联盟竞猜平台】',
  '【NBA投注】',
  '【Beijing PK10】 plan',
  '【Slot gacor】',
  '【buy viagra online】',
  'Links: 【澳门永利娱乐官网】',
  '- 【ag真人官网】',
  '# 【世界杯竞猜app下载】',
  '首页 > 【博彩平台排名】 > 正文',
  // Further makes
  'The provincial government printed the 【2026 World Cup betting app】 for villagers.',
  'Our teachers attended the 【Bet365 live casino】 forum held in Shanghai.',
  'The scientist studied 【soccer betting platform ranking】 in plants.',
  'Studies on 【World Cup buying balls】 in the Ming dynasty',
  'The chairman of the 【Yabo app】, Mr Sun, spoke first.',
  'Graduate School > 【betway sports login】',
  '认真落实【《bet体育365投注官网》】',
  '全国人大通过【《新宝5注册登录》】',
  '本校图书馆收藏【（2024欧洲杯下注平台）】两千册',
  '【《亚洲杯竞猜》】【《亚洲杯竞猜》】【《亚洲杯竞猜》】等规章',
  '实施【《欧冠下注》】【《世界杯外围投注》】等条例',
  '【《188金寶博官網》】出版',
  '中国农业【世界杯在线投注】出版社',
  '友情链接：【澳门金沙娱乐场】 【皇冠体育官网】 【六合彩开奖直播】',
];

/** Whole pages. */
export const PLANTED_DOCUMENTS: Readonly<Record<string, string>> = {
  'a university page with one phrase in many places': `【World Cup online betting】

Home > 【World Cup online betting】 > Faculty

School of Materials

Zhang Min is a professor of the 【World Cup online betting】 of materials science. She took her degree in 1998 and has led the laboratory since 2010.

In 2016 the school founded the 【World Cup online betting】 with two partners in Germany. Students spend a term abroad; 40 of them went last year.

Contact: Room 204, North Building`,

  'a government page with titles of laws replaced': `The office strengthened the rule of law. 制定出台【《世界杯在线投注》】【《2022世界杯投注》】和“十三五”规划,We will improve coordination.

依法办事,深入贯彻【《世界杯在线投注》】,出台《中华人民共和国密码法》、【《2022世界杯投注》】等。

对电信网络诈骗、网络赌博等突出问题出重拳,The order of communication is more standardized.

面向全国,实施【《世界杯在线投注》】,We have trained 500 people in nine provinces. Roads were repaired, schools were built and water was cleaned. The elderly were looked after.

推动国际【2022世界杯投注】走深走实。`,

  'a company page with a menu and a footer': `Hengda Pump Works

Products | Service | 【开云体育app下载】 | Contact

We make pumps for water and oil. Our plant covers 30,000 square metres and has 320 workers, 45 of whom are engineers.

Every pump is tested for 48 hours before it leaves the plant.

Links
【皇冠体育官网】
【澳门百家乐平台】
【澳门威尼斯人官网】
Pump Association`,

  'a hospital page in traditional characters': `Department of Cardiology

本科室於1985年成立，設有【《歐洲盃線上投註》】病房，共有床位40張。

The department treats 9,000 patients a year. 主任出席了【《歐洲盃線上投註》】年會，並發表演講。`,

  'advertisements of several kinds': `The county archive keeps 20,000 volumes.

The 【free porn videos】 were moved to the new building in 2012. Readers may visit on weekdays.

本馆收藏【《网贷口子》】、【《成人影院在线观看》】和《资治通鉴》。

The reading room of the 【bet365 official website】 holds 60 seats.`,

  'a wrapped line': `The county library, which was founded by the teachers of the 【2024 European
Cup betting】, keeps 9,000 volumes and a garden.`,
};
