import type { AdvertisingRow } from './advertising';

/**
 * Words of Chinese search spam, simplified (traditional text is folded before it is compared). Drawn up from what such spam is made of,
 * an event, game or house, an act, and a way to get there, and checked against published reports on hacked sites whose titles were
 * replaced (Sucuri and FreeBuf on the 2022 World Cup campaign; lists of spam seen in public issue trackers). Brands are a sample: unseen
 * ones are told by their form and their neighbours.
 */
export const CHINESE_ADVERTISING: readonly AdvertisingRow[] = [
  // Houses
  {
    role: 'brand',
    topic: 'betting',
    weight: 4,
    words:
      '亚博体育 | 开云体育 | 乐鱼体育 | 华体会 | 华体会体育 | 必威体育 | 万博体育 | 天博体育 | 爱游戏体育 | 九游体育 | 星空体育 | 南宫体育 | 皇冠体育 | 皇冠信用盘 | 皇冠现金网 | 火狐体育 | 博鱼体育 | 云开体育 | 雷火电竞 | 188金宝博 | 365体育',
  },
  {
    role: 'brand',
    topic: 'betting',
    weight: 3,
    words: '半岛体育 | 米兰体育 | 江南体育 | 沙巴体育 | 芒果体育 | 环球体育 | 明升体育 | 大发体育 | 伟德体育 | 金宝博',
  },
  {
    role: 'brand',
    topic: 'casino',
    weight: 3,
    words:
      '南宫娱乐 | 凯发娱乐 | 凯发k8 | 新葡京娱乐 | 新葡京娱乐场 | 葡京娱乐 | 威尼斯人娱乐 | 威尼斯人娱乐城 | 太阳城娱乐 | 申博太阳城 | 申博娱乐 | 永利娱乐 | 金沙娱乐 | 金沙娱乐场 | 大发娱乐 | 利来国际 | 伟德国际 | 尊龙凯时 | 芒果棋牌 | 开元棋牌',
  },
  { role: 'brand', topic: 'betting', weight: 2.5, words: '亚博 | 必威 | 乐鱼 | 博狗 | 立博 | 新宝5' },
  {
    role: 'house',
    topic: 'betting',
    weight: 1,
    words:
      '皇冠 | 开云 | 万博 | 凯发 | 天博 | 半岛 | 星空 | 米兰 | 九游 | 爱游戏 | 永利 | 金沙 | 银河 | 新葡京 | 葡京 | 威尼斯人 | 太阳城 | 美高梅 | 云顶 | 巴黎人 | 伟德 | 大发 | 沙巴 | 明升 | 利来 | 火狐 | 博鱼 | 尊龙 | 鸿运 | 金鼎 | 凤凰',
  },
  // Acts
  { role: 'bet', topic: 'betting', weight: 2, words: '投注 | 下注 | 押注 | 赌球 | 盘口 | 博彩 | 网赌 | 竞彩足球' },
  { role: 'bet', topic: 'betting', weight: 2.5, words: '买球 | 买足球 | 滚球 | 网投 | 返水 | 买球赛' },
  { role: 'bet', topic: 'betting', weight: 1.5, words: '竞猜 | 赔率 | 让球 | 赌博 | 竞彩 | 足彩' },
  { role: 'bet', topic: 'betting', weight: 1, words: '外围' },
  {
    role: 'bet',
    topic: 'betting',
    weight: 4.5,
    words: '博彩平台排名 | 博彩公司排名 | 博彩平台推荐 | 十大博彩平台 | 正规博彩平台 | 网上博彩平台',
  },
  // Casino games
  { role: 'offer', topic: 'casino', weight: 2, words: '赌场 | 娱乐城 | 老虎机 | 荷官' },
  { role: 'offer', topic: 'casino', weight: 1.5, words: '棋牌 | 棋牌游戏 | 德州扑克 | 龙虎斗 | 赌城 | 轮盘' },
  { role: 'offer', topic: 'casino', weight: 2.5, words: '百家乐 | 炸金花 | 电子游艺 | 捕鱼达人 | 真人视讯 | 真人娱乐 | 性感荷官' },
  {
    role: 'offer',
    topic: 'casino',
    weight: 4.5,
    words: '真人百家乐 | 真人荷官 | 真人赌场 | ag真人 | bg真人 | 真人ag | bbin真人 | pg电子游戏',
  },
  { role: 'offer', topic: 'casino', weight: 3, words: 'pg电子 | ag电子 | bbin电子' },
  // Lotteries
  { role: 'offer', topic: 'lottery', weight: 1.5, words: '彩票 | 双色球 | 大乐透 | 开奖结果 | 福彩3d' },
  { role: 'offer', topic: 'lottery', weight: 2.5, words: '彩票网 | 彩票平台' },
  { role: 'offer', topic: 'lottery', weight: 2, words: '六合彩 | 11选5 | 快三 | 快3 | 彩金' },
  { role: 'offer', topic: 'lottery', weight: 3, words: '时时彩 | 重庆时时彩 | 香港六合彩 | 开奖直播 | 特码' },
  {
    role: 'offer',
    topic: 'lottery',
    weight: 4.5,
    words:
      '分分彩 | 幸运飞艇 | 澳洲幸运5 | 澳洲幸运8 | 澳洲幸运10 | 幸运28 | 加拿大28 | pc28 | 极速赛车 | 北京赛车 | 北京pk10 | pk10 | 一分快三 | 一分快3 | 三分快三 | 一肖一码 | 精准四肖',
  },
  // Sex
  {
    role: 'offer',
    topic: 'sex',
    weight: 3,
    words: '成人视频 | 成人电影 | 成人影院 | 成人网站 | 黄色视频 | 黄色网站 | 色情视频 | 激情视频 | 福利视频 | 三级片 | 裸聊 | 久久精品',
  },
  { role: 'offer', topic: 'sex', weight: 4.5, words: 'av在线 | 无码av | 麻豆传媒 | 约炮 | 同城约炮 | 裸聊直播 | 美女裸聊 | 做爱视频' },
  { role: 'offer', topic: 'sex', weight: 2, words: '无码 | 一区二区 | 一区二区三区 | 国产精品 | 色情网站 | 情色电影' },
  // Loans
  { role: 'offer', topic: 'loans', weight: 1.5, words: '小额贷款 | 网贷 | 无抵押贷款 | 极速贷款 | 信用卡套现' },
  {
    role: 'offer',
    topic: 'loans',
    weight: 4.5,
    words:
      '小额贷款口子 | 贷款口子 | 网贷口子 | 借款口子 | 下款口子 | 黑户贷款 | 黑户口子 | 秒下款 | 花呗套现 | 私人放款 | 不看征信贷款 | 无视黑白',
  },
  { role: 'offer', topic: 'loans', weight: 1, words: '贷款 | 借款' },
  // Other illicit goods
  {
    role: 'offer',
    topic: 'goods',
    weight: 4.5,
    words: '代开发票 | 办证刻章 | 刻章办证 | 代写论文 | 论文代写 | 传奇私服 | 高仿手表 | 高仿包包 | 壮阳药 | 兼职刷单 | 办假证',
  },
  // What goes with them
  {
    role: 'event',
    weight: 0.5,
    words:
      '欧洲杯 | 世界杯 | 欧冠 | 欧冠杯 | 欧联杯 | 英超 | 西甲 | 德甲 | 意甲 | 法甲 | 中超 | 亚冠 | 亚洲杯 | 美洲杯 | 非洲杯 | 世俱杯 | 世预赛 | 奥运会 | 亚运会 | 卡塔尔世界杯 | 俄罗斯世界杯 | 英雄联盟',
  },
  { role: 'sport', weight: 0.5, words: '体育 | 足球 | 篮球 | 电竞 | 娱乐 | 赛事 | 球赛 | 赛马' },
  { role: 'place', weight: 0.5, words: '澳门 | 菲律宾 | 缅甸 | 柬埔寨 | 拉斯维加斯 | 澳洲' },
  { role: 'online', weight: 0.5, words: '在线 | 网上 | 线上 | 手机 | 现金 | 真钱 | 真人 | 信用 | 电子 | 网络' },
  { role: 'site', weight: 1.5, words: '官网 | 官方网站' },
  {
    role: 'site',
    weight: 1,
    words:
      '官方平台 | 网址 | 网站 | 登录 | 登陆 | 注册 | 开户 | 下载 | 下载安装 | app | 入口 | 手机版 | 手机端 | 网页版 | 客户端 | 安卓 | 安卓版 | 苹果版 | 最新版 | 充值 | 提现 | 代理 | 出租 | 全站 | 免费观看 | 在线观看',
  },
  { role: 'platform', weight: 0.5, words: '平台 | 大厅 | 俱乐部 | 公司 | 旗舰厅' },
  { role: 'boast', weight: 1.5, words: '排名 | 排行 | 排行榜 | 大全 | 计划 | 计划网' },
  { role: 'boast', weight: 1, words: '推荐 | 技巧 | 预测 | 规则' },
  { role: 'boast', weight: 0.5, words: '十大 | 正规 | 信誉 | 靠谱 | 安全 | 顶级 | 最大 | 权威' },
  { role: 'filler', weight: 0, words: '中国 | 国际 | 全球 | 官方 | 最新 | 集团 | 有限公司 | 中心 | 免费 | 直播 | 比分 | 赛程' },
];
