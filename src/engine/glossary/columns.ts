import { primaryLanguage } from '../settings';
import type { Language, LanguagePair } from '../types';

/** What a column of a glossary table holds. */
export type ColumnRole = 'source' | 'target' | 'forbidden' | 'status' | 'case' | 'note' | 'domain';

/** What columns are called, in lower case. Sources: the exports of common terminology tools and the tables teams keep by hand. */
const NAMES: Readonly<Record<ColumnRole, string>> = {
  source: 'source | source term | source text | source language | src | term | 原文 | 源文 | 源语 | 源术语 | 原文术语 | 源语言 | 术语',
  target:
    'target | target term | target text | target language | translation | translated term | rendering | preferred | approved | tgt | 译文 | 译法 | 译名 | 翻译 | 目标 | 目标语 | 目标术语 | 目标语言 | 推荐译法',
  forbidden:
    'forbidden | forbidden term | forbidden terms | forbidden translation | do not use | not | avoid | deprecated | banned | wrong | incorrect | 禁用 | 禁用译法 | 禁用词 | 禁止 | 避免 | 错误译法 | 误译 | 不用',
  status: 'status | usage | usage status | term status | administrative status | 状态 | 用法',
  case: 'case | case sensitive | case sensitivity | match case | 大小写 | 区分大小写',
  note: 'note | notes | comment | comments | remark | remarks | description | definition | explanation | context | 备注 | 注释 | 说明 | 定义 | 释义',
  domain: 'domain | subject | subject field | field | category | topic | 领域 | 学科 | 分类 | 类别',
};

const ROLES: ReadonlyMap<string, ColumnRole> = new Map(
  (Object.keys(NAMES) as ColumnRole[]).flatMap(role => NAMES[role].split(' | ').map(name => [name, role] as const)),
);

/** Languages by the names tables give them, beside their tags. */
const LANGUAGES: Readonly<Record<Language, string>> = {
  zh: 'chinese | simplified chinese | traditional chinese | mandarin | cn | chs | cht | 中文 | 汉语 | 简体中文 | 繁体中文 | 中',
  en: 'english | eng | 英文 | 英语 | 英',
  ja: 'japanese | jp | 日文 | 日语 | 日',
  ko: 'korean | kr | 韩文 | 韩语 | 朝鲜语',
  fr: 'french | 法文 | 法语',
  de: 'german | 德文 | 德语',
  es: 'spanish | 西班牙文 | 西班牙语',
  ru: 'russian | 俄文 | 俄语',
};

const LANGUAGE_NAMES: ReadonlyMap<string, Language> = new Map(
  Object.entries(LANGUAGES).flatMap(([language, names]) => names.split(' | ').map(name => [name, language] as const)),
);

/**
 * What the columns of a table hold, by the names in its first row; undefined when that is no row of names. Columns named by a language count
 * as source or target of the pair; `forbidden` beside a language's name is forbidden in it. What is just called source and target is of the
 * project's main pair.
 */
export function columnRoles(
  header: readonly string[],
  languages: LanguagePair,
  isMain: boolean,
): readonly (ColumnRole | undefined)[] | undefined {
  const roles = header
    .map(name => roleOf(name, languages))
    .map((role, i) => (isMain || !OF_MAIN.has(role) || isNamedByLanguage(header[i]) ? role : undefined));
  return roles.includes('source') || roles.includes('target') || roles.includes('forbidden') ? roles : undefined;
}

/** Roles that by their names alone speak of the main pair. */
const OF_MAIN: ReadonlySet<ColumnRole | undefined> = new Set<ColumnRole>(['source', 'target', 'forbidden']);

const plainName = (header: string): string =>
  header
    .toLowerCase()
    .replace(/[\s_()（）[\]-]+/g, ' ')
    .trim();

const isNamedByLanguage = (header: string): boolean => !ROLES.has(plainName(header));

function roleOf(header: string, { source, target }: LanguagePair): ColumnRole | undefined {
  const name = plainName(header);
  const known = ROLES.get(name);
  if (known) return known;
  const language = languageOf(header.trim().toLowerCase(), name);
  if (language === primaryLanguage(source)) return 'source';
  if (language === primaryLanguage(target)) return 'target';
  const forbidden = name.split(' ').find(word => ROLES.get(word) === 'forbidden');
  const rest = forbidden && languageOf(name.replace(forbidden, '').trim(), name.replace(forbidden, '').trim());
  return rest === primaryLanguage(target) ? 'forbidden' : undefined;
}

/** The language a column is named by: a tag (`zh`, `en_GB`) or a name, alone. */
function languageOf(tag: string, name: string): Language | undefined {
  const named = LANGUAGE_NAMES.get(name);
  if (named) return named;
  return /^[a-z]{2}(?:[-_][a-z]{2,4})?$/.test(tag) ? primaryLanguage(tag) : undefined;
}
