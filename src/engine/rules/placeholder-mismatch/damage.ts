import { fold } from '../../bilingual/folded';
import { isDigit, isLatin } from '../../text/characters';
import { expand } from '../../text/expanded';
import type { MappedText, Span } from '../../types';
import type { Placeholder } from './parse';

/** A placeholder of the source that the translation changed. */
export interface Damage {
  readonly source: Placeholder;
  /** What stands there now. */
  readonly span: Span;
  readonly seen: string;
  /** Whether it can be nothing else. */
  readonly isSure: boolean;
}

/** What is left when the changed ones are found. */
export interface Repairs {
  readonly damaged: readonly Damage[];
  readonly missing: readonly Placeholder[];
  readonly extra: readonly Placeholder[];
}

/** A longer name is none. */
const LONGEST_NAME = 60;

/** Finds, among what is missing and what is too many, placeholders that are only written wrongly. */
export function findDamage(target: MappedText, missing: readonly Placeholder[], extra: readonly Placeholder[]): Repairs {
  const search = new Search(target, missing, extra);
  search.spelt();
  search.pair((one, other) => fold(one.name).text === fold(other.name).text && one.name !== '' && one.conversion === undefined);
  search.pairRest();
  search.translated();
  search.unclosed();
  return search.repairs();
}

class Search {
  readonly #target: MappedText;
  readonly #text: string;
  readonly #taken: Span[];
  readonly #damaged: Damage[] = [];
  #missing: Placeholder[];
  #extra: Placeholder[];

  constructor(target: MappedText, missing: readonly Placeholder[], extra: readonly Placeholder[]) {
    this.#target = target;
    this.#text = expand(target).text;
    this.#missing = [...missing];
    this.#extra = [...extra];
    this.#taken = target.objects
      .filter(object => !extra.some(placeholder => placeholder.at === object.at))
      .map(object => ({ start: object.at, end: object.at + 1 }));
  }

  repairs(): Repairs {
    return { damaged: this.#damaged, missing: this.#missing, extra: this.#extra };
  }

  /** The missing and the extra that belong together, where each has but one fellow. */
  pair(belong: (missing: Placeholder, extra: Placeholder) => boolean, isSure = true): void {
    for (const source of [...this.#missing]) {
      const fellows = this.#extra.filter(placeholder => belong(source, placeholder));
      if (fellows.length !== 1 || this.#missing.filter(other => belong(other, fellows[0])).length !== 1) continue;
      const [{ at, raw }] = fellows;
      this.#take({ source, span: { start: at, end: at + 1 }, seen: raw, isSure });
    }
  }

  /** One missing and one extra of the same kind: renamed. */
  pairRest(): void {
    const isNamed = (placeholder: Placeholder): boolean =>
      placeholder.conversion === undefined && placeholder.style !== '%1' && !placeholder.choice;
    this.pair((one, other) => isNamed(one) && one.style === other.style && (isNear(one.name, other.name) || isForeign(other.name)));
    this.pair((one, other) => isNamed(one) && one.style === other.style && !one.isDoubtful, false);
  }

  /** The same characters with spaces between, in full width, or in other case. */
  spelt(): void {
    const folded = fold(this.#text);
    for (const source of [...this.#missing]) {
      if (source.choice) continue;
      const wanted = fold(source.raw).text;
      const found: Span[] = [];
      for (let at = folded.text.indexOf(wanted); at >= 0 && wanted; at = folded.text.indexOf(wanted, at + 1)) {
        const span = { start: folded.offsets[at], end: folded.offsets[at + wanted.length - 1] + 1 };
        if (this.#stands(span, source)) found.push(span);
      }
      const fellows = this.#missing.filter(({ raw }) => raw === source.raw).length;
      if (found.length > 0) this.#takeText(source, found[0], found.length === fellows);
    }
  }

  /** `{名称}` for `{name}`: as many placeholders with foreign names as there are missing ones. */
  translated(): void {
    for (const style of new Set(this.#missing.filter(({ choice, name }) => !choice && name).map(({ style }) => style))) {
      const sources = this.#missing.filter(placeholder => placeholder.style === style && !placeholder.choice);
      const found = this.#foreignNames(sources[0]);
      if (found.length !== sources.length) continue;
      for (const [i, span] of found.entries()) this.#takeText(sources[i], span, sources.length === 1);
    }
  }

  /** `{name` or `name}` alone. */
  unclosed(): void {
    for (const source of [...this.#missing]) {
      const { raw } = source;
      if (source.choice || !/^[^\w\s]*\{/.test(raw) || raw.length < 4) continue;
      const open = this.#text.indexOf(raw.slice(0, -1));
      const closed = this.#text.indexOf(raw.replace(/^[^\w\s]*\{/, ''));
      if (open >= 0 && !isWordUnit(this.#text, open + raw.length - 1)) {
        this.#takeText(source, { start: open, end: open + raw.length - 1 }, false);
      } else if (closed >= 0 && !isWordUnit(this.#text, closed - 1)) {
        this.#takeText(source, { start: closed, end: closed + raw.length - (raw.indexOf('{') + 1) }, false);
      }
    }
  }

  #foreignNames({ style }: Placeholder): Span[] {
    const close = CLOSES[style.at(-1) ?? ''];
    if (!close) return [];
    const ends = close.repeat(style.length - style.replace(/\{+$/, '').length || 1);
    const halfWidth = this.#text.replace(/[\uff01-\uff5e]/g, unit => String.fromCharCode(unit.charCodeAt(0) - 0xfee0));
    const found: Span[] = [];
    for (let at = halfWidth.indexOf(style); at >= 0; at = halfWidth.indexOf(style, at + 1)) {
      const name = at + style.length;
      const end = halfWidth.slice(name, name + LONGEST_NAME).indexOf(ends);
      if (end <= 0 || !isForeign(halfWidth.slice(name, name + end)) || /[{}\n]/.test(halfWidth.slice(name, name + end))) continue;
      const span = { start: at, end: name + end + ends.length + (style === '%(' && /[sd]/.test(halfWidth[name + end + 1] ?? '') ? 1 : 0) };
      if (this.#isFree(expand(this.#target).toText(span))) found.push(span);
    }
    return found;
  }

  /** Whether what was found may be the placeholder and not running text. */
  #stands({ start, end }: Span, { style, raw }: Placeholder): boolean {
    const text = this.#text;
    if (!this.#isFree(expand(this.#target).toText({ start, end })) || this.#cuts(start) || this.#cuts(end)) return false;
    const isSpread = end - start > raw.length;
    if (/\w/.test(raw.at(-1) ?? '') && isSpread && isLatin(text, end)) return false;
    if (raw[0] === '$' && /\w$/.test(raw) && isWordUnit(text, end)) return false;
    return !(style[0] === '%' && isDigit(text, start - 1));
  }

  /** Whether an offset of the written-out text lies inside an object. */
  #cuts(offset: number): boolean {
    const { start, end } = expand(this.#target).toText({ start: offset, end: offset });
    return start !== end;
  }

  #isFree(span: Span): boolean {
    return !this.#taken.some(other => span.start < other.end && other.start < span.end);
  }

  #takeText(source: Placeholder, span: Span, isSure: boolean): void {
    const start = this.#text[span.start - 1] === '\\' ? span.start - 1 : span.start;
    const place = expand(this.#target).toText({ start, end: span.end });
    if (this.#isFree(place)) this.#take({ source, span: place, seen: this.#text.slice(start, span.end), isSure });
  }

  #take(damage: Damage): void {
    const { span } = damage;
    this.#damaged.push(damage);
    this.#taken.push(span);
    this.#missing = this.#missing.filter(placeholder => placeholder !== damage.source);
    this.#extra = this.#extra.filter(({ at }) => at < span.start || at >= span.end);
  }
}

const CLOSES: Readonly<Record<string, string>> = { '{': '}', '(': ')' };

const isWordUnit = (text: string, at: number): boolean => isLatin(text, at) || isDigit(text, at) || text[at] === '_';

/** Whether a name has letters that no program's names have. */
const isForeign = (name: string): boolean => /[^\x00-\x7f]/.test(name);

/** Whether a name is another with one or two letters changed. */
function isNear(one: string, other: string): boolean {
  if (one.length >= 3 && sorted(one) === sorted(other)) return true;
  return one.length >= 4 && other.length >= 3 && distance(one.toLowerCase(), other.toLowerCase()) <= (one.length > 6 ? 2 : 1);
}

const sorted = (word: string): string => [...word.toLowerCase()].sort().join('');

/** Levenshtein's distance of two short words. */
function distance(one: string, other: string): number {
  let row = Array.from({ length: other.length + 1 }, (_, i) => i);
  for (let i = 1; i <= one.length; i++) {
    const next = [i];
    for (let j = 1; j <= other.length; j++) {
      next.push(Math.min(next[j - 1] + 1, row[j] + 1, row[j - 1] + (one[i - 1] === other[j - 1] ? 0 : 1)));
    }
    row = next;
  }
  return row[other.length];
}
