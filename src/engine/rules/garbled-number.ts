import { groupDigits } from '../numbers/format';
import { primaryLanguage } from '../settings';
import { isSpace } from '../text/characters';
import type { Fix, LanguagePair, Message, Rule } from '../types';
import { isEnglish } from './garbled-number/context';
import { digitsEnd, isDigitCode, readGroups } from './garbled-number/digits';
import type { Garbled } from './garbled-number/garbled';
import { type EnglishTest, garbledMarks } from './garbled-number/marks';
import type { Reading } from './garbled-number/readings';
import { garbledScale, garbledTens, loneScale } from './garbled-number/scale-words';
import { withSourceReadings } from './garbled-number/source';
import { garbledSpacing } from './garbled-number/spacing';
import { tenfoldPair } from './garbled-number/tenfold';

/** Numbers in English text that no one can read. */
export const garbledNumber: Rule = {
  meta: {
    id: 'garbled-number',
    category: 'Accuracy/Number',
    severity: 'warning',
    needsSource: false,
    judgesWords: true,
    summary: {
      en: 'A number no one can read: `5.6.4 billion`, `5.17,000`, `3,09 cases`, `20, 000`, `6: 00`, a scale word without a number.',
      'zh-cn': '无法读出的数字：`5.6.4 billion`、`5.17,000`、`3,09 cases`、`20, 000`、`6: 00`，或缺少数字的数量级单词。',
    },
    pairs: languages => primaryLanguage(languages.target) === 'en',
  },
  segment({ text, languages, segment, report }) {
    for (const garbled of findGarbledNumbers(text, languages)) {
      const written = text.slice(garbled.span.start, garbled.span.end);
      const readings = segment.source ? withSourceReadings(garbled, written, segment.source.text) : garbled.readings;
      report({
        span: garbled.span,
        message: messageOf(written, garbled, readings),
        severity: garbled.severity ?? (garbled.confidence < DOUBTFUL ? 'info' : undefined),
        confidence: garbled.confidence,
        fixes: readings.map((reading, i) => fixOf(garbled, likeWritten(reading, written), i === 0)),
      });
    }
  },
};

/** Less sure than this, a finding is only for information. */
const DOUBTFUL = 0.7;

/** Every garbled number of an English text, in order, none overlapping. Linear in the text. */
export function findGarbledNumbers(text: string, languages: LanguagePair): Garbled[] {
  const fromChinese = primaryLanguage(languages.source) === 'zh';
  const found = [...inDigits(text, fromChinese), ...inWords(text, fromChinese)];
  if (found.length < 2) return found;
  found.sort((a, b) => a.span.start - b.span.start);
  return found.filter((one, i) => i === 0 || one.span.start >= found[i - 1].span.end);
}

function inDigits(text: string, fromChinese: boolean): Garbled[] {
  const found: Garbled[] = [];
  let english: EnglishTest | undefined;
  let from = 0;
  for (let start = nextDigit(text, 0); start >= 0; start = nextDigit(text, from)) {
    from = digitsEnd(text, start);
    if (!goesOn(text, from)) continue;
    const digits = readGroups(text, start);
    from = digits.end;
    if (digits.tooLong) continue;
    english ??= once(() => isEnglish(text));
    const garbled =
      garbledMarks(text, digits, fromChinese, english) ??
      garbledScale(text, digits, fromChinese) ??
      garbledTens(text, digits) ??
      garbledSpacing(text, digits, fromChinese);
    if (!garbled) continue;
    found.push(garbled);
    from = digitsEnd(text, garbled.span.end);
  }
  return found;
}

/** The first digit at or behind an offset; -1 if there is none. */
function nextDigit(text: string, from: number): number {
  for (let i = from; i < text.length; i++) if (isDigitCode(text.charCodeAt(i))) return i;
  return -1;
}

function once<T>(compute: () => T): () => T {
  let known: { readonly value: T } | undefined;
  return () => {
    known ??= { value: compute() };
    return known.value;
  };
}

/** Whether what follows a run of digits can make a number of it that is worth reading: a mark, a digit further on, a scale word. */
function goesOn(text: string, end: number): boolean {
  const next = text.charAt(end);
  if (next === '.' || next === ',' || next === ':' || next === 'w') return true;
  const behind = isSpace(text, end) || next === '-' ? text.charAt(end + 1) : next;
  return behind !== '' && (isDigitCode(behind.charCodeAt(0)) || SCALE_LETTERS.includes(behind));
}

/** What a scale word (`ten` among them), or a mark with a space before it, can begin with. */
const SCALE_LETTERS = 'mbthqMBTHQ.,:';

function inWords(text: string, fromChinese: boolean): Garbled[] {
  const found: Garbled[] = [];
  for (let at = text.indexOf('illion'); at >= 0; at = text.indexOf('illion', at + 6)) {
    const garbled = loneScale(text, at);
    if (garbled) found.push(garbled);
  }
  if (!fromChinese) return found;
  for (let at = text.indexOf(' or '); at >= 0; at = text.indexOf(' or ', at + 4)) {
    const garbled = tenfoldPair(text, at);
    if (garbled) found.push(garbled);
  }
  return found;
}

function messageOf(written: string, { fault, certain }: Garbled, readings: readonly Reading[]): Message {
  const [best, ...others] = readings;
  if (!best) {
    return {
      en: `“${written}” ${fault.en}, so the amount is lost. Look it up in the original.`,
      'zh-cn': `“${written}”${fault['zh-cn']}，数量无从得知。请查对原文。`,
    };
  }
  if (certain) {
    return { en: `“${written}” ${fault.en}: write “${best.text}”.`, 'zh-cn': `“${written}”${fault['zh-cn']}，应写作“${best.text}”。` };
  }
  const or = others.map(withFigures);
  return {
    en:
      `“${written}” ${fault.en}, so readers cannot tell the amount. Most likely ${withFigures(best)} is meant: ${best.because.en}.` +
      `${or.length ? ` It could also be ${or.join(' or ')}.` : ''} Check the original and choose.`,
    'zh-cn':
      `“${written}”${fault['zh-cn']}，读者无法读出数值。最可能是 ${withFigures(best)}：${best.because['zh-cn']}。` +
      `${or.length ? `也可能是 ${or.join('、')}。` : ''}请查对原文后选用。`,
  };
}

/** With the hyphen of `a 5.6.4-billion plan`. */
function likeWritten(reading: Reading, written: string): Reading {
  return /\d-[a-z]/i.test(written) ? { ...reading, text: reading.text.replace(' ', '-') } : reading;
}

/** `564 million (564,000,000)`. */
function withFigures({ text, value }: Reading): string {
  const figures = value && groupDigits(value);
  return !figures || figures === text ? text : `${text} (${figures})`;
}

function fixOf({ span, certain }: Garbled, { text, because }: Reading, preferred: boolean): Fix {
  return {
    title: certain
      ? { en: `Write “${text}”`, 'zh-cn': `改为“${text}”` }
      : { en: `Write “${text}” (${because.en})`, 'zh-cn': `改为“${text}”（${because['zh-cn']}）` },
    edits: [{ span, text }],
    safety: certain ? 'safe' : 'review',
    preferred: preferred || undefined,
  };
}
