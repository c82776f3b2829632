import { type Node, type ParseError, parseTree, printParseErrorCode } from 'jsonc-parser';
import type { Message, Span } from '../types';
import type { ConfigProblem } from './config';

/**
 * The tree of a file that is one JSON object, comments and trailing commas allowed; `undefined` when it is none. Never throws.
 * @param notAnObject what is said of a file that is something else
 * @param problems gets everything that is no JSON, at its place
 */
export function readObject(text: string, notAnObject: Message, problems: ConfigProblem[]): Node | undefined {
  const errors: ParseError[] = [];
  let tree: Node | undefined;
  try {
    tree = parseTree(text, errors, { allowTrailingComma: true, allowEmptyContent: true });
  } catch {
    // The parser is recursive: thousands of nested brackets exhaust the stack.
    problems.push({ span: { start: 0, end: text.length }, message: notAnObject, severity: 'error' });
    return undefined;
  }
  for (const { error, offset, length } of errors) {
    // An unclosed comment is said to reach beyond the text.
    const span = { start: Math.min(offset, text.length), end: Math.min(offset + length, text.length) };
    problems.push({ span, message: syntaxMessage(printParseErrorCode(error)), severity: 'error' });
  }
  if (tree?.type === 'object') return tree;
  if (errors.length === 0) problems.push({ span: { start: 0, end: text.length }, message: notAnObject, severity: 'error' });
  return undefined;
}

export const spanOf = ({ offset, length }: Node): Span => ({ start: offset, end: offset + length });

/** What the scanner stumbles over, in words; anything else is "unexpected text". */
const SYNTAX: Readonly<Record<string, Message>> = {
  CommaExpected: { en: 'a comma is missing', 'zh-cn': '缺少逗号' },
  ColonExpected: { en: 'a colon is missing', 'zh-cn': '缺少冒号' },
  ValueExpected: { en: 'a value is missing', 'zh-cn': '缺少值' },
  PropertyNameExpected: { en: 'a name in double quotes is missing', 'zh-cn': '缺少用双引号括起的名称' },
  CloseBraceExpected: { en: 'a closing } is missing', 'zh-cn': '缺少 }' },
  CloseBracketExpected: { en: 'a closing ] is missing', 'zh-cn': '缺少 ]' },
  UnexpectedEndOfString: { en: 'a text is not closed with a double quote', 'zh-cn': '字符串缺少结尾的双引号' },
  UnexpectedEndOfComment: { en: 'a comment is not closed', 'zh-cn': '注释没有结束' },
  InvalidEscapeCharacter: { en: 'an unknown escape behind \\', 'zh-cn': '\\ 后的转义无效' },
  EndOfFileExpected: { en: 'there is text after the end of the object', 'zh-cn': '对象之后还有多余内容' },
};

function syntaxMessage(code: string): Message {
  const words = SYNTAX[code] ?? { en: 'unexpected text', 'zh-cn': '意外的内容' };
  return { en: `Not valid JSON: ${words.en}.`, 'zh-cn': `JSON 无效：${words['zh-cn']}。` };
}
