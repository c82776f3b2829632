/**
 * Languages by the names their readers look for in a language switch. Source: the autonyms of the Unicode CLDR (language display names
 * of the languages themselves), with the forms sites use on such links.
 */
const NAMES = new Set([
  '中文',
  '简体',
  '繁体',
  '繁體',
  '简体中文',
  '繁体中文',
  '繁體中文',
  '正體中文',
  '简中',
  '繁中',
  '汉语',
  '漢語',
  '华语',
  '華語',
  '国语',
  '國語',
  '普通话',
  '普通話',
  '粤语',
  '粵語',
  '廣東話',
  '广东话',
  '文言',
  '文言文',
  '日本語',
  '日文',
  '한국어',
  '조선말',
  '英文',
  '英语',
  '中文版',
  '简体版',
  '繁体版',
  '繁體版',
  '中文文档',
  '中文文檔',
  '中文说明',
  '中文網',
  '中文网',
  '中文站',
  '日本語版',
  ...words(
    'Deutsch English Español Français Italiano Português Brasil Brasileiro do Nederlands Polski Svenska Dansk Norsk Suomi Čeština Magyar',
  ),
  ...words('Română Türkçe Tiếng Việt Bahasa Indonesia Melayu Català Русский Українська Беларуская Български Српски Македонски Қазақша'),
  ...words('Ελληνικά العربية فارسی اردو עברית ไทย हिन्दी मराठी नेपाली বাংলা தமிழ் తెలుగు'),
]);

function words(list: string): string[] {
  return list.split(' ');
}

/** What a link to another language may say around the name. */
const AROUND = /^(?:切换到|切換到|查看|阅读|閱讀|返回|点击查看)?(.*?)(?:版本?|页面|頁面|主页|说明|說明|文档|文檔|网站)?$/;

/** Whether a text is nothing but names of languages: `简体中文`, `简体中文 | 繁體中文`, `中文（简体）`, `查看中文版`. */
export function isLanguageName(text: string): boolean {
  const parts = text.split(/[\s|/·•,，、（）()\-–—[\]]+/).filter(Boolean);
  return parts.length > 0 && parts.length <= 60 && parts.every(part => NAMES.has(part) || NAMES.has(AROUND.exec(part)?.[1] ?? ''));
}
