import { parseArgs } from 'node:util';
import { LANGUAGE_TAG } from '../engine/config/language-tag';
import { suggest } from '../engine/config/suggest';
import type { Locale, Severity } from '../engine/types';
import { SEVERITIES } from '../engine/types';
import { FAIL_LEVELS, type FailLevel } from './fail-level';
import { texts } from './texts';
import { UsageError } from './usage-error';

export const FORMAT_NAMES = ['pretty', 'json', 'sarif', 'github', 'junit', 'html', 'csv'] as const;
export type FormatName = (typeof FORMAT_NAMES)[number];

/** More findings of one file nobody reads one by one; they are counted. */
export const MOST_FINDINGS = 20_000;
/** So many of one file still fit into one string in every format. */
const LONGEST_LIST = 100_000;

/** The formats of `mt-review report`. */
const REPORT_FORMATS = ['html', 'json', 'csv'] as const satisfies readonly FormatName[];

export interface CheckCommand {
  /** `report` judges a text by its score, `check` by the severity of its findings. */
  readonly name: 'check' | 'report';
  readonly paths: readonly string[];
  readonly stdin: boolean;
  readonly stdinFilename?: string;
  readonly format: FormatName;
  readonly output?: string;
  readonly source?: string;
  readonly target?: string;
  readonly config?: string;
  /** Translations and the files they were made from. */
  readonly pairs: readonly { readonly source: string; readonly target: string }[];
  readonly fix: boolean;
  /** Rules whose preferred fix is applied too. */
  readonly fixRules: readonly string[];
  readonly failOn: FailLevel;
  /** The most points for 1,000 words with which a text passes; default: as the config says. */
  readonly threshold?: number;
  /** How long the review of a file may work, in seconds; default: as long as it takes. */
  readonly timeLimit?: number;
  /** How many findings of a file a report lists. */
  readonly maxFindings: number;
  /** Only what changed since this revision. */
  readonly since?: string;
  readonly rules: Readonly<Record<string, Severity | 'off'>>;
  readonly reviewSourceDocuments?: boolean;
  /** Whether accepted findings are shown, and count, like others. */
  readonly showAccepted: boolean;
  readonly quiet: boolean;
  readonly color?: boolean;
}

/** Accepts what is found today, or tells of what was accepted and is found no more. */
export interface AcceptedCommand {
  readonly name: 'baseline' | 'accepted';
  /** Whether entries that accept nothing any more are removed. */
  readonly prune: boolean;
  /** What is reviewed, and how. */
  readonly check: CheckCommand;
}

export type Command =
  | CheckCommand
  | AcceptedCommand
  | { readonly name: 'rules' }
  | { readonly name: 'explain'; readonly rule: string }
  | { readonly name: 'help' }
  | { readonly name: 'version' };

const OPTIONS = {
  stdin: { type: 'boolean' },
  'stdin-filename': { type: 'string' },
  format: { type: 'string', short: 'f' },
  output: { type: 'string', short: 'o' },
  source: { type: 'string' },
  target: { type: 'string' },
  config: { type: 'string' },
  pair: { type: 'string', multiple: true },
  fix: { type: 'boolean' },
  'fix-rule': { type: 'string', multiple: true },
  'fail-on': { type: 'string' },
  threshold: { type: 'string' },
  'max-findings': { type: 'string' },
  'time-limit': { type: 'string' },
  since: { type: 'string' },
  'no-accepted': { type: 'boolean' },
  prune: { type: 'boolean' },
  rule: { type: 'string', multiple: true },
  'review-source-documents': { type: 'boolean' },
  quiet: { type: 'boolean', short: 'q' },
  color: { type: 'boolean' },
  'no-color': { type: 'boolean' },
  locale: { type: 'string' },
  help: { type: 'boolean', short: 'h' },
  version: { type: 'boolean', short: 'v' },
} as const;
type OptionName = keyof typeof OPTIONS;

const COMMANDS = ['check', 'report', 'baseline', 'accepted', 'rules', 'explain', 'help', 'version'];

/** Reads the command line (without `node` and the script). Throws a UsageError when it cannot be meant so. */
export function parseCommand(argv: readonly string[]): Command {
  const { values, positionals, tokens } = parseArgs({
    args: [...argv],
    options: OPTIONS,
    strict: false,
    allowPositionals: true,
    tokens: true,
  });
  const given = values as {
    [K in OptionName]?: (typeof OPTIONS)[K] extends { multiple: true }
      ? string[]
      : (typeof OPTIONS)[K] extends { type: 'string' }
        ? string
        : boolean;
  };
  if (given.help) return { name: 'help' };
  if (given.version) return { name: 'version' };
  for (const token of tokens) if (token.kind === 'option') checkOption(token);
  const [name, ...rest] = positionals;
  if (given.prune && name !== 'baseline' && name !== 'accepted') throw new UsageError(texts.pruneAlone);
  switch (name) {
    case 'check':
      return toCheckCommand(given, rest);
    case 'report':
      return toReportCommand(given, rest);
    case 'baseline':
    case 'accepted':
      return toAcceptedCommand(name, given, rest);
    case 'explain':
      if (rest.length !== 1) throw new UsageError(texts.explainWhat);
      return { name, rule: rest[0] };
    case 'rules':
    case 'help':
    case 'version':
      return { name };
    case undefined:
      throw new UsageError(texts.noCommand);
    default:
      throw new UsageError(texts.unknownCommand(name, suggest(name, COMMANDS)));
  }
}

interface OptionToken {
  readonly name: string;
  readonly rawName: string;
  readonly value?: string;
  readonly inlineValue?: boolean;
}

function checkOption({ name, rawName, value, inlineValue }: OptionToken): void {
  if (!Object.hasOwn(OPTIONS, name)) {
    const near = suggest(name, Object.keys(OPTIONS));
    throw new UsageError(texts.unknownOption(rawName, near && `--${near}`));
  }
  const { type } = OPTIONS[name as OptionName];
  if (type === 'boolean' && value !== undefined) throw new UsageError(texts.takesNoValue(rawName));
  const swallowed = !inlineValue && value !== undefined && value.length > 1 && value.startsWith('-');
  if (type === 'string' && (value === undefined || value === '' || swallowed)) throw new UsageError(texts.needsValue(rawName));
}

type Given = Record<string, string | boolean | string[] | undefined>;

function toCheckCommand(given: Given, paths: readonly string[]): CheckCommand {
  const stdin = given.stdin === true || paths.includes('-');
  const files = paths.filter(path => path !== '-');
  if (stdin && files.length > 0) throw new UsageError(texts.stdinOrFiles);
  if (given['stdin-filename'] !== undefined && !stdin) throw new UsageError(texts.stdinFilenameAlone);
  const fixRules = ((given['fix-rule'] as string[]) ?? []).flatMap(list => list.split(',')).filter(Boolean);
  if (fixRules.length > 0 && !given.fix) throw new UsageError(texts.fixRuleAlone);
  if (given.since !== undefined && (stdin || given.fix || given.format === 'html')) throw new UsageError(texts.sinceOnlyReports);
  return {
    name: 'check',
    paths: files,
    stdin,
    stdinFilename: given['stdin-filename'] as string | undefined,
    format: oneOf('--format', given.format ?? 'pretty', FORMAT_NAMES),
    output: given.output === '-' ? undefined : (given.output as string | undefined),
    source: languageTag('--source', given.source),
    target: languageTag('--target', given.target),
    config: given.config as string | undefined,
    pairs: ((given.pair as string[]) ?? []).map(toPair),
    fix: given.fix === true,
    fixRules,
    failOn: oneOf('--fail-on', given['fail-on'] ?? 'warning', FAIL_LEVELS),
    threshold: given.threshold === undefined ? undefined : points(given.threshold as string),
    timeLimit: given['time-limit'] === undefined ? undefined : seconds(given['time-limit'] as string),
    maxFindings: given['max-findings'] === undefined ? MOST_FINDINGS : listLength(given['max-findings'] as string),
    since: given.since as string | undefined,
    rules: Object.fromEntries(((given.rule as string[]) ?? []).map(ruleSeverity)),
    reviewSourceDocuments: given['review-source-documents'] === true ? true : undefined,
    showAccepted: given['no-accepted'] === true,
    quiet: given.quiet === true,
    color: given['no-color'] ? false : given.color ? true : undefined,
  };
}

/** `report` takes what `check` does, but for what fixes, and what looks at a part of a text only: a score is of the whole. */
function toReportCommand(given: Given, paths: readonly string[]): CheckCommand {
  const foreign = ['fix', 'fix-rule', 'fail-on', 'since', 'stdin'].find(option => given[option] !== undefined);
  if (foreign !== undefined || paths.includes('-')) throw new UsageError(texts.notOfReport(foreign === undefined ? '-' : `--${foreign}`));
  const format = oneOf('--format', given.format ?? 'html', REPORT_FORMATS);
  return { ...toCheckCommand({ ...given, format }, paths), name: 'report' };
}

/** What takes neither a report's options nor what looks at a part of a text only. */
const NOT_OF_ACCEPTED = ['fix', 'fix-rule', 'fail-on', 'since', 'stdin', 'format', 'output', 'threshold', 'max-findings', 'no-accepted'];

function toAcceptedCommand(name: AcceptedCommand['name'], given: Given, paths: readonly string[]): AcceptedCommand {
  const foreign = NOT_OF_ACCEPTED.find(option => given[option] !== undefined);
  if (foreign !== undefined || paths.includes('-')) {
    throw new UsageError(texts.notOfCommand(name, foreign === undefined ? '-' : `--${foreign}`));
  }
  return { name, prune: given.prune === true, check: toCheckCommand(given, paths) };
}

function points(value: string): number {
  if (!/^\d{1,6}(\.\d{1,6})?$/.test(value)) throw new UsageError(texts.notPoints(value));
  return Number(value);
}

function seconds(value: string): number {
  if (!/^\d{1,6}(\.\d{1,3})?$/.test(value)) throw new UsageError(texts.notSeconds(value));
  return Number(value);
}

function listLength(value: string): number {
  const length = /^\d{1,6}$/.test(value) ? Number(value) : 0;
  if (length < 1 || length > LONGEST_LIST) throw new UsageError(texts.notAListLength(value, LONGEST_LIST));
  return length;
}

function toPair(option: string): { source: string; target: string } {
  const at = option.indexOf('=');
  if (at <= 0 || at === option.length - 1) throw new UsageError(texts.pairForm(option));
  return { source: option.slice(0, at), target: option.slice(at + 1) };
}

function oneOf<T extends string>(option: string, value: unknown, choices: readonly T[]): T {
  const found = choices.find(choice => choice === value);
  if (found === undefined) throw new UsageError(texts.oneOf(option, String(value), choices));
  return found;
}

function languageTag(option: string, value: unknown): string | undefined {
  if (value === undefined) return undefined;
  if (typeof value !== 'string' || !LANGUAGE_TAG.test(value)) throw new UsageError(texts.notALanguage(option, String(value)));
  return value;
}

function ruleSeverity(option: string): [rule: string, severity: Severity | 'off'] {
  const at = option.indexOf('=');
  if (at <= 0) throw new UsageError(texts.ruleForm(option));
  return [option.slice(0, at), oneOf(`--rule ${option.slice(0, at)}=`, option.slice(at + 1), [...SEVERITIES, 'off'])];
}

/** The language to speak: `--locale`, else as the environment says (POSIX order: LC_ALL, LC_MESSAGES, LANG), else English. */
export function localeOf(argv: readonly string[], env: Readonly<Record<string, string | undefined>>): Locale {
  const told = optionValue(argv, '--locale');
  const wanted = told ?? (env.LC_ALL || env.LC_MESSAGES || env.LANG || 'en');
  if (/^zh([-_.@]|$)/i.test(wanted)) return 'zh-cn';
  if (told !== undefined && !/^en([-_]|$)/i.test(told)) throw new UsageError(texts.oneOf('--locale', told, ['en', 'zh-cn']));
  return 'en';
}

/** The value of an option before the line as a whole is understood: what is wrong in it must be said in the right language. */
function optionValue(argv: readonly string[], option: string): string | undefined {
  const at = argv.findIndex(argument => argument === option || argument.startsWith(`${option}=`));
  if (at < 0) return undefined;
  return argv[at] === option ? argv[at + 1] : argv[at].slice(option.length + 1);
}
