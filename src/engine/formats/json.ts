import type { Format, ParsedDocument, PlacedSegment } from '../types';
import { escapedText, jsonString } from './escapes';
import { type JsonString, jsonStrings } from './json/values';
import { isLocalisedPath, LOCALISED_PLACES, splitPluralKey } from './localised-path';
import { inFileOrder } from './placed';
import { placeUnit } from './units';

/** Texts of one language in JSON, nested or flat. */
export const json: Format = {
  id: 'json',
  languageIds: ['json', 'jsonc'],
  extensions: ['.json', '.jsonc'],
  accepts: isLocalisedPath,
  places: LOCALISED_PLACES,
  parse(text): ParsedDocument {
    const { strings, comments, problems } = jsonStrings(text);
    const described = describedMessages(strings);
    const segments: PlacedSegment[] = [];
    for (const value of strings) {
      const parents = parentsOf(value);
      // Of `"key": { "message": …, "description": … }` only the message is shown to users.
      const message = parents.find(parent => described.has(parent));
      if (message !== undefined && !MESSAGE_KEYS.has(value.path.at(-1) ?? '')) continue;
      const path = message === undefined ? value.path : value.path.slice(0, -1);
      const notes = message === undefined ? undefined : described.get(message);
      const unit = { ...splitPluralKey(path), ...(notes && notes.length > 0 && { notes }) };
      for (const segment of placeUnit({ target: escapedText(text, value.start, value.end, jsonString) }, unit)) segments.push(segment);
    }
    return { segments: inFileOrder(segments), comments, problems };

    /** The messages that are told apart from what is said about them, with that. */
    function describedMessages(values: readonly JsonString[]): Map<string, string[]> {
      const messages = new Set<string>();
      for (const { path } of values) if (MESSAGE_KEYS.has(path.at(-1) ?? '')) messages.add(joined(path.slice(0, -1)));
      const found = new Map<string, string[]>();
      for (const { path, start, end } of values) {
        const place = path.findIndex(part => DESCRIPTION_KEYS.has(part));
        if (place < 1) continue;
        const parent = joined(path.slice(0, place));
        if (!messages.has(parent)) continue;
        const notes = found.get(parent) ?? [];
        if (path[place] !== 'placeholders') notes.push(escapedText(text, start, end, jsonString).text);
        found.set(parent, notes);
      }
      return found;
    }
  },
};

/** As browser extensions, FormatJS and VS Code write it. */
const MESSAGE_KEYS: ReadonlySet<string> = new Set(['message', 'defaultMessage']);
const DESCRIPTION_KEYS: ReadonlySet<string> = new Set(['description', 'comment', 'placeholders']);

const joined = (path: readonly string[]): string => path.join('\u0000');

/** The paths of the one or two objects around a value (a placeholder's example is one deeper). */
const parentsOf = ({ path }: JsonString): string[] => [1, 2, 3].filter(up => path.length > up).map(up => joined(path.slice(0, -up)));
