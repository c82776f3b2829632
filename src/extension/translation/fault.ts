/**
 * Why a service gave no translation.
 * `cancelled`: the user; `timeout`; `unreachable`: no connection; `cut-off`: the connection broke half-way; `redirected`: to another address;
 * `unauthorised`: 401, 403; `not-found`: 404, no such model or address; `too-many`: 429; `quota`: used up; `server`: 5xx; `rejected`: any
 * other 4xx; `not-json`: a web page or other text; `unexpected`: JSON of another shape; `too-big`; `unfinished`: the model stopped before the
 * end; `no-model`: VS Code has no such language model; `not-allowed`: the user has not allowed its use.
 */
export type FaultKind =
  | 'cancelled'
  | 'timeout'
  | 'unreachable'
  | 'cut-off'
  | 'redirected'
  | 'unauthorised'
  | 'not-found'
  | 'too-many'
  | 'quota'
  | 'server'
  | 'rejected'
  | 'not-json'
  | 'unexpected'
  | 'too-big'
  | 'unfinished'
  | 'no-model'
  | 'not-allowed';

export interface FaultDetails {
  readonly status?: number;
  /** What the service says of it; short, and never with the key. */
  readonly said?: string;
  /** In how many seconds it is worth trying again. */
  readonly retryAfter?: number;
}

export class Fault extends Error {
  constructor(
    readonly kind: FaultKind,
    readonly details: FaultDetails = {},
  ) {
    super(kind);
  }
}
