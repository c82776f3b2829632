import { insertionPlace, padded } from '../../bilingual/insertion';
import { toFileSpan } from '../../text/mapped-text';
import type { Edit, Fix, MappedText, Span } from '../../types';
import type { Element } from './elements';
import { writeTag } from './messages';
import type { Token } from './tokens';

/** Writes tags of a translation as its file does. */
export class TagWriter {
  readonly #source: MappedText;
  readonly #target: MappedText;

  constructor(source: MappedText, target: MappedText) {
    this.#source = source;
    this.#target = target;
  }

  /** Another tag in the place of one. */
  replace(token: Token, raw: string): Edit {
    if (!token.fileSpan) return { span: { start: token.at, end: token.at + token.length }, text: raw };
    return { span: token.fileSpan, text: this.#written(token, raw), inFile: true };
  }

  /** A tag of the source put in at an offset of the target. */
  insert(token: Token, at: number): Edit {
    const isOwnText = !token.fileSpan;
    if (isOwnText || !this.#isElement(token)) return { span: { start: at, end: at }, text: token.raw };
    return { span: toFileSpan(this.#target, { start: at, end: at }), text: token.raw, inFile: true };
  }

  /** In a file of XML a tag is either an element or text that reads like one. */
  #written(token: Token, raw: string): string {
    return this.#isElement(token) ? raw : this.#target.encode(raw);
  }

  #isElement({ fileSpan, raw }: Token): boolean {
    return fileSpan !== undefined && fileSpan.end - fileSpan.start === raw.length;
  }

  /** Puts an element of the source around what it is around there, where that is plain to see. */
  wrap({ open, close }: Element): Fix | undefined {
    const span = this.#contentOf(open, close);
    if (!span) return undefined;
    return {
      title: writeTag(`${open.raw}…${close.raw}`),
      edits: [this.insert(open, span.start), this.insert(close, span.end)],
      safety: 'review',
      preferred: true,
    };
  }

  /** Where the target has what an element of the source is around: all of the text, or a word or object that it has once. */
  #contentOf(open: Token, close: Token): Span | undefined {
    const { text, objects } = this.#source;
    const start = open.at + open.length;
    if (isBlank(text.slice(0, open.at)) && isBlank(text.slice(close.at + close.length))) return trimmed(this.#target.text);
    const content = text.slice(start, close.at);
    const object = content.length === 1 ? objects.find(({ at }) => at === start) : undefined;
    if (object) {
      const fellows = this.#target.objects.filter(({ raw }) => raw === object.raw);
      return fellows.length === 1 ? { start: fellows[0].at, end: fellows[0].at + 1 } : undefined;
    }
    if (!/^[\w][\w .+-]{0,60}$/.test(content)) return undefined;
    const at = this.#target.text.indexOf(content);
    if (at < 0 || this.#target.text.includes(content, at + 1)) return undefined;
    const end = at + content.length;
    return /\w/.test(this.#target.text[at - 1] ?? '') || /\w/.test(this.#target.text[end] ?? '') ? undefined : { start: at, end };
  }

  /** Puts in a tag that stands alone, where it likely stood. */
  insertSingle(token: Token): Fix {
    const at = insertionPlace(this.#source, token.at, this.#target);
    const edit = this.insert(token, at);
    const isBreak = token.name === 'br';
    return {
      title: writeTag(token.raw),
      edits: [isBreak ? edit : { ...edit, text: padded(this.#target.text, at, edit.text) }],
      safety: 'review',
      preferred: true,
    };
  }

  remove(tokens: readonly Token[]): Fix {
    const list = tokens.map(({ raw }) => raw).join('…');
    return {
      title: { en: `Remove ${list}`, 'zh-cn': `删除 ${list}` },
      edits: tokens.map(token => this.replace(token, '')),
      safety: 'review',
    };
  }
}

const isBlank = (text: string): boolean => text.trim() === '';

function trimmed(text: string): Span {
  const start = text.length - text.trimStart().length;
  return { start, end: Math.max(start, text.trimEnd().length) };
}
