import type { Message, Span } from '../types';

/** Something wrong in a glossary, at its place in the file's text. */
export interface GlossaryProblem {
  readonly span: Span;
  readonly message: Message;
  /** `error`: no term could be read. `warning`: the rest holds. */
  readonly severity: 'error' | 'warning';
}

/** What a glossary may have wrong with it, in words that say what to do. */
export const PROBLEMS = {
  noTerms: {
    en: 'No terms here for this pair of languages. A table needs a column “source” and a column “target” (or “forbidden”), or columns named by their languages, such as “zh” and “en”.',
    'zh-cn': '这里没有适用于该语言对的术语。表格需要“source”列和“target”列（或“forbidden”列），或以语言命名的列，如“zh”和“en”。',
  },
  noSource: {
    en: 'This row has a rendering but no source term. Fill in the source, or remove the row.',
    'zh-cn': '该行有译法但没有原文术语。请补上原文，或删除该行。',
  },
  noRendering: {
    en: 'This row has no rendering in the target language, neither accepted nor forbidden. Fill one in, or remove the row.',
    'zh-cn': '该行没有目标语言的译法（推荐或禁用均无）。请补上，或删除该行。',
  },
  contradiction: {
    en: 'This rendering is both accepted and forbidden for the same term. Decide for one; until then it counts as accepted.',
    'zh-cn': '同一术语的这个译法既被接受又被禁用。请二选一；在此之前视为可接受。',
  },
  unclosedQuote: {
    en: 'No quotation mark closes this one. Add it, or write a quote inside a value as two.',
    'zh-cn': '此引号没有闭合。请补上；若要在值中使用引号，请写两个。',
  },
  brokenXml: {
    en: 'This tag has no counterpart. Close it, or remove it.',
    'zh-cn': '该标签没有配对的标签。请补全或删除。',
  },
} as const satisfies Record<string, Message>;

export const problem = (name: keyof typeof PROBLEMS, { start, end }: Span, severity: GlossaryProblem['severity']): GlossaryProblem => ({
  span: { start, end },
  message: PROBLEMS[name],
  severity,
});
