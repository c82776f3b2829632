import type { ReviewJob } from './reviewer';

/** Names everything that decides what is found in a text, but the text itself and what the project has accepted in it. */
export function jobName({ scope, format, settings: { glossary, ...settings }, source, timeLimit }: ReviewJob): string {
  return [scope, format.id, JSON.stringify(settings), numberOf(glossary), numberOf(source), timeLimit].join(' ');
}

const numbers = new WeakMap<object, number>();
let count = 0;

/** A number for each reading of a file: glossaries and sources are long, and seldom change. */
function numberOf(reading: object | undefined): number {
  if (!reading) return 0;
  const number = numbers.get(reading) ?? ++count;
  numbers.set(reading, number);
  return number;
}
