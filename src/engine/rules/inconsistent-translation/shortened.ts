import { OBJECT } from '../../text/mapped-text';
import type { PlacedSegment } from '../../types';
import { coreOf } from './facts';

const SHOWN = 40;

/** A rendering as a message shows it. */
export function shortened({ segment: { target } }: PlacedSegment): string {
  const { start, end } = coreOf(target.text);
  const text = target.text.slice(start, end).replaceAll(OBJECT, '…').replace(/\s+/g, ' ');
  return text.length <= SHOWN ? text : `${text.slice(0, SHOWN - 1).replace(/[\ud800-\udbff]$/, '')}…`;
}
