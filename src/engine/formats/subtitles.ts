import type { Format, ParsedDocument, ParseProblem, PlacedSegment, Span } from '../types';
import { type EscapeSyntax, escapedText } from './escapes';
import { subRipText, webVttText } from './escapes/subtitles';
import { isBlankLine, linesOf } from './lines';
import { inFileOrder } from './placed';
import { problem } from './problems';
import { placeUnit } from './units';

/** Subtitles of SubRip: number, times, lines, blank line. */
export const srt: Format = {
  id: 'srt',
  languageIds: ['srt'],
  extensions: ['.srt'],
  pieces: { cut: blankLineBefore },
  parse: text => parse(text, subRipText),
};

/** Subtitles of the web. Source: W3C, WebVTT, 4.1. */
export const vtt: Format = {
  id: 'vtt',
  languageIds: ['vtt'],
  extensions: ['.vtt'],
  pieces: { cut: blankLineBefore },
  parse: text => parse(text, webVttText),
};

const TIMES = /^[ \t]*(?:\d{1,4}:)?\d{1,3}:\d{1,2}[,.]\d{1,3}[ \t]*-->[ \t]*(?:\d{1,4}:)?\d{1,3}:\d{1,2}[,.]\d{1,3}(?=\s|$)/;
/** Longer lines hold no times. */
const TIMES_LIMIT = 200;

/** Behind a blank line a block begins. */
function blankLineBefore(text: string, from: number, least: number): number {
  let isBlank = false;
  for (const { start, end } of linesOf(text, from)) {
    if (isBlank && start >= least && text.charCodeAt(start) !== 0xfeff) return start;
    isBlank = isBlankLine(text, start, end);
  }
  return text.length;
}

/** Lines that stand together, without the blank ones around them. */
type Block = readonly Span[];

function parse(text: string, syntax: EscapeSyntax): ParsedDocument {
  const isWeb = syntax === webVttText;
  const segments: PlacedSegment[] = [];
  const comments: Span[] = [];
  const problems: ParseProblem[] = [];
  for (const block of blocksOf(text)) {
    const first = text.slice(block[0].start, Math.min(block[0].end, block[0].start + 10));
    if (isWeb && /^(?:WEBVTT|STYLE|REGION)(?=\s|$)/.test(first)) continue;
    if (isWeb && /^NOTE(?=\s|$)/.test(first)) comments.push({ start: block[0].start + 4, end: block[block.length - 1].end });
    else readCues(text, block, syntax, segments, problems);
  }
  return { segments: inFileOrder(segments), comments, problems };
}

function* blocksOf(text: string): Generator<Block> {
  let block: Span[] = [];
  for (const line of linesOf(text)) {
    if (!isBlankLine(text, line.start, line.end)) block.push(line);
    else if (block.length > 0) {
      yield block;
      block = [];
    }
  }
  if (block.length > 0) yield block;
}

/** The cues of a block: one, or several where blank lines between them are missing. */
function readCues(text: string, block: Block, syntax: EscapeSyntax, segments: PlacedSegment[], problems: ParseProblem[]): void {
  const times = block.flatMap((line, i) => (isTimes(text, line) ? [i] : []));
  if (times.length === 0) {
    const name = block.find(({ start, end }) => !/^\s*\d*\s*$/.test(text.slice(start, Math.min(end, start + 20)))) ?? block[0];
    problems.push(problem('invalidTiming', name.start, name.end));
    return;
  }
  times.forEach((at, i) => {
    const next = times[i + 1];
    // The line above the times of the next cue is its number.
    const end = next === undefined ? block.length : isNumber(text, block[next - 1]) ? next - 1 : next;
    if (end <= at + 1) return;
    const name = at > 0 ? text.slice(block[at - 1].start, block[at - 1].end).trim() : '';
    const target = escapedText(text, block[at + 1].start, block[end - 1].end, syntax);
    for (const segment of placeUnit({ target }, name ? { key: name } : {}, 'cue')) segments.push(segment);
  });
}

const isTimes = (text: string, { start, end }: Span): boolean => TIMES.test(text.slice(start, Math.min(end, start + TIMES_LIMIT)));
const isNumber = (text: string, { start, end }: Span): boolean => end - start < 10 && /^\s*\d+\s*$/.test(text.slice(start, end));
