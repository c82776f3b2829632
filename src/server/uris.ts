/**
 * URIs of files and folders, as clients write them. A folder's URI has no slash at its end. Nothing here throws, whatever a client sends.
 */

/** The folder a file or folder lies in; `undefined` at the top, and for what lies in none (`untitled:…`). */
export function parentOf(uri: string): string | undefined {
  const path = uri.split(/[?#]/, 1)[0];
  const start = path.indexOf('://') + 3;
  const slash = path.lastIndexOf('/');
  return start < 3 || slash < start ? undefined : path.slice(0, slash);
}

/** Something in a folder. Written as VS Code writes it, so that both sides mean the same file by the same text. */
export function childOf(folder: string, name: string): string {
  const whole = name.replace(/\p{Surrogate}/gu, '\ufffd'); // half a pair cannot be escaped
  return `${folder}/${encodeURIComponent(whole).replace(/[!'()*]/g, mark => `%${mark.charCodeAt(0).toString(16).toUpperCase()}`)}`;
}

/** Where a path leads from a folder; it may begin at the top (`/…`) and hold `.` and `..`. */
export function resolved(folder: string, path: string): string {
  const top = /^[^:]+:\/\/[^/]*/.exec(folder)?.[0] ?? folder;
  let uri = path.startsWith('/') ? top : folder;
  for (const name of path.split('/')) {
    if (name === '..') uri = parentOf(uri) ?? uri;
    else if (name !== '' && name !== '.') uri = childOf(uri, name);
  }
  return uri;
}

export const nameOf = (uri: string): string => decoded(uri.slice(uri.lastIndexOf('/') + 1));

/** The path from a folder to something in it, with `/` between names; `undefined` when it is not in it. */
export function pathFrom(folder: string, uri: string): string | undefined {
  const [from, to] = [keyOf(folder), keyOf(uri)];
  return to.startsWith(`${from}/`) ? to.slice(from.length + 1) : undefined;
}

/** The same for every way to write one URI: editors differ in what they escape, and in the case of a drive's letter. */
export function keyOf(uri: string): string {
  const key = decoded(uri.split(/[?#]/, 1)[0]);
  return key.replace(/^file:\/\/\/([A-Z]):/, (_, drive: string) => `file:///${drive.toLowerCase()}:`);
}

/** A URI of what a key stands for. */
export function uriOfKey(key: string): string {
  const start = key.indexOf('/', key.indexOf('://') + 3);
  if (start < 0) return key;
  const names = key.slice(start + 1).split('/');
  return names.reduce(childOf, key.slice(0, start));
}

/** Without percent signs before codes; as it is where these are broken. */
function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
