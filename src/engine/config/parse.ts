import { findNodeAtLocation, getNodeValue, type Node } from 'jsonc-parser';
import * as v from 'valibot';
import type { Message, Severity, Span } from '../types';
import { SEVERITIES } from '../types';
import { leadsOut, outsideProject, patternLeadsOut } from './boundary';
import type { Config, ConfigProblem, GlossaryFile } from './config';
import { EMPTY_CONFIG } from './config';
import { isBoundedGlob, tooManyStars } from './globs';
import { readObject, spanOf } from './json-object';
import { LANGUAGE_TAG } from './language-tag';
import { wildcardsIn } from './pairs';
import { suggest } from './suggest';

const language = v.pipe(v.string(), v.regex(LANGUAGE_TAG));
/** A list passes as an object with the validator; here it is none. */
const object = v.custom<Record<string, unknown>>(value => typeof value === 'object' && value !== null && !Array.isArray(value));
const languages = v.strictObject({ source: v.optional(language), target: v.optional(language) });

/** What may stand at the top of the file. */
const KEYS = {
  $schema: v.string(),
  source: language,
  target: language,
  languages: v.pipe(object, v.record(v.string(), v.pipe(object, languages))),
  rules: v.pipe(object, v.record(v.string(), v.picklist([...SEVERITIES, 'off']))),
  ignore: v.array(v.string()),
  reviewSourceDocuments: v.boolean(),
  glossaries: v.array(v.string()),
  threshold: v.pipe(v.number(), v.minValue(0)),
  pairs: v.pipe(object, v.record(v.string(), v.string())),
};
type Key = keyof typeof KEYS;
type Values = { [K in Key]?: v.InferOutput<(typeof KEYS)[K]> };

export interface ConfigReading {
  /** What could be read; everything with an error is left out. */
  readonly config: Config;
  /** By place. */
  readonly problems: readonly ConfigProblem[];
}

/**
 * Reads a config file: JSON, comments and trailing commas allowed.
 * @param text the file's text, without BOM
 * @param ruleIds every rule there is
 * @param above how many folders the file lies below the root of its project, which its paths must not leave
 * @returns the config and everything wrong with it; never throws
 */
export function parseConfig(text: string, ruleIds: readonly string[], above = 0): ConfigReading {
  const problems: ConfigProblem[] = [];
  const tree = readObject(text, NOT_AN_OBJECT, problems);
  if (!tree) return { config: EMPTY_CONFIG, problems };
  const values = readKeys(tree, problems);
  checkRuleNames(tree, values.rules ?? {}, ruleIds, problems);
  checkGlobs(tree, values, problems);
  checkPairs(tree, values.pairs ?? {}, problems);
  const config = withinProject(toConfig(values, tree), tree, above, problems);
  problems.sort((a, b) => a.span.start - b.span.start);
  return { config, problems };
}

function toConfig(values: Values, tree: Node): Config {
  return {
    source: values.source,
    target: values.target,
    languages: Object.entries(values.languages ?? {}).map(([files, pair]) => ({ files, ...pair })),
    rules: (values.rules ?? {}) as Record<string, Severity | 'off'>,
    ignore: values.ignore ?? [],
    reviewSourceDocuments: values.reviewSourceDocuments,
    threshold: values.threshold,
    glossaries: glossariesIn(findNodeAtLocation(tree, ['glossaries'])),
    pairs: Object.entries(values.pairs ?? {}).map(([target, source]) => ({ target, source })),
  };
}

/** A config without the paths that lead out of its project. */
function withinProject(config: Config, tree: Node, above: number, problems: ConfigProblem[]): Config {
  const isInside = (leads: boolean, path: string, span: Span): boolean => {
    if (leads) problems.push(outsideProject(path, span));
    return !leads;
  };
  const placeOf = (target: string): Span => spanOf(findNodeAtLocation(tree, ['pairs', target]) ?? tree);
  return {
    ...config,
    glossaries: config.glossaries.filter(({ path, span }) => isInside(leadsOut(path, above), path, span)),
    pairs: config.pairs.filter(({ target, source }) => isInside(patternLeadsOut(source, above), source, placeOf(target))),
  };
}

const glossariesIn = (list: Node | undefined): GlossaryFile[] =>
  list?.type === 'array'
    ? (list.children ?? []).filter(({ type }) => type === 'string').map(node => ({ path: node.value, span: spanOf(node) }))
    : [];

/** The values of the known keys that hold what they should. */
function readKeys(tree: Node, problems: ConfigProblem[]): Values {
  const values: Record<string, unknown> = {};
  for (const property of tree.children ?? []) {
    const [name, value] = property.children ?? [];
    if (!name || !value) continue;
    const key: string = name.value;
    if (!Object.hasOwn(KEYS, key)) {
      problems.push({ span: spanOf(name), message: unknownKey(key), severity: 'warning' });
      continue;
    }
    const given = getNodeValue(value);
    const { success, output, issues } = v.safeParse(KEYS[key as Key] as v.GenericSchema, given);
    if (success) values[key] = output;
    else if (issues.every(issue => issue.path)) values[key] = withoutWrong(given, issues);
    for (const issue of issues ?? []) problems.push(valueProblem(value, key, issue));
  }
  return values as Values;
}

/** A list or an object without the entries that something is wrong with: one slip does not cost the others. */
function withoutWrong(value: object, issues: readonly v.BaseIssue<unknown>[]): unknown {
  const wrong = new Set(issues.map(issue => String(issue.path?.[0].key)));
  if (Array.isArray(value)) return value.filter((_, i) => !wrong.has(String(i)));
  return Object.fromEntries(Object.entries(value).filter(([name]) => !wrong.has(name)));
}

function valueProblem(value: Node, key: string, issue: v.BaseIssue<unknown>): ConfigProblem {
  const path = (issue.path ?? []).map(item => item.key as string | number);
  const unknown = issue.type === 'strict_object' && issue.expected === 'never';
  const node = findNodeAtLocation(value, path) ?? value;
  // A key that should not be there is marked itself; a wrong value is marked where it stands.
  const place = unknown ? (node.parent?.children?.[0] ?? node) : node;
  const name = [key, ...path].join('.');
  const message = unknown ? unknownKey(String(path.at(-1)), ['source', 'target']) : wrongValue(name, issue);
  return { span: spanOf(place), message, severity: 'error' };
}

function checkRuleNames(tree: Node, rules: Record<string, unknown>, ruleIds: readonly string[], problems: ConfigProblem[]): void {
  for (const rule of Object.keys(rules)) {
    if (ruleIds.includes(rule)) continue;
    const node = findNodeAtLocation(tree, ['rules', rule])?.parent?.children?.[0] ?? tree;
    problems.push({ span: spanOf(node), message: unknownRule(rule, ruleIds), severity: 'warning' });
  }
}

/** Patterns that would take too long to match; they match nothing. */
function checkGlobs(tree: Node, { ignore = [], languages = {} }: Values, problems: ConfigProblem[]): void {
  const listed = findNodeAtLocation(tree, ['ignore'])?.children ?? [];
  const places = [
    ...listed.filter(({ value }) => ignore.includes(value)).map(node => ({ node, pattern: node.value as string })),
    ...Object.keys(languages).map(pattern => ({ node: findNodeAtLocation(tree, ['languages', pattern])?.parent?.children?.[0], pattern })),
  ];
  for (const { node, pattern } of places) {
    if (!isBoundedGlob(pattern)) problems.push({ span: spanOf(node ?? tree), message: tooManyStars(pattern), severity: 'error' });
  }
}

/** A wildcard of the source stands for what that of the translation stood for. */
function checkPairs(tree: Node, pairs: Record<string, string>, problems: ConfigProblem[]): void {
  for (const [target, source] of Object.entries(pairs)) {
    if (wildcardsIn(source) <= wildcardsIn(target)) continue;
    const span = spanOf(findNodeAtLocation(tree, ['pairs', target]) ?? tree);
    problems.push({ span, message: tooManyWildcards(target, source), severity: 'error' });
  }
}

/** A problem with a glossary file that a config names: it cannot be read, for the reason given. */
export const unreadableGlossary = ({ path, span }: GlossaryFile, reason: Message): ConfigProblem => ({
  span,
  message: {
    en: `The glossary "${path}" cannot be read: ${reason.en}. Paths count from the folder of this file.`,
    'zh-cn': `无法读取术语表 "${path}"：${reason['zh-cn']}。路径以本文件所在文件夹为起点。`,
  },
  severity: 'error',
});

const NOT_AN_OBJECT: Message = {
  en: 'The config must be one JSON object, such as { "source": "zh", "target": "en" }.',
  'zh-cn': '配置必须是一个 JSON 对象，例如 { "source": "zh", "target": "en" }。',
};

function wrongValue(name: string, issue: v.BaseIssue<unknown>): Message {
  const expected = issue.type === 'regex' ? LANGUAGE_TAG_NAME : typeName(issue.type === 'custom' ? 'Object' : (issue.expected ?? ''));
  const received = typeName(issue.received);
  return {
    en: `"${name}" must be ${expected.en}, not ${received.en}.`,
    'zh-cn': `"${name}" 应为${expected['zh-cn']}，而不是${received['zh-cn']}。`,
  };
}

const LANGUAGE_TAG_NAME: Message = { en: 'a language tag such as "zh" or "en-GB"', 'zh-cn': '语言标签（例如 "zh" 或 "en-GB"）' };

/** What the validator calls a type, as a reader would; values and choices speak for themselves. */
const TYPES: Readonly<Record<string, Message>> = {
  string: { en: 'a text in double quotes', 'zh-cn': '用双引号括起的文本' },
  boolean: { en: 'true or false', 'zh-cn': ' true 或 false' },
  number: { en: 'a number', 'zh-cn': '数字' },
  '>=0': { en: 'at least 0', 'zh-cn': '不小于 0 的数' },
  Array: { en: 'a list', 'zh-cn': '列表' },
  Object: { en: 'an object', 'zh-cn': '对象' },
};

function typeName(type: string): Message {
  const text = type.replace(/^\(|\)$/g, '');
  return TYPES[text] ?? { en: text.replaceAll(' | ', ', '), 'zh-cn': ` ${text.replaceAll(' | ', '、')}` };
}

function unknownKey(key: string, known: readonly string[] = Object.keys(KEYS)): Message {
  const near = suggest(key, known);
  return {
    en: `There is no setting "${key}".${near ? ` Did you mean "${near}"?` : ''}`,
    'zh-cn': `没有名为 "${key}" 的设置。${near ? `您是否想写 "${near}"？` : ''}`,
  };
}

function tooManyWildcards(target: string, source: string): Message {
  return {
    en: `The source "${source}" has more wildcards than its translation "${target}": each stands for what the translation's stands for.`,
    'zh-cn': `原文 "${source}" 的通配符多于译文 "${target}"：原文中的每个通配符都取译文中对应通配符的内容。`,
  };
}

/** Says that there is no such rule, with the nearest name there is. */
export function unknownRule(rule: string, ruleIds: readonly string[]): Message {
  const near = suggest(rule, ruleIds);
  return {
    en: `There is no rule "${rule}".${near ? ` Did you mean "${near}"?` : ''}`,
    'zh-cn': `没有名为 "${rule}" 的规则。${near ? `您是否想写 "${near}"？` : ''}`,
  };
}
