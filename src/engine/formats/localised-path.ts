/** Folders in which projects keep the texts of their languages. */
const FOLDERS = words('locale locales _locale _locales i18n l10n lang langs languages translation translations messages intl nls');

/** Names of files of texts, alone or as a part of a longer name. */
const RESOURCES = words('messages strings translation translations labels texts nls l10n i18n');

/** Primary languages that file names carry: ISO 639-1 codes in wide use, and a few of three letters. */
export const CODES: readonly string[] = words(
  'af am ar az be bg bn bs ca cs cy da de el en eo es et eu fa fi fil fr ga gl gu he hi hr hu hy id is it ja ka kk km kn ko ky lo lt lv mk ml mn mr ms my nb ne nl nn no pa pl ps pt ro ru si sk sl sq sr sv sw ta te th tl tr uk ur uz vi yue zh zu',
);

/** Other names that folders of a language have. */
const LANGUAGE_NAMES = words('chs cht cn deu enu eng english esn fra french german ita japanese jp jpn kor korean kr chinese rus zho');

const FOLDER = new RegExp(`(?:^|/)(?:${FOLDERS.join('|')})/`);
const RESOURCE = new RegExp(`(?:^|[/._-])(?:${RESOURCES.join('|')})(?:[._-][\\w.-]*)?\\.[a-z]+$`);
/** Script and region, in this order, as they follow a language in a name. */
const SUBTAGS = '(?:[._-](?:arab|cyrl|deva|hans|hant|latn))?(?:[._-](?:[a-z]{2}|\\d{3}))?';
const LANGUAGE_AT_END = new RegExp(`(?:^|[/._-])(?:${CODES.join('|')})${SUBTAGS}\\.[a-z]+$`);
const LANGUAGE_AFTER_UNDERSCORE = new RegExp(`_(?:${CODES.join('|')})${SUBTAGS}\\.[a-z]+$`);
const LANGUAGE_FOLDER = new RegExp(`^(?:${[...CODES, ...LANGUAGE_NAMES].join('|')})${SUBTAGS}$`);
const LANGUAGE_ALONE = new RegExp(`/(?:${CODES.join('|')})${SUBTAGS}\\.[a-z]+$`);

/**
 * Whether a path (in lower case, with `/`) is that of a file of texts in one language: by its name, or by a language's folder in one of
 * texts (`locales/en/common.json`). A folder of texts alone says nothing: whole projects lie in `~/translations`.
 */
export function isLocalisedPath(path: string): boolean {
  return RESOURCE.test(path) || LANGUAGE_AT_END.test(path) || isInLanguageFolder(path);
}

function isInLanguageFolder(path: string): boolean {
  const folders = path.split('/').slice(0, -1);
  const texts = folders.findIndex(folder => FOLDERS.includes(folder));
  return texts >= 0 && folders.some((folder, i) => i > texts && LANGUAGE_FOLDER.test(folder));
}

/** The same for names other files may have too: a language behind `_` (`app_zh_cn.ts`), or alone in a folder of texts (`i18n/zh.ts`). */
export function isNamedAfterLanguage(path: string): boolean {
  return LANGUAGE_AFTER_UNDERSCORE.test(path) || (FOLDER.test(path) && LANGUAGE_ALONE.test(path));
}

// The same for editors, which choose files by glob. Without empty alternatives and braces in braces, which not every matcher reads.

const folderGlob = `**/{${FOLDERS.map(ofAnyCase).join()}}/**`;
const resourceGlob = `{${RESOURCES.map(ofAnyCase).join()}}`;
const languageGlob = `{${CODES.join()}}{.,[._-]??.,[._-][0-9][0-9][0-9].,[._-]????.,[._-]????[._-]??.,[._-]????[._-][0-9][0-9][0-9].}`;

/** See `Format.places`: of `isLocalisedPath`. */
export const LOCALISED_PLACES: readonly string[] = [
  `${folderGlob}/{${[...CODES, ...LANGUAGE_NAMES].map(ofAnyCase).join()}}/**/*.`,
  `${folderGlob}/{${CODES.map(ofAnyCase).join()}}[._-]*/**/*.`,
  `**/${resourceGlob}{.,[._-]*.}`,
  `**/*[._-]${resourceGlob}{.,[._-]*.}`,
  `**/${languageGlob}`,
  `**/*[._-]${languageGlob}`,
];

/** See `Format.places`: of `isNamedAfterLanguage`. */
export const LANGUAGE_NAME_PLACES: readonly string[] = [`**/*_${languageGlob}`, `${folderGlob}/${languageGlob}`];

function words(list: string): readonly string[] {
  return list.split(' ');
}

/** Globs know capitals from small letters: here with either at the start. */
function ofAnyCase(word: string): string {
  return word.replace(/[a-z]/, letter => `[${letter.toUpperCase()}${letter}]`);
}

/** Names of plural forms. Source: Unicode CLDR, Language Plural Rules. */
export const PLURAL_FORMS: ReadonlySet<string> = new Set(['zero', 'one', 'two', 'few', 'many', 'other']);

/** A key with its plural form split off: `files.one`, `files_other`. */
export function splitPluralKey(path: readonly string[]): { readonly key: string; readonly form?: string } {
  const last = path.at(-1) ?? '';
  if (PLURAL_FORMS.has(last)) return { key: path.slice(0, -1).join('.'), form: last };
  const suffix = /^(.+)_(zero|one|two|few|many|other)$/.exec(last);
  return suffix ? { key: [...path.slice(0, -1), suffix[1]].join('.'), form: suffix[2] } : { key: path.join('.') };
}
