import type { Topic } from './advertising';
import { WordTable } from './word-table';

/** What a text talks about when it talks about the trade itself; `spam` is talk about planted advertising, of any kind. */
export type Subject = 'gambling' | 'sport' | 'sex' | 'loans' | 'goods' | 'spam';

export interface SubjectWord {
  readonly subject: Subject;
  /** How surely the word shows the subject. */
  readonly weight: number;
}

export const SUBJECT_OF: Readonly<Record<Topic, Subject>> = {
  betting: 'gambling',
  casino: 'gambling',
  lottery: 'gambling',
  sex: 'sex',
  loans: 'loans',
  goods: 'goods',
};

/**
 * Words by which an honest text on a subject gives itself away: the people, deeds, institutions and laws around it, not only the names
 * that advertisements use too. Our own choice.
 */
const ROWS: readonly (readonly [Subject, number, string])[] = [
  [
    'gambling',
    1,
    'gambling | gamble | gambled | gambles | gambler | gamblers | betting | bettor | bettors | punter | punters | bookmaker | bookmakers | bookie | bookies | wager | wagers | wagered | wagering | casino | casinos | croupier | croupiers | lottery | lotteries | lotto | jackpot | jackpots | roulette | blackjack | poker | baccarat | slot machine | slot machines | sportsbook | sportsbooks | raffle | sweepstakes | match fixing | jockey club | bets | scratch cards | gaming revenue | gaming industry | gaming commission | gaming tables',
  ],
  [
    'gambling',
    0.5,
    'bet | odds | stake | stakes | gaming | prize money | racecourse | winnings | favourite | favourites | draws | winning numbers | croupier',
  ],
  [
    'gambling',
    1,
    '赌博 | 赌球 | 赌场 | 赌徒 | 赌资 | 赌客 | 赌王 | 赌博罪 | 聚赌 | 涉赌 | 参赌 | 禁赌 | 反赌 | 网赌 | 嗜赌 | 赌瘾 | 博彩 | 博彩业 | 投注 | 投注站 | 投注额 | 下注 | 彩票 | 福彩 | 体彩 | 福利彩票 | 体育彩票 | 彩民 | 彩池 | 奖池 | 开奖 | 中奖 | 中奖者 | 赔率 | 庄家 | 竞彩 | 盘口 | 赛马会 | 老虎机 | 百家乐 | 六合彩 | 双色球 | 大乐透 | 棋牌 | 竞猜 | 赢钱 | 输钱',
  ],
  [
    'sport',
    1,
    'footballer | footballers | goalkeeper | midfielder | striker | defender | quarter final | semi final | quarter finals | semi finals | kick off | kicked off | group stage | knockout stage | uefa | fifa | goals | penalty | offside | coach | head coach | league | fixtures | match day | tournament | squad | fans | stadium | 球员 | 球迷 | 球队 | 进球 | 小组赛 | 决赛 | 半决赛 | 主教练 | 教练 | 门将 | 联赛 | 国足 | 欧足联 | 国际足联 | 点球 | 裁判 | 主场 | 夺冠',
  ],
  [
    'sex',
    1,
    'porn | pornography | pornographic | obscene | obscenity | prostitution | escort | sex work | sexual | sexually | adult content | adult film | nudity | webcam | 色情 | 淫秽 | 扫黄 | 卖淫 | 嫖娼 | 低俗 | 性教育 | 性行为 | 黄色',
  ],
  [
    'loans',
    1,
    'loan | loans | lender | lenders | borrower | borrowers | borrow | borrowed | lending | credit | debt | debts | repay | repayment | mortgage | interest rate | interest rates | 贷款 | 借贷 | 借款人 | 放贷 | 信贷 | 利率 | 债务 | 还款 | 校园贷 | 高利贷 | 网贷 | 银行',
  ],
  [
    'goods',
    1,
    'viagra | cialis | sildenafil | erectile | counterfeit | replica | plagiarism | ghostwriting | pharmacy | invoices | 发票 | 假货 | 假药 | 抄袭 | 代写 | 私服 | 刷单 | 税务',
  ],
  [
    'spam',
    1,
    'spam | spammer | spammers | spammy | spamming | search engine optimization | black hat | parasite seo | blocklist | link farm | doorway pages | cloaking | 黑帽 | 暗链 | 黑链 | 挂马 | 垃圾信息 | 垃圾广告 | 广告词',
  ],
  [
    'spam',
    0.5,
    'hacked | defaced | injected | planted | word list | keyword | keywords | search results | search engine | search engines | seo | 篡改 | 关键词 | 搜索引擎 | 搜索结果 | 被黑 | 敏感词 | 屏蔽词',
  ],
];

/** The words above. */
export const SUBJECTS: WordTable<SubjectWord> = new WordTable(
  ROWS.flatMap(([subject, weight, words]) => words.split(' | ').map(word => [word, { subject, weight }] as const)),
);

/**
 * Words of reporting, law and discussion: a phrase of the trade in one clause with them is talked about, not planted. Our own choice.
 */
export const DISCUSSION: WordTable<true> = new WordTable(
  (
    'police | arrested | illegal | illegally | unlawful | banned | ban on | crime | crimes | criminal | court | law | act | licence | license | licensed | regulator | regulators | regulation | tax | taxes | revenue | addiction | crackdown | crack down | crackdown on | shut down | fined | charged | convicted | investigation | scam | fraud | the word | the words | the phrase | the term | the terms | means | meaning | called | so called | such as | for example | e.g. | refers to | sponsor | sponsors | sponsored | sponsorship | ' +
    '警方 | 公安 | 民警 | 警察 | 打击 | 非法 | 违法 | 涉嫌 | 涉案 | 犯罪 | 刑法 | 判决 | 判处 | 法院 | 检察院 | 禁止 | 取缔 | 查处 | 整治 | 抓获 | 拘留 | 诈骗 | 监管 | 牌照 | 税收 | 成瘾 | 沉迷 | 即 | 所谓 | 一词 | 意为 | 的意思 | 例如 | 比如 | 诸如 | 赞助 | 赞助商 | 字样 | 标题为'
  )
    .split(' | ')
    .filter(word => word.length > 1)
    .map(word => [word, true] as const),
);
