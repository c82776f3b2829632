import { DEFAULT_THRESHOLD, passes, scoreOf } from '../quality';
import type { Message, Severity } from '../types';
import { SEVERITIES } from '../types';
import type { FileReport, ReportOptions, ReportWriter, RunEnd } from './file-report';
import { LineTable } from './line-table';
import { codePointName, withVisible } from './visible';

/**
 * Commands to the runner of GitHub Actions, which puts each finding as an annotation beside its line. Source:
 * https://docs.github.com/actions/reference/workflow-commands-for-github-actions.
 * @param pathOf a file's path from the root of the repository
 */
export function githubReport({ locale }: ReportOptions, pathOf: (file: FileReport) => string): ReportWriter {
  return {
    add(file) {
      if (file.findings.length === 0) return '';
      const lines = new LineTable(file.text);
      const path = pathOf(file);
      const commands = file.findings.map(({ rule, severity, message, span }) => {
        const from = lines.position(span.start);
        const to = lines.position(span.end);
        // Columns may be given only within a line.
        const columns = from.line === to.line ? `,col=${from.column},endColumn=${to.column}` : '';
        const where = `file=${property(path)},line=${from.line},endLine=${to.line}${columns},title=${property(rule)}`;
        return `::${COMMANDS[severity]} ${where}::${data(message[locale])}\n`;
      });
      return `::group::${data(path)}\n${commands.join('')}::endgroup::\n`;
    },
    finish: ({ troubles }) =>
      troubles
        .map(({ path, message }) => `::error title=mt-review::${data(path === undefined ? message : `${path}: ${message}`)}\n`)
        .join(''),
  };
}

const COMMANDS: Readonly<Record<Severity, string>> = { error: 'error', warning: 'warning', info: 'notice', hint: 'notice' };

/** As the runner reads it; source: escapeData and escapeProperty in actions/toolkit, packages/core/src/command.ts. Its log obeys other controls, so they are named. */
const data = (text: string): string =>
  withVisible(text, character => (LINE_ENDS.includes(character) ? character : `[${codePointName(character)}]`))
    .replaceAll('%', '%25')
    .replaceAll('\r', '%0D')
    .replaceAll('\n', '%0A');
const LINE_ENDS = '\r\n';
const property = (text: string): string => data(text).replaceAll(':', '%3A').replaceAll(',', '%2C');

/** Files named in a summary. */
const MOST_FILES = 50;

/** What a run came to, in Markdown, for the page of a job: annotations are shown only up to ten of a kind. */
export function githubSummary(
  files: readonly CountedFile[],
  { summary, troubles }: RunEnd,
  { locale, threshold = DEFAULT_THRESHOLD, isPartial }: ReportOptions,
): string {
  const words = (message: Message): string => message[locale];
  const count = (counts: Readonly<Record<Severity, number>>): string => SEVERITIES.map(severity => ` ${counts[severity]} |`).join('');
  const rows = [...files].sort((a, b) => SEVERITIES.map(severity => b.counts[severity] - a.counts[severity]).find(Boolean) ?? 0);
  const score = scoreOf(summary.quality);
  const lines = [
    '### MT Review',
    '',
    `| | ${SEVERITIES.map(severity => words(NAMES[severity])).join(' | ')} |`,
    '|---|---:|---:|---:|---:|',
    ...rows.slice(0, MOST_FILES).map(file => `| ${markdown(file.path)} |${count(file.counts)}`),
    `| **${words(ALL)}** |${count(summary.findings)}`,
    '',
  ];
  if (rows.length > MOST_FILES) lines.push(words(moreFiles(rows.length - MOST_FILES)), '');
  if (!isPartial && Number.isFinite(score)) lines.push(words(scoreLine(score, threshold, passes(summary.quality, threshold))), '');
  if (troubles.length > 0) {
    lines.push(words(TROUBLES), '');
    lines.push(...troubles.map(({ path, message }) => `- ${markdown(path === undefined ? message : `${path}: ${message}`)}`), '');
  }
  return `${lines.join('\n')}\n`;
}

/** A file with findings. */
export interface CountedFile {
  readonly path: string;
  readonly counts: Readonly<Record<Severity, number>>;
}

/** Text of others in a table of Markdown: no markup, no HTML, no new cell or line. */
const markdown = (text: string): string =>
  text.replace(/[\u0000-\u001f\u007f]/g, ' ').replace(/[!"#$%&'()*+,\-./:;<=>?@[\\\]^_`{|}~]/g, mark => `&#${mark.charCodeAt(0)};`);

const NAMES: Readonly<Record<Severity, Message>> = {
  error: { en: 'Errors', 'zh-cn': '错误' },
  warning: { en: 'Warnings', 'zh-cn': '警告' },
  info: { en: 'Information', 'zh-cn': '信息' },
  hint: { en: 'Hints', 'zh-cn': '提示' },
};
const ALL: Message = { en: 'All files', 'zh-cn': '全部文件' };
const TROUBLES: Message = { en: 'Could not be read or used:', 'zh-cn': '无法读取或使用：' };
const moreFiles = (count: number): Message => ({
  en: `${count} more files have findings; the job’s log lists them.`,
  'zh-cn': `另有 ${count} 个文件存在问题，见任务日志。`,
});
const scoreLine = (score: number, threshold: number, isPassed: boolean): Message => ({
  en: `${score} error points per 1,000 words; up to ${threshold} pass: ${isPassed ? 'passes' : 'does not pass'}.`,
  'zh-cn': `每千词扣 ${score} 分；不超过 ${threshold} 分为合格：${isPassed ? '合格' : '不合格'}。`,
});
