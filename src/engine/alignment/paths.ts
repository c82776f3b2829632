import { primaryLanguage } from '../settings';
import type { Language, LanguagePair } from '../types';

/** How file names write a language, besides its own tag. Source: the locale folders and suffixes of common i18n tool chains. */
const TAGS: Readonly<Record<string, readonly string[]>> = {
  zh: [
    'zh',
    'zh-CN',
    'zh-Hans',
    'zh-hans',
    'zh_CN',
    'zh_Hans',
    'zh-cn',
    'zh_cn',
    'zh-TW',
    'zh-Hant',
    'zh_TW',
    'zh-tw',
    'cn',
    'chs',
    'chinese',
    'zho',
    'zh-rCN',
  ],
  en: ['en', 'en-US', 'en_US', 'en-us', 'en-GB', 'en_GB', 'en-gb', 'english', 'eng', 'en-rUS'],
  ja: ['ja', 'ja-JP', 'ja_JP', 'jp', 'jpn', 'japanese'],
  ko: ['ko', 'ko-KR', 'ko_KR', 'kr', 'kor', 'korean'],
};

const tagsOf = (language: Language): readonly string[] => [...new Set([language, ...(TAGS[primaryLanguage(language)] ?? [])])];

/** A file's tag stands between these, or is a folder, or all of the name before the extension: `report.en.md`, `report_en.md`, `en/report.md`, `en.json`. */
const JOINTS = ['.', '-', '_'];

/**
 * The paths where the source of a translated file is looked for, likeliest first: the same path with the one language's tag for the
 * other's, and, where only one of the two files names its language, without it. Paths use `/`; nothing says that the files exist.
 */
export function sourcePaths(path: string, languages: LanguagePair): string[] {
  const found = new Set<string>();
  const folders = path.split('/');
  const name = folders.pop() ?? '';
  for (const [i, folder] of folders.entries()) {
    for (const other of translatedName(folder, languages))
      found.add([...folders.slice(0, i), other, ...folders.slice(i + 1), name].join('/'));
  }
  const inFolder = (other: string): string => [...folders, other].join('/');
  const dot = name.indexOf('.', 1) < 0 ? name.length : name.lastIndexOf('.');
  const stem = name.slice(0, dot);
  const extension = name.slice(dot);
  for (const other of translatedName(stem, languages)) found.add(inFolder(other + extension));
  const bare = withoutTag(stem, languages.target);
  if (bare !== stem) found.add(inFolder(bare + extension));
  else for (const tag of tagsOf(languages.source)) for (const joint of JOINTS) found.add(inFolder(stem + joint + tag + extension));
  found.delete(path);
  return [...found];
}

/** A folder's or file's name with the target language's tag exchanged for each of the source language's. */
function translatedName(name: string, { source, target }: LanguagePair): string[] {
  const tag = tagIn(name, target);
  if (!tag) return [];
  return tagsOf(source).map(other => name.slice(0, tag.start) + other + name.slice(tag.end));
}

function withoutTag(stem: string, language: Language): string {
  const tag = tagIn(stem, language);
  return tag && tag.start > 1 && tag.end === stem.length ? stem.slice(0, tag.start - 1) : stem;
}

/** Where a name holds the tag of a language: alone, behind a joint at its end, or before one at its beginning (`en.lproj`, `values-en`). */
function tagIn(name: string, language: Language): { start: number; end: number } | undefined {
  const lower = name.toLowerCase();
  for (const tag of [...tagsOf(language)].sort((a, b) => b.length - a.length)) {
    const wanted = tag.toLowerCase();
    if (lower === wanted) return { start: 0, end: name.length };
    if (JOINTS.some(joint => lower.endsWith(joint + wanted))) return { start: name.length - tag.length, end: name.length };
    if (JOINTS.some(joint => lower.startsWith(wanted + joint))) return { start: 0, end: tag.length };
  }
  return undefined;
}
