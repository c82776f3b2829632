import type { PlaceholderSyntax } from '../../types';

/**
 * The languages whose format strings hold conversions with a per cent sign, and those that hold names or numbers in braces. Source: GNU gettext
 * manual, "The Format of PO Files" and "Translators for other Languages".
 */
const SYNTAX: ReadonlyMap<string, PlaceholderSyntax> = new Map([
  ...of('conversions', 'c objc gcc-internal gfc-internal python php perl awk object-pascal javascript java-printf lua ruby'),
  ...of('braces', 'python-brace perl-brace csharp java c++ rust'),
]);

function of(syntax: PlaceholderSyntax, languages: string): (readonly [string, PlaceholderSyntax])[] {
  return languages.split(' ').map(language => [language, syntax]);
}

/** What the flags of an entry (`c-format`, `no-c-format`) say of its placeholders; undefined where they say nothing, or two things. */
export function syntaxOf(flags: ReadonlySet<string>): PlaceholderSyntax | undefined {
  let found: PlaceholderSyntax | undefined;
  let isNoConversion = false;
  for (const flag of flags) {
    const [, no, language] = /^(no-)?([a-z+-]+)-format$/.exec(flag) ?? [];
    const syntax = SYNTAX.get(language ?? '');
    if (no) isNoConversion ||= syntax === 'conversions';
    else if (syntax && found && syntax !== found) return undefined;
    else found = syntax ?? found;
  }
  return found ?? (isNoConversion ? 'no-conversions' : undefined);
}
