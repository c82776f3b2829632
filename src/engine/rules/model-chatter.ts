import { isSpace } from '../text/characters';
import { deletion } from '../text/deletion';
import { holds } from '../text/kinds';
import type { Edit, FindingDraft, InlineObject, MappedText, Rule, Segment, SegmentContext, Span } from '../types';
import { PATTERNS, type Pattern } from './model-chatter/patterns';

/** What a language model says around a translation, or of its prompt leaks into it. */
export const modelChatter: Rule = {
  meta: {
    id: 'model-chatter',
    category: 'Accuracy/Addition',
    severity: 'warning',
    needsSource: false,
    judgesWords: true,
    summary: {
      en: 'Words of a language model that are no translation: “Sure, here is the translation:”, `<|im_end|>`.',
      'zh-cn': '语言模型的话混入译文：“Sure, here is the translation:”、`<|im_end|>`。',
    },
  },
  segment(context) {
    const { unit, target } = context.segment;
    if (unit?.obsolete) return;
    if (target.objects.length > 0) reportLeakedPlaceholders(context);
    const patterns = patternsFor(target);
    if (patterns.length > 0) reportIn(context, patterns);
  },
};

function reportIn({ segment, text, isFirst, report }: SegmentContext, patterns: readonly Pattern[]): void {
  const { source } = segment;
  const inside = trimmed(text);
  const known = new Map<string, boolean>();
  const isInSource = (words: string): boolean => {
    const isKnown = known.get(words) ?? source?.text.includes(words) ?? false;
    known.set(words, isKnown);
    return isKnown;
  };
  let reached = 0;
  // Whether a pattern is wanted is asked once, and only where it matches: the answer costs a look at the whole text.
  const found = patterns.flatMap(pattern => {
    const spans = matchesOf(pattern, text, inside);
    return spans.length > 0 && isWanted(pattern, segment, isFirst) ? spans.map(span => ({ pattern, span })) : [];
  });
  if (found.length === 0) return;
  for (const { pattern, span } of found.sort((a, b) => a.span.start - b.span.start || b.span.end - a.span.end)) {
    if (span.start < reached || isQuoted(text, span.start) || isInSource(text.slice(span.start, span.end))) continue;
    reached = span.end;
    report(draft(segment, pattern, span, inside));
  }
}

/** A text that speaks of language models may show what they say. */
const SPEAKS_OF_MODELS =
  /\b(?:tokens?|prompts?|templates?|tokeni[sz]ers?|chat ?gpt|gpt-?\d|llms?|llama|mistral|language models?|fine-?tun\w{0,4}|special|placeholders?|vocabulary|byte-?pair|bpe|sentencepiece)\b/i;

function isWanted({ only, unlessSource, technical }: Pattern, { source, target }: Segment, isFirst: boolean): boolean {
  if (source) return !unlessSource?.test(source.text) && !(technical && SPEAKS_OF_MODELS.test(source.text));
  if (only === 'units' || (only === 'units-and-beginning' && !isFirst)) return false;
  return !(technical && SPEAKS_OF_MODELS.test(target.text));
}

/** A text without the white space at its edges. */
const trimmed = (text: string): Span => ({ start: text.length - text.trimStart().length, end: text.trimEnd().length });

const NONE: readonly Pattern[] = [];

/** The patterns whose needles a text holds: hardly ever any. */
function patternsFor(target: MappedText): readonly Pattern[] {
  const { text } = target;
  const holdsNeedle = ANY_NEEDLE.test(text);
  let found: Pattern[] | undefined;
  for (const { pattern, needle } of SOUGHT) {
    if (!(pattern.kind ? holds(target, pattern.kind) : holdsNeedle) || !needle.test(text)) continue;
    found ??= [];
    found.push(pattern);
  }
  return found ?? NONE;
}

const anyOf = (needles: readonly string[]): RegExp => new RegExp(needles.map(needle => needle.replace(/[[\]|]/g, '\\$&')).join('|'), 'i');

const SOUGHT = PATTERNS.map(pattern => ({ pattern, needle: anyOf(pattern.needles) }));
/** Of the patterns that no kind of character gives away. */
const ANY_NEEDLE = anyOf(PATTERNS.flatMap(({ kind, needles }) => (kind ? [] : needles)));

/** What belongs to an edge of the text is looked for no further from it. */
const EDGE = 400;

function matchesOf({ pattern, at }: Pattern, text: string, inside: Span): Span[] {
  const from = at === 'start' ? inside.start : at === 'end' ? Math.max(inside.start, inside.end - EDGE) : 0;
  const to = at === 'start' ? Math.min(inside.end, from + EDGE) : text.length;
  const spans = [...text.slice(from, to).matchAll(pattern)].map(({ 0: words, index }) => ({
    start: from + index,
    end: from + index + words.length,
  }));
  return at === 'end' ? spans.filter(({ end }) => end >= inside.end) : spans.slice(0, at === 'start' ? 1 : undefined);
}

/** In quotation marks it is someone's words. */
const isQuoted = (text: string, start: number): boolean => '"“‘\'「『«'.includes(text[start - 1] ?? ' ');

function draft(segment: Segment, { what, refusal }: Pattern, span: Span, inside: Span): FindingDraft {
  const { text } = segment.target;
  const words = text.slice(span.start, span.end);
  const shown = words.length <= 60 ? words : `${words.slice(0, 59).trimEnd()}…`;
  const edit = withoutChatter(text, span, inside);
  const remains = span.start > inside.start || span.end < inside.end;
  return {
    span,
    confidence: 0.9,
    message: {
      en: `“${shown}” is ${what.en}, no part of the translation. ${refusal || !remains ? 'Translate the text anew.' : 'Delete it, and see that nothing is missing.'}`,
      'zh-cn': `“${shown}”是${what['zh-cn']}，不属于译文。${refusal || !remains ? '请重新翻译。' : '请删除，并检查是否有遗漏。'}`,
    },
    fixes:
      refusal || (segment.source && !remains)
        ? []
        : [{ title: { en: 'Delete it', 'zh-cn': '删除' }, edits: [edit], safety: 'review', preferred: true }],
  };
}

/** At the beginning the white space behind goes as well. */
function withoutChatter(text: string, span: Span, inside: Span): Edit {
  if (span.start > inside.start) return deletion(text, span);
  let { end } = span;
  while (end < text.length && isSpace(text, end)) end++;
  return { span: { start: span.start, end }, text: '' };
}

/** A placeholder of a prompt stands as one object in the text of a program. */
const PROMPT_PLACEHOLDER =
  /^\{\{? ?(?:source_text|source_lang(?:uage)?|target_lang(?:uage)?|text_to_translate|input_text|translated_text|source_sentence) ?\}\}?$/i;

function reportLeakedPlaceholders({ segment: { target, source }, report }: SegmentContext): void {
  const isLeaked = ({ kind, raw }: InlineObject): boolean =>
    kind === 'placeholder' && PROMPT_PLACEHOLDER.test(raw) && source !== undefined && !source.objects.some(object => object.raw === raw);
  for (const object of target.objects.filter(isLeaked)) report(leaked(object));
}

const leaked = ({ at, raw }: InlineObject): FindingDraft => ({
  span: { start: at, end: at + 1 },
  confidence: 0.95,
  message: {
    en: `${raw} is a placeholder of the prompt, no part of the translation. Translate the text anew.`,
    'zh-cn': `${raw} 是提示词中的占位符，不属于译文，请重新翻译。`,
  },
});
