import type { MappedText, Segment, Unit } from '../types';

/** Whether two segments hold the same in the same places, whichever table they stand in. Nothing a rule sees tells them apart. */
export function isSameContent(a: Segment, b: Segment): boolean {
  return (
    a.kind === b.kind &&
    isSameText(a.target, b.target) &&
    (a.source === b.source || (a.source !== undefined && b.source !== undefined && isSameText(a.source, b.source))) &&
    a.cell?.row === b.cell?.row &&
    a.cell?.column === b.cell?.column &&
    isSameUnit(a.unit, b.unit)
  );
}

/** Whether their texts are written to the file in the same way, too, so that one may stand for the other. */
export function isWrittenAlike(a: Segment, b: Segment): boolean {
  return (
    a.target.encode === b.target.encode &&
    a.target.whole?.rewrite === b.target.whole?.rewrite &&
    a.target.whole?.span.start === b.target.whole?.span.start &&
    a.target.whole?.span.end === b.target.whole?.span.end
  );
}

function isSameText(a: MappedText, b: MappedText): boolean {
  return (
    a.text === b.text &&
    isSameList(a.pieces, b.pieces, (x, y) => x.textEnd === y.textEnd && x.fileStart === y.fileStart && x.fileEnd === y.fileEnd) &&
    isSameList(a.objects, b.objects, (x, y) => x.at === y.at && x.kind === y.kind && x.raw === y.raw) &&
    isSameList(a.tags ?? [], b.tags ?? [], (x, y) => x.at === y.at && x.raw === y.raw && x.fileStart === y.fileStart)
  );
}

function isSameUnit(a: Unit | undefined, b: Unit | undefined): boolean {
  if (!a || !b) return a === b;
  return (
    a.key === b.key &&
    a.context === b.context &&
    a.state === b.state &&
    a.form === b.form &&
    a.obsolete === b.obsolete &&
    a.outdated === b.outdated &&
    a.placeholders === b.placeholders &&
    isSameList(a.notes ?? [], b.notes ?? [], (x, y) => x === y)
  );
}

function isSameList<T>(a: readonly T[], b: readonly T[], isSame: (x: T, y: T) => boolean): boolean {
  return a.length === b.length && a.every((x, i) => isSame(x, b[i]));
}
