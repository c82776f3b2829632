import type { Format, LanguagePair, Unit } from '../../src/engine';

/** The units of a file: source (if there is one), target, and of what is said of them the properties named. */
export function unitsOf(
  format: Format,
  text: string,
  properties: readonly (keyof Unit)[] = ['key'],
  languages?: LanguagePair,
): unknown[][] {
  return format
    .parse(text, languages)
    .segments.map(({ segment: { source, target, unit } }) => [
      ...(source ? [source.text] : []),
      target.text,
      ...properties.map(property => unit?.[property]),
    ]);
}

/** What the file holds at the places where a format found it broken. */
export const brokenPlaces = (format: Format, text: string): string[] =>
  format.parse(text).problems.map(({ span }) => text.slice(span.start, span.end));
