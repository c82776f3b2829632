import { withoutAccepted } from '../accepted/match';
import { hash } from '../pipeline/fingerprint';
import { positionOf } from '../text/line-starts';
import type { FileFact, Finding, Position, Related, Rule } from '../types';
import { type FactIndex, factIndex, type Key } from './fact-index';
import type { FileFacts } from './file-facts';
import { type FactOfFile, type Usual, usualOf } from './majority';
import { byPlace, type FindingsAcrossFiles } from './merge';
import { SAID_SO_HERE } from './messages';
import { pairName } from './path-language';
import { withSummaries } from './summary';
import { areVersions, type Sketch, sketchOf } from './versions';

/** What a file says that others do not, with everything that fixes need to know of it. */
export interface Disagreement {
  readonly finding: Finding;
  /** Where the file says so. */
  readonly own: readonly FactOfFile[];
  /** Where others say what is usual. */
  readonly usual: readonly FactOfFile[];
  /** Everything any file says of it. */
  readonly all: () => readonly FactOfFile[];
}

/** What the files of projects say, compared. Files are named by their paths or URIs, decoded and with `/`. */
export interface FileIndex {
  /**
   * Takes what a file says now, or takes the file out. Files of one scope are compared, as far as they are of the same languages.
   * @returns the files whose findings may be others than before
   */
  set(file: string, scope: string, facts: FileFacts | undefined): ReadonlySet<string>;
  /** Names the text that what is known of a file counts in. */
  contentOf(file: string): string | undefined;
  /** The line and column of an offset in a file that is known. */
  placeIn(file: string, offset: number): Position;
  /** What other files say otherwise than this one, by place: one finding for each text or name. Their fixes are made when asked for. */
  findingsOf(file: string): FindingsAcrossFiles;
  /** Those that are not accepted, with what fixes need, and with those that are too many to be reported one by one. */
  disagreementsOf(file: string): readonly Disagreement[];
}

/** The files that are compared with each other. */
interface Area {
  readonly index: FactIndex<FactOfFile>;
  /** What is usual, as far as it was asked for. */
  readonly usual: Map<Key, Usual | undefined>;
}

interface KnownFile extends Omit<FileFacts, 'facts' | 'languages'> {
  readonly area: string;
  readonly sketch: Sketch;
}

/** So many of the places where others say it otherwise are linked. */
const LINKED = 3;
/** So many independent files make a clear majority; more are not counted. */
const ENOUGH = 3;

export function fileIndex(rules: readonly Rule[]): FileIndex {
  const byId = new Map(rules.map(rule => [rule.meta.id, rule]));
  const files = new Map<string, KnownFile>();
  const areas = new Map<string, Area>();

  const areaOf = (name: string): Area => {
    const area = areas.get(name) ?? { index: factIndex<FactOfFile>(), usual: new Map<Key, Usual | undefined>() };
    areas.set(name, area);
    return area;
  };

  const usualIn = ({ index, usual }: Area, key: Key): Usual | undefined => {
    if (!usual.has(key)) usual.set(key, usualOf(index.group(key)));
    return usual.get(key);
  };

  /** Gives a file other facts in an area; tells which files are concerned. */
  const replace = (name: string, file: string, facts: readonly FactOfFile[], change: () => void): Set<string> => {
    const area = areaOf(name);
    const { index, usual } = area;
    const keys = new Set([...index.of(file), ...facts].map(({ key }) => key));
    const before = new Map([...keys].filter(index.isDisputed).map(key => [key, said(usualIn(area, key), file)]));
    index.set(file, facts);
    change();
    const concerned = new Set([file]);
    for (const key of keys) {
      usual.delete(key);
      if (!index.isDisputed(key) && !before.has(key)) continue;
      if (before.has(key) && before.get(key) === said(usualIn(area, key), file)) continue;
      for (const same of index.group(key).values()) for (const fact of same) concerned.add(fact.file);
    }
    return concerned;
  };

  /** What other files are told of a key. */
  const said = (usual: Usual | undefined, changing: string): string => {
    if (!usual) return '';
    const counts = [...usual.counts].map(([variant, count]) => `${variant} ${Math.min(count, 2)}`).sort();
    return [
      ...counts,
      ...usual.places.map(fact => (fact.file === changing ? JSON.stringify(related(fact)) : `${fact.file} ${fact.start}`)),
    ].join('\n');
  };

  const placeIn = (file: string, offset: number): Position => positionOf(files.get(file)?.lineStarts ?? NO_LINES, offset);
  const related = ({ file, start, end, shown }: FactOfFile): Related => ({
    message: SAID_SO_HERE(shown),
    span: { start, end },
    other: { file, from: placeIn(file, start), to: placeIn(file, end) },
  });

  const disagreement = (area: Area, own: readonly FactOfFile[]): Disagreement | undefined => {
    const { file, key, variant } = own[0];
    const usual = usualIn(area, key);
    const place = own.find(({ isSilenced }) => !isSilenced);
    const known = files.get(file);
    if (!usual || !place || !known || usual.mixed.has(file) || usual.places[0].variant === variant) return undefined;
    const others = usual.places.filter(other => !areVersions(known.sketch, sketchIn(other.file)));
    const rule = byId.get(place.rule);
    if (others.length === 0 || !rule?.acrossFiles) return undefined;
    const support = {
      files: independent(others.map(other => sketchIn(other.file))),
      isAgainstOne: usual.counts.get(variant) === 1,
      name: shownName(others[0].file, file),
    };
    const judged = rule.acrossFiles.judge(place, others[0], support);
    if (!judged) return undefined;
    const configured = known.severities[place.rule];
    const finding: Finding = {
      rule: place.rule,
      message: judged.message,
      span: { start: place.start, end: place.end },
      severity: configured && configured !== 'off' ? configured : (judged.severity ?? rule.meta.severity),
      confidence: judged.confidence ?? 1,
      fixes: [],
      related: others.slice(0, LINKED).map(related),
      text: place.shown,
      fingerprint: hash(`${place.rule} across files ${key} ${variant}`),
    };
    return { finding, own, usual: others, all: () => [...area.index.group(key).values()].flatMap(same => [...same]) };
  };
  const sketchIn = (file: string): Sketch => files.get(file)?.sketch ?? [];

  const everyDisagreement = (file: string): Disagreement[] => {
    const known = files.get(file);
    const area = known && areas.get(known.area);
    if (!area) return [];
    const byKey = new Map<Key, FactOfFile[]>();
    for (const fact of area.index.of(file)) {
      if (!area.index.isDisputed(fact.key)) continue;
      const same = byKey.get(fact.key);
      if (same) same.push(fact);
      else byKey.set(fact.key, [fact]);
    }
    const found = [...byKey.values()].flatMap(
      own =>
        disagreement(
          area,
          own.sort((a, b) => a.start - b.start),
        ) ?? [],
    );
    return found.sort((a, b) => byPlace(a.finding, b.finding));
  };

  const judged = (file: string): FindingsAcrossFiles & { readonly all: readonly Disagreement[] } => {
    const all = everyDisagreement(file);
    const findings = all.map(({ finding }) => finding);
    return { all, ...withoutAccepted(findings, files.get(file)?.accepted) };
  };

  return {
    set(file, scope, said) {
      const before = files.get(file);
      const after = said && known(file, scope, said);
      const concerned = new Set<string>();
      const put = (area: string, facts: readonly FactOfFile[], change: () => void): void => {
        for (const other of replace(area, file, facts, change)) concerned.add(other);
      };
      if (before && before.area !== after?.area) put(before.area, [], () => files.delete(file));
      if (!after) return concerned;
      const own = said.facts.map(fact => factOfFile(fact, file));
      put(after.area, own, () => files.set(file, after));
      // Whether files are versions of each other bears on everything they have in common.
      if (before && !isSameList(before.sketch, after.sketch))
        for (const other of neighbours(areaOf(after.area), file)) concerned.add(other);
      return concerned;
    },
    contentOf: file => files.get(file)?.content,
    placeIn,
    findingsOf(file) {
      const { findings, accepted } = judged(file);
      return { findings: withSummaries(findings), accepted };
    },
    disagreementsOf(file) {
      const { all, findings } = judged(file);
      const kept = new Set(findings);
      return all.filter(({ finding }) => kept.has(finding));
    },
  };
}

const NO_LINES = new Uint32Array(1);

/** Written out, for there are very many: an object made in one go takes half the memory. */
function factOfFile({ rule, key, variant, shown, detail, weight, isGuess, isSilenced, start, end }: FileFact, file: string): FactOfFile {
  return { rule, key, variant, shown, detail, weight, isGuess, isSilenced, start, end, file };
}

function known(file: string, scope: string, { languages, facts, ...more }: FileFacts): KnownFile {
  return { area: `${scope}\n${pairName(file, languages)}`, sketch: sketchOf(facts), ...more };
}

/** Every file that disputes something with a file. */
function* neighbours({ index }: Area, file: string): Generator<string> {
  for (const { key } of index.of(file)) {
    if (index.isDisputed(key)) for (const same of index.group(key).values()) for (const fact of same) yield fact.file;
  }
}

/** How many files there are that are no versions of each other. */
function independent(sketches: readonly Sketch[]): number {
  const kept: Sketch[] = [];
  for (const sketch of sketches) {
    if (kept.length === ENOUGH) break;
    if (!kept.some(other => areVersions(sketch, other))) kept.push(sketch);
  }
  return kept.length;
}

const isSameList = (a: Sketch, b: Sketch): boolean => a.length === b.length && a.every((value, i) => value === b[i]);

/** A file's name, with its folder's where another file has the same name. */
function shownName(file: string, from: string): string {
  const names = file.split('/');
  return names.slice(names.at(-1) === from.split('/').at(-1) ? -2 : -1).join('/');
}
