/**
 * Traditional characters, each with its simplified form: those that occur in the advertising tables, and no others, so that the tables
 * need to be written once. Source of the pairs: Unihan kSimplifiedVariant (https://www.unicode.org/charts/unihan.html), with 盃 for 杯 and
 * 註 for 注 as pages from Hong Kong and Taiwan write them.
 */
const TRADITIONAL_AND_SIMPLIFIED =
  '歐欧盃杯註注賭赌場场網网買买開开體体線线遊游電电競竞實实時时龍龙貸贷雲云冊册錄录陸陆載载樂乐娛娱門门亞亚華华會会聯联賽赛壓压賠赔盤盘滾滚讓让預预' +
  '測测論论壇坛總总額额現现錢钱種种紅红獎奖連连機机樓楼輪轮盧卢馬马運运飛飞極极賓宾緬缅緒绪蘭兰國国產产專专區区無无碼码視视頻频頁页戶户萬万達达環环' +
  '聲声黃黄髮发發发條条單单級级釣钓魚鱼撲扑訊讯鬥斗戲戏圖图鈔钞貨货債债證证號号譜谱優优進进銀银豐丰鴻鸿鳳凤島岛臺台灣湾業业務务購购莊庄獨独賺赚舊旧' +
  '葉叶贏赢輸输幣币薦荐計计劃划帳账賬账團团籃篮廳厅員员隊队詐诈騙骗穢秽傳传辦办壯壮陽阳藥药寫写約约聊聊決决責责營营銷销滿满黨党懲惩詞词鏈链擊击寶宝艦舰館馆衛卫讀读幫帮廣广';

/** The folded form of every code unit. */
export const FOLD: Uint16Array = buildFold();

function buildFold(): Uint16Array {
  const table = new Uint16Array(0x10000);
  for (let unit = 0; unit < table.length; unit++) table[unit] = unit;
  for (let unit = 0xff01; unit <= 0xff5e; unit++) table[unit] = unit - 0xfee0;
  for (let unit = 0; unit < table.length; unit++) {
    const plain = table[unit];
    if (plain >= 0x41 && plain <= 0x5a) table[unit] = plain + 0x20;
  }
  for (let i = 0; i < TRADITIONAL_AND_SIMPLIFIED.length; i += 2) {
    table[TRADITIONAL_AND_SIMPLIFIED.charCodeAt(i)] = TRADITIONAL_AND_SIMPLIFIED.charCodeAt(i + 1);
  }
  for (const space of [0x0a, 0x2d, 0xa0, 0x2010, 0x2011, 0x3000]) table[space] = 0x20;
  return table;
}

/**
 * A text in the form the tables are written in: lower case, half width, simplified; hyphens, line ends and odd spaces as a space. One unit
 * in, one unit out, so that offsets stay valid.
 */
export function fold(text: string): string {
  let out = '';
  let from = 0;
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i);
    const folded = FOLD[unit];
    if (folded === unit) continue;
    // What stays as it is, is taken over in one piece.
    out += i > from ? text.slice(from, i) + String.fromCharCode(folded) : String.fromCharCode(folded);
    from = i + 1;
  }
  return from === 0 ? text : out + text.slice(from);
}
