import { fold } from '../../bilingual/folded';
import { expand } from '../../text/expanded';
import type { MappedText, Span } from '../../types';
import { type Address, addressesOf } from './addresses';
import { neutralAddress } from './same';

export interface LinkDifferences {
  /** Addresses of the source that stand broken in the target. */
  readonly broken: readonly { readonly source: Address; readonly span: Span; readonly seen: string }[];
  /** Sure are those that lead to another place of the same site, and slips of the key. */
  readonly changed: readonly { readonly source: Address; readonly target: Address; readonly isSure: boolean }[];
  readonly missing: readonly Address[];
  readonly extra: readonly Address[];
}

/** How the addresses of a translation differ from those of its source; undefined if neither has any. */
export function compareLinks(sourceText: MappedText, targetText: MappedText): LinkDifferences | undefined {
  const source = addressesOf(sourceText);
  const target = addressesOf(targetText);
  if (source.length === 0 && target.length === 0) return undefined;
  let missing = withoutFellows(source, target);
  let extra = withoutFellows(target, source);
  if (missing.length === 0 && extra.length === 0) return undefined;
  const broken: { source: Address; span: Span; seen: string }[] = [];
  for (const address of missing) {
    const found = address.tag ? undefined : findBroken(targetText, address.raw);
    if (!found) continue;
    // The same letters outside a link are another rule's finding.
    if (found.seen !== address.raw) broken.push({ source: address, ...found });
    missing = missing.filter(other => other !== address);
    extra = extra.filter(({ span, tag }) => tag || span.end <= found.span.start || span.start >= found.span.end);
  }
  const changed: { source: Address; target: Address; isSure: boolean }[] = [];
  for (const address of [...missing]) {
    const fellow = fellowOf(address, missing, extra);
    if (!fellow) continue;
    changed.push({ source: address, target: fellow, isSure: isSlip(address, fellow) });
    missing = missing.filter(other => other !== address);
    extra = extra.filter(other => other !== fellow);
  }
  // An address in a tag that the translation lost is lost with the tag, which is another rule's finding; paths may be named in other words.
  return { broken, changed, missing: missing.filter(({ tag, kind }) => !tag && kind !== 'path'), extra: extra.filter(({ tag }) => !tag) };
}

function withoutFellows(some: readonly Address[], others: readonly Address[]): Address[] {
  const known = new Set(others.map(neutralAddress));
  return some.filter(address => {
    const neutral = neutralAddress(address);
    if (known.has(neutral)) return false;
    known.add(neutral);
    return true;
  });
}

/** The address of the target that one of the source became: the nearest of its kind, or the only one. */
function fellowOf(address: Address, missing: readonly Address[], extra: readonly Address[]): Address | undefined {
  const candidates = extra.filter(({ kind, tag }) => kind === address.kind && !tag === !address.tag);
  const near = candidates.find(({ raw }) => isNear(raw, address.raw)) ?? candidates.find(({ raw }) => hostOf(raw) === hostOf(address.raw));
  if (near) return near;
  return candidates.length === 1 && missing.filter(({ kind, tag }) => kind === address.kind && !tag === !address.tag).length === 1
    ? candidates[0]
    : undefined;
}

const isSlip = (source: Address, target: Address): boolean =>
  isNear(source.raw, target.raw) || (source.kind === 'url' && hostOf(source.raw) === hostOf(target.raw));

const hostOf = (raw: string): string => /^(?:[a-z]+:\/\/)?([^/?#]*)/i.exec(raw)?.[1].toLowerCase() ?? '';

/** Whether two addresses differ in a stretch of at most two characters. */
function isNear(one: string, other: string): boolean {
  if (Math.abs(one.length - other.length) > 2) return false;
  let start = 0;
  while (start < one.length && one[start] === other[start]) start++;
  let end = 0;
  while (end < Math.min(one.length, other.length) - start && one[one.length - 1 - end] === other[other.length - 1 - end]) end++;
  return Math.max(one.length, other.length) - start - end <= 2 && start + end >= 6;
}

/** An address with spaces in it, in full width or in other case. */
function findBroken(target: MappedText, raw: string): { span: Span; seen: string } | undefined {
  const { text, toText } = expand(target);
  const wanted = fold(raw).text;
  const folded = fold(text.replaceAll('。', '.'));
  for (let at = folded.text.indexOf(wanted); at >= 0 && wanted.length > 4; at = folded.text.indexOf(wanted, at + 1)) {
    const start = folded.offsets[at];
    const end = folded.offsets[at + wanted.length - 1] + 1;
    if (/[\w/%=&-]/.test(text[end] ?? '') || /\w/.test(text[start - 1] ?? '')) continue;
    return { span: toText({ start, end }), seen: text.slice(start, end) };
  }
  return undefined;
}
