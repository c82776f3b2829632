import { primaryLanguage } from '../../settings';
import { countHan } from '../../text/characters';
import type { Language, LanguagePair } from '../../types';

/** Which column of a table holds what. */
export interface Columns {
  /** 1 if the first row names the columns. */
  readonly firstRow: number;
  readonly source: number;
  readonly target: number;
  readonly key?: number;
  readonly context?: number;
  readonly notes?: number;
  readonly languages?: Partial<LanguagePair>;
}

const SOURCES = ['source', 'sourcetext', 'src', 'original', 'originaltext', 'sourcestring', '原文', '源文', '源文本', '源语言'];
const TARGETS = [
  'target',
  'targettext',
  'tgt',
  'translation',
  'translated',
  'translatedtext',
  'targetstring',
  'mt',
  '译文',
  '翻译',
  '目标',
  '目标文本',
  '译文文本',
];
const KEYS = ['key', 'id', 'stringid', 'identifier', 'name', 'msgid', '键', '编号', '序号'];
const CONTEXTS = ['context', 'msgctxt', 'location', '上下文', '语境'];
const NOTES = ['notes', 'note', 'comment', 'comments', 'description', '备注', '说明', '注释'];

/** Names of languages by which tables head their columns, beside their codes. */
const LANGUAGES: ReadonlyMap<string, Language> = new Map([
  ['chinese', 'zh'],
  ['simplifiedchinese', 'zh'],
  ['traditionalchinese', 'zh'],
  ['mandarin', 'zh'],
  ['中文', 'zh'],
  ['汉语', 'zh'],
  ['简体中文', 'zh'],
  ['繁体中文', 'zh'],
  ['english', 'en'],
  ['英文', 'en'],
  ['英语', 'en'],
  ['japanese', 'ja'],
  ['日文', 'ja'],
  ['日语', 'ja'],
  ['日本語', 'ja'],
  ['korean', 'ko'],
  ['韩文', 'ko'],
  ['韩语', 'ko'],
  ['french', 'fr'],
  ['法语', 'fr'],
  ['german', 'de'],
  ['德语', 'de'],
  ['spanish', 'es'],
  ['西班牙语', 'es'],
  ['russian', 'ru'],
  ['俄语', 'ru'],
]);

/** The columns of source and target, as the first row names them or, failing that, as what they hold shows. */
export function columnsOf(rows: readonly (readonly string[])[], languages: LanguagePair | undefined): Columns | undefined {
  return namedColumns(rows[0] ?? [], languages) ?? columnsByScript(rows);
}

function namedColumns(header: readonly string[], languages: LanguagePair | undefined): Columns | undefined {
  const names = header.map(name => name.toLowerCase().replace(/[\s_-]+/g, ''));
  const called = (known: readonly string[]): number => names.findIndex(name => known.includes(name));
  const spoken = header.map((name, i) => LANGUAGES.get(names[i]) ?? languageCode(name));
  const speaks = (language: Language | undefined, not: number): number =>
    language === undefined
      ? -1
      : spoken.findIndex((s, i) => i !== not && s !== undefined && primaryLanguage(s) === primaryLanguage(language));
  const anyLanguage = (not: number): number => spoken.findIndex((s, i) => i !== not && s !== undefined);
  const source = firstOf(
    called(SOURCES),
    speaks(languages?.source, -1),
    anyLanguage(firstOf(called(TARGETS), speaks(languages?.target, -1))),
  );
  const target = firstOf(called(TARGETS), speaks(languages?.target, source), anyLanguage(source));
  if (source < 0 || target < 0 || source === target) return undefined;
  const declared = { ...(spoken[source] && { source: spoken[source] }), ...(spoken[target] && { target: spoken[target] }) };
  return {
    firstRow: 1,
    source,
    target,
    ...optional('key', called(KEYS)),
    ...optional('context', called(CONTEXTS)),
    ...optional('notes', called(NOTES)),
    languages: declared,
  };
}

const firstOf = (...candidates: readonly number[]): number => candidates.find(i => i >= 0) ?? -1;
const optional = (name: string, column: number): Record<string, number> => (column >= 0 ? { [name]: column } : {});
const CODE = /^\s*([a-z]{2,3})(?:[-_](?:[A-Za-z]{4}|[A-Za-z]{2}|\d{3})){0,2}\s*$/;
const CODES = new Set(
  'ar bg cs da de el en es et fa fi fr he hi hr hu id it ja ko lt lv ms nb nl no pl pt ro ru sk sl sr sv th tr uk vi yue zh'.split(' '),
);

function languageCode(name: string): Language | undefined {
  const code = CODE.exec(name.toLowerCase())?.[1];
  return code && CODES.has(code) ? name.trim().replaceAll('_', '-') : undefined;
}

/** How many rows show what a column holds. */
const SAMPLE = 50;

/** Two columns of which one is Chinese and the other is not: the left one was translated into the right one. */
function columnsByScript(rows: readonly (readonly string[])[]): Columns | undefined {
  if (rows.length < 2 || rows.some(row => row.length !== 2)) return undefined;
  const share = [0, 1].map(column => {
    const text = rows
      .slice(0, SAMPLE)
      .map(row => row[column])
      .join('');
    const letters = text.replace(/[^\p{L}]/gu, '').length;
    return letters === 0 ? 0 : countHan(text) / letters;
  });
  const isPair = (share[0] > 0.6 && share[1] < 0.2) || (share[1] > 0.6 && share[0] < 0.2);
  return isPair ? { firstRow: 0, source: 0, target: 1 } : undefined;
}
