import { access } from 'node:fs/promises';
import { dirname, join, relative, resolve, sep } from 'node:path';
import { readFileIfThere } from '../../disk/read-file';
import { reasonOf } from '../../disk/reason';
import { exchangeFile } from '../../disk/write-file';
import { type DecodedFile, decode, encode, type Message, type Rule } from '../../engine';
import {
  ACCEPTED_FILE,
  type AcceptedIndex,
  type AcceptedInFile,
  acceptedIndex,
  type Changes,
  parseAccepted,
  type WrittenEntry,
  withChanges,
} from '../../engine/accepted';
import { LineTable } from '../../engine/reports';
import { FIRST_PLACE, type OnFileProblem, unreadableFile } from '../glossary-files';
import { nearest } from '../nearest';
import { texts } from '../texts';

/** A file of accepted findings that was read. */
export interface FoundAccepted {
  readonly path: string;
  readonly bytes: Buffer;
  readonly decoded: DecodedFile;
  readonly index: AcceptedIndex;
  /** Whether a file it names is no longer there. */
  readonly isMissing: (file: string) => boolean;
  /** It holds an error: what it governs should not be reviewed as if nothing were accepted. */
  readonly broken: boolean;
}

/** What is accepted in one file. */
export interface AcceptedHere extends AcceptedInFile {
  readonly by: FoundAccepted;
  /** Its path from there, with `/`. */
  readonly file: string;
}

/** Finds and reads files of accepted findings, each once. */
export class AcceptedFiles {
  private readonly ruleIds: readonly string[];
  private readonly wordRules: ReadonlySet<string>;
  private readonly nearest = nearest(folder => this.read(join(folder, ACCEPTED_FILE)));

  /** @param onProblem told of everything wrong in such a file */
  constructor(
    rules: readonly Rule[],
    private readonly onProblem: OnFileProblem,
  ) {
    this.ruleIds = rules.map(({ meta }) => meta.id);
    this.wordRules = new Set(rules.filter(({ meta }) => meta.judgesWords).map(({ meta }) => meta.id));
  }

  /** What is accepted in a file: as the nearest such file in its folder or above says, up to the root of its repository. */
  async for(path: string): Promise<AcceptedHere | undefined> {
    const by = await this.nearest(dirname(path));
    const file = by && pathFrom(by.path, path);
    return by && file !== undefined ? { ...by.index.inFile(file), by, file } : undefined;
  }

  private async read(path: string): Promise<FoundAccepted | undefined> {
    let unreadable = false;
    const bytes = await readFileIfThere(path).catch(error => {
      this.onProblem(path, unreadableFile(reasonOf(error)), FIRST_PLACE);
      unreadable = true;
      return Buffer.alloc(0);
    });
    if (!bytes) return undefined;
    const decoded = decode(bytes);
    const { entries, problems } = unreadable ? NOTHING : parseAccepted(decoded.text, this.ruleIds);
    const lines = new LineTable(decoded.text);
    for (const problem of problems) this.onProblem(path, problem, lines.position(problem.span.start));
    const missing = await missingFiles(path, entries);
    const isMissing = (file: string): boolean => missing.has(file);
    const broken = unreadable || decoded.problems.length > 0 || problems.some(({ severity }) => severity === 'error');
    return { path, bytes, decoded, index: acceptedIndex(entries, this.wordRules, isMissing), isMissing, broken };
  }
}

const NOTHING: ReturnType<typeof parseAccepted> = { entries: [], problems: [] };

/** The path of a file as the entries of a file of accepted findings have it. */
export const pathFrom = (accepted: string, path: string): string => relative(dirname(accepted), path).split(sep).join('/');

/** The files entries name that are not there. */
async function missingFiles(path: string, entries: readonly WrittenEntry[]): Promise<Set<string>> {
  const missing = new Set<string>();
  for (const file of new Set(entries.flatMap(({ file }) => file ?? []))) {
    await access(resolve(dirname(path), file)).catch(() => missing.add(file));
  }
  return missing;
}

/** Writes the changes into a file of accepted findings; gives what stood in the way, if anything. */
export async function writeAccepted(path: string, found: FoundAccepted | undefined, changes: Changes): Promise<Message | undefined> {
  const { text, ...encoding } = found?.decoded ?? decode(new Uint8Array());
  const after = withChanges(text, changes);
  if (after === text) return undefined;
  try {
    return (await exchangeFile(path, encode(after, encoding), found?.bytes)) ? undefined : texts.changedMeanwhile;
  } catch (error) {
    return texts.notWritable(reasonOf(error));
  }
}
