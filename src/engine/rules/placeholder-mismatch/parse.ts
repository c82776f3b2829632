import { choicesIn } from '../../formats/markup/choices';
import { literalText } from '../../text/mapped-text';
import { findPlaceholders } from '../../text/placeholders';
import type { InlineObject, MappedText } from '../../types';

/** What a conversion of printf takes. */
export type ValueType = 'integer' | 'number' | 'text' | 'character' | 'object' | 'pointer';

export interface Conversion {
  /** `2` of `%2$s`. */
  readonly position: number | undefined;
  readonly type: ValueType;
  /** Length of an integer in C: `l`, `ll`, `h`, `z`, or the name of a macro, `PRIu64`. */
  readonly size: string;
  /** Of `%.*s` and `%2$*1$d`: whether its width or precision is a value, too, and the number of that. */
  readonly star?: number | 'next';
}

/** A plural or a choice of an ICU message. */
export interface IcuChoice {
  readonly type: 'plural' | 'select' | 'selectordinal';
  readonly labels: readonly string[];
  /** Whether a branch shows the value, as `#` or by name. */
  readonly showsValue: boolean;
}

/** A place where a program puts something in. */
export interface Placeholder {
  /** Text offset of its U+FFFC. */
  readonly at: number;
  readonly raw: string;
  /** What must agree between source and target: `{name}` of `{ name, number }`. Conversions of printf have none of their own. */
  readonly key: string;
  /** How it is marked: `{`, `{{`, `${`, `%(`, … */
  readonly style: string;
  /** What is said between the marks. */
  readonly name: string;
  readonly conversion?: Conversion;
  readonly choice?: IcuChoice;
  /** Stands within a tag or an address, whose place is then `at`. */
  readonly isInside?: boolean;
  /** May as well be something else: the metavariable `{FILE}` of a help text, a share `$NVDA`. */
  readonly isDoubtful?: boolean;
}

const CONVERSION =
  /^%(?:(\d{1,2})\$)?[-+#0']{0,5}(?:\d{1,4}|\*(?:\d{1,2}\$)?)?(?:\.(?:\d{1,4}|\*(?:\d{1,2}\$)?))?(hh|h|ll|l|L|z|j|t|q)?([diouxXeEfFgGaAcCsSp@])$/;
/** Integers of fixed length in the C that Gettext reads: `%<PRIu64>`. Source: GNU gettext manual, "C Format Strings". */
const MACRO = /^%(?:(\d{1,2})\$)?[-+#0]{0,3}<(PRI[diouxX]\w{0,10})>$/;
const TYPES: Readonly<Record<string, ValueType>> = {
  ...byLetter('diouxX', 'integer'),
  ...byLetter('eEfFgGaA', 'number'),
  ...byLetter('sS', 'text'),
  ...byLetter('cC', 'character'),
  '@': 'object',
  p: 'pointer',
};

function byLetter(letters: string, type: ValueType): Record<string, ValueType> {
  return Object.fromEntries([...letters].map(letter => [letter, type]));
}

/** The placeholders of a text, `%%` left out; also those within tags and addresses (`<a href="%s">`), which take their turn, too. */
export function placeholdersOf({ objects, tags = [] }: MappedText): Placeholder[] {
  const found: Placeholder[] = [];
  let next = 0;
  const takeTags = (limit: number): void => {
    for (; next < tags.length && tags[next].at <= limit; next++) for (const inner of within(tags[next])) found.push(inner);
  };
  for (const object of objects) {
    takeTags(object.at);
    if (object.kind !== 'placeholder') for (const inner of within(object)) found.push(inner);
    else if (object.raw !== '%%') found.push(parse(object));
  }
  takeTags(Number.POSITIVE_INFINITY);
  return found;
}

/** What holds a value inside markup or an address. An element of an interchange format holds the program's own code, which is no text. */
function within({ at, raw }: Pick<InlineObject, 'at' | 'raw'>): Placeholder[] {
  if (!/[%{$]/.test(raw)) return [];
  const inside = raw.slice(1);
  return findPlaceholders(inside)
    .filter(
      ({ kind, start }) =>
        kind === 'placeholder' && !inside.startsWith('%%', start) && !(raw[0] !== '<' && /^%[\da-fA-F]{2}/.test(inside.slice(start))),
    )
    .map(({ start, end }) => ({ ...parse({ at, raw: inside.slice(start, end), kind: 'placeholder' }), isInside: true }));
}

const SQUARE_END = /^\$[A-Za-z_]\w*\$$/;
/** Variables every shell has. */
const SHELL: ReadonlySet<string> = new Set(
  'HOME PATH USER SHELL LANG PWD TERM DISPLAY EDITOR PAGER TMPDIR HOSTNAME LOGNAME MAIL'.split(' '),
);

function parse({ at, raw }: InlineObject): Placeholder {
  const named = (style: string, name: string, more: Partial<Placeholder> = {}): Placeholder => ({
    at,
    raw,
    style,
    name,
    key: `${style}${name}`,
    ...more,
  });
  if (raw[0] === '<') return named('<', elementName(raw));
  if (raw[0] === '%') return percent(raw, named);
  const brace = /^([$#@]?)(\{{1,3})\s*([\s\S]*?)\s*\}{1,3}$/.exec(raw);
  if (brace) return braces(brace[1], brace[2], brace[3], raw, named);
  if (SQUARE_END.test(raw)) return named('$ $', raw.slice(1, -1));
  if (raw.startsWith('$t(')) return named('$t(', raw.slice(3, -1).trim());
  const variable = raw.slice(1);
  // The shell reads `$HOME` and `${HOME}` alike.
  return named('${', variable, SHELL.has(variable) || variable.includes('_') ? {} : { isDoubtful: true });
}

type Named = (style: string, name: string, more?: Partial<Placeholder>) => Placeholder;

function percent(raw: string, named: Named): Placeholder {
  const conversion = CONVERSION.exec(raw);
  if (conversion) {
    const [, position, size = '', letter] = conversion;
    return named('%', '', { conversion: { position: numberOf(position), size, type: TYPES[letter], ...starOf(raw) } });
  }
  const macro = MACRO.exec(raw);
  if (macro) return named('%', '', { conversion: { position: numberOf(macro[1]), size: macro[2], type: 'integer' } });
  const python = /^%\(([^)]*)\)/.exec(raw);
  if (python) return named('%(', python[1]);
  const ruby = /^%[{<]([^}>]*)[}>]/.exec(raw);
  if (ruby) return named('%{', ruby[1]);
  const apple = /#@(\w+)@$/.exec(raw);
  return apple ? named('%#@', apple[1]) : named('%1', raw.replace(/^%L?/, ''));
}

const numberOf = (digits: string | undefined): number | undefined => (digits ? Number(digits) : undefined);

function starOf(raw: string): Pick<Conversion, 'star'> {
  const star = /\*(?:(\d+)\$)?/.exec(raw);
  return star ? { star: numberOf(star[1]) ?? 'next' } : {};
}

function braces(prefix: string, open: string, inside: string, raw: string, named: Named): Placeholder {
  const style = prefix + open;
  if (open.length > 1) return named(style, inside.replace(/\s*[,|][\s\S]*$/, '').replace(/\s+/g, ' '));
  const name = /^[^\s,:!|]*/.exec(inside)?.[0] ?? '';
  const choice = prefix === '' ? choiceOf(raw) : undefined;
  if (choice) return named(style, name, { choice });
  // `{start|stop}` and `{FILE}` are how a help text writes alternatives and what the reader fills in.
  const isDoubtful = prefix === '' && (inside.includes('|') || /^[A-Z][A-Z-]*$/.test(name) || isList(inside));
  return named(style, inside.includes('|') ? inside : name, isDoubtful ? { isDoubtful } : {});
}

/** `{one,two}`: what follows the comma is neither a type of ICU nor a width of C#. */
const isList = (inside: string): boolean =>
  inside.includes(',') &&
  !/^[^,]*,\s*(?:-?\d+|number|date|time|plural|select|selectordinal|choice|spellout|ordinal|duration|list)\b/.test(inside);

function choiceOf(raw: string): IcuChoice | undefined {
  const type = /^\{[^,{}]*,\s*(plural|selectordinal|select)\s*,/.exec(raw)?.[1] as IcuChoice['type'] | undefined;
  const [choice] = type ? choicesIn(literalText(raw)) : [];
  if (!type || !choice) return undefined;
  const name = /^\{\s*([^\s,]*)/.exec(raw)?.[1];
  const showsValue = choice.branches.some(({ text: { text } }) => text.includes('#') || text.includes(`{${name}`));
  return { type, labels: choice.labels, showsValue };
}

/** An inline element is known by its name and its number; one that holds a value by that. */
function elementName(raw: string): string {
  const name = /^<\/?([\w:.-]+)/.exec(raw)?.[1] ?? '';
  const id = /\s(?:id|x|rid)\s*=\s*["']([^"']*)["']/.exec(raw)?.[1];
  return id === undefined ? raw.replace(/\s+/g, ' ') : `${name} ${id}`;
}
