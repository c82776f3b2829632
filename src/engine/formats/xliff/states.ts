import type { Edit, StateKeeping, UnitState, Verdict } from '../../types';
import { setAttribute, touches } from '../xml/attributes';
import { childNamed, childrenNamed, inherited, readXml, type XmlElement } from '../xml/reader';

/** The elements that hold a source and its target, in XLIFF 1.2 and 2.x. */
export const UNITS: ReadonlySet<string> = new Set(['trans-unit', 'unit']);

/** The standards' states. Sources: OASIS XLIFF 1.2, `approved` and `state`; OASIS XLIFF 2.1, `state` and `subState`. */
export const xliffStates: StateKeeping = {
  reviewed: 'final',
  mark(text, span, verdict) {
    const edits: Edit[] = [];
    readXml(text, UNITS, unit => {
      if (!touches(unit, span)) return;
      if (unit.name === 'trans-unit') edits.push(...markTransUnit(text, unit, verdict));
      else
        for (const segment of childrenNamed(unit, 'segment'))
          if (touches(segment, span) && isTranslated(text, segment)) edits.push(...markSegment(text, segment, verdict));
    });
    return edits;
  },
};

function isTranslated(file: string, unit: XmlElement): boolean {
  const target = childNamed(unit, 'target');
  return (
    target !== undefined &&
    file
      .slice(target.start, target.end)
      .replace(/<\/?target[^>]*>/g, '')
      .trim() !== ''
  );
}

/** XLIFF 1.2 has two places for it; each that is in use is kept right. */
function markTransUnit(file: string, unit: XmlElement, verdict: Verdict): Edit[] {
  const target = childNamed(unit, 'target');
  if (!target || !isTranslated(file, unit)) return [];
  const state = target.attributes.get('state')?.raw;
  const approved = unit.attributes.get('approved')?.raw;
  if (stateOfTransUnit(unit) === (verdict === 'reviewed' ? 'final' : 'needs-review')) return [];
  if (verdict === 'needs-review') {
    return [
      ...(approved === 'yes' ? setAttribute(file, unit, 'approved', 'no') : []),
      ...setAttribute(file, target, 'state', 'needs-review-translation'),
    ];
  }
  return [
    ...(state === undefined || approved !== undefined ? setAttribute(file, unit, 'approved', 'yes') : []),
    ...(state === undefined ? [] : setAttribute(file, target, 'state', 'signed-off')),
  ];
}

/** A finer state, which the tools define themselves, ends with the state it refines. */
function markSegment(file: string, segment: XmlElement, verdict: Verdict): Edit[] {
  if (stateOfSegment(segment) === (verdict === 'reviewed' ? 'final' : 'needs-review')) return [];
  return [
    ...setAttribute(file, segment, 'state', verdict === 'reviewed' ? 'reviewed' : 'initial'),
    ...setAttribute(file, segment, 'subState', undefined),
  ];
}

/** The namespaces of Trados, memoQ and Phrase: they keep states in attributes of their own, which we do not read. */
const OWN_STATES = ['xmlns:sdl', 'xmlns:mq', 'xmlns:m'];

/** The state of a translated unit of XLIFF 1.2; undefined where it is not kept as the standard says. */
export function stateOfTransUnit(unit: XmlElement): UnitState | undefined {
  const state = childNamed(unit, 'target')?.attributes.get('state')?.raw;
  const approved = unit.attributes.get('approved')?.raw;
  if (approved === 'yes' || state === 'final' || state === 'signed-off') return 'final';
  if (state !== undefined && state !== 'translated') return 'needs-review';
  if (approved === 'no') return 'needs-review';
  return state === undefined && OWN_STATES.some(name => inherited(unit, name) !== undefined) ? undefined : 'translated';
}

/** The state of a translated segment of XLIFF 2.x. */
export function stateOfSegment(segment: XmlElement): UnitState {
  const state = segment.attributes.get('state')?.raw;
  if (state === 'final' || state === 'reviewed') return 'final';
  return state === 'initial' ? 'needs-review' : 'translated';
}
