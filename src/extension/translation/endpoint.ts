/** Why an address cannot be that of a service. */
export type EndpointProblem = 'invalid' | 'insecure' | 'credentials';

/**
 * The address of a service. Plain http is taken only for this machine and private networks: elsewhere anyone on the way could read text and
 * key. A name and password in the address are refused: settings are no place for secrets.
 */
export function readEndpoint(address: string): URL | EndpointProblem {
  let url: URL;
  try {
    url = new URL(address.trim());
  } catch {
    return 'invalid';
  }
  if (url.protocol !== 'https:' && url.protocol !== 'http:') return 'invalid';
  if (url.username || url.password) return 'credentials';
  if (url.protocol === 'http:' && !isPrivate(url.hostname)) return 'insecure';
  url.search = '';
  url.hash = '';
  return url;
}

/** The address of something below an endpoint. */
export function below(endpoint: URL, path: string): URL {
  const url = new URL(endpoint);
  url.pathname = `${url.pathname.replace(/\/+$/, '')}/${path}`;
  return url;
}

const PRIVATE_NAMES = ['localhost', 'local', 'internal', 'lan', 'home.arpa'];

/**
 * Whether a host, as `URL` writes it, is this machine or on a private network: loopback, RFC 1918, link-local, unique local IPv6 (RFC 4193),
 * names that only local networks know (RFC 6762, RFC 8375, names without a dot).
 */
export function isPrivate(host: string): boolean {
  if (host.startsWith('[')) return host === '[::1]' || /^\[(?:f[cd][0-9a-f]{2}|fe[89ab][0-9a-f]):/.test(host);
  const numbers = /^(\d{1,3})\.(\d{1,3})\.\d{1,3}\.\d{1,3}$/.exec(host);
  if (numbers) {
    const [first, second] = [Number(numbers[1]), Number(numbers[2])];
    const isShared =
      (first === 172 && second >= 16 && second < 32) || (first === 192 && second === 168) || (first === 169 && second === 254);
    return first === 127 || first === 10 || isShared;
  }
  return !host.includes('.') || PRIVATE_NAMES.some(name => host.endsWith(`.${name}`));
}
