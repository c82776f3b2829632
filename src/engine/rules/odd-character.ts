import { hasLatinTarget } from '../language/scripts';
import { isWordCharacter, Script } from '../text/characters';
import { EAST_ASIAN, holds, Kind } from '../text/kinds';
import type { FindingDraft, Rule, SegmentContext, Span } from '../types';
import { foreignLetters } from './odd-character/foreign';
import { type Disguised, disguisedWords } from './odd-character/homoglyphs';
import { holdsTwoWays, kindAt, type OddKind } from './odd-character/invisible';

/** Characters that have no business in a translation: invisible ones, disguised ones, letters of a script no one asked for. */
export const oddCharacter: Rule = {
  meta: {
    id: 'odd-character',
    category: 'Fluency/Character encoding',
    severity: 'warning',
    needsSource: false,
    judgesWords: true,
    summary: {
      en: 'An invisible character, a letter of another script that looks Latin, or a script the source has not.',
      'zh-cn': '不可见字符、形似拉丁字母的其他文字，或原文没有的文字。',
    },
    yieldsTo: ['mojibake', 'other-language', 'untranslated-text'],
  },
  segment(context) {
    const { target } = context.segment;
    if (holds(target, Kind.Odd)) reportInvisible(context);
    if (!holds(target, EAST_ASIAN | Kind.OtherLetter)) return;
    if (hasLatinTarget(context.languages)) for (const word of disguisedWords(context.text)) context.report(disguise(word, context.text));
    const { source } = context.segment;
    if (source)
      for (const { start, end, name } of foreignLetters(context.text, source.text, context.languages))
        context.report(foreign({ start, end }, name));
  },
};

const FAR_EDGE = 40;

/** One finding for all characters of a kind in the segment, at the word that holds the first. */
function reportInvisible({ text, segment, report }: SegmentContext): void {
  const found = new Map<OddKind, Span[]>();
  const isTwoWay = once(() => holdsTwoWays(text));
  const inSource = once(() => new Set(segment.source?.text));
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i);
    if ((unit >= 0x20 && unit < 0x7f) || (unit >= 0xa0 && unit < 0x61c) || (unit >= 0x3400 && unit < 0xd800)) continue;
    const kind = kindAt(text, i, isTwoWay);
    if (!kind || inSource().has(text[i]) || isShown(text, i)) continue;
    const spans = found.get(kind);
    const last = spans?.at(-1);
    if (!spans) found.set(kind, [{ start: i, end: i + 1 }]);
    else if (last?.end === i) spans[spans.length - 1] = { start: last.start, end: i + 1 };
    else spans.push({ start: i, end: i + 1 });
  }
  for (const [kind, spans] of found) report(invisible(text, kind, spans));
}

/** Asked for at most once. */
function once<Value>(compute: () => Value): () => Value {
  let known: { readonly value: Value } | undefined;
  return () => {
    known ??= { value: compute() };
    return known.value;
  };
}

/** Between quotation marks or brackets a character is shown. */
const isShown = (text: string, at: number): boolean => '"\'“‘(['.includes(text[at - 1] ?? ' ') && '"\'”’)]'.includes(text[at + 1] ?? ' ');

function invisible(text: string, { name, deletable, severity }: OddKind, spans: readonly Span[]): FindingDraft {
  const [first] = spans;
  const code = `U+${text.charCodeAt(first.start).toString(16).toUpperCase().padStart(4, '0')}`;
  const more =
    spans.length > 1 ? { en: ` (${spans.length} places in this text)`, 'zh-cn': `（本段共 ${spans.length} 处）` } : { en: '', 'zh-cn': '' };
  return {
    span: withWord(text, first),
    severity,
    message: deletable
      ? {
          en: `Here stands a ${name.en}, ${code}${more.en}. No reader sees it, but searches and spell checks stumble over it; delete it.`,
          'zh-cn': `此处有${name['zh-cn']} ${code}${more['zh-cn']}。读者看不见，却会妨碍搜索和拼写检查，请删除。`,
        }
      : {
          en: `Here stands a ${name.en}, ${code}${more.en}. What it shows depends on the font; most readers see an empty box.`,
          'zh-cn': `此处有${name['zh-cn']} ${code}${more['zh-cn']}。显示什么取决于字体，多数读者只会看到方框。`,
        },
    fixes: [
      {
        title: { en: `Delete the ${name.en}`, 'zh-cn': `删除${name['zh-cn']}` },
        edits: spans.map(span => ({ span, text: '' })),
        safety: deletable ? 'safe' : 'review',
        preferred: deletable,
      },
    ],
  };
}

/** A span with the letters it stands among, so that there is something to see. */
function withWord(text: string, { start, end }: Span): Span {
  let from = start;
  while (from > 0 && start - from < FAR_EDGE && isWordCharacter(text, from - 1)) from--;
  let to = end;
  while (to < text.length && to - end < FAR_EDGE && isWordCharacter(text, to)) to++;
  return { start: from, end: to };
}

function disguise({ start, end, written, edits, script }: Disguised, text: string): FindingDraft {
  const language = script === Script.Greek ? { en: 'Greek', 'zh-cn': '希腊' } : { en: 'Cyrillic', 'zh-cn': '西里尔' };
  const letters = edits.map(({ span }) => `“${text.slice(span.start, span.end)}”`).join(', ');
  return {
    span: { start, end },
    message: {
      en: `In “${written}” ${edits.length === 1 ? `the letter ${letters} is` : `the letters ${letters} are`} ${language.en}, not Latin. The word looks right, but no search finds it; replace by Latin letters.`,
      'zh-cn': `“${written}”中的 ${letters} 是${language['zh-cn']}字母而非拉丁字母。看上去没错，但搜索不到，请改为拉丁字母。`,
    },
    fixes: [{ title: { en: 'Replace by Latin letters', 'zh-cn': '改为拉丁字母' }, edits, safety: 'safe', preferred: true }],
  };
}

const foreign = (span: Span, name: Foreign['name']): FindingDraft => ({
  span,
  confidence: 0.9,
  message: {
    en: `Here stand ${name.en}, which the source has not. Look the word up in the source and translate it.`,
    'zh-cn': `此处有原文没有的${name['zh-cn']}，请对照原文改译。`,
  },
});

type Foreign = ReturnType<typeof foreignLetters>[number];
