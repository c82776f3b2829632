import { isReviewable } from '../bilingual/reviewable';
import { scriptsOf } from '../language/scripts';
import { Script } from '../text/characters';
import type { Fix, Language, MappedText, Rule, Span } from '../types';

/** White space before or behind a translation that its source has not, or the other way round. */
export const edgeWhitespace: Rule = {
  meta: {
    id: 'edge-whitespace',
    category: 'Fluency/Punctuation',
    severity: 'info',
    needsSource: true,
    summary: {
      en: 'White space or a line end before or behind the translation differs from the source.',
      'zh-cn': '译文首尾的空格或换行与原文不一致。',
    },
  },
  segment({ segment, text, languages, report }) {
    const source = segment.source?.text;
    if (source === undefined || !isReviewable(segment) || source.trim() === '') return;
    for (const side of ['start', 'end'] as const) {
      const edge = edgeOf(text, side);
      const wanted = edgeOf(source, side);
      if (isMarkedUp(segment.target, edge) || isMarkedUp(segment.source, wanted)) continue;
      const difference = differenceOf(
        text,
        text.slice(edge.start, edge.end),
        source,
        source.slice(wanted.start, wanted.end),
        side,
        languages,
      );
      if (!difference) continue;
      const where = side === 'start' ? { en: 'before', 'zh-cn': '开头' } : { en: 'behind', 'zh-cn': '结尾' };
      const what = difference.what === 'line end' ? { en: 'line ends', 'zh-cn': '换行' } : { en: 'white space', 'zh-cn': '空格' };
      report({
        span: withNeighbour(text, edge, side),
        severity: difference.severity,
        message: {
          en: `The ${what.en} ${where.en} the translation differ${what.en.endsWith('s') ? '' : 's'} from the source. Programs that put texts together show the difference.`,
          'zh-cn': `译文${where['zh-cn']}的${what['zh-cn']}与原文不一致，程序拼接文本时会显示出来。`,
        },
        fixes: [
          {
            title: { en: `Make it as in the source`, 'zh-cn': '与原文保持一致' },
            edits: [{ span: edge, text: source.slice(wanted.start, wanted.end) }],
            safety: difference.safety,
            preferred: true,
          },
        ],
      });
    }
  },
};

type Side = 'start' | 'end';

interface Difference {
  readonly what: 'line end' | 'space';
  readonly severity: 'warning' | 'info' | 'hint';
  readonly safety: Fix['safety'];
}

function differenceOf(
  text: string,
  edge: string,
  source: string,
  wanted: string,
  side: Side,
  languages: { readonly source: Language; readonly target: Language },
): Difference | undefined {
  if (edge === wanted || isLayout(edge) || isLayout(wanted)) return undefined;
  const [own, other] = [lineEnds(edge), lineEnds(wanted)];
  // One line end more or less only moves what follows; none at all joins it to this text.
  if (own !== other) return { what: 'line end', severity: own === 0 || other === 0 ? 'warning' : 'info', safety: 'safe' };
  // An ideographic space indents a paragraph, which other scripts do another way.
  if (lineEnds(edge) > 0 || edge.includes('\u3000') || wanted.includes('\u3000')) return undefined;
  if ((edge === '') === (wanted === '')) return undefined;
  if (side === 'end' && (endsInWideMark(source) || endsInWideMark(text))) return undefined;
  // Chinese and Japanese put no spaces between words; where a text is put together from parts, English needs one.
  if (wanted === '' && edge.length === 1 && writesNoSpaces(languages.source)) return { what: 'space', severity: 'hint', safety: 'review' };
  if (edge === '' && wanted.length === 1 && writesNoSpaces(languages.target)) return undefined;
  return { what: 'space', severity: 'info', safety: 'safe' };
}

function edgeOf(text: string, side: Side): Span {
  return side === 'start' ? { start: 0, end: text.length - text.trimStart().length } : { start: text.trimEnd().length, end: text.length };
}

/** Whether a tag stands in the white space, which then is no edge: `copy <b> `. */
const isMarkedUp = (mapped: MappedText | undefined, edge: Span): boolean =>
  edge.end > edge.start && (mapped?.tags?.some(({ at }) => (edge.start === 0 ? at < edge.end : at > edge.start)) ?? false);

/** A line end and an indent: how an XML file is laid out, no part of the text. */
const isLayout = (edge: string): boolean => /^\r?\n[ \t]+$/.test(edge);

const lineEnds = (edge: string): number => edge.split('\n').length - 1;

/** A full-width mark brings its own space. */
const endsInWideMark = (text: string): boolean => /[，。、：；！？）】》」』…]\s*$/.test(text.slice(-8));

const writesNoSpaces = (language: Language): boolean => {
  const scripts = scriptsOf(language);
  return scripts.includes(Script.Han) || scripts.includes(Script.Thai);
};

/** White space alone is hard to see: the span takes in the character beside it. */
const withNeighbour = (text: string, edge: Span, side: Side): Span =>
  side === 'start' ? { start: 0, end: Math.min(text.length, edge.end + 1) } : { start: Math.max(0, edge.start - 1), end: text.length };
