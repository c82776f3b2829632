import { UNREADABLE } from '../pipeline/unreadable';
import { WRONG_DIRECTIVE } from '../pipeline/wrong-directives';
import type { Rule } from '../types';
import { ACCEPTED_SCOPES } from './entry';

/** The JSON schema (draft-07) of the file of accepted findings, for completion and checking in an editor. */
export function acceptedSchema(rules: readonly Rule[]): object {
  const text = (description: string): object => ({ type: 'string', description });
  const entry = {
    type: 'object',
    required: ['scope', 'text'],
    properties: {
      scope: {
        enum: [...ACCEPTED_SCOPES],
        enumDescriptions: [
          'One finding, wherever it moves in its file.',
          'What the rule says of this text anywhere in this file.',
          'What the rule says of this text anywhere in the project.',
          'A word or term that is right wherever it stands, for every rule that judges words.',
        ],
      },
      file: text('The file it was accepted in, from the folder of this one, with "/" between names.'),
      rule: { description: 'The rule that is not to flag it.', enum: [...rules.map(({ meta }) => meta.id), UNREADABLE, WRONG_DIRECTIVE] },
      text: text('The text that was flagged, shortened when long.'),
      context: text('For readers: the words around it when it was accepted.'),
      fingerprint: text('Names the finding; written by MT Review.'),
      reason: text('Why it was accepted.'),
    },
    allOf: [requires('finding', ['file', 'rule', 'fingerprint']), requires('file', ['file', 'rule']), requires('project', ['rule'])],
  };
  return {
    $schema: 'http://json-schema.org/draft-07/schema#',
    title: 'Findings accepted in MT Review',
    type: 'object',
    allowTrailingCommas: true,
    properties: {
      $schema: text('Where the schema of this file is. VS Code knows it without.'),
      accepted: {
        type: 'array',
        description: 'By file, rule and text; written by MT Review, and yours to edit.',
        default: [],
        items: { ...entry, defaultSnippets: SNIPPETS },
      },
    },
  };
}

/** What a person may want to write by hand; findings and files are written by MT Review. */
const SNIPPETS = [
  { label: 'a term that is right everywhere', body: { scope: 'term', text: '$1', reason: '$2' } },
  { label: 'a text a rule is not to flag', body: { scope: 'project', rule: '$1', text: '$2', reason: '$3' } },
];

const requires = (scope: string, required: readonly string[]): object => ({
  if: { properties: { scope: { const: scope } } },
  // biome-ignore lint/suspicious/noThenProperty: so JSON Schema calls it
  then: { required },
});
