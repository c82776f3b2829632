import { isHighSurrogate } from '../../text/characters';
import type { ParseProblem, Span } from '../../types';
import { escapedText, jsonString } from '../escapes';
import { problem } from '../problems';
import { type JsonToken, jsonTokens } from './tokens';

/** A string that is a value: the inside of its quotation marks, and the keys and indices that lead to it. */
export interface JsonString extends Span {
  readonly path: readonly string[];
}

/** Deeper paths are told by their last parts. */
const PATH_LIMIT = 50;
/** More broken places than this are not listed. */
const PROBLEM_LIMIT = 50;

/** Every string value of a JSON text, comments allowed. Works through broken text token by token; depth costs nothing. */
export function jsonStrings(text: string): Pick<Reader, 'strings' | 'comments' | 'problems'> {
  const reader = new Reader(text);
  for (const token of jsonTokens(text)) reader.take(token);
  reader.finish();
  return reader;
}

interface Level {
  readonly isObject: boolean;
  /** The key or index of the member being read. */
  name: string;
  index: number;
  expects: 'key' | 'colon' | 'value' | 'comma';
}

class Reader {
  readonly strings: JsonString[] = [];
  readonly comments: Span[] = [];
  readonly problems: ParseProblem[] = [];
  readonly #text: string;
  readonly #levels: Level[] = [];

  constructor(text: string) {
    this.#text = text;
  }

  take(token: JsonToken): void {
    const level = this.#levels.at(-1);
    switch (token.type) {
      case 'comment':
        this.#comment(token);
        break;
      case '{':
      case '[':
        this.#expect(level, 'value', token);
        this.#levels.push(
          token.type === '{'
            ? { isObject: true, name: '', index: 0, expects: 'key' }
            : { isObject: false, name: '0', index: 0, expects: 'value' },
        );
        break;
      case '}':
      case ']':
        if (level?.isObject !== (token.type === '}')) this.#report(token);
        this.#levels.pop();
        this.#afterValue();
        break;
      case ',':
        this.#expect(level, 'comma', token);
        if (level) nextMember(level);
        break;
      case ':':
        this.#expect(level, 'colon', token);
        if (level?.isObject) level.expects = 'value';
        break;
      case 'string':
      case 'unclosed-string':
        this.#string(token, level);
        break;
      default:
        this.#expect(level, 'value', token);
        this.#afterValue();
    }
  }

  /** Nothing may be open at the end. */
  finish(): void {
    const end = this.#text.trimEnd().length;
    const length = end > 1 && isHighSurrogate(this.#text.charCodeAt(end - 2)) ? 2 : 1;
    if (this.#levels.length > 0) this.#report({ start: Math.max(0, end - length), end });
  }

  #string(token: JsonToken, level: Level | undefined): void {
    const isClosed = token.type === 'string';
    if (!isClosed) this.#report(token, 'unclosedString');
    const inside = { start: token.start + 1, end: isClosed ? token.end - 1 : token.end };
    // A missing comma between members is the commonest slip: what follows begins the next one.
    if (level?.expects === 'comma') {
      this.#report(token);
      nextMember(level);
    }
    if (level?.expects === 'key') {
      level.name = escapedText(this.#text, inside.start, inside.end, jsonString).text;
      level.expects = 'colon';
      return;
    }
    this.#expect(level, 'value', token);
    this.strings.push({ ...inside, path: this.#levels.slice(-PATH_LIMIT).map(({ name }) => name) });
    this.#afterValue();
  }

  #comment({ start, end }: Span): void {
    const isBlock = this.#text[start + 1] === '*';
    this.comments.push({ start: start + 2, end: isBlock ? Math.max(start + 2, end - 2) : end });
  }

  #expect(level: Level | undefined, what: Level['expects'], token: Span): void {
    if (level ? level.expects !== what : what !== 'value') this.#report(token);
  }

  #afterValue(): void {
    const level = this.#levels.at(-1);
    if (level) level.expects = 'comma';
  }

  #report({ start, end }: Span, name: 'invalidSyntax' | 'unclosedString' = 'invalidSyntax'): void {
    if (this.problems.length < PROBLEM_LIMIT) this.problems.push(problem(name, start, end));
  }
}

function nextMember(level: Level): void {
  level.expects = level.isObject ? 'key' : 'value';
  level.index++;
  if (!level.isObject) level.name = String(level.index);
}
