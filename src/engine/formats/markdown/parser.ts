import { type InlineContext, type InlineParser, parser, Strikethrough, Table, TaskList } from '@lezer/markdown';
import { webAddressEnd } from '../../text/inline-objects';

/** Characters at which something of the inline syntax may begin. */
const STOPS = new Set(Array.from('\\&`<*_[]!~$:{\n hwfHWF', character => character.charCodeAt(0)));
/** Those among them whose handling may look at all that stands before or after. */
const COSTLY = new Set(Array.from('`<*_[]!~${', character => character.charCodeAt(0)));
const SPACE = 0x20;
const LINE_FEED = 0x0a;

/**
 * How many delimiters one paragraph may have: parsing costs their number times the paragraph's length, so a very long paragraph may have
 * fewer. What comes after them is read as plain text.
 */
const delimiterLimit = (length: number): number => Math.max(200, Math.min(4_000, 100_000_000 / length));

const seen: { context?: InlineContext; delimiters: number } = { delimiters: 0 };

/** Whether a paragraph has more delimiters than it may. */
function isExhausted(context: InlineContext): boolean {
  if (seen.context !== context) {
    seen.context = context;
    seen.delimiters = 0;
  }
  return ++seen.delimiters > delimiterLimit(context.text.length);
}

/** Passes over plain text in one step, and over delimiters of a paragraph that has too many. */
const plainRun: InlineParser = {
  name: 'PlainRun',
  before: 'Escape',
  parse(context, next, position) {
    const { text, offset } = context;
    let at = position - offset;
    if (next === SPACE) {
      while (text.charCodeAt(at) === SPACE) at++;
      if (text.charCodeAt(at) !== LINE_FEED || at - (position - offset) < 2) return at + offset;
      return context.addElement(context.elt('HardBreak', position, at + 1 + offset));
    }
    if (STOPS.has(next)) return COSTLY.has(next) && isExhausted(context) ? position + 1 : -1;
    do at++;
    while (at < text.length && !STOPS.has(text.charCodeAt(at)));
    return at + offset;
  },
};

/** `\` at the end of a line. */
const hardBreak: InlineParser = {
  name: 'BackslashBreak',
  before: 'Escape',
  parse(context, next, position) {
    if (next !== 0x5c || context.char(position + 1) !== LINE_FEED) return -1;
    return context.addElement(context.elt('HardBreak', position, position + 2));
  },
};

const WORD = /[\p{L}\p{N}_]/u;

/** Bare web addresses. */
const address: InlineParser = {
  name: 'Address',
  before: 'Escape',
  parse(context, next, position) {
    const { text, offset } = context;
    const at = position - offset;
    if (!isAddressLetter(next) || (at > 0 && isAscii(text.charCodeAt(at - 1)) && WORD.test(text[at - 1]))) return -1;
    const end = webAddressEnd(text, at);
    return end < 0 ? -1 : context.addElement(context.elt('URL', position, end + offset));
  },
};

const isAddressLetter = (unit: number): boolean =>
  ((unit | 0x20) === 0x68 || (unit | 0x20) === 0x77 || (unit | 0x20) === 0x66) && unit > 0x40;
const isAscii = (unit: number): boolean => unit < 0x80;

/** How long a formula or a template expression may be. */
const EXPRESSION_LIMIT = 1_000;
const TEMPLATES: readonly (readonly [open: string, close: string])[] = [
  ['{{', '}}'],
  ['{%', '%}'],
  ['{#', '#}'],
];

/** `{{ … }}`, `{% … %}`, `{# … #}`, and `:shortcodes:`. */
const template: InlineParser = {
  name: 'Template',
  before: 'Escape',
  parse(context, next, position) {
    const { text, offset } = context;
    const at = position - offset;
    if (next === 0x7b) {
      const closing = TEMPLATES.find(([open]) => text.startsWith(open, at))?.[1];
      const end = closing ? text.slice(at, at + EXPRESSION_LIMIT).indexOf(closing, 2) : -1;
      return end < 0 ? -1 : context.addElement(context.elt('Template', position, position + end + 2));
    }
    if (next !== 0x3a || (at > 0 && (text[at - 1] === ':' || WORD.test(text[at - 1])))) return -1;
    const code = /^:(?=[\d_+-]*[a-z])[a-z\d_+-]{2,40}:(?![\w:])/.exec(text.slice(at, at + 44));
    return code ? context.addElement(context.elt('Template', position, position + code[0].length)) : -1;
  },
};

/** `$…$` and `$$…$$`, but not amounts of dollars. */
const math: InlineParser = {
  name: 'Math',
  before: 'Escape',
  parse(context, next, position) {
    if (next !== 0x24) return -1;
    const { text, offset } = context;
    const length = mathLength(text.slice(position - offset, position - offset + EXPRESSION_LIMIT));
    return length === 0 ? position + 1 : context.addElement(context.elt('Math', position, position + length));
  },
};

/** The length of the formula a text begins with; 0 if it is none. */
function mathLength(text: string): number {
  if (text.startsWith('$$')) {
    const end = text.indexOf('$$', 2);
    return end > 2 ? end + 2 : 0;
  }
  const end = text.indexOf('$', 1);
  if (end < 2 || /\d/.test(text[end + 1] ?? '') || /\s/.test(text[1]) || /\s/.test(text[end - 1])) return 0;
  const body = text.slice(1, end);
  if (/\n[^\S\n]*\n/.test(body) || /[\u3400-\u9fff]/.test(body)) return 0;
  const looksFormal = /[\\^_={}]/.test(body);
  return looksFormal || (!/^[\d.,]+/.test(body) && !/[A-Za-z]{3,} [A-Za-z]{2,}/.test(body)) ? end + 1 : 0;
}

/** `[[Page]]` and `[[Page|what is read]]`. */
const wikiLink: InlineParser = {
  name: 'WikiLink',
  before: 'Escape',
  parse(context, next, position) {
    if (next !== 0x5b || context.char(position + 1) !== 0x5b) return -1;
    const body = context.slice(position + 2, position + 302);
    const end = body.indexOf(']]');
    if (end < 1 || /[[\]\n]/.test(body.slice(0, end))) return -1;
    const readFrom = body.lastIndexOf('|', end) + 1;
    const inside = position + 2;
    return context.addElement(
      context.elt('WikiLink', position, inside + end + 2, [
        context.elt('LinkMark', position, inside + readFrom),
        context.elt('LinkMark', inside + end, inside + end + 2),
      ]),
    );
  },
};

/** GitHub's Markdown and what is common beside it: formulas, templates, shortcodes, wiki links. */
const OWN_INLINE = [plainRun, hardBreak, address, template, math, wikiLink];

export const markdownParser = parser.configure([
  Table,
  TaskList,
  Strikethrough,
  {
    remove: ['HardBreak'],
    defineNodes: ['Math', 'Template', 'WikiLink'],
    parseInline: OWN_INLINE,
  },
]);

/** The same blocks, whatever stands in them: for finding where blocks begin. */
const blockParser = markdownParser.configure({
  remove: [
    'Escape',
    'Entity',
    'InlineCode',
    'HTMLTag',
    'Emphasis',
    'Link',
    'Image',
    'LinkEnd',
    'Strikethrough',
    ...OWN_INLINE.map(({ name }) => name),
  ],
});

/** The first windows of a text that are looked through for a block; each next one is twice as long. */
const WINDOW = 2_000;

/**
 * The first offset from `least` on at which a line stands that begins a block of the document itself, with a blank line above; the text's
 * length when there is none. `from` is such an offset, or the text's beginning.
 */
export function blockStart(text: string, from: number, least: number): number {
  for (let size = least - from + WINDOW; ; size *= 2) {
    const limit = from + size >= text.length ? text.length : text.indexOf('\n', from + size) + 1 || text.length;
    const window = withoutDeepNesting(text.slice(from, limit).replaceAll('\r\n', ' \n'));
    const tree = blockParser.parse(window);
    for (let block = tree.topNode.childAfter(least - from - 1); block; block = block.nextSibling) {
      const start = window.lastIndexOf('\n', block.from - 1) + 1;
      if (from + start >= least && start > 0 && isBlankLineAbove(window, start)) return from + start;
    }
    if (limit === text.length) return limit;
  }
}

function isBlankLineAbove(text: string, start: number): boolean {
  const line = text.lastIndexOf('\n', start - 2) + 1;
  return text.slice(line, start).trim() === '';
}

/** Deeper lists, quotes and indents than any reader follows. */
const NESTING_LIMIT = 50;
const INDENT_LIMIT = 400;

/**
 * The same text, just as long, in which the first excess list mark, quote mark or space at the head of a line is a letter, so that what
 * follows is read as text: parsing costs the depth of nesting times the lines.
 */
export function withoutDeepNesting(text: string): string {
  const parts: string[] = [];
  let from = 0;
  for (let line = 0; line < text.length; ) {
    const allowed = excess(text, line);
    if (allowed >= 0) {
      parts.push(text.slice(from, allowed), 'x');
      from = allowed + 1;
    }
    const next = text.indexOf('\n', line);
    line = next < 0 ? text.length : next + 1;
  }
  return from === 0 ? text : parts.join('') + text.slice(from);
}

/** The first character of a line's prefix that is beyond the limits, or -1. */
function excess(text: string, line: number): number {
  let marks = 0;
  for (let at = line; ; at++) {
    const unit = text.charCodeAt(at);
    if (unit === 0x3e || ((unit === 0x2d || unit === 0x2b || unit === 0x2a) && isBlank(text.charCodeAt(at + 1)))) marks++;
    else if (isDigit(unit)) {
      while (isDigit(text.charCodeAt(at + 1)) && at - line < INDENT_LIMIT) at++;
      const mark = text.charCodeAt(at + 1);
      if ((mark !== 0x2e && mark !== 0x29) || !isBlank(text.charCodeAt(at + 2))) return -1;
      at++;
      marks++;
    } else if (!isBlank(unit)) return -1;
    if (marks > NESTING_LIMIT || at - line > INDENT_LIMIT) return at;
  }
}

const isBlank = (unit: number): boolean => unit === 0x20 || unit === 0x09;
const isDigit = (unit: number): boolean => unit >= 0x30 && unit <= 0x39;
