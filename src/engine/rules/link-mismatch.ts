import { insertionPlace, padded, wordAt } from '../bilingual/insertion';
import { isReviewable } from '../bilingual/reviewable';
import { deletion } from '../text/deletion';
import type { Edit, FindingDraft, Fix, Rule } from '../types';
import { type Address, replaceAddress } from './link-mismatch/addresses';
import { compareLinks } from './link-mismatch/compare';
import { brokenMessage, changedMessage, extraMessage, missingMessage } from './link-mismatch/messages';

/** Web and e-mail addresses that a translation broke, changed, lost or added. The edition of a site for the language is no change. */
export const linkMismatch: Rule = {
  meta: {
    id: 'link-mismatch',
    category: 'Design/Markup',
    severity: 'warning',
    needsSource: true,
    summary: {
      en: "A web or e-mail address is broken, or is not the source's.",
      'zh-cn': '网址或电子邮件地址损坏，或与原文不同。',
    },
  },
  segment({ segment, text, report }) {
    const { source, target } = segment;
    if (!source || !isReviewable(segment)) return;
    const differences = compareLinks(source, target);
    if (!differences) return;
    for (const { source: address, span, seen } of differences.broken) {
      report({ span, message: brokenMessage(seen, address.raw), fixes: [rewrite(address.raw, { span, text: address.raw }, 'safe')] });
    }
    for (const { source: address, target: other, isSure } of differences.changed) {
      report({
        ...placeOf(other),
        message: changedMessage(other.raw, address.raw),
        severity: isSure ? 'warning' : 'info',
        fixes: [rewrite(address.raw, replaceAddress(target, other, address.raw), 'review')],
      });
    }
    for (const address of differences.missing.slice(0, 1)) {
      const at = insertionPlace(source, address.span.start, target);
      const insert = { span: { start: at, end: at }, text: padded(text, at, address.raw) };
      const list = differences.missing.map(({ raw }) => raw).join(' ');
      report({
        span: wordAt(text, at),
        message: missingMessage(list),
        // Another address in its place may be the one for the reader's language.
        severity: differences.extra.length > 0 ? 'info' : 'warning',
        fixes: differences.missing.length === 1 ? [rewrite(list, insert, 'review')] : [],
      });
    }
    for (const { raw, span } of differences.extra) {
      const remove: Fix = { title: { en: `Remove ${raw}`, 'zh-cn': `删除 ${raw}` }, edits: [deletion(text, span)], safety: 'review' };
      report({ span, message: extraMessage(raw), severity: 'info', fixes: [remove] });
    }
  },
};

const rewrite = (raw: string, edit: Edit, safety: Fix['safety']): Fix => ({
  title: { en: `Write ${raw}`, 'zh-cn': `写上 ${raw}` },
  edits: [edit],
  safety,
  preferred: true,
});

const placeOf = ({ span, tag }: Address): Pick<FindingDraft, 'span' | 'fileSpan'> => (tag ? { span, fileSpan: tag.place } : { span });
