import { realpath, stat } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { reasonOf } from '../disk/reason';
import { exchangeFile } from '../disk/write-file';
import {
  applyEdits,
  compatibleEdits,
  encode,
  type Finding,
  formatByPath,
  type Locale,
  type Message,
  plainText,
  type Review,
  type Rule,
  type Settings,
  unitSpans,
} from '../engine';
import { CONFIG_FILE, resolveSettings } from '../engine/config';
import { categoriesOf, EMPTY_SUMMARY, type FileReport, fileReportOf, type Summary, type Trouble, withFile } from '../engine/reports';
import { AcceptedFiles, type AcceptedHere } from './accepted/files';
import type { CheckCommand, FormatName } from './arguments';
import { type ComparedFile, comparedFiles, type ReviewedFile } from './compare-files';
import { ConfigFiles, type FoundConfig, isExcluded, settingsOf, sourceNamedBy } from './config-files';
import { findFiles } from './files';
import { type NamedPath, namedPath } from './named-path';
import type { Progress } from './progress';
import { decodeBytes, type ReadFile, readTextFile } from './read-file';
import { fixText, preferredFix, type ReviewJob, reviewText } from './review-text';
import { changedFindings } from './since/changed-findings';
import { type Changes, changesSince } from './since/changes';
import { SourceFiles } from './source-files';
import type { Terminal } from './terminal';
import { texts } from './texts';
import { Troubles } from './troubles';
import { UsageError } from './usage-error';

/** Reviews (and fixes) the files of one command, one after the other, and keeps count. */
export class ReviewRun {
  summary: Summary = EMPTY_SUMMARY;
  readonly fixed = { findings: 0, files: 0 };
  /** The most points for 1,000 words with which a text passes; none when neither the user nor the config says. */
  threshold?: number;
  private readonly configs: ConfigFiles;
  private readonly acceptances: AcceptedFiles;
  /** The files reviewed, by their paths in reports. */
  readonly reviewed = new Map<string, ReviewedPath>();
  private readonly categories: ReturnType<typeof categoriesOf>;
  private changes?: Changes;
  private readonly sources: SourceFiles;
  private readonly fixedFiles = new Set<string>();
  private readonly told: Troubles;
  private readonly seen = { files: 0, findings: 0 };

  constructor(
    private readonly command: CheckCommand,
    private readonly terminal: Terminal,
    locale: Locale,
    private readonly rules: readonly Rule[],
    private readonly progress: Progress,
  ) {
    this.sources = new SourceFiles(command.pairs, terminal.cwd);
    this.categories = categoriesOf(rules);
    const told = command.config === undefined ? undefined : resolve(terminal.cwd, command.config);
    const { source, target } = command;
    const languages = { ...(source && { source }), ...(target && { target }) };
    this.told = new Troubles(command, terminal, locale, progress);
    this.configs = new ConfigFiles(rules, this.told.inFile, told, languages);
    this.acceptances = new AcceptedFiles(rules, this.told.inFile);
  }

  /** Reads the config the user named, and what changed: without these nothing can be done. */
  async prepare(): Promise<void> {
    const { config, since } = this.command;
    if (since !== undefined) this.changes = await changesSince(since, this.terminal);
    if (config !== undefined && !(await this.configs.read(resolve(this.terminal.cwd, config)))) {
      const { en, 'zh-cn': zh } = texts.notFound;
      throw new UsageError({ en: `--config ${config}: ${en}.`, 'zh-cn': `--config ${config}：${zh}。` });
    }
    this.threshold = this.command.threshold ?? (await this.configuredThreshold());
  }

  /** What the config says of the only file or folder that is reviewed, else of the working folder, where the report gives a verdict. */
  private async configuredThreshold(): Promise<number | undefined> {
    const { name, format, paths } = this.command;
    if (name !== 'report' && !JUDGING.includes(format)) return undefined;
    const path = resolve(this.terminal.cwd, paths.length === 1 ? paths[0] : '.');
    const isFile = await stat(path).then(
      stats => stats.isFile(),
      () => false,
    );
    return (await this.configs.for(isFile ? path : join(path, CONFIG_FILE)))?.project.threshold;
  }

  /** The reports of all files, as they come; ends early when the run is broken off. */
  async *files(): AsyncGenerator<FileReport> {
    for await (const file of this.command.stdin ? this.standardInput() : this.compared()) {
      if (this.terminal.signal.aborted) return;
      const report = this.report(this.changes ? await this.onlyChanged(file) : file);
      this.summary = withFile(this.summary, report);
      yield report;
    }
  }

  private compared(): AsyncGenerator<ComparedFile> {
    const { rules } = this;
    return comparedFiles(this.onDisk(), {
      rules,
      fixRules: this.command.fixRules,
      signal: this.terminal.signal,
      fix: (file, findings) => this.agree(file, findings),
      onChanged: path => this.trouble(texts.changedMeanwhile, path),
    });
  }

  /** Makes a file agree with others, and leaves nothing in it to fix. */
  private async agree({ path, scope, text, job }: ComparedFile, findings: readonly Finding[]): Promise<ReviewedFile | undefined> {
    const edited = applyEdits(text, compatibleEdits(findings.flatMap(finding => preferredFix(finding) ?? [])));
    const review = await reviewText(edited, [], job);
    const fixed = review && fixText(edited, review, this.command.fixRules, job);
    const file = await readTextFile(path);
    if (fixed === undefined || 'trouble' in file || file.text !== text) return undefined;
    if (!file.lossless) this.trouble(texts.notLossless, path);
    const after = file.lossless ? await reviewText(fixed, [], job) : undefined;
    if (!after || !(await this.writeBack(path, encode(text, file), encode(fixed, file)))) return undefined;
    this.countFixed(path, findings.length);
    return { path, scope, text: fixed, file, job, review: after };
  }

  private countFixed(path: string, findings: number): void {
    this.fixedFiles.add(path);
    this.fixed.files = this.fixedFiles.size;
    this.fixed.findings += findings;
  }

  private async *onDisk(): AsyncGenerator<ReviewedFile> {
    const { cwd, signal } = this.terminal;
    const paths = this.command.paths.length > 0 ? this.command.paths : ['.'];
    for await (const { path, named } of findFiles(paths, cwd, (where, message) => this.trouble(message, where))) {
      if (signal.aborted) return;
      if (this.changes && !(await this.changes.of(path))) continue;
      const config = await this.configs.for(path);
      if (this.told.isBroken(config) || (!named && isExcluded(config, path))) continue;
      if (this.told.isBroken((await this.acceptedIn(path))?.by)) continue;
      const file = await readTextFile(path, { isNamed: named });
      if (!('trouble' in file)) yield* this.review(path, config, file, (fixed, before) => this.writeBack(path, before, fixed));
      else if (file.binary && !named) this.told.note(file.trouble, path);
      else this.trouble(file.trouble, path);
    }
  }

  private async *standardInput(): AsyncGenerator<ReviewedFile> {
    const path = resolve(this.terminal.cwd, this.command.stdinFilename ?? 'stdin');
    const config = await this.configs.for(path);
    if (this.told.isBroken(config) || this.told.isBroken((await this.acceptedIn(path))?.by)) return;
    const chunks: Uint8Array[] = [];
    for await (const chunk of this.terminal.stdin) chunks.push(chunk);
    const bytes = Buffer.concat(chunks);
    const file = decodeBytes(bytes);
    if ('trouble' in file) return this.trouble(file.trouble, path);
    let output: Uint8Array = bytes;
    yield* this.review(path, config, file, async fixed => {
      output = fixed;
      return true;
    });
    if (this.command.fix) await this.terminal.stdout.write(output);
  }

  /** Reviews one text and, when asked to, fixes it. `write` puts the fixed bytes in the place of those before and says whether it could. */
  private async *review(
    path: string,
    config: FoundConfig | undefined,
    file: ReadFile,
    write: (fixed: Uint8Array, before: Uint8Array) => Promise<boolean>,
  ): AsyncGenerator<ReviewedFile> {
    const job = await this.jobFor(path, config);
    const review = await reviewText(file.text, file.problems, job);
    if (!review) return;
    const { text: original, ...unread } = file; // the text itself is not kept twice
    const reviewed = { path, scope: config?.path ?? '', file: unread, job };
    this.countReviewed(review);
    const asItIs = { ...reviewed, text: original, review };
    if (!this.command.fix) return yield asItIs;
    const text = fixText(file.text, review, this.command.fixRules, job);
    if (text === file.text) return yield asItIs;
    if (!file.lossless) this.trouble(texts.notLossless, path);
    const after = file.lossless ? await reviewText(text, [], { ...job, onRuleError: () => {} }) : undefined;
    if (!after || !(await write(encode(text, file), encode(original, file)))) return yield asItIs;
    this.countFixed(path, Math.max(0, review.findings.length - after.findings.length));
    yield { ...reviewed, text, review: after };
  }

  /** A file with only the findings that stand in changed lines. */
  private async onlyChanged(file: ComparedFile): Promise<ComparedFile> {
    const { path, text, review } = file;
    const { format, settings } = file.job;
    const change = (await this.changes?.of(path)) ?? [];
    const units = change === 'all' ? [] : unitSpans(format.parse(text, settings).segments);
    const findings = new Set(changedFindings([...review.findings, ...review.accepted.map(({ finding }) => finding)], change, text, units));
    const isKept = (finding: Finding): boolean => findings.has(finding);
    const accepted = review.accepted.filter(({ finding }) => isKept(finding));
    return { ...file, review: { ...review, findings: review.findings.filter(isKept), accepted } };
  }

  private async jobFor(path: string, config: FoundConfig | undefined): Promise<ReviewJob> {
    const { source, target, rules, reviewSourceDocuments, fix, since, maxFindings, timeLimit } = this.command;
    const settings = resolveSettings(settingsOf(config, path), { source, target, rules, reviewSourceDocuments });
    const original = await this.sources.for(path, settings, sourceNamedBy(config, path));
    if (original && 'trouble' in original) this.trouble(texts.sourceNotReadable(this.named(original.trouble).path), path);
    const failed = new Set<string>();
    return {
      format: formatByPath(path) ?? plainText,
      settings,
      source: original && 'text' in original ? original : undefined,
      accepted: await this.acceptedIn(path),
      rules: this.rules,
      timeLimit,
      detailed: fix || since !== undefined ? undefined : maxFindings,
      signal: this.terminal.signal,
      onTurn: () => this.showProgress(path),
      onRuleError: (rule, error) => {
        if (!failed.has(rule)) this.trouble(texts.ruleFailed(rule, reasonOf(error)), path);
        failed.add(rule);
      },
    };
  }

  /** Puts a fixed text in its place, unless the file is no longer, byte for byte, what was reviewed. */
  private async writeBack(path: string, before: Uint8Array, fixed: Uint8Array): Promise<boolean> {
    try {
      // Where a link leads that is named is for the user to say.
      if (await exchangeFile(await realpath(path), fixed, before)) return true;
      this.trouble(texts.changedMeanwhile, path);
    } catch (error) {
      this.trouble(texts.notWritable(reasonOf(error)), path);
    }
    return false;
  }

  /** What the project has accepted in a file, unless it is not to count. */
  private async acceptedIn(path: string): Promise<AcceptedHere | undefined> {
    return this.command.showAccepted ? undefined : this.acceptances.for(path);
  }

  /** The config that governs a file. */
  async configOf(path: string): Promise<string | undefined> {
    return (await this.configs.for(path))?.path;
  }

  private report({ path, file: { encoding }, text, review, job: { settings, accepted } }: ComparedFile): FileReport {
    const isReviewed = review.profile.role === 'target' || settings.reviewSourceDocuments;
    this.reviewed.set(this.named(path).path, { path, accepted, rules: isReviewed ? settings.rules : undefined });
    return fileReportOf(this.named(path), { text, encoding }, review, settings, this.categories, name => this.named(resolve(name)));
  }

  /** What could not be done so far. */
  get troubles(): readonly Trouble[] {
    return this.told.all;
  }

  /** Says what could not be done; the run goes on, and ends with the exit code for it. */
  trouble(message: Message, path: string): void {
    this.told.add(message, path);
  }

  private named(path: string): NamedPath {
    return namedPath(path, this.command, this.terminal.cwd);
  }

  private countReviewed({ findings }: Review): void {
    this.seen.files++;
    this.seen.findings += findings.length;
  }

  private showProgress(path: string): void {
    this.progress.update(this.seen.files, this.seen.findings, this.named(path).path);
  }
}

/** A file that was reviewed. */
export interface ReviewedPath {
  /** Absolute. */
  readonly path: string;
  readonly accepted?: AcceptedHere;
  /** How severe rules were; none looked at a text that is no translation. */
  readonly rules?: Settings['rules'];
}

/** The formats that say whether a text passes. */
const JUDGING: readonly FormatName[] = ['html', 'json', 'github'];
