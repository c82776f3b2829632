import * as vscode from 'vscode';

export type ProviderId = 'vscode' | 'openai' | 'libretranslate' | 'deepl';

/** What the user set up. All of it is machine-wide: no workspace may send texts elsewhere. */
export interface TranslationSettings {
  readonly provider: ProviderId | 'off';
  readonly endpoint: string;
  readonly model: string;
  /** In milliseconds. */
  readonly timeout: number;
}

const SECTION = 'mtReview.translation';
const IDS: readonly string[] = ['vscode', 'openai', 'libretranslate', 'deepl'] satisfies ProviderId[];

/** Seconds; a timer cannot count for more than about 24 days. */
const [SHORTEST, LONGEST] = [1, 3_600];

export function readTranslationSettings(): TranslationSettings {
  const section = vscode.workspace.getConfiguration(SECTION);
  const provider = section.get<string>('provider', 'off');
  const seconds = section.get<number>('timeout', 60);
  return {
    provider: IDS.includes(provider) ? (provider as ProviderId) : 'off',
    endpoint: textOf(section.get('endpoint')),
    model: textOf(section.get('model')),
    timeout: 1000 * (Number.isFinite(seconds) ? Math.min(LONGEST, Math.max(SHORTEST, seconds)) : 60),
  };
}

const textOf = (value: unknown): string => (typeof value === 'string' ? value.trim() : '');

export async function writeTranslationSettings(settings: Pick<TranslationSettings, 'provider' | 'endpoint' | 'model'>): Promise<void> {
  const section = vscode.workspace.getConfiguration(SECTION);
  // The provider last: nothing is sent to an address that is still that of another.
  await section.update('provider', 'off', vscode.ConfigurationTarget.Global);
  await section.update('endpoint', settings.endpoint || undefined, vscode.ConfigurationTarget.Global);
  await section.update('model', settings.model || undefined, vscode.ConfigurationTarget.Global);
  await section.update('provider', settings.provider, vscode.ConfigurationTarget.Global);
}
