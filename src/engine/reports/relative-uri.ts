/**
 * The way from one file to another, as a percent-encoded URI reference: `../docs/page%20one.md`.
 * @param from the file the reference stands in; like `to` an absolute URI with its names as they are, not encoded
 * @returns nothing where no such way leads: another scheme, another machine, another drive
 */
export function relativeUri(from: string, to: string): string | undefined {
  const [start, end] = [from.split('/'), to.split('/')];
  // `file:///c:/…` has the drive for its first name; no way leads from one to another.
  const least = /^file:\/\/\/[a-z]:\//i.test(from) ? 4 : 3;
  let common = 0;
  while (common < start.length - 1 && common < end.length - 1 && start[common] === end[common]) common++;
  if (common < least || !/^[a-z][a-z0-9+.-]*:$/i.test(start[0])) return undefined;
  const way = [...Array<string>(start.length - 1 - common).fill('..'), ...end.slice(common)];
  return way.map(name => encodeURIComponent(name.replace(/\p{Surrogate}/gu, '\ufffd'))).join('/');
}
