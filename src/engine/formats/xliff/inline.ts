import type { XmlElement } from '../xml/reader';
import type { XmlReading } from '../xml/text';

/** Inline elements of XLIFF 1.2 (OASIS standard, 2.4) and 2.1 (OASIS standard, 4.7). */
const READINGS: Readonly<Record<string, XmlReading>> = {
  g: 'tag',
  pc: 'tag',
  mrk: 'tag',
  bpt: 'code',
  ept: 'code',
  bx: 'code',
  ex: 'code',
  sc: 'code',
  ec: 'code',
  sm: 'code',
  em: 'code',
  it: 'code',
  x: 'placeholder',
  ph: 'placeholder',
};

/** How an inline element is read. */
export function readingOf(element: XmlElement): XmlReading {
  const { name, attributes } = element;
  if (name === 'cp') return character(attributes.get('hex')?.raw);
  if (name === 'mrk' && (attributes.get('mtype')?.raw === 'protected' || attributes.get('translate')?.raw === 'no')) return 'markup';
  if (name === 'x' || name === 'ph') return standalone(element);
  return READINGS[name] ?? 'tag';
}

/** A code on its own may be a line break, or one half of a pair written as two. */
function standalone({ attributes }: XmlElement): XmlReading {
  const id = attributes.get('id')?.raw ?? '';
  const type = attributes.get('ctype')?.raw ?? attributes.get('subType')?.raw ?? '';
  if (type === 'lb' || type === 'xlf:lb' || /^LINE_BREAK/.test(id)) return { plain: '\n' };
  return /^(?:START|CLOSE)_/.test(id) ? 'code' : 'placeholder';
}

/** A character that XML cannot hold. */
function character(hex: string | undefined): XmlReading {
  const value = Number.parseInt(hex ?? '', 16);
  return value >= 0 && value <= 0x10ffff ? { plain: String.fromCodePoint(value) } : 'markup';
}
