/** What a translation service is asked: a passage and what helps to translate it. */
export interface TranslationRequest {
  /** With stand-ins for what is no text; each must come back once. */
  readonly text: string;
  readonly standIns: readonly string[];
  readonly before: string;
  readonly after: string;
  readonly original?: string;
  readonly terms: readonly { readonly source: string; readonly target: string; readonly note?: string }[];
  /** Language tags; no source where the service is to find out itself. */
  readonly source?: string;
  readonly target: string;
}

/** A translation service. */
export interface Provider {
  /** Who gets the text, for the user: a name, or the host. */
  readonly name: string;
  /** The service's answer, as it gave it. Rejects with a `Fault`. */
  translate(request: TranslationRequest, signal: AbortSignal): Promise<string>;
}

/** A translation service reached over the network. */
export interface Service {
  readonly endpoint: URL;
  readonly key?: string;
  readonly model?: string;
  /** For the whole of one answer, in milliseconds. */
  readonly timeout: number;
}
