import { SEVERITIES, type Severity } from '../types';
import type { FileReport, ReportOptions, ReportWriter } from './file-report';
import { LineTable } from './line-table';

/**
 * JUnit XML, as GitLab, Jenkins and Azure read it: a test suite for each file, a test case for each finding. Source:
 * https://github.com/testmoapp/junitxml.
 * @param isFailure whether findings of a severity fail the run; the others pass, and tell in their output
 */
export function junitReport(options: ReportOptions, isFailure: (severity: Severity) => boolean): ReportWriter {
  let head = '<?xml version="1.0" encoding="UTF-8"?>\n<testsuites name="MT Review">\n';
  const takeHead = (): string => {
    const taken = head;
    head = '';
    return taken;
  };
  return {
    add: file => takeHead() + suite(file, options, isFailure),
    finish: ({ troubles }) => {
      const cases = troubles.map(
        ({ path = 'mt-review', message }) =>
          `    <testcase classname="${xml(path)}" name="${xml(path)}"><error type="trouble" message="${xml(message)}"/></testcase>\n`,
      );
      const errors = cases.length;
      const last =
        errors > 0
          ? `  <testsuite name="mt-review" tests="${errors}" failures="0" errors="${errors}">\n${cases.join('')}  </testsuite>\n`
          : '';
      return `${takeHead()}${last}</testsuites>\n`;
    },
  };
}

function suite(file: FileReport, { locale }: ReportOptions, isFailure: (severity: Severity) => boolean): string {
  const lines = new LineTable(file.text);
  const path = xml(file.path);
  const failing = SEVERITIES.filter(isFailure);
  const cases = file.findings.map(({ rule, severity, message, span }) => {
    const { line, column } = lines.position(span.start);
    const said = `${file.path}:${line}:${column} ${severity} ${rule}: ${message[locale]}`;
    const inside = failing.includes(severity)
      ? `<failure type="${xml(rule)}" message="${xml(message[locale])}">${xml(said)}</failure>`
      : `<system-out>${xml(said)}</system-out>`;
    return `    <testcase classname="${path}" name="${xml(rule)} ${line}:${column}" file="${path}" line="${line}">${inside}</testcase>\n`;
  });
  // A file without findings is a test that passed.
  if (cases.length === 0) cases.push(`    <testcase classname="${path}" name="mt-review" file="${path}"/>\n`);
  const failures = file.findings.filter(({ severity }) => failing.includes(severity)).length;
  return `  <testsuite name="${path}" tests="${cases.length}" failures="${failures}" errors="0">\n${cases.join('')}  </testsuite>\n`;
}

/** What XML 1.0 has no way to write (https://www.w3.org/TR/xml/#charsets). */
const NOT_XML = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|\p{Surrogate}/gu;
const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  '\n': '&#10;',
  '\r': '&#13;',
  '\t': '&#9;',
};

/** A text as content or in a quoted attribute. */
const xml = (text: string): string => text.replace(NOT_XML, '\ufffd').replace(/[&<>"\n\r\t]/g, mark => ENTITIES[mark]);
