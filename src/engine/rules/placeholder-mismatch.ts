import { insertion, insertionPlace, wordAt } from '../bilingual/insertion';
import { isReviewable } from '../bilingual/reviewable';
import { deletion } from '../text/deletion';
import type { Fix, Rule, SegmentContext, Span } from '../types';
import { findBranchProblem, losesNumberSign } from './placeholder-mismatch/choices';
import { comparePlaceholders } from './placeholder-mismatch/compare';
import type { Damage } from './placeholder-mismatch/damage';
import {
  branchMessage,
  brokenChoiceMessage,
  damagedMessage,
  doubledPercentMessage,
  extraMessage,
  missingMessage,
  NUMBER_SIGN_MESSAGE,
  orderMessage,
  otherTypeMessage,
  singlePercentMessage,
  withNumber,
} from './placeholder-mismatch/messages';
import type { Placeholder } from './placeholder-mismatch/parse';
import { findPercentSlips } from './placeholder-mismatch/percent';
import { repairChoice } from './placeholder-mismatch/repair-choice';

/** Places a program fills in (`%s`, `{name}`, `{count, plural, …}`) that differ between source and translation. */
export const placeholderMismatch: Rule = {
  meta: {
    id: 'placeholder-mismatch',
    category: 'Design/Markup',
    severity: 'error',
    needsSource: true,
    summary: {
      en: 'A placeholder (`%s`, `{name}`, `{{count}}`, `{n, plural, …}`) is missing, added, changed or out of order.',
      'zh-cn': '占位符（`%s`、`{name}`、`{{count}}`、`{n, plural, …}`）遗漏、多出、被改动或顺序有误。',
    },
  },
  segment(context) {
    const { source, target, unit } = context.segment;
    if (!source || !isReviewable(context.segment)) return;
    reportNumberSign(context);
    reportPercents(context);
    const differences = comparePlaceholders(source, target, unit, context.languages);
    if (!differences) return;
    for (const damage of differences.damaged) reportDamage(context, damage);
    if (differences.missing.length > 0) reportMissing(context, differences.missing);
    for (const placeholder of differences.extra) reportExtra(context, placeholder);
    for (const { placeholder, source: fellow } of differences.otherType) {
      context.report({
        span: objectSpan(placeholder),
        message: otherTypeMessage(placeholder, fellow),
        fixes: [rewrite(objectSpan(placeholder), renumbered(fellow.raw, placeholder), 'review')],
      });
    }
    reportOrder(context, differences.order);
    for (const { source: fellow, target: choice } of differences.choices) {
      const problem = findBranchProblem(fellow, choice, context.languages);
      if (!problem) continue;
      const severity = problem.type === 'lost' ? 'info' : problem.type === 'no-other' ? 'error' : 'warning';
      context.report({ span: objectSpan(choice), message: branchMessage(problem, choice), severity });
    }
  },
};

const objectSpan = ({ at }: Placeholder): Span => ({ start: at, end: at + 1 });

const rewrite = (span: Span, text: string, safety: Fix['safety']): Fix => ({
  title: { en: `Write ${text}`, 'zh-cn': `改为 ${text}` },
  edits: [{ span, text }],
  safety,
  preferred: true,
});

function reportDamage({ report }: SegmentContext, { source, span, seen, isSure }: Damage): void {
  report({
    span,
    message: damagedMessage(seen, source),
    fixes: [rewrite(span, source.raw, isSure ? 'safe' : 'review')],
  });
}

/** More than these are not put in at once, nor all named. */
const MOST_INSERTED = 20;

function reportMissing({ segment: { source, target }, text, report }: SegmentContext, missing: readonly Placeholder[]): void {
  if (!source) return;
  const some = missing.slice(0, MOST_INSERTED);
  const places = some.map(placeholder => insertionPlace(source, placeholder.at, target));
  const broken = missing.find(({ choice, name }) => choice && text.includes(name));
  const list = some.map(({ raw }) => raw).join(' ');
  const fix: Fix = {
    title: { en: `Insert ${list}`, 'zh-cn': `插入 ${list}` },
    edits: some.map((placeholder, i) => insertion(source, { ...placeholder, kind: 'placeholder' }, target, places[i])),
    safety: 'review',
    preferred: true,
  };
  report({
    span: wordAt(text, places[0]),
    message: broken ? brokenChoiceMessage(broken) : missingMessage(some),
    severity: broken ? 'error' : 'warning',
    fixes: broken ? repairs(text, broken) : missing.length > some.length || some.some(({ choice }) => choice) ? [] : [fix],
  });
}

function repairs(text: string, broken: Placeholder): Fix[] {
  const edits = repairChoice(text, broken);
  const title = { en: 'Write keyword and labels as in the source', 'zh-cn': '关键字与分支标签改回原文写法' };
  return edits.length > 0 ? [{ title, edits, safety: 'review', preferred: true }] : [];
}

function reportExtra({ text, report }: SegmentContext, placeholder: Placeholder): void {
  report({
    span: objectSpan(placeholder),
    message: extraMessage(placeholder),
    severity: placeholder.raw[0] === '<' ? 'warning' : 'error',
    fixes: [
      {
        title: { en: `Remove ${placeholder.raw}`, 'zh-cn': `删除 ${placeholder.raw}` },
        edits: [deletion(text, objectSpan(placeholder))],
        safety: 'review',
      },
    ],
  });
}

function reportOrder({ report }: SegmentContext, order: readonly { readonly placeholder: Placeholder; readonly position: number }[]): void {
  if (order.length === 0) return;
  const first = order[0].placeholder.at;
  const last = order[order.length - 1].placeholder.at;
  report({
    span: { start: first, end: last + 1 },
    message: orderMessage(order),
    fixes: [
      {
        title: { en: 'Number the placeholders', 'zh-cn': '给占位符编号' },
        edits: order.map(({ placeholder, position }) => ({ span: objectSpan(placeholder), text: withNumber(placeholder.raw, position) })),
        safety: 'review',
        preferred: true,
      },
    ],
  });
}

/** The source's conversion with the number the target's had. */
function renumbered(raw: string, { conversion }: Placeholder): string {
  const plain = raw.replace(/^%\d+\$/, '%');
  return conversion?.position === undefined ? plain : withNumber(plain, conversion.position);
}

function reportNumberSign({ segment: { source, unit }, text, report }: SegmentContext): void {
  if (!source || !losesNumberSign(unit?.form, source.text, text)) return;
  const at = text.indexOf('＃');
  const isWide = at >= 0 && text.indexOf('＃', at + 1) < 0;
  report({
    span: isWide ? { start: at, end: at + 1 } : wordAt(text, 0),
    message: NUMBER_SIGN_MESSAGE,
    severity: 'warning',
    fixes: isWide ? [rewrite({ start: at, end: at + 1 }, '#', 'safe')] : [],
  });
}

function reportPercents({ segment: { source, target, unit }, report }: SegmentContext): void {
  if (
    !source ||
    unit?.placeholders === 'no-conversions' ||
    unit?.placeholders === 'braces' ||
    !(source.text.includes('%') || source.objects.some(({ raw }) => raw === '%%'))
  )
    return;
  for (const { span, isDoubled, isSure } of findPercentSlips(source, target)) {
    report({
      span,
      message: isDoubled ? doubledPercentMessage : singlePercentMessage,
      severity: isDoubled ? 'info' : isSure ? 'error' : 'warning',
      fixes: [rewrite(span, isDoubled ? '%' : '%%', isSure ? 'safe' : 'review')],
    });
  }
}
