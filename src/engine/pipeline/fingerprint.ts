import type { Span } from '../types';

/** How much of the neighbourhood counts, on either side. */
const CONTEXT = 16;

/**
 * Names a finding by its rule, its text and the text around it, white space folded: the same after edits elsewhere, the same on every
 * machine. `nth` tells apart findings that are alike in all of that.
 */
export function fingerprint(rule: string, text: string, span: Span, nth = 0): string {
  const before = fold(text.slice(Math.max(0, span.start - CONTEXT), span.start));
  const after = fold(text.slice(span.end, span.end + CONTEXT));
  return hash([rule, before, fold(text.slice(span.start, span.end)), after, nth].join('\u0001'));
}

const fold = (text: string): string => text.replace(/\s+/g, ' ');

/** 64 bits of FNV-1a as two differently seeded halves, in hexadecimal. Source: http://www.isthe.com/chongo/tech/comp/fnv/. */
export function hash(text: string): string {
  let a = 0x811c9dc5;
  let b = 0x050c5d1f;
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i);
    a = Math.imul(a ^ unit, 0x01000193);
    b = Math.imul(b ^ unit, 0x01000193) + 0x9e3779b9;
  }
  return hex(a) + hex(b);
}

const hex = (value: number): string => (value >>> 0).toString(16).padStart(8, '0');
