import {
  applyEdits,
  DEFAULT_SETTINGS,
  type Edit,
  type Format,
  fileIndex,
  filesOf,
  fixesOf,
  RULES,
  review,
  type Settings,
} from '../../src/engine';
import { pairs } from '../support/pairs';

export interface ProjectOptions {
  readonly settings?: Partial<Settings>;
  readonly format?: Format;
}

/** Files in memory, reviewed and compared. */
export function project(texts: Readonly<Record<string, string>>, { settings, format = pairs }: ProjectOptions = {}) {
  const files = new Map<string, string>();
  const index = fileIndex(RULES);
  const factsOf = (text: string) => review(text, format, { ...DEFAULT_SETTINGS, ...settings }, { rules: RULES }).facts();
  const write = (file: string, text: string | undefined): ReadonlySet<string> => {
    if (text === undefined) files.delete(file);
    else files.set(file, text);
    return index.set(file, 'project', text === undefined ? undefined : factsOf(text));
  };
  for (const [file, text] of Object.entries(texts)) write(file, text);
  const slice = (file: string, { start, end }: { start: number; end: number }): string => (files.get(file) ?? '').slice(start, end);
  return {
    files,
    index,
    write,
    /** Every finding as `file: severity text ← other file: text there`. */
    found: (): string[] =>
      [...files.keys()].sort().flatMap(file =>
        index.findingsOf(file).findings.map(({ span, severity, related }) => {
          const there = related.map(({ other, span: place }) => `${other?.file}: ${slice(other?.file ?? '', place)}`);
          return `${file}: ${severity} ${slice(file, span)} ← ${there.join(', ')}`;
        }),
      ),
    fixTitles: (file: string): string[] => fixes(file).map(({ title }) => title.en),
    /** Applies a fix of the first finding of a file, in all files. */
    fix(file: string, title: RegExp): void {
      const fix = fixes(file).find(one => title.test(one.title.en));
      if (!fix) throw new Error(`No fix ${title}`);
      const byFile = new Map<string, Edit[]>();
      for (const edit of fix.edits) byFile.set(edit.file ?? file, [...(byFile.get(edit.file ?? file) ?? []), edit]);
      for (const [path, edits] of byFile) write(path, applyEdits(files.get(path) ?? '', edits));
    },
  };

  function fixes(file: string) {
    const [disagreement] = index.disagreementsOf(file);
    const wanted = new Set(filesOf(disagreement));
    return fixesOf(disagreement, RULES, path => (wanted.has(path) ? format.parse(files.get(path) ?? '').segments : undefined));
  }
}
