import type { Embedded } from './embed';
import { HTML_NAMES } from './html-names';
import { findAddresses } from './inline-objects';

/**
 * What stands for a value or is markup in a text of a program. One alternative a line; each begins with a fixed character and takes a bounded
 * run. Sources: C printf (ISO C 7.21.6), Python % and str.format, Ruby %{name}, Qt QString::arg and %n, Objective-C %@, ICU MessageFormat,
 * C# composite formatting, i18next {{name}} and $t(key), shell ${name}, browser extensions $NAME$.
 */
const PLACEHOLDER = new RegExp(
  [
    '%%',
    String.raw`%(?:\d{1,2}\$)?#@\w{1,60}@`,
    String.raw`%\([\w.-]{1,60}\)[-+#0-9.]{0,10}[diouxXeEfFgGcrsa]`,
    String.raw`%(?:\d{1,2}\$)?(?:\{|[-+#0]{0,3}<)[\w.-]{1,60}[}>](?:[-+#0-9.]{0,10}[dsfx](?![A-Za-z]))?`,
    String.raw`%(?:\d{1,2}\$)?[-+#0']{0,5}(?:\d{1,4}|\*(?:\d{1,2}\$)?)?(?:\.(?:\d{1,4}|\*(?:\d{1,2}\$)?))?(?:hh|h|ll|l|L|z|j|t|q)?[diouxXeEfFgGaAcCsSp@]`,
    String.raw`%L?\d{1,2}(?![\d$])|%Ln|%n`,
    String.raw`[$#@]?\{\{[^{}\n]{0,100}\}\}\}?`,
    String.raw`[$#@]?\{[ \t]{0,3}(?:[A-Za-z_$@][\w.$@[\]-]{0,80}[ \t]{0,3}(?:[,:!|][^{}\n]{0,80})?)?\}`,
    String.raw`\{\d{1,3}(?:,-?\d{1,3})?(?::[^{}\n]{0,40})?\}|\{\d{1,3},[ \t]{0,3}[a-z]{2,20}[^{}\n]{0,60}\}`,
    String.raw`\$t\([^()\n]{1,100}\)`,
    String.raw`\$[A-Za-z_]\w{0,40}\$`,
    String.raw`\$[A-Z][A-Z\d_]{2,40}(?![A-Za-z])`,
    String.raw`</?[A-Za-z][\w:.-]{0,40}(?:\s[^<>]{0,400})?/?>`,
    '<!--[^<>]{0,200}-->',
    String.raw`&(?:[A-Za-z]{2,10}|#\d{2,6}|#x[\da-fA-F]{2,6});`,
  ].join('|'),
  'g',
);

/** Every placeholder holds one of these. */
const BEGINNING = /[%{$<&]/;

/** Tags that stand for something themselves rather than decorate what is between them. */
const STANDALONE = /^<(?:(?:br|hr|img|input|wbr)\b|(?:x|ph|bx|ex|it)\s)|\/>$|^<!--/i;

/** Placeholders, markup and addresses in a text of a program, in order, apart. */
export function findPlaceholders(text: string): Embedded[] {
  const found = matchesIn(text);
  const addresses = findAddresses(text);
  if (addresses.length === 0) return found;
  const apart = found.filter(item => !addresses.some(address => item.start < address.end && address.start < item.end));
  return [...apart, ...addresses].sort((a, b) => a.start - b.start);
}

function matchesIn(text: string): Embedded[] {
  const found: Embedded[] = [];
  if (!BEGINNING.test(text)) return found;
  const closed = new Map<string, boolean>();
  PLACEHOLDER.lastIndex = 0;
  for (let match = PLACEHOLDER.exec(text); match; match = PLACEHOLDER.exec(text)) {
    const [raw] = match;
    const start = match.index;
    const end = start + raw.length;
    if (raw[0] === '%' && found.at(-1)?.end !== start && isPercentage(text, start, end, raw)) PLACEHOLDER.lastIndex = start + 1;
    else if (raw[0] === '<' && isMetavariable(text, raw, closed)) PLACEHOLDER.lastIndex = start + 1;
    else found.push({ start, end, kind: kindOf(raw) });
  }
  return found;
}

/** A per cent sign behind a number and before a word, as in `50%discount`, or before a hyphen, as in `%-encoding`. */
function isPercentage(text: string, start: number, end: number, raw: string): boolean {
  if (/^%-[a-z]$/.test(raw)) return /[A-Za-z]/.test(text[end] ?? '');
  return (
    raw !== '%%' &&
    /\d/.test(text[start - 1] ?? '') &&
    (/[A-Za-z]/.test(text[end] ?? '') || /^%[a-z]$/i.test(raw) === false) &&
    !raw.includes('(')
  );
}

/** Tags of WebVTT, which takes a name behind the first one: `<v Ann>`. */
const SUBTITLE_NAMES: ReadonlySet<string> = new Set(['v', 'c', 'lang', 'ruby', 'rt']);

/** So many names of tags are looked for in a text. */
const MOST_NAMES = 100;

/**
 * `<file>`, `<FILE>` and `<error code>` of a help text: in angle brackets, but no tag of HTML and nowhere closed. `closed` remembers which names are.
 */
function isMetavariable(text: string, raw: string, closed: Map<string, boolean>): boolean {
  const [whole, name, attributes] = /^<([A-Za-z][\w:.-]*)([^=]*)>$/.exec(raw) ?? [];
  if (whole === undefined || STANDALONE.test(raw) || SUBTITLE_NAMES.has(name.split('.')[0])) return false;
  const isTag = HTML_NAMES.has(name.toLowerCase()) && !/^[A-Z]{3}/.test(name) && attributes.trim() === '';
  if (isTag) return false;
  let isClosed = closed.get(name);
  if (isClosed === undefined) {
    isClosed = closed.size < MOST_NAMES && text.includes(`</${name}>`);
    closed.set(name, isClosed);
  }
  return !isClosed;
}

function kindOf(raw: string): Embedded['kind'] {
  if (raw[0] === '<') return STANDALONE.test(raw) ? 'markup' : 'tag';
  return raw[0] === '&' ? 'markup' : 'placeholder';
}
