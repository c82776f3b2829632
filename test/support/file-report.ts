import { needingReview, plainText, type Rule, review } from '../../src/engine';
import { qualityOf } from '../../src/engine/quality';
import { categoriesOf, type FileReport, type ReportOptions } from '../../src/engine/reports';

/** A rule for tests of what comes after rules: flags every `bad`, says where the last `worse` was, and offers two fixes. */
export const noBad: Rule = {
  meta: {
    id: 'no-bad',
    category: 'Style/Awkward',
    severity: 'warning',
    needsSource: false,
    summary: { en: 'The word “bad”', 'zh-cn': '“bad”一词' },
  },
  segment({ text, report }) {
    for (const match of text.matchAll(/bad|worse/g)) {
      const span = { start: match.index, end: match.index + match[0].length };
      report({
        span,
        message: { en: `“${match[0]}” is not good.`, 'zh-cn': `“${match[0]}”不好。` },
        severity: match[0] === 'worse' ? 'hint' : 'warning',
        confidence: match[0] === 'worse' ? 0.5 : 1,
        fixes:
          match[0] === 'worse'
            ? [{ title: { en: 'Delete', 'zh-cn': '删除' }, edits: [{ span, text: '' }], safety: 'review', preferred: true }]
            : [{ title: { en: 'Make it good', 'zh-cn': '改为 good' }, edits: [{ span, text: 'good' }], safety: 'safe' }],
        related: match.index > 0 ? [{ span: { start: 0, end: 1 }, message: { en: 'It began here.', 'zh-cn': '从这里开始。' } }] : [],
      });
    }
  },
};

export const reportOptions: ReportOptions = { version: '1.2.3', locale: 'en', rules: [noBad] };

/** The report of a text reviewed by `noBad`. */
export function fileReport(path: string, text: string): FileReport {
  const { findings, profile, units } = review(text, plainText, undefined, { rules: [noBad] });
  const quality = qualityOf({ findings, profile }, 'en', categoriesOf([noBad]));
  return {
    path,
    uri: encodeURI(path.replace(/\p{Surrogate}/gu, '\ufffd')),
    text,
    encoding: 'UTF-8',
    role: profile.role,
    findings,
    needingReview: needingReview(units),
    quality,
  };
}
