import type { AcrossFiles, FactDraft, FileFact, Message, SegmentKind, Severity, Support } from '../../types';
import { coreOf, translationFacts } from './facts';
import { areCollected } from './groups';
import { renderingEdit } from './rendering-edit';
import { shortened } from './shortened';

/**
 * Renderings of one text in several files. Files are written for different places and by different people, so that less counts as the same
 * than within a file, and it takes more for a warning.
 */
export const acrossFiles: AcrossFiles = {
  facts({ segments }) {
    // What has several renderings of most texts is nothing to go by.
    if (areCollected(segments)) return [];
    return segments.flatMap((at): FactDraft[] => {
      const facts = translationFacts(at.segment);
      if (!facts || facts.weight < LIGHTEST) return [];
      const { source, target, weight } = facts;
      const key = `${useOf(at.segment.kind)}\u0001${source}`;
      return [{ at, span: coreOf(at.segment.target.text), key, variant: loosened(target), shown: shortened(at), weight }];
    });
  },
  judge(one, usual, support) {
    const severity = severityOf(one, support);
    return { severity, confidence: CONFIDENCE[severity], message: messageOf(usual, support) };
  },
  edit: (one, usual) => renderingEdit(one.segment.target, usual.segment.target),
};

/** A word or two say nothing by themselves: 打开 is Open here and Turn on there. */
const LIGHTEST = 3;
/** A text of so much has one good translation, if others agree. */
const UNAMBIGUOUS = 8;
const CLEAR_MAJORITY = 3;

/** Texts of programs, subtitles and prose are not compared with each other. */
const useOf = (kind: SegmentKind): string => (kind === 'unit' || kind === 'cue' ? kind : 'prose');

/**
 * A rendering without what differs from place to place for no matter: quotation marks, articles and plural endings; 的, 了 and spaces in
 * Chinese.
 */
function loosened(target: string): string {
  if (HAN.test(target)) return target.replace(LOOSE_IN_CHINESE, '');
  return target.replace(LOOSE, '').replace(/ +/g, ' ').trim();
}

const HAN = /\p{Script=Han}/u;
const LOOSE_IN_CHINESE = /[的了 "'“”‘’「」『』]/g;
const LOOSE = /["“”‘’«»]|(?<![^ ])(?:an?|the)(?= )|(?<=[^ ]{3})s(?![^ ])/g;

function severityOf({ weight }: FileFact, { files, isAgainstOne }: Support): Severity {
  const isClear = files >= CLEAR_MAJORITY && isAgainstOne;
  if (weight < UNAMBIGUOUS) return isClear ? 'info' : 'hint';
  return isClear ? 'warning' : 'info';
}

const CONFIDENCE: Readonly<Record<Severity, number>> = { error: 0.8, warning: 0.8, info: 0.6, hint: 0.4 };

function messageOf({ shown }: FileFact, { files, name }: Support): Message {
  const where =
    files > 1 ? { en: `other files (${name} and more)`, 'zh-cn': `其他文件（${name} 等）` } : { en: name, 'zh-cn': ` ${name} ` };
  return {
    en: `In ${where.en} the same source is translated as “${shown}”. Readers look for a difference that is not there; use one rendering, unless the places differ in meaning.`,
    'zh-cn': `在${where['zh-cn']}中，相同的原文译为“${shown}”。读者会误以为含义有别；除非语境不同，请统一译法。`,
  };
}
