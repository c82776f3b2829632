import { Kind } from '../../text/kinds';
import type { Message } from '../../types';

/** One thing machines say beside a translation. */
export interface Pattern {
  readonly what: Message;
  /** Global, and sticky where it belongs to the start; every run in it is bounded. */
  readonly pattern: RegExp;
  /** Of these, in small letters, every match holds one: they are looked for first. */
  readonly needles: readonly string[];
  /** Every match holds a character of one of these kinds, too: a text without them is not looked at. */
  readonly kind?: number;
  /** `start`, `end`: only at that edge of a segment. */
  readonly at: 'start' | 'end' | 'anywhere';
  /** Only where a source shows that it is no part of the text; or only there or at the beginning of a document. */
  readonly only?: 'units' | 'units-and-beginning';
  /** What in the source says that the text means it. */
  readonly unlessSource?: RegExp;
  /** The whole text is no translation: to delete this leaves nothing. */
  readonly refusal?: boolean;
  /** Texts on language models show it. */
  readonly technical?: boolean;
}

const PREFACE: Message = { en: 'the preface of a language model', 'zh-cn': '语言模型的开场白' };
const SELF: Message = { en: 'a language model speaking of itself', 'zh-cn': '语言模型的自述' };
const REFUSAL: Message = { en: 'a refusal of a language model', 'zh-cn': '语言模型的拒答' };
const NOTE: Message = { en: 'a remark of a language model on its work', 'zh-cn': '语言模型对译文的附注' };
const OMISSION: Message = { en: 'a sign that text was left out', 'zh-cn': '省略内容的标记' };
const LEAK: Message = { en: 'a control word of a language model or its prompt', 'zh-cn': '语言模型的控制符或提示词残留' };

const SPEAKS_OF_TRANSLATION = /翻译|译文|译本|英译|translat/i;
const APOLOGY = /抱歉|对不起|对不住|不好意思|sorry/i;

const COLONS = [':', '：'];

/** Drawn up by hand from the phrases chat models use; control words as in the chat templates their makers publish. */
export const PATTERNS: readonly Pattern[] = [
  {
    what: PREFACE,
    at: 'start',
    needles: COLONS,
    kind: Kind.Colon,
    pattern:
      /(?:sure|certainly|of course|absolutely|okay|ok|no problem|great|happy to help)(?: thing)?[,!.:]? {1,2}(?:here(?:['’]s| is| are)|below is|i['’]ve translated|i have translated|the translation)[^:\n]{0,100}?\b(?:translat\w{0,4}|english|chinese|version|rendering|text)\b[^:\n]{0,60}[:：]/giy,
  },
  {
    what: PREFACE,
    at: 'start',
    needles: COLONS,
    kind: Kind.Colon,
    only: 'units-and-beginning',
    unlessSource: SPEAKS_OF_TRANSLATION,
    pattern:
      /(?:here(?:['’]s| is)|below is) (?:the|your|my) (?:[a-z-]{1,20} ){0,4}(?:translation|translated (?:text|version|content|passage|document|sentence|article)|rendering)\b[^:\n]{0,80}[:：]/giy,
  },
  {
    what: PREFACE,
    at: 'start',
    needles: COLONS,
    kind: Kind.Colon,
    only: 'units',
    unlessSource: SPEAKS_OF_TRANSLATION,
    pattern: /(?:(?:english|chinese|final|revised) )?(?:translation|translated (?:text|version))(?: \([^)\n]{0,30}\))?\s?[:：]/giy,
  },
  {
    what: PREFACE,
    at: 'start',
    needles: COLONS,
    kind: Kind.Colon,
    only: 'units-and-beginning',
    unlessSource: SPEAKS_OF_TRANSLATION,
    pattern:
      /(?:好的[，,！!。]\s?)?(?:以下|下面|这)(?:是|为)[^：:\n]{0,20}(?:翻译|译文|译本)[^：:\n]{0,10}[：:]|(?:翻译|译文)如下\s?[：:]/gy,
  },
  {
    what: SELF,
    at: 'anywhere',
    needles: ['as an a', 'as a a'],
    pattern:
      /\bas an? (?:AI|A\.I\.|artificial intelligence)(?: language)?(?: model| assistant| translator)[,，]? (?:I|my)\b(?:[^.!?\n]{0,200}[.!?])?/gi,
    unlessSource: /人工智能|AI|机器人/i,
  },
  {
    what: SELF,
    at: 'anywhere',
    needles: ['作为'],
    kind: Kind.Han,
    pattern: /作为(?:一个|一款|一名)?(?:AI|人工智能)(?:语言模型|助手|模型)[，,]\s?我[^。！？\n]{0,100}[。！？]?/g,
    unlessSource: /\bAI\b|人工智能/,
  },
  {
    what: REFUSAL,
    at: 'anywhere',
    needles: ['sorry'],
    refusal: true,
    unlessSource: APOLOGY,
    pattern:
      /\bI(?:['’]m| am) sorry,? but (?:as an AI[^.\n]{0,60}|I (?:can(?:['’]t|not| not)|am (?:unable|not able) to) (?:assist with|help (?:you )?with (?:that|this)|translate|fulfill?|comply|provide (?:a |the )?translation|process (?:this|that|your)))[^.\n]{0,120}\.?/gi,
  },
  {
    what: REFUSAL,
    at: 'anywhere',
    needles: [' translate th'],
    refusal: true,
    pattern:
      /\bI (?:can(?:['’]t|not| not)|am unable to) translate (?:this|the|that) (?:text|sentence|content|passage|request)[^.\n]{0,120}\.?/gi,
  },
  {
    what: REFUSAL,
    at: 'anywhere',
    needles: ['我无法', '我不能'],
    kind: Kind.Han,
    refusal: true,
    unlessSource: APOLOGY,
    pattern: /(?:抱歉|对不起)[，,]\s?我(?:无法|不能)(?:翻译|处理|协助|提供翻译)[^。\n]{0,60}。?/g,
  },
  {
    what: NOTE,
    at: 'anywhere',
    needles: ['note: i'],
    kind: Kind.Colon,
    pattern:
      /[([（【]?\bnote: I(?:['’]ve| have)? (?:translated|kept|left|assumed|tried|preserved|rendered|used|maintained)\b[^.\n)\]]{0,200}\.?[)\]）】]?/gi,
  },
  {
    what: NOTE,
    at: 'anywhere',
    needles: ['note: the '],
    kind: Kind.Colon,
    pattern:
      /[([（【]?\bnote: the (?:source|original|provided|input) (?:text|sentence|passage)[^.\n)\]]{0,40}\b(?:appears?|seems?) (?:to be )?(?:incomplete|cut off|truncated|garbled|corrupted)[^.\n)\]]{0,120}\.?[)\]）】]?/gi,
  },
  {
    what: NOTE,
    at: 'end',
    needles: ['let me know if you', 'i hope this translation'],
    pattern:
      /(?:please )?let me know if you(?:['’]d like| would like| need| want| have)[^.\n]{0,80}\b(?:translat|adjust)[^.\n]{0,80}[.!]|I hope this translation (?:helps|is helpful|meets)[^.\n]{0,60}[.!]/gi,
  },
  {
    what: OMISSION,
    at: 'anywhere',
    needles: ['omitted', 'truncated', 'unchanged', 'left out', 'continue'],
    kind: Kind.Bracket,
    pattern:
      /[[(（【](?:\.{3}|…)?\s?(?:the )?(?:rest|remainder|remaining (?:text|content|part|paragraphs|translation))\b[^\])）】\n]{0,60}\b(?:omitted|truncated|unchanged|left out|continues?)\b[^\])）】\n]{0,30}[\])）】]/gi,
  },
  {
    what: OMISSION,
    at: 'anywhere',
    needles: ['[', '【'],
    kind: Kind.Bracket,
    pattern:
      /[[【](?:text|content|translation|output|response) (?:is |was )?(?:truncated|omitted|cut off|continues)\b[^\]】\n]{0,40}[\]】]/gi,
  },
  {
    what: LEAK,
    at: 'anywhere',
    needles: ['<|', 'inst]', '<<', '_of_turn>', 'think>', '_text', '<unk>', '<pad>', 'source_lang', 'target_lang', 'source_sentence'],
    technical: true,
    pattern:
      /<\|(?:im_start|im_end|im_sep|endoftext|endofprompt|eot_id|eom_id|begin_of_text|end_of_text|start_header_id|end_header_id|assistant|user|system)\|>(?:(?:assistant|user|system)\b)?|\[\/?INST\]|<<\/?SYS>>|<(?:start|end)_of_turn>|<\/?(?:think|translated_text|source_text|target_text|text_to_translate|unk|pad)>|\{\{? ?(?:source_text|source_lang(?:uage)?|target_lang(?:uage)?|text_to_translate|input_text|translated_text|source_sentence) ?\}\}?/gi,
  },
  {
    what: LEAK,
    at: 'start',
    needles: ['##'],
    kind: Kind.Colon,
    technical: true,
    pattern: /#{2,3} ?(?:instruction|response|input|assistant|human|system)s?\s?[:：]/giy,
  },
  // Behind `<s>` it ends struck-out text.
  { what: LEAK, at: 'end', needles: ['</s>'], kind: Kind.Angle, technical: true, pattern: /(?<!<s>[^<]{0,200})<\/s>/gi },
  // Pieces of words: SentencePiece writes ▁ before a word, byte-pair encoding @@ behind a part of one.
  { what: LEAK, at: 'anywhere', needles: ['▁', '@@ '], technical: true, pattern: /\u2581(?=\p{L})|(?<=\p{L}{1,20})@@ (?=\p{L})/gu },
];
