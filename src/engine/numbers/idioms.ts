/**
 * Words that hold a numeral character but state no number, and names of days, years and plans that are written as bare numerals.
 * The lists hold what is common in news, official and technical prose; a numeral in front (二十万一些) is read first.
 */

/** Chinese words and names in which a numeral character counts nothing. */
export const CHINESE_IDIOMS = `
零下 零上 零售 零件 零部件 零食 零星 零距离 零碎 零钱 零头 归零 清零 凋零 飘零 孤零零 零和 零基础 零工 零散 零花钱 丁零 一些 一样 一樣 一起 一般 一直 一定 一切 一旦 一致 一律 一贯 一向
一再 一共 一同 一味 一概 一生 一度 一时 一時 一方面 一点 一點 一点儿 一会儿 一下 一下子 一体 一體 一流 一线 一線 一带一路 一帶一路 一带 一心一意 一如既往 一模一样 一帆风顺 一举 一舉 一来
一则 一经 一經 一早 一面 一旁 一头 一番 一系列 一连串 一把手 一手 一汽 一卡通 一体化 一站式 一揽子 一刀切 一窝蜂 一场空 一辈子 一阵 一阵子 一塌糊涂 一目了然 一蹴而就 一脉相承 一丝不苟 一视同仁
一鼓作气 一言不发 一臂之力 一锤定音 一席之地 一触即发 一知半解 一念之差 一应俱全 一马当先 一气呵成 一看 一笑 一听 一想 一打开 一打听 一开始 一上来 一股脑 一言以蔽之 一国两制 一國兩制 一个中国
一中原则 一中 一票否决 一衣带水 一石二鸟 一箭双雕 一举多得 一举两得 一日千里 一往无前 一丝 一抹 一缕 一腔 一己 一隅 一角 一端 一瞬 一瞬间 一刹那 一霎 一齐 一连 一并 一併 一溜 一派 一片
一点一滴 一步一步 一天天 一年年 一代又一代 一个个 一步步 不一 统一 統一 唯一 惟一 之一 单一 單一 同一 专一 逐一 万一 萬一 进一步 進一步 有一天 某一 每一 这一 那一 下一 上一 任一 另一 前一
后一 哪一 划一 如一 归一 归一化 始终如一 表里如一 不一样 不一定 有朝一日 有的一拼 独一无二 数一数二 说一不二 百里挑一 千篇一律 三位一体 九死一生 知行合一 整齐划一 大一统 一统 合而为一 万众一心
清一色 打成一片 网开一面 昙花一现 略胜一筹 更上一层楼 焕然一新 不二 二手 二维码 二話不說 二话不说 二氧化碳 二元论 二胡 二把手 二线 二次元 二人转 二度 二房东 二进制 二奶 小二 店小二 二哈 二甲
二恶英 三明 三明治 三亚 三亞 三星 三峡 三峽 三国 三國 三农 三農 三角 三角形 三角洲 三轮车 三文鱼 三聚氰胺 三番五次 三心二意 三三两两 三言两语 三长两短 三教九流 三头六臂 三思 三顾茅庐 三令五申 三天两头
三五成群 三伏 三伏天 三资 三沙 三藏 三里屯 三一重工 三门峡 三元里 三江 三秦 三湘 三晋 三坐标 三缺一 三棱镜 再三 第三方 第三者 三氧化 三包 三好 三军 三軍 三鹿 三元桥 三菱 三井 三洋 丢三落四
张三 接二连三 举一反三 约法三章 四川 四平 四周 四面八方 四肢 四季 四季如春 四海 四书五经 四分五裂 四通八达 四邻 四合院 四环素 四氯 四库全书 四面楚歌 李四 朝三暮四 不三不四 低三下四 张三李四
四面 四维 四姑娘山 五台山 五臺山 五粮液 五角大楼 五角大樓 五角星 五官 五金 五谷 五环 五花八门 五颜六色 五彩 五彩缤纷 五湖四海 五味杂陈 五味 五行 五脏 五脏六腑 五音 五线谱 五星红旗 五星 五常
五指山 五仁 五菱 五矿 五体投地 五大三粗 五毒 王五 伍仁 五原 六安 六盘水 六合 六合彩 六神无主 六朝 六畜 六亲不认 六必居 六和塔 三姑六婆 身怀六甲 七台河 七夕 七上八下 七嘴八舌 七匹狼 七彩
七情六欲 七拼八凑 乱七八糟 七零八落 七里香 八达岭 八達嶺 八卦 八方 八仙 八仙过海 八路军 八哥 八成新 八面玲珑 八股 八旗 八宝 八宝山 八角 王八 半斤八两 胡说八道 八九不离十 七七八八 耳听八方 八竿子
八里台 八一电影 九江 九寨沟 九寨溝 九华山 九龙 九龍 九州 九泉 九宫 九牛一毛 九霄 九阳 九牧 九鼎 重九 九九归一 九曲 九阴 十分 十足 十堰 十字 十字路口 十字架 十全十美 十拿九稳 十恶不赦 十万火急
十指 十有八九 十面埋伏 五光十色 以一当十 一目十行 十里长街 十三香 红十字 红十字会 百度 百姓 老百姓 百科 百科全书 百货 百貨 百花 百花齐放 百家争鸣 百家姓 百年大计 百年树人 百合 百色 百事 百事可乐
百事通 百胜 百威 百叶 百叶窗 百般 百端 百折不挠 百发百中 百感交集 百废待兴 百战百胜 百无聊赖 百炼成钢 百分 百思 百川 百川归海 百团大战 百济神州 千方百计 千奇百怪 身经百战 精神百倍 百尺竿头 百乐
百盛 百老汇 百慕大 百香果 百搭 百灵 百日咳 百利 百联 百丽 千方百計 千万别 千万不要 千万不能 千万不可 千万要 千万注意 千万小心 千万记得 千万莫 千丝万缕 千变万化 千差万别 千家万户 千辛万苦 千山万水
千军万马 千载难逢 千锤百炼 千姿百态 千里迢迢 千里马 千里之行 千金 千古 千秋 千斤顶 千禧 千禧年 千禧一代 千岛湖 千島湖 千叶 千瓦 千卡 千赫 千兆 千里眼 千头万绪 千钧一发 千呼万唤 千言万语 千真万确
成千上万 成千上百 成百上千 成千累万 千阳 大千世界 千与千寻 千手观音 千克 千米 千人一面 一诺千金 感慨万千 变化万千 万千 万科 万达 萬達 万宁 万事如意 万事 万物 萬物 万象 万里长城 万里長城 万里
万能 万全 万众 万方 万岁 萬歲 万恶 万幸 万无一失 万万不能 万万没想到 万马奔腾 万水千山 万紫千红 万圣节 萬聖節 万维网 万有引力 万般 万分 万年青 万州 万隆 万国 万世 万卷 万豪 万宝龙 万事达 万安
万寿 万寿无疆 万载 万源 万盛 万向 万华 万泰 万通 万用 万千气象 万家灯火 万象更新 万古 千秋万代 万花筒 万户千家 包罗万象 瞬息万变 以防万一 不怕一万 腰缠万贯 挂一漏万 罪该万死 亿万 億萬 亿利 亿达
亿万富翁 亿航 亿纬 亿联 两岸 兩岸 两会 兩會 两栖 两院院士 两高 两弹一星 两点论 两手抓 两难 两全其美 两全 两江 两湖 两广 两淮 两汉 两宋 两相 两学一做 两个维护 两个确立 两码事 两回事 两下子
两两 两肋插刀 两败俱伤 斤两 银两 半岛 半島 半导体 半導體 半径 半徑 半决赛 半決賽 半球 半空 半边天 半成品 半官方 半途而废 半信半疑 半夜 半封闭 半山 半路 半点 半殖民地 半自动 半永久 半挂
半壁江山 半晌 半场 半死 半遮半掩 事半功倍 半月板 半月谈 半劳动力 半推半就 半真半假 多半 半工半读 一边 一邊 一路上 一路走来 两手 三维 二维 秋千 荡秋千 若干 合一 一战成名 大一 千百年 三一集团
一一 二十国集团 七国集团 八国集团 十国集团 二十國集團 三一重卡
`;

/** Characters after which an idiom is none after all: 十分钟, 一点五, 百分之三. */
export const NOT_AN_IDIOM_BEFORE: Readonly<Record<string, string>> = {
  十分: '钟鐘之',
  百分: '之点點',
  万分: '之',
  千分: '之',
  一点: '零〇一二三四五六七八九十半钟鐘多之',
  一點: '零〇一二三四五六七八九十半鐘多之',
};

/** English words and phrases in which a number word counts nothing. Lower case. */
export const ENGLISH_IDIOMS = `
one country, two systems|one country two systems|one another|no one|no-one|at once|once again|once more|once upon|second to none|on second thought|on second thoughts|second thoughts|first of all|at first|at first glance|at first sight|first aid|first lady|first name|first-hand|firsthand
one day|one by one|one-on-one|one on one|one-sided|one-way|one-off|one-stop|one thing|one's|one-child
third party|third parties|third-party|third world|third reich|third person|secondhand|second-hand|second nature|second guess|second wind|in a second|per second|every second|split second|fifty-fifty|zero-sum|ground zero|zero tolerance|net zero|net-zero|zero-covid|seven seas|cloud nine|catch-22|back to square one|square one
two-way|two-faced|one-time|all-time|half-hearted|half-baked|better half|other half|halfway|half-time|halftime|half-brother|half-sister|half way
a hundred per cent|million dollar question|one in a million|thanks a million|ten to one|nine to five|number one|seven-eleven|7-eleven|three-dimensional|two-dimensional|one-dimensional
`;

/** A day, a year or a plan that is written as a bare numeral. `before` / `after`: what must stand there; absent: always. */
export interface NamedNumber {
  readonly word: string;
  readonly kind: 'date' | 'year' | 'ordinal';
  readonly month?: number;
  readonly day?: number;
  readonly value?: number;
  /** One of these must follow, or the word must stand in quotation marks. */
  readonly after?: string;
}

const day = (word: string, month: number, dayOfMonth: number, after?: string): NamedNumber => ({
  word,
  kind: 'date',
  month,
  day: dayOfMonth,
  after,
});
const holiday =
  '假期 长假 小长假 黄金周 期间 节 前后 前夕 当天 旅游 出行 档 国庆 国际劳动节 劳动节 国际儿童节 儿童节 建军节 建党节 、 ， 。';

const PLAN = '规划 计划 时期 期间 普法 末 开局 以来 纲要 国家 重点 以后 收官';
const plan = (word: string, value: number): NamedNumber => ({ word, kind: 'ordinal', value, after: PLAN });

export const CHINESE_NAMED_NUMBERS: readonly NamedNumber[] = [
  day('五一', 5, 1, `${holiday} 口号 奖章 劳动`),
  day('十一', 10, 1, '假期 长假 小长假 黄金周 期间 前后 前夕 当天 出行 国庆'),
  day('六一', 6, 1, holiday),
  day('七一', 7, 1, `${holiday} 勋章 讲话 重要讲话`),
  day('八一', 8, 1, `${holiday} 南昌`),
  day('五四', 5, 4, '运动 青年 精神 以来 时期 青年节 新文化'),
  day('三八', 3, 8, '妇女 节 国际 红旗手'),
  day('双十一', 11, 11),
  day('双11', 11, 11),
  day('雙十一', 11, 11),
  day('双十二', 12, 12),
  day('双12', 12, 12),
  day('九一八', 9, 18),
  day('七七事变', 7, 7),
  day('一二·九', 12, 9),
  day('一二九', 12, 9, '运动'),
  day('九一一', 9, 11),
  day('二二八', 2, 28),
  ...[
    '一五',
    '二五',
    '三五',
    '四五',
    '五五',
    '六五',
    '七五',
    '八五',
    '九五',
    '十五',
    '十一五',
    '十二五',
    '十三五',
    '十四五',
    '十五五',
    '十六五',
  ].map((word, index) => plan(word, index + 1)),
  { word: '二战', kind: 'ordinal', value: 2 },
  { word: '二戰', kind: 'ordinal', value: 2 },
  { word: '一战', kind: 'ordinal', value: 1, after: '期间 后 前 时 结束 爆发 以来 和二战' },
  { word: '九二共识', kind: 'year', value: 1992 },
  { word: '九二共識', kind: 'year', value: 1992 },
  { word: '九二', kind: 'year', value: 1992, after: '会谈 香港会谈 精神' },
];
