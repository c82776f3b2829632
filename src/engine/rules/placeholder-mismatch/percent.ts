import type { MappedText, Span } from '../../types';

/** A per cent sign written once where the program wants two, or twice where it wants one. */
export interface PercentSlip {
  readonly span: Span;
  readonly isDoubled: boolean;
  readonly isSure: boolean;
}

/**
 * In a text with conversions a per cent sign to be shown is `%%`. A lone one in the translation of such a text breaks it; a double one in the
 * translation of a text with a lone one is shown as two.
 */
export function findPercentSlips(source: MappedText, target: MappedText): PercentSlip[] {
  const doubledInSource = doubled(source);
  const doubledInTarget = doubled(target);
  const single = lone(target.text);
  const singleInSource = lone(source.text).length;
  if (doubledInSource.length > 0 && singleInSource === 0 && doubledInTarget.length + single.length === doubledInSource.length) {
    const isSure = source.objects.some(({ raw }) => raw[0] === '%' && raw !== '%%');
    return single.map(at => ({ span: { start: at, end: at + 1 }, isDoubled: false, isSure }));
  }
  if (singleInSource > 0 && doubledInSource.length === 0 && doubledInTarget.length + single.length === singleInSource) {
    return doubledInTarget.map(at => ({ span: { start: at, end: at + 1 }, isDoubled: true, isSure: false }));
  }
  return [];
}

const doubled = ({ objects }: MappedText): number[] => objects.filter(({ raw }) => raw === '%%').map(({ at }) => at);

function lone(text: string): number[] {
  const found: number[] = [];
  for (let at = text.indexOf('%'); at >= 0; at = text.indexOf('%', at + 1)) found.push(at);
  return found;
}
