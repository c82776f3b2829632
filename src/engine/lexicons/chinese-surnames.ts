/**
 * Chinese surnames by their pinyin, the commonest 300 or so and the compound ones. Source: the surname reports of the Ministry of Public Security's
 * household registration centre (2018–2020) and the Hundred Family Surnames (百家姓); readings as surnames (单 Shan, 仇 Qiu, 曾 Zeng, 尉迟 Yuchi).
 */
const BY_PINYIN = `
ai 艾|an 安|ao 敖|ba 巴|bai 白柏|ban 班|bao 包鲍|bei 贝|bi 毕|bian 卞边|bo 薄|bu 卜步|cai 蔡|cang 苍|cao 曹|cen 岑|chai 柴|chang 常|chao 晁|che 车|chen 陈谌
cheng 程成|chi 池|chu 褚储楚|cong 丛|cui 崔|dai 戴代|dang 党|deng 邓|di 狄翟|diao 刁|ding 丁|dong 董东|dou 窦|du 杜都|duan 段|e 鄂|fan 范樊|fang 方房|fei 费
feng 冯封|fu 傅付符扶|gai 盖|gan 甘|gao 高郜|ge 葛戈|geng 耿|gong 龚宫公巩|gou 苟|gu 顾古谷|guan 关管|gui 桂|guo 郭|han 韩|hao 郝|he 何贺和|heng 衡|hong 洪|hou 侯
hu 胡扈|hua 华花|huai 怀|huan 桓|huang 黄|hui 惠|huo 霍|ji 季纪吉姬冀嵇|jia 贾|jian 简|jiang 江蒋姜|jiao 焦|jin 金靳晋|jing 景荆井|ju 鞠居|kang 康|ke 柯|kong 孔
kou 寇|kuang 匡邝|lai 赖来|lan 兰蓝|lang 郎|lao 劳|le 乐|lei 雷|leng 冷|li 李黎厉郦|lian 连廉|liang 梁|liao 廖|lin 林蔺|ling 凌|liu 刘柳|long 龙隆|lou 娄楼|lu 陆卢鲁路吕
luan 栾|luo 罗骆|ma 马麻|man 满|mao 毛茅|mei 梅|men 门|meng 孟蒙|mi 米|miao 苗缪|min 闵|ming 明|mo 莫|mou 牟|mu 穆慕|na 那|ni 倪|nian 年|nie 聂|ning 宁|niu 牛钮
nong 农|ou 欧区|pan 潘|pang 庞|pei 裴|peng 彭|pi 皮|piao 朴|ping 平|pu 蒲浦|qi 齐祁戚亓|qian 钱|qiao 乔|qin 秦覃|qing 青|qiu 邱秋裘仇丘|qu 曲屈瞿|quan 全权|que 阙
ran 冉|rao 饶|ren 任|rong 荣容戎|ru 茹|ruan 阮|rui 芮|sa 萨|sang 桑|sha 沙|shan 单山|shang 尚商|shao 邵|she 佘|shen 沈申|sheng 盛|shi 石施史时师|shou 寿|shu 舒束|shuai 帅
shui 水|si 司|song 宋|su 苏宿|sui 隋|sun 孙|suo 索|tai 台|tan 谭谈檀|tang 唐汤|tao 陶|teng 滕|tian 田|tie 铁|tong 童佟|tu 涂屠|wan 万|wang 王汪|wei 魏韦卫危|wen 文温闻
weng 翁|wo 沃|wu 吴武邬伍巫乌|xi 席习奚郗|xia 夏|xian 冼鲜|xiang 向项相|xiao 肖萧|xie 谢解|xin 辛|xing 邢|xiong 熊|xu 徐许胥|xuan 宣|xue 薛|xun 荀|yan 严颜阎闫燕晏言|yang 杨阳羊
yao 姚|ye 叶|yi 易伊|yin 尹殷阴|ying 应英|yong 雍|you 尤游由|yu 于余俞虞喻禹郁尉|yuan 袁苑元|yue 岳|yun 云|zang 臧|zeng 曾|zha 查|zhai 翟|zhan 詹湛占|zhang 张章|zhao 赵
zhen 甄|zheng 郑|zhi 支|zhong 钟仲|zhou 周|zhu 朱祝诸竺|zhuang 庄|zhuo 卓|zong 宗|zou 邹|zu 祖|zuo 左
`;

const COMPOUND = `
ouyang 欧阳|sima 司马|shangguan 上官|zhuge 诸葛|huangfu 皇甫|linghu 令狐|situ 司徒|sikong 司空|xiahou 夏侯|murong 慕容|dongfang 东方|gongsun 公孙|yuchi 尉迟|zhangsun 长孙|yuwen 宇文
dongguo 东郭|nangong 南宫|ximen 西门|duanmu 端木|dugu 独孤|tuoba 拓跋|baili 百里|huyan 呼延
`;

const entries = (table: string): string[][] =>
  table
    .trim()
    .split(/[|\n]/)
    .map(entry => entry.split(' '));

/** What a surname's letters (`zhuang`, `ouyang`; ü as `ü`, `v` or `u`) may stand for in Chinese. */
export const SURNAMES: ReadonlyMap<string, readonly string[]> = new Map([
  ...entries(BY_PINYIN).map(([letters, characters]) => [letters, [...characters]] as const),
  ...entries(COMPOUND).map(([letters, surname]) => [letters, [surname]] as const),
  ['lü', ['吕']] as const,
  ['lv', ['吕']] as const,
]);
