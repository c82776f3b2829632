import { hash } from '../pipeline/fingerprint';
import { type Finding, type Message, SEVERITIES, type Severity } from '../types';
import { EMPTY_SUMMARY, type FileReport, withFile } from './file-report';
import { UNLISTED } from './file-rules';
import { LineTable } from './line-table';

/**
 * A file with at most so many findings; in the place of the others stands one that says how many there are and how severe, where the first of
 * them stands. Its quality stays that of all. Accepted findings come after these, as far as there is room.
 * @param advice what the reader can do to see them
 */
export function listed(file: FileReport, most: number, advice: Message): FileReport {
  const accepted = file.accepted ?? [];
  if (file.findings.length + accepted.length <= most) return file;
  const counts = withFile(EMPTY_SUMMARY, file).findings;
  const findings = file.findings.slice(0, most);
  const left = { ...file, findings: file.findings.slice(most), accepted: accepted.slice(most - findings.length) };
  return { ...file, counts, findings: [...findings, unlisted(left, advice)], accepted: accepted.slice(0, most - findings.length) };
}

/** Tells of findings that are not listed; as severe as the most severe of them. */
function unlisted(file: FileReport & Required<Pick<FileReport, 'accepted'>>, advice: Message): Finding {
  const counts = withFile(EMPTY_SUMMARY, file).findings;
  const start = file.findings[0]?.span.start ?? file.accepted[0].finding.span.start;
  const { line } = new LineTable(file.text).position(start);
  const message = notListed(counts, file.accepted.length, line, advice);
  return {
    rule: UNLISTED,
    message,
    span: { start, end: start },
    severity: SEVERITIES.find(severity => counts[severity] > 0) ?? 'hint',
    confidence: 1,
    fixes: [],
    related: [],
    text: message.en,
    fingerprint: hash(UNLISTED),
  };
}

function notListed(counts: Readonly<Record<Severity, number>>, accepted: number, line: number, advice: Message): Message {
  const open = SEVERITIES.reduce((sum, severity) => sum + counts[severity], 0);
  const bySeverity = SEVERITIES.filter(severity => counts[severity] > 0);
  const details = bySeverity.map(severity => `${severity}: ${counts[severity]}`).join(', ');
  const more = {
    en: [open > 0 && `${open} more findings (${details})`, accepted > 0 && `${accepted} more accepted findings`],
    'zh-cn': [open > 0 && `${open} 个问题（${details}）`, accepted > 0 && `${accepted} 个已接受的问题`],
  };
  return {
    en: `From line ${line} on there are ${more.en.filter(Boolean).join(' and ')}, which are counted but not listed. ${advice.en}`,
    'zh-cn': `从第 ${line} 行起还有 ${more['zh-cn'].filter(Boolean).join('和 ')}，已计数但未列出。${advice['zh-cn']}`,
  };
}
