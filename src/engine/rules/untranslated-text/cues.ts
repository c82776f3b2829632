/**
 * Words by which an English sentence announces a foreign word: it speaks of the word, not with it. Drawn up by hand from the ways
 * dictionaries, style guides and articles on language introduce a term.
 */
const NOUNS = `
term terms word words character characters phrase phrases expression expressions idiom idioms hanzi kanji radical radicals surname surnames
particle particles suffix prefix compound compounds syllable syllables glyph glyphs ideograph ideographs homophone homophones proverb proverbs
saying slogan slogans hashtag keyword keywords tag string strings label labels button menu inscription inscriptions caption reading pronounced
written writes write spelled spelt called calls call named known literally means meaning translated translates rendered titled entitled original pinyin
mandarin cantonese simplified traditional typed typing type enter entering query abbreviation nickname alias aka romanised romanized
transcribed transliterated headword lemma logogram signboard banner couplet verse reads contrast versus vs eg ie romanisation romanization
compounds homograph homographs synonym synonyms antonym antonyms classifier classifiers mark marks punctuation
`;

const CUES: ReadonlySet<string> = new Set(NOUNS.split(/\s+/).filter(Boolean));

/** Little words that may stand between the cue and the foreign word, or join one foreign word to the next. */
const FILLERS: ReadonlySet<string> = new Set(
  'as is are was were by the a an and or of for in with simply just also both to like e.g i.e such from than'.split(' '),
);

/** A label in front of a colon that announces the original: `Chinese: …`, `Original title: …`. */
const LABEL =
  /(?:chinese|original|mandarin|cantonese|hanzi|simplified|traditional|native|local|source|zh|name|title|author|publisher|example|examples|address|signed|note|input|output|prompt)[\w .()-]{0,24}["”’')\]]?\s?[:：]\s{0,3}["“‘]?\s?$/i;

/** `in Chinese,`, `in Chinese` right before the passage. */
const IN_CHINESE =
  /\b(?:in|into) (?:traditional |simplified |written |classical |spoken |standard |literary )?(?:chinese|mandarin|cantonese|hanzi|characters)(?: (?:as|is|it is|for [\w" “”'‘’-]{1,40}))?[,:]?\s{0,2}["“‘「『]?$/i;

/** Words that speak about the passage before them. */
const FOLLOWING =
  /^["”’」』]?(?:, as in |-(?:style|type|like|based)\b|, or ["“‘]?[a-z]|,?\s+(?:means?|meaning|literally|refers? to|stands? for|is (?:pronounced|written|the (?:chinese|word|term|character|traditional|simplified|name)|a (?:chinese|word|term|character|surname|pun|homophone|measure)|translated)|was (?:originally|written|the)|are (?:pronounced|written)|(?:is|are) (?:both )?(?:read|homophones)|in (?:chinese|mandarin|cantonese|pinyin|traditional|simplified)|characters?\b|construction|radical|tone|sentences?\b|particle|translates?|versus|vs\.?\s|becomes?\b|counts? as|as one (?:word|character)|for ["“‘]))/i;

/** A segment that speaks of language, script or type. */
export const TOPIC =
  /\b(?:term|phrase|expression|idiom|slang|proverb|translat(?:e|ed|es|ion|or|ors)|character|characters|pinyin|mandarin|hanzi|pronounce|pronounced|spelling|meaning|slogan|hashtag|punctuation|quotation|glyph|unicode|wording|literally|called|known as|dubbed|nickname|motto|(?:in|is|for) chinese|chinese for|title|titled|poem|inscription|calligraph|font|keyboard|encoding|string|search)\b/i;

/** Whether a text ends in words that announce a foreign word. */
export function endsWithCue(before: string): boolean {
  if (LABEL.test(before) || IN_CHINESE.test(before)) return true;
  const sentence = before.slice(lastSentenceStart(before));
  const words = sentence.match(/[A-Za-z][A-Za-z.']*/g) ?? [];
  // Foreign words and their marks between the cue and this one are passed over: “the characters 的, 地 and 得”.
  for (let i = words.length - 1, others = 0; i >= 0 && i >= words.length - 6; i--) {
    const word = words[i].toLowerCase().replace(/[.']+$/, '');
    if (CUES.has(word)) return true;
    if (!FILLERS.has(word) && ++others > 1) return false;
  }
  return false;
}

/** Whether a text begins with words that explain the foreign word before it. */
export const startsWithCue = (after: string): boolean => FOLLOWING.test(after);

function lastSentenceStart(text: string): number {
  for (let i = text.length - 2; i >= 0; i--) if ('.!?。！？'.includes(text[i]) && /\s/.test(text[i + 1])) return i + 1;
  return 0;
}

/** Words that only a text on the Chinese language, its script or its translation uses often. */
const LANGUAGE_TOPIC =
  /\b(?:pinyin|hanzi|mandarin|cantonese|glyphs?|unicode|ime|input method|calligraph(?:y|er)|chinese (?:characters?|terms?|words?|names?|phrases?|text|punctuation)|typefaces?|fonts?|specimen|homophones?|idioms?|proverbs?|cjk|romani[sz]ation|(?:simplified|traditional) (?:chinese|characters?|forms?)|translit\w{0,10}|translators?|subtitles?|dictionar(?:y|ies)|vocabulary|grammar|lexicon|etymology|slang|puns?|headword|punctuation|abbreviations?)\b/gi;

/** The different words of that kind in a text, lower case. */
export const topicWords = (text: string): readonly string[] => (text.match(LANGUAGE_TOPIC) ?? []).map(word => word.toLowerCase());

/** A line of English that announces a text in the original: an exercise, a quotation, an inscription. */
export const ANNOUNCES_ORIGINAL =
  /\b(?:read|letter|text|original|passage|example|chinese|poem|quot(?:e|es|ed|ation)|dialogue|verse|inscription|transcript|sentence|lyrics|wrote|writes|below|following)\b|:\s*$/i;

/** What joins two foreign words of one remark: `“了” for “矣”`, `鱼 and 余`. */
const CONNECTION = /^["”’」』)]?(?:[,、/]|\s|and|or|for|vs\.?|not|to|into|instead of|rather than|from){1,4}["“‘「『(]?$/;

/** Whether a text between two foreign words joins them. */
export const isConnection = (between: string): boolean => between.length <= 20 && CONNECTION.test(between);
