import { codePointName, withVisible } from '../visible';

/** A piece of HTML that is safe to put into a page. Made by `html` and `shown` only. */
export interface Markup {
  readonly markup: string;
}

type Value = string | number | Markup | readonly Markup[] | undefined | false;

/** HTML from a template: every text put into it is escaped, for content and quoted attributes alike; `undefined` and `false` are nothing. */
export const html = (strings: TemplateStringsArray, ...values: readonly Value[]): Markup => ({
  markup: strings.reduce((text, string, i) => text + written(values[i - 1]) + string),
});

/** A text of the user's as content: what cannot be seen in it is shown by its name. */
export const shown = (text: string): Markup => ({
  markup: withVisible(escaped(text), character =>
    LINE_ENDS.includes(character)
      ? '<span class="unseen">⏎</span>'
      : character === '\t'
        ? ' '
        : `<span class="unseen">${codePointName(character)}</span>`,
  ),
});

export const joined = (parts: readonly Markup[]): Markup => ({ markup: parts.map(part => part.markup).join('') });

const LINE_ENDS = '\n\r\u2028\u2029';

function written(value: Value): string {
  if (value === undefined || value === false) return '';
  if (typeof value === 'number') return String(value);
  if (typeof value === 'string')
    return withVisible(escaped(value), character => (isSpace(character) ? ' ' : `[${codePointName(character)}]`));
  return 'markup' in value ? value.markup : joined(value).markup;
}

const isSpace = (character: string): boolean => character === '\t' || character === '\n' || character === '\r';

const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };

const escaped = (text: string): string => text.replace(/[&<>"']/g, mark => ENTITIES[mark]);
