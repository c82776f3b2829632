import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { globSync } from 'tinyglobby';
import { formatByPath, plainText, review } from '../src/engine';

const FOLDER = 'test/silent';
const BEFORE_AND_AFTER = 30;
const documents = globSync('*/**', { cwd: FOLDER }).sort();

describe('Documents in which nothing is to be found', () => {
  it('are there', () => assert.ok(documents.length >= 40, `${documents.length} documents`));

  for (const name of documents) {
    it(name, () => {
      const text = readFileSync(`${FOLDER}/${name}`, 'utf8').replace(/^\uFEFF/, '');
      const { findings } = review(text, formatByPath(name) ?? plainText);
      assert.equal(findings.map(({ rule, span }) => `${rule}: ${around(text, span.start, span.end)}`).join('\n'), '');
    });
  }
});

/** A stretch of text, marked, with what stands next to it. */
const around = (text: string, start: number, end: number): string =>
  `…${text.slice(Math.max(0, start - BEFORE_AND_AFTER), start)}【${text.slice(start, end)}】${text.slice(end, end + BEFORE_AND_AFTER)}…`.replace(
    /\s+/g,
    ' ',
  );
