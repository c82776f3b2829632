import { DEFAULT_THRESHOLD } from '../quality';
import { type Rule, SEVERITIES } from '../types';

/** The JSON schema (draft-07) of the config file, for completion and checking in an editor. */
export function configSchema(rules: readonly Rule[]): object {
  const language = { type: 'string', pattern: '^[A-Za-z]{2,3}(-[A-Za-z0-9]{1,8})*$', examples: ['zh', 'zh-Hant', 'en', 'en-GB'] };
  const source = { ...language, description: 'The language the text was translated from.' };
  const target = { ...language, description: 'The language of the text under review.' };
  return {
    $schema: 'http://json-schema.org/draft-07/schema#',
    title: 'MT Review config',
    type: 'object',
    additionalProperties: false,
    allowTrailingCommas: true,
    properties: {
      $schema: { type: 'string' },
      source: { ...source, default: 'zh' },
      target: { ...target, default: 'en' },
      languages: {
        type: 'object',
        description: 'Languages of some files only, by glob (as in .gitignore, from this folder). Of two globs that match, the later wins.',
        additionalProperties: { type: 'object', additionalProperties: false, properties: { source, target } },
      },
      rules: {
        type: 'object',
        description: 'How severe the findings of a rule are, or "off".',
        additionalProperties: false,
        properties: Object.fromEntries(
          rules.map(({ meta }) => [meta.id, { enum: [...SEVERITIES, 'off'], description: meta.summary.en, default: meta.severity }]),
        ),
      },
      ignore: { type: 'array', items: { type: 'string' }, description: 'Files not to review: globs as in .gitignore, from this folder.' },
      glossaries: {
        type: 'array',
        items: { type: 'string' },
        description: 'Glossary files (CSV, TSV, TBX), by their paths from this folder.',
        examples: [['terms.csv']],
      },
      pairs: {
        type: 'object',
        additionalProperties: { type: 'string' },
        description:
          'Translations and what they were translated from, by their paths from this folder. "*" (part of a name) and "**" (folders) of the translation are carried over to the source.',
        examples: [{ 'docs/en/**': 'docs/zh/**' }],
      },
      threshold: {
        type: 'number',
        minimum: 0,
        default: DEFAULT_THRESHOLD,
        description: 'The most error points per 1,000 words with which a text passes in a report.',
      },
      reviewSourceDocuments: {
        type: 'boolean',
        default: false,
        description: 'Review a document even when it is simply written in the source language.',
      },
    },
  };
}
