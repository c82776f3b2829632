import type { TextDocument } from 'vscode-languageserver-textdocument';
import { primaryLanguage } from '../engine';
import { isChineseAt, type WordAt, type WordsAt, wordsAt } from '../engine/dictionary';
import type { Session } from './documents';
import type { Markup } from './markup';

/** Chinese these source languages write: what a reviewer may not know. Who translates into Chinese does. */
const SOURCES = ['zh', 'yue', 'lzh'];

/** The words of the Chinese sentence at an offset; `undefined` where there is none, or the user does not want it. */
export async function wordsToExplain(session: Session, document: TextDocument, offset: number): Promise<WordsAt | undefined> {
  const text = document.getText();
  if (!isChineseAt(text, offset)) return undefined;
  const [{ dictionary: isWanted }, job] = await Promise.all([session.configuration.of(document.uri), session.jobFor(document)]);
  if (!isWanted || !job || !SOURCES.includes(primaryLanguage(job.settings.source))) return undefined;
  const dictionary = await session.dictionary.get();
  return dictionary && wordsAt(text, offset, dictionary);
}

/** Where the data come from; their licence wants it said. */
const ORIGIN = { label: 'CC-CEDICT', address: 'https://cc-cedict.org' };

/** The words as a list, the one pointed at first. */
export function explainWords({ words: [here, ...others] }: WordsAt, markup: Markup): string {
  const item = (word: WordAt): string => `- ${markup.text(described(word))}`;
  const first = `${markup.strong(here.text)} ${markup.text(meaningsOf(here))}`;
  const rest = others.length > 0 ? `\n\n${others.map(item).join('\n')}` : '';
  return `${first}${rest}\n\n${markup.link(ORIGIN.label, ORIGIN.address)}`;
}

const described = (word: WordAt): string => `${word.text} ${meaningsOf(word)}`;

/** `háng: row; line; commercial firm · xíng: to walk` */
const meaningsOf = ({ entry }: WordAt): string =>
  entry.readings.map(({ pinyin, meanings }) => `${pinyin}: ${meanings.join('; ')}`).join(' · ');
