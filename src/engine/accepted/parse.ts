import { getNodeValue, type Node } from 'jsonc-parser';
import type { ConfigProblem } from '../config/config';
import { readObject, spanOf } from '../config/json-object';
import { unknownRule } from '../config/parse';
import { suggest } from '../config/suggest';
import { UNREADABLE } from '../pipeline/unreadable';
import { WRONG_DIRECTIVE } from '../pipeline/wrong-directives';
import type { Message, Span } from '../types';
import { ACCEPTED_SCOPES, type AcceptedEntry, type AcceptedScope, shortened, type WrittenEntry } from './entry';

export interface AcceptedReading {
  /** What could be read, as it stands in the file. */
  readonly entries: readonly WrittenEntry[];
  /** By place. Where one is an error, the file should not be followed, nor written to. */
  readonly problems: readonly ConfigProblem[];
}

/** What an entry must hold, by its scope. */
const NEEDED: Readonly<Record<AcceptedScope, readonly (keyof AcceptedEntry)[]>> = {
  finding: ['file', 'rule', 'text', 'fingerprint'],
  file: ['file', 'rule', 'text'],
  project: ['rule', 'text'],
  term: ['text'],
};
const TEXTS = ['file', 'rule', 'text', 'context', 'fingerprint', 'reason'] as const;

/**
 * Reads a file of accepted findings. Fields it does not know are left alone.
 * @param text the file's text, without BOM
 * @param ruleIds every rule there is
 * @returns the entries and everything wrong with them; never throws
 */
export function parseAccepted(text: string, ruleIds: readonly string[]): AcceptedReading {
  if (text.trim() === '') return { entries: [], problems: [] };
  const conflict = conflictIn(text);
  if (conflict) return { entries: [], problems: [{ span: conflict, message: CONFLICT, severity: 'error' }] };
  const problems: ConfigProblem[] = [];
  const tree = readObject(text, NOT_AN_OBJECT, problems);
  if (!tree || problems.length > 0) return { entries: [], problems };
  const list = listIn(tree, problems);
  const known = [...ruleIds, UNREADABLE, WRONG_DIRECTIVE];
  const entries = (list?.children ?? []).flatMap(node => readEntry(node, known, problems) ?? []);
  problems.sort((a, b) => a.span.start - b.span.start);
  return { entries, problems };
}

/** The first mark a merge leaves where both sides changed the same. */
function conflictIn(text: string): Span | undefined {
  const match = /^(?:<{7} |>{7} |={7}$)/m.exec(text);
  if (!match) return undefined;
  const end = text.slice(match.index).search(/\r?\n/);
  return { start: match.index, end: end < 0 ? text.length : match.index + end };
}

/** The list of entries. */
function listIn(tree: Node, problems: ConfigProblem[]): Node | undefined {
  for (const { children: [name, value] = [] } of tree.children ?? []) {
    if (!name || !value) continue;
    if (name.value === 'accepted') {
      if (value.type === 'array') return value;
      problems.push({ span: spanOf(value), message: NOT_A_LIST, severity: 'error' });
    } else if (suggest(name.value, ['accepted'])) problems.push({ span: spanOf(name), message: unknownKey(name.value), severity: 'error' });
  }
  return undefined;
}

function readEntry(node: Node, ruleIds: readonly string[], problems: ConfigProblem[]): WrittenEntry | undefined {
  const wrong = (at: Node, message: Message): undefined => void problems.push({ span: spanOf(at), message, severity: 'error' });
  if (node.type !== 'object') return wrong(node, NO_ENTRY);
  const fields = new Map((node.children ?? []).map(({ children = [] }) => [String(children[0]?.value), children[1]]));
  const scopeNode = fields.get('scope');
  const scope = ACCEPTED_SCOPES.find(name => name === scopeNode?.value);
  if (!scope) return wrong(scopeNode ?? node, wrongScope(scopeNode?.value));
  for (const name of TEXTS) {
    const value = fields.get(name);
    if (value && value.type !== 'string') return wrong(value, notAText(name));
    if (!value && NEEDED[scope].includes(name)) return wrong(node, missing(scope, name));
  }
  const entry: AcceptedEntry = getNodeValue(node);
  const rule = fields.get('rule');
  if (rule && !ruleIds.includes(rule.value)) {
    problems.push({ span: spanOf(rule), message: unknownRule(rule.value, ruleIds), severity: 'warning' });
  }
  return { ...entry, scope, text: shortened(entry.text), span: spanOf(node) };
}

const NOT_AN_OBJECT: Message = {
  en: 'The accepted findings must be one JSON object: { "accepted": [ … ] }.',
  'zh-cn': '已接受的问题必须是一个 JSON 对象：{ "accepted": [ … ] }。',
};

const NOT_A_LIST: Message = {
  en: '"accepted" must be a list of entries.',
  'zh-cn': '"accepted" 应为条目列表。',
};

const NO_ENTRY: Message = {
  en: 'An entry must be an object with "scope", "text" and what else its scope needs.',
  'zh-cn': '条目必须是对象，含 "scope"、"text" 以及该范围所需的其他字段。',
};

const CONFLICT: Message = {
  en: 'A merge left both sides here. Keep the entries of both, with commas between them, and delete the marks of the conflict.',
  'zh-cn': '合并冲突尚未解决。请保留双方的条目并以逗号分隔，然后删除冲突标记。',
};

const unknownKey = (name: string): Message => ({
  en: `There is no field "${name}" here. Did you mean "accepted"?`,
  'zh-cn': `此处没有名为 "${name}" 的字段。您是否想写 "accepted"？`,
});

function wrongScope(value: unknown): Message {
  const near = typeof value === 'string' ? suggest(value, ACCEPTED_SCOPES) : undefined;
  const names = ACCEPTED_SCOPES.map(name => `"${name}"`);
  return {
    en: `"scope" must be one of ${names.join(', ')}.${near ? ` Did you mean "${near}"?` : ''}`,
    'zh-cn': `"scope" 应为 ${names.join('、')} 之一。${near ? `您是否想写 "${near}"？` : ''}`,
  };
}

const notAText = (name: string): Message => ({
  en: `"${name}" must be a text in double quotes.`,
  'zh-cn': `"${name}" 应为用双引号括起的文本。`,
});

const missing = (scope: AcceptedScope, name: string): Message => ({
  en: `An entry of the scope "${scope}" needs "${name}".`,
  'zh-cn': `范围为 "${scope}" 的条目需要 "${name}"。`,
});
