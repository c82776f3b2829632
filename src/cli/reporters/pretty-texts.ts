import type { Locale, Severity } from '../../engine';
import { SEVERITIES } from '../../engine/types';
import type { ReportContext } from '.';

export const SEVERITY_NAMES: Readonly<Record<Locale, Readonly<Record<Severity, string>>>> = {
  en: { error: 'error', warning: 'warning', info: 'info', hint: 'hint' },
  'zh-cn': { error: '错误', warning: '警告', info: '信息', hint: '提示' },
};

/** Stands behind the rule of a finding that --fix removes. */
export const FIXABLE: Readonly<Record<Locale, string>> = { en: ' · fixable', 'zh-cn': ' · 可修复' };

interface Line {
  readonly text: string;
  readonly strong?: boolean;
}

/** What is said at the end of a run: how much was found and what can be done about it. */
export function summaryLines({ summary, fixed }: ReportContext['run'], locale: Locale): Line[] {
  const words = WORDS[locale];
  const lines: Line[] = [];
  if (fixed.findings > 0) lines.push({ text: words.fixed(fixed.findings, fixed.files) });
  const counts = SEVERITIES.filter(severity => summary.findings[severity] > 0).map(severity =>
    words.count(severity, summary.findings[severity]),
  );
  lines.push({ text: words.reviewed(summary.files, counts), strong: true });
  if (summary.fixable > 0) lines.push({ text: words.fixable(summary.fixable) });
  if (summary.accepted > 0) lines.push({ text: words.accepted(summary.accepted) });
  if (summary.needingReview > 0) lines.push({ text: words.needingReview(summary.needingReview) });
  if (summary.sourceDocuments > 0) lines.push({ text: words.sourceDocuments(summary.sourceDocuments) });
  return lines;
}

const plural = (count: number, one: string, many = `${one}s`): string => `${count} ${count === 1 ? one : many}`;

const NOUNS: Readonly<Record<Severity, readonly [one: string, many: string]>> = {
  error: ['error', 'errors'],
  warning: ['warning', 'warnings'],
  info: ['info', 'info'],
  hint: ['hint', 'hints'],
};

interface Words {
  count(severity: Severity, count: number): string;
  reviewed(files: number, counts: readonly string[]): string;
  fixed(findings: number, files: number): string;
  fixable(findings: number): string;
  accepted(findings: number): string;
  needingReview(units: number): string;
  sourceDocuments(files: number): string;
}

const WORDS: Readonly<Record<Locale, Words>> = {
  en: {
    count: (severity, count) => plural(count, ...NOUNS[severity]),
    reviewed: (files, counts) =>
      files === 0
        ? 'No file was reviewed.'
        : `${plural(files, 'file')} reviewed: ${counts.length > 0 ? counts.join(', ') : 'nothing found'}.`,
    fixed: (findings, files) => `Fixed ${plural(findings, 'finding')} in ${plural(files, 'file')}.`,
    fixable: findings => `${findings} fixable without judgement: add --fix.`,
    accepted: findings =>
      `${plural(findings, 'accepted finding is', 'accepted findings are')} not shown: --no-accepted shows ${findings === 1 ? 'it' : 'them'}.`,
    needingReview: units => `${plural(units, 'unit is', 'units are')} marked by the files themselves as still to be reviewed.`,
    sourceDocuments: files =>
      `${plural(files, 'file is', 'files are')} written in the source language and ${files === 1 ? 'was' : 'were'} left alone: --review-source-documents reviews ${files === 1 ? 'it' : 'them'} too.`,
  },
  'zh-cn': {
    count: (severity, count) => `${count} 个${SEVERITY_NAMES['zh-cn'][severity]}`,
    reviewed: (files, counts) =>
      files === 0 ? '没有审校任何文件。' : `已审校 ${files} 个文件：${counts.length > 0 ? counts.join('，') : '未发现问题'}。`,
    fixed: (findings, files) => `已在 ${files} 个文件中修复 ${findings} 个问题。`,
    fixable: findings => `其中 ${findings} 个无需判断即可修复：请加 --fix。`,
    accepted: findings => `${findings} 个已接受的问题未显示：--no-accepted 可显示。`,
    needingReview: units => `${units} 个条目在文件中标记为待审校。`,
    sourceDocuments: files => `${files} 个文件以源语言写成，未审校：--review-source-documents 可一并审校。`,
  },
};
