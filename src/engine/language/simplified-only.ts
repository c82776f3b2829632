/**
 * The simplified characters that neither Japanese nor traditional Chinese writes: those of GB 2312 that are missing from JIS X 0208 and from Big5.
 * What stands in all three, or in Big5 alone, may be a Japanese word or a Chinese name in its Japanese form. Source: the WHATWG Encoding
 * Standard, whose decoders every host has.
 */
export function isSimplifiedOnly(text: string, at: number): boolean {
  const unit = text.charCodeAt(at);
  return unit >= 0x4e00 && unit <= 0x9fff && simplified().has(unit);
}

let known: ReadonlySet<number> | undefined;

function simplified(): ReadonlySet<number> {
  if (!known) {
    // Lead and trail bytes of the rows that hold characters.
    const japanese = charactersOf('euc-jp', [0xb0, 0xf4], [[0xa1, 0xfe]]);
    const traditional = charactersOf(
      'big5',
      [0xa4, 0xf9],
      [
        [0x40, 0x7e],
        [0xa1, 0xfe],
      ],
    );
    known = new Set(
      japanese.size > 0 && traditional.size > 0
        ? [...charactersOf('gbk', [0xb0, 0xf7], [[0xa1, 0xfe]])].filter(unit => !japanese.has(unit) && !traditional.has(unit))
        : [],
    );
  }
  return known;
}

/** The characters of an encoding of two bytes; none where the host cannot decode it. */
function charactersOf(encoding: string, [first, last]: readonly number[], trails: readonly (readonly number[])[]): Set<number> {
  const bytes: number[] = [];
  for (let lead = first; lead <= last; lead++)
    for (const [from, to] of trails) for (let trail = from; trail <= to; trail++) bytes.push(lead, trail);
  try {
    return new Set(Array.from(new TextDecoder(encoding).decode(Uint8Array.from(bytes)), character => character.charCodeAt(0)));
  } catch {
    return new Set();
  }
}
