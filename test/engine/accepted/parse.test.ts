import assert from 'node:assert/strict';
import { parseAccepted } from '../../../src/engine/accepted';

describe('Reading accepted findings', () => {
  /** What is said of a text and where: the text of the place. */
  const problems = (text: string): [string, string, string][] =>
    parseAccepted(text, ['repeated-word', 'mojibake']).problems.map(({ span, message, severity }) => [
      severity,
      text.slice(span.start, span.end),
      message.en,
    ]);
  const list = (...entries: string[]): string => `{ "accepted": [${entries.join()}] }`;

  it('takes every scope, and nothing at all', () => {
    const text = list(
      '{ "scope": "finding", "file": "a.md", "rule": "mojibake", "text": "Ã©", "fingerprint": "1" }',
      '{ "scope": "file", "file": "a.md", "rule": "mojibake", "text": "Ã©" }',
      '{ "scope": "project", "rule": "unreadable-file", "text": "Ã©", "reason": "quoted" }',
      '{ "scope": "term", "text": "Ã©", "since": 2024 }',
    );
    assert.deepEqual(problems(text), []);
    assert.equal(parseAccepted(text, ['mojibake']).entries.length, 4);
    for (const empty of ['', ' \n', '{}', '{ "accepted": [] }']) assert.deepEqual(parseAccepted(empty, []), { entries: [], problems: [] });
  });

  it('says what is wrong at its place and reads the rest', () => {
    const text = list('{ "scope": "fil", "text": "x" }', '{ "scope": "project", "text": "x" }', '3', '{ "scope": "term", "text": 3 }');
    assert.deepEqual(problems(text), [
      ['error', '"fil"', '"scope" must be one of "finding", "file", "project", "term". Did you mean "file"?'],
      ['error', '{ "scope": "project", "text": "x" }', 'An entry of the scope "project" needs "rule".'],
      ['error', '3', 'An entry must be an object with "scope", "text" and what else its scope needs.'],
      ['error', '3', '"text" must be a text in double quotes.'],
    ]);
    assert.equal(parseAccepted(list('{}', '{ "scope": "term", "text": "微信" }'), []).entries.length, 1);
  });

  it('warns of a rule there is not', () => {
    const [problem] = problems(list('{ "scope": "project", "rule": "repeated-wrod", "text": "x" }'));
    assert.deepEqual(problem, ['warning', '"repeated-wrod"', 'There is no rule "repeated-wrod". Did you mean "repeated-word"?']);
  });

  it('tells a merge that was not finished from a slip', () => {
    const text = '{ "accepted": [\n<<<<<<< ours\n{ "scope": "term", "text": "a" }\n=======\n>>>>>>> theirs\n] }';
    assert.deepEqual(
      problems(text).map(([severity, at]) => [severity, at]),
      [['error', '<<<<<<< ours']],
    );
    assert.match(problems('{ "accepted": [ {} {} ] }')[0][2], /^Not valid JSON/);
    assert.match(problems('[]')[0][2], /one JSON object/);
    assert.match(problems('{ "acepted": [] }')[0][2], /Did you mean "accepted"/);
  });

  it('never throws', () => {
    for (const text of ['[', '{"accepted":', '{"accepted":{}}', '['.repeat(100_000), '\u0000', '{"accepted":[[[]]]}'])
      parseAccepted(text, []);
  });
});
