import assert from 'node:assert/strict';
import { relativeUri } from '../../../src/engine/reports';

describe('The way from a report to a file', () => {
  const cases: readonly (readonly [from: string, to: string, way: string | undefined])[] = [
    ['file:///p/report.html', 'file:///p/docs/a.md', 'docs/a.md'],
    ['file:///p/out/report.html', 'file:///p/docs/a.md', '../docs/a.md'],
    ['file:///p/report.html', 'file:///q/第一 page#1?.md', '../q/%E7%AC%AC%E4%B8%80%20page%231%3F.md'],
    ['file:///p/report.html', 'file:///p/javascript:alert(1)', 'javascript%3Aalert(1)'],
    ['file:///c:/p/report.html', 'file:///c:/q/a.md', '../q/a.md'],
    ['file:///c:/p/report.html', 'file:///d:/q/a.md', undefined],
    ['vscode-vfs://github/o/r/report.html', 'vscode-vfs://github/o/r/a.md', 'a.md'],
    ['vscode-vfs://github/report.html', 'vscode-vfs://gitlab/a.md', undefined],
    ['file:///report.html', 'untitled:Untitled-1', undefined],
    ['untitled:report.html', 'untitled:Untitled-1', undefined],
  ];
  for (const [from, to, way] of cases) it(`${from} → ${to}`, () => assert.equal(relativeUri(from, to), way));
});
