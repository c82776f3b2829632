import type { Edit, Span, StateKeeping, Verdict } from '../../types';
import { lineBreakAt, lineStartOf } from '../lines';
import { type Entry, isHeader } from './entry';
import { readPo } from './reader';

const FUZZY = 'fuzzy';

/**
 * The flag `fuzzy`, which a reviewer removes together with what the source was before. Source: GNU gettext manual, "Fuzzy Entries" and
 * "The Format of PO Files".
 */
export const poStates: StateKeeping = {
  reviewed: 'translated',
  isAboveUnit: line => /^\s*(?:#(?!~)|msg(?:ctxt|id))/.test(line),
  mark(text, span, verdict) {
    const edits: Edit[] = [];
    readPo(text, entry => {
      if (firstKeyword(entry) <= span.end && span.start <= lastString(entry)) edits.push(...markEntry(text, entry, verdict));
    });
    return edits;
  },
};

function markEntry(text: string, entry: Entry, verdict: Verdict): Edit[] {
  if (entry.obsolete || isHeader(entry) || entry.flags.has(FUZZY) === (verdict === 'needs-review')) return [];
  if (verdict === 'reviewed')
    return [...entry.flagLines.flatMap(line => withoutFuzzy(text, line)), ...entry.previousLines.map(line => withoutLine(text, line))];
  return [...entry.translations.values()].every(field => field.isEmpty) ? [] : [withFuzzy(text, entry)];
}

const firstKeyword = ({ context, id }: Entry): number => Math.min(...[context, id].flatMap(field => field?.span.start ?? []));
const lastString = ({ id, translations }: Entry): number => Math.max(id?.span.end ?? 0, ...[...translations.values()].map(f => f.span.end));

/** With the flag as the first in the line of flags, or in a line of its own where that belongs. */
function withFuzzy(text: string, entry: Entry): Edit {
  const [line] = entry.flagLines;
  if (line) {
    const at = text.indexOf(',', line.start) + 1;
    const hasOthers = text.slice(at, line.end).trim() !== '';
    return { span: { start: at, end: at }, text: ` ${FUZZY}${hasOthers ? ',' : ''}` };
  }
  const at = entry.previousLines[0]?.start ?? lineStartOf(text, firstKeyword(entry));
  return { span: { start: at, end: at }, text: `#, ${FUZZY}${lineBreakAt(text, at) || '\n'}` };
}

function withoutFuzzy(text: string, line: Span): Edit[] {
  const start = text.indexOf(',', line.start) + 1;
  const flags = text.slice(start, line.end).split(',');
  const rest = flags.filter(flag => flag.trim() !== FUZZY);
  if (rest.length === flags.length) return [];
  if (rest.every(flag => flag.trim() === '')) return [withoutLine(text, line)];
  return [{ span: { start, end: line.end }, text: rest.join(',') }];
}

const withoutLine = (text: string, { start, end }: Span): Edit => ({
  span: { start, end: end + lineBreakAt(text, end).length },
  text: '',
});
