import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Service, TranslationRequest } from '../../../src/extension/translation/provider';

/** A request as the server saw it. */
export interface Seen {
  readonly method: string;
  readonly path: string;
  readonly headers: IncomingMessage['headers'];
  readonly body: Record<string, unknown>;
}

export type Answer = (response: ServerResponse, seen: Seen) => void;

/** A translation service on loopback; answers as it is told. */
export class LoopbackService {
  readonly seen: Seen[] = [];
  #answers: Answer[] = [];
  readonly #server: Server;

  private constructor() {
    this.#server = createServer(async (request, response) => {
      const chunks: Buffer[] = [];
      for await (const chunk of request) chunks.push(chunk);
      const text = Buffer.concat(chunks).toString();
      const { method = '', url: path = '', headers } = request;
      const seen = { method, path, headers, body: text ? JSON.parse(text) : {} };
      this.seen.push(seen);
      const answer = this.#answers.length > 1 ? this.#answers.shift() : this.#answers[0];
      answer?.(response, seen);
    });
  }

  static async start(): Promise<LoopbackService> {
    const service = new LoopbackService();
    await new Promise<void>(done => service.#server.listen(0, '127.0.0.1', done));
    return service;
  }

  /** The answers to come, in order; the last one stays. */
  answers(...answers: Answer[]): void {
    this.#answers = answers;
    this.seen.length = 0;
  }

  get url(): URL {
    return new URL(`http://127.0.0.1:${(this.#server.address() as AddressInfo).port}`);
  }

  stop(): Promise<void> {
    this.#server.closeAllConnections();
    return new Promise(done => this.#server.close(() => done()));
  }
}

export const json =
  (body: unknown, status = 200, headers: Record<string, string> = {}): Answer =>
  response =>
    void response.writeHead(status, { 'Content-Type': 'application/json', ...headers }).end(JSON.stringify(body));

export const text =
  (body: string, status = 200, headers: Record<string, string> = {}): Answer =>
  response =>
    void response.writeHead(status, { 'Content-Type': 'text/html', ...headers }).end(body);

export const KEY = 'secret-key-of-the-user';

export const serviceAt = (endpoint: URL, more: Partial<Service> = {}): Service => ({ endpoint, key: KEY, timeout: 5_000, ...more });

export const REQUEST: TranslationRequest = {
  text: '图书馆明年扩大藏书。',
  standIns: [],
  before: 'It reopened in spring.',
  after: 'All are welcome.',
  terms: [{ source: '图书馆', target: 'Reading House' }],
  source: 'zh',
  target: 'en',
};
