import { Fault } from './fault';

/** A request to a service, and its limits. */
export interface Call {
  readonly url: URL;
  readonly headers?: Readonly<Record<string, string>>;
  /** Sent as JSON by POST; without it the call is a GET. */
  readonly body?: unknown;
  /** For everything from connecting to the last byte, waiting to try again not counted; in milliseconds. */
  readonly timeout: number;
  readonly signal: AbortSignal;
  /** Never shown, wherever the service may repeat it. */
  readonly secret?: string;
}

/** An answer longer than this is none, in characters. */
const LONGEST_ANSWER = 2_000_000;
/** How long we wait of ourselves when a service asks for patience, in seconds, and how often. */
const LONGEST_WAIT = 20;
const MOST_TRIES = 3;

/** The JSON a service answers with. Rejects with a `Fault`. Waits and tries again where the service says when. */
export async function callJson(call: Call): Promise<unknown> {
  for (let tries = 1; ; tries++) {
    try {
      return await callOnce(call);
    } catch (error) {
      const wait = error instanceof Fault && (error.kind === 'too-many' || error.kind === 'server') ? error.details.retryAfter : undefined;
      if (wait === undefined || wait > LONGEST_WAIT || tries === MOST_TRIES) throw error;
      await pause(wait * 1000, call.signal);
    }
  }
}

async function callOnce(call: Call): Promise<unknown> {
  if (call.signal.aborted) throw new Fault('cancelled');
  const abort = new AbortController();
  let isLate = false;
  const timer = setTimeout(() => {
    isLate = true;
    abort.abort();
  }, call.timeout);
  const cancel = (): void => abort.abort();
  call.signal.addEventListener('abort', cancel);
  try {
    const response = await fetch(call.url, requestOf(call, abort.signal));
    // A browser does not show where a redirection leads, only that there is one. To follow it could carry text and key to another host.
    if (response.type === 'opaqueredirect' || (response.status >= 300 && response.status < 400)) throw new Fault('redirected');
    return parsed(response, await readBody(response), call.secret);
  } catch (error) {
    if (error instanceof Fault) throw error;
    if (isLate) throw new Fault('timeout');
    if (call.signal.aborted) throw new Fault('cancelled');
    throw new Fault(isBroken(error) ? 'cut-off' : 'unreachable');
  } finally {
    clearTimeout(timer);
    call.signal.removeEventListener('abort', cancel);
  }
}

const requestOf = ({ headers, body }: Call, signal: AbortSignal): RequestInit => ({
  method: body === undefined ? 'GET' : 'POST',
  headers: { Accept: 'application/json', ...(body !== undefined && { 'Content-Type': 'application/json' }), ...headers },
  ...(body !== undefined && { body: JSON.stringify(body) }),
  redirect: 'manual',
  credentials: 'omit',
  cache: 'no-store',
  referrerPolicy: 'no-referrer',
  signal,
});

async function readBody(response: Response): Promise<string> {
  if (!response.body) return '';
  const decoder = new TextDecoder();
  const reader = response.body.getReader();
  const parts: string[] = [];
  for (let length = 0; ; ) {
    const { done, value } = await reader.read();
    if (done) return [...parts, decoder.decode()].join('');
    const part = decoder.decode(value, { stream: true });
    length += part.length;
    parts.push(part);
    if (length > LONGEST_ANSWER) {
      await reader.cancel();
      throw new Fault('too-big');
    }
  }
}

function parsed(response: Response, body: string, secret?: string): unknown {
  const json = parseJson(body);
  const { status } = response;
  if (response.ok) {
    if (json === undefined) throw new Fault('not-json', { status });
    return json;
  }
  const said = errorOf(json, secret);
  const retryAfter = secondsOf(response.headers.get('Retry-After'));
  if (status === 401 || status === 403) throw new Fault('unauthorised', { status });
  if (status === 404) throw new Fault('not-found', { status, said });
  // 456 is DeepL's. OpenAI answers 429 both to haste and to an empty account.
  if (status === 456 || status === 402 || (status === 429 && /insufficient_quota|quota/i.test(body)))
    throw new Fault('quota', { status, said });
  if (status === 429) throw new Fault('too-many', { status, retryAfter });
  throw new Fault(status >= 500 ? 'server' : 'rejected', { status, said, retryAfter });
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** So much of what a service says is shown. */
const LONGEST_SAYING = 200;

/** What a service says of an error, in any of their ways: `{error: {message}}`, `{error}`, `{message}`, `{detail}`. */
function errorOf(json: unknown, secret?: string): string | undefined {
  const error = field(json, 'error');
  const said = [field(error, 'message'), error, field(json, 'message'), field(json, 'detail')].find(value => typeof value === 'string');
  if (typeof said !== 'string') return undefined;
  const line = (secret ? said.replaceAll(secret, '…') : said).replace(/[\s\p{Cc}\p{Cf}]+/gu, ' ').trim();
  return line.length > LONGEST_SAYING ? `${line.slice(0, LONGEST_SAYING)}…` : line;
}

/** A field of what may be an object; `undefined` where there is none. */
export function field(value: unknown, name: string | number): unknown {
  return typeof value === 'object' && value !== null ? (value as Record<string | number, unknown>)[name] : undefined;
}

/** Retry-After as seconds from now: it is a number of them, or a date. */
function secondsOf(header: string | null): number | undefined {
  if (!header) return undefined;
  const seconds = /^\d{1,9}$/.test(header) ? Number(header) : Math.ceil((Date.parse(header) - Date.now()) / 1000);
  return Number.isFinite(seconds) ? Math.max(0, seconds) : undefined;
}

/** Whether there was a connection, and it broke. The codes are those of Node; browsers give none. */
function isBroken(error: unknown): boolean {
  const code = field(field(error, 'cause'), 'code');
  return (
    ['ECONNRESET', 'EPIPE', 'UND_ERR_SOCKET', 'UND_ERR_RES_CONTENT_LENGTH_MISMATCH'].includes(String(code)) ||
    String(error).includes('terminated')
  );
}

function pause(milliseconds: number, signal: AbortSignal): Promise<void> {
  return new Promise((resolve, reject) => {
    const cancel = (): void => {
      clearTimeout(timer);
      reject(new Fault('cancelled'));
    };
    const timer = setTimeout(() => {
      signal.removeEventListener('abort', cancel);
      resolve();
    }, milliseconds);
    signal.addEventListener('abort', cancel, { once: true });
  });
}
