import type { Edit, StateKeeping } from '../../types';
import { setAttribute, touches } from '../xml/attributes';
import { childNamed, readXml } from '../xml/reader';
import { plainText } from '../xml/text';

/** Translations, and the names of the contexts they stand in. */
export const MESSAGES: ReadonlySet<string> = new Set(['name', 'message']);
export const UNFINISHED = 'unfinished';

/** A translation is unfinished until someone has looked at it. Source: the manual of Qt Linguist. */
export const qtStates: StateKeeping = {
  reviewed: 'translated',
  mark(text, span, verdict) {
    const edits: Edit[] = [];
    readXml(text, MESSAGES, element => {
      const translation = element.name === 'message' && touches(element, span) ? childNamed(element, 'translation') : undefined;
      const type = translation?.attributes.get('type')?.raw;
      if (!translation || plainText(text, translation) === '' || (type !== undefined && type !== UNFINISHED)) return;
      edits.push(...setAttribute(text, translation, 'type', verdict === 'reviewed' ? undefined : UNFINISHED));
    });
    return edits;
  },
};
