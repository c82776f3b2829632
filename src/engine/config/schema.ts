import { DEFAULT_THRESHOLD } from '../quality';
import { type Rule, SEVERITIES, type Severity } from '../types';

const LEVELS: Readonly<Record<Severity | 'off', string>> = {
  error: 'Shown as an error.',
  warning: 'Shown as a warning.',
  info: 'Shown as information.',
  hint: 'Marked in the text only.',
  off: 'Not looked for.',
};

/** The JSON schema (draft-07) of the config file, for completion and checking in an editor. */
export function configSchema(rules: readonly Rule[]): object {
  const language = {
    type: 'string',
    pattern: '^[A-Za-z]{2,3}(-[A-Za-z0-9]{1,8})*$',
    patternErrorMessage: 'A language tag is wanted, such as "zh", "zh-Hant" or "en-GB".',
    examples: ['zh', 'zh-Hant', 'en', 'en-GB', 'ja', 'ko', 'fr', 'de', 'es', 'ru'],
  };
  const source = { ...language, ...described('The language the texts were translated from, as a tag: `zh`, `ja`, `de`.') };
  const target = { ...language, ...described('The language of the texts under review, as a tag: `en`, `en-GB`, `fr`.') };
  return {
    $schema: 'http://json-schema.org/draft-07/schema#',
    title: 'MT Review config',
    type: 'object',
    additionalProperties: false,
    allowTrailingCommas: true,
    properties: {
      $schema: { type: 'string', ...described('Where the schema of this file is. VS Code knows it without.') },
      source: { ...source, default: 'zh' },
      target: { ...target, default: 'en' },
      languages: {
        type: 'object',
        ...described(
          'Languages of some files only, by glob (as in `.gitignore`, from this folder). Of two globs that match, the later wins.',
        ),
        default: {},
        examples: [{ 'fr/**': { target: 'fr' } }],
        defaultSnippets: [snippet('a folder in another language', { [`${place(1, 'fr')}/**`]: { target: place(2, 'fr') } })],
        additionalProperties: {
          type: 'object',
          additionalProperties: false,
          properties: { source, target },
          defaultSnippets: [snippet('another target', { target: place(1, 'fr') }), snippet('another source', { source: place(1, 'ja') })],
        },
      },
      rules: {
        type: 'object',
        ...described('How severe the findings of a rule are, or `"off"`. A rule that is not named keeps its own severity.'),
        default: {},
        examples: [{ 'mixed-punctuation': 'error', 'missing-space': 'off' }],
        defaultSnippets: [snippet('turn a rule off', { [place(1, 'rule')]: 'off' })],
        additionalProperties: false,
        properties: Object.fromEntries(rules.map(rule => [rule.meta.id, levelOf(rule)])),
      },
      ignore: {
        type: 'array',
        items: { type: 'string', examples: ['drafts/', '**/*.bak.md'] },
        ...described('Files not to review: globs as in `.gitignore`, from this folder.'),
        default: [],
        examples: [['drafts/']],
        defaultSnippets: [snippet('leave out a folder', [`${place(1, 'drafts')}/`])],
      },
      glossaries: {
        type: 'array',
        items: { type: 'string', examples: ['terms.csv', 'terms.tbx'] },
        ...described('Glossary files (CSV, TSV, TBX) of the project, by their paths from this folder.'),
        default: [],
        examples: [['terms.csv']],
        defaultSnippets: [snippet('a table of terms', [place(1, 'terms.csv')])],
      },
      pairs: {
        type: 'object',
        additionalProperties: {
          type: 'string',
          ...described('What it was translated from; `*` and `**` stand for what they stand for on the left.'),
        },
        ...described(
          'Translations and what they were translated from, by their paths from this folder. `*` (part of a name) and `**` (folders) of the translation are carried over to the source. Sources that lie beside their translations (`report.zh.md`, `zh/`) are found without.',
        ),
        default: {},
        examples: [{ 'docs/en/**': 'docs/zh/**' }],
        defaultSnippets: [
          snippet('folders by language', { [`${place(1, 'docs/en')}/**`]: `${place(2, 'docs/zh')}/**` }),
          snippet('one file', { [place(1, 'guide.md')]: place(2, 'original.md') }),
        ],
      },
      threshold: {
        type: 'number',
        minimum: 0,
        default: DEFAULT_THRESHOLD,
        examples: [1, DEFAULT_THRESHOLD],
        ...described('The most error points per 1,000 words with which a text passes in a report.'),
      },
      reviewSourceDocuments: {
        type: 'boolean',
        default: false,
        ...described('Review documents that are simply written in the source language, too.'),
      },
    },
  };
}

/** For every editor, and for VS Code, which shows Markdown. */
function described(markdown: string): object {
  return { description: markdown.replaceAll('`', ''), markdownDescription: markdown };
}

/** What VS Code offers to write. */
function snippet(label: string, body: unknown): object {
  return { label, body };
}

/** A place to fill in, with what stands there at first. */
const place = (number: number, text: string): string => `\${${number}:${text}}`;

function levelOf({ meta }: Rule): object {
  return {
    enum: [...SEVERITIES, 'off'],
    enumDescriptions: [...SEVERITIES, 'off' as const].map(level => LEVELS[level]),
    ...described(meta.summary.en),
    default: meta.severity,
  };
}
