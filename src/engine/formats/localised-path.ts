/** Folders in which projects keep the texts of their languages. */
const FOLDER = /(?:^|\/)(?:_?locales?|i18n|l10n|langs?|languages|translations?|messages|intl|nls)\//;

/** Primary languages that file names carry: ISO 639-1 codes in wide use, and a few of three letters. */
const CODES = new Set(
  'af am ar az be bg bn bs ca cs cy da de el en eo es et eu fa fi fil fr ga gl gu he hi hr hu hy id is it ja ka kk km kn ko ky lo lt lv mk ml mn mr ms my nb ne nl nn no pa pl ps pt ro ru si sk sl sq sr sv sw ta te th tl tr uk ur uz vi yue zh zu'.split(
    ' ',
  ),
);

const RESOURCE = /(?:^|[/._-])(?:messages|strings|translations?|labels|texts|nls|l10n|i18n)(?:[._-][\w-]+)*\.[a-z]+$/;

/** Whether a path (in lower case, with `/`) is that of a file of texts in one language: by its folder, or a language in its name. */
export function isLocalisedPath(path: string): boolean {
  if (FOLDER.test(path) || RESOURCE.test(path)) return true;
  const parts = path
    .slice(path.lastIndexOf('/') + 1)
    .split(/[._-]/)
    .slice(0, -1);
  return parts.some((part, i) => CODES.has(part) && parts.slice(i + 1).every(rest => /^(?:[a-z]{2}|[a-z]{4}|\d{3})$/.test(rest)));
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
