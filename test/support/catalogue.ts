import { type Finding, FORMATS, type LanguagePair, type Rule, review } from '../../src/engine';

const po = FORMATS.find(format => format.id === 'po')!;

/** What is found in a catalogue that declares its languages, under the default settings: what is marked, and the finding. */
export function findingsIn(
  { source, target }: Partial<LanguagePair>,
  units: readonly (readonly [source: string, target: string])[],
  rules?: readonly Rule[],
): readonly { readonly marked: string; readonly finding: Finding }[] {
  const header = `${target ? `Language: ${target}\\n` : ''}${source ? `X-Source-Language: ${source}\\n` : ''}`;
  const entries = units.map(([from, to]) => `msgid ${JSON.stringify(from)}\nmsgstr ${JSON.stringify(to)}\n`);
  const file = [`msgid ""\nmsgstr "${header}"\n`, ...entries].join('\n');
  const { findings } = review(file, po, undefined, {
    rules,
    onRuleError: (_, error) => {
      throw error;
    },
  });
  return findings.map(finding => ({ marked: file.slice(finding.span.start, finding.span.end), finding }));
}
