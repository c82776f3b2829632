import type { Format, LanguagePair, MappedText, ParsedDocument, PlacedSegment, Unit } from '../types';
import { inFileOrder } from './placed';
import { type Entry, isHeader, stateOf } from './po/entry';
import { syntaxOf } from './po/format-flags';
import { entryEnd, readPo } from './po/reader';
import { poStates } from './po/states';
import { placeUnit } from './units';

/** Catalogues of GNU gettext. Source: GNU gettext manual, "The Format of PO Files". */
export const po: Format = {
  id: 'po',
  languageIds: ['po'],
  extensions: ['.po', '.pot'],
  states: poStates,
  pieces: { cut: entryEnd },
  parse,
};

function parse(text: string): ParsedDocument {
  const segments: PlacedSegment[] = [];
  let languages: Partial<LanguagePair> = {};
  const { comments, problems } = readPo(text, entry => {
    if (isHeader(entry)) languages = { ...languages, ...languagesOf(entry) };
    else for (const segment of segmentsOf(entry)) segments.push(segment);
  });
  return { segments: inFileOrder(segments), comments, problems, languages };
}

function languagesOf(header: Entry): Partial<LanguagePair> {
  const text = header.translations.get(0)?.build().text ?? '';
  const target = /^Language:[ \t]*([\w-]+)/m.exec(text)?.[1];
  const source = /^X-Source-Language:[ \t]*([\w-]+)/m.exec(text)?.[1];
  return { ...(source && { source: tag(source) }), ...(target && { target: tag(target) }) };
}

function segmentsOf(entry: Entry): PlacedSegment[] {
  const id = entry.id?.build();
  const plural = entry.plural?.build();
  const translations: { readonly form: number; readonly target: MappedText }[] = [];
  for (const [form, field] of entry.translations) translations.push({ form, target: field.build() });
  const state = stateOf(
    entry,
    translations.some(({ target }) => target.text !== ''),
  );
  const placeholders = syntaxOf(entry.flags);
  const unit: Unit = {
    key: id?.text,
    state,
    ...(entry.context && { context: entry.context.build().text }),
    ...(entry.notes.length > 0 && { notes: entry.notes }),
    ...(entry.obsolete && { obsolete: true }),
    ...(state === 'needs-review' && entry.previousLines.length > 0 && { outdated: true }),
    ...(placeholders && { placeholders }),
  };
  if (!plural && translations.length === 1) return placeUnit({ target: translations[0].target, source: id }, unit);
  return translations.flatMap(({ form, target }) => {
    // A language with one form for all numbers translates the general text.
    const source = plural && (form > 0 || translations.length === 1) ? plural : id;
    return placeUnit({ target, source }, plural ? { ...unit, form: String(form) } : unit);
  });
}

/** `zh_CN` and `sr@latin` as language tags. */
const tag = (locale: string): string => locale.replaceAll('_', '-');
