import { expand } from '../../text/expanded';
import type { FindingDraft, MappedText, Span } from '../../types';
import { damagedMessage } from './messages';

interface CodeSpan extends Span {
  /** Between the marks, placeholders written out. */
  readonly content: string;
}

const CODE = /(`{1,2})(?!`)([^`\n]{1,100})\1(?![`_])/g;
/** GNU programs quote ``like this'`. */
const GNU_QUOTE = /`[^`'\n]{1,80}'/;
/** Roles of reStructuredText: what they hold may be translated. */
const ROLE = /:[\w+-]{1,30}:$/;

/** What happened to `code` of a source in its translation. */
export function findCodeSlips(source: MappedText, target: MappedText): FindingDraft[] {
  if (GNU_QUOTE.test(source.text)) return [];
  const wanted = codeSpans(source);
  if (wanted.length === 0) return [];
  const spans = codeSpans(target);
  const missing = wanted.filter(({ content }) => !spans.some(other => other.content === content));
  const other = spans.filter(({ content }) => !wanted.some(span => span.content === content));
  const found: FindingDraft[] = [];
  for (const { content } of missing) {
    const wide = wideQuoted(target, content);
    if (wide) found.push(wide);
    else if (missing.length === 1 && other.length === 1 && spans.length === wanted.length) found.push(changed(other[0], content));
  }
  return found;
}

function codeSpans(mapped: MappedText): CodeSpan[] {
  const { text, toText } = expand(mapped);
  return [...text.matchAll(CODE)]
    .filter(match => !ROLE.test(text.slice(Math.max(0, match.index - 32), match.index)) && !/<.*>$/.test(match[2]))
    .map(match => ({ ...toText({ start: match.index, end: match.index + match[0].length }), content: match[2].trim() }));
}

/** The same between full-width accents, or with the marks torn off by spaces. */
function wideQuoted(target: MappedText, content: string): FindingDraft | undefined {
  const { text, toText } = expand(target);
  const seen = `｀${content}｀`;
  const at = text.indexOf(seen);
  if (at < 0) return undefined;
  const span = toText({ start: at, end: at + seen.length });
  const raw = `\`${content}\``;
  return {
    span,
    message: damagedMessage(seen, raw),
    fixes: [
      {
        title: { en: `Write ${raw}`, 'zh-cn': `改为 ${raw}` },
        edits: [
          { span: { start: span.start, end: span.start + 1 }, text: '`' },
          { span: { start: span.end - 1, end: span.end }, text: '`' },
        ],
        safety: 'safe',
        preferred: true,
      },
    ],
  };
}

function changed({ start, end, content }: CodeSpan, wanted: string): FindingDraft {
  // Words between the marks may be for readers: only what no reader would be told is code for sure.
  const isCode = /[\d_/\\.:=(){}$<>-]|^[a-z]+[A-Z]/.test(wanted) && !/[^\x00-\x7f]/.test(wanted);
  return {
    span: { start, end },
    severity: isCode ? 'warning' : 'info',
    message: {
      en: `The code is \`${wanted}\` in the source and \`${content}\` here. Code is not translated.`,
      'zh-cn': `原文的代码是 \`${wanted}\`，此处为 \`${content}\`。代码不应翻译。`,
    },
    fixes: [
      {
        title: { en: `Write \`${wanted}\``, 'zh-cn': `改为 \`${wanted}\`` },
        edits: [{ span: { start, end }, text: `\`${wanted}\`` }],
        safety: 'review',
        preferred: true,
      },
    ],
  };
}
