import type { StateKeeping } from '../../types';
import { holds, setAttribute } from '../xml/attributes';
import { childNamed, readXml, type XmlElement } from '../xml/reader';

/** Translations, and the names of the contexts they stand in. */
export const MESSAGES: ReadonlySet<string> = new Set(['name', 'message']);
export const UNFINISHED = 'unfinished';

/** A translation is unfinished until someone has looked at it. Source: the manual of Qt Linguist. */
export const qtStates: StateKeeping = {
  reviewed: 'translated',
  mark(text, at, verdict) {
    let marked: XmlElement | undefined;
    readXml(text, MESSAGES, element => {
      if (element.name === 'message' && holds(element, at)) marked = childNamed(element, 'translation');
    });
    const type = marked?.attributes.get('type')?.raw;
    if (!marked || (type !== undefined && type !== UNFINISHED)) return [];
    return setAttribute(text, marked, 'type', verdict === 'reviewed' ? undefined : UNFINISHED);
  },
};
