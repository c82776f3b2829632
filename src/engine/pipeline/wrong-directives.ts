import { suggest } from '../config/suggest';
import type { Finding, Message, Span } from '../types';
import { ACTIONS, type DirectiveName, type WrittenDirective } from './directives';
import { hash } from './fingerprint';

/** The id under which directives that say nothing are reported. */
export const WRONG_DIRECTIVE = 'wrong-directive';

/**
 * What is wrong in directives: names no rule has, and what was most likely meant for a directive. In running text, where anything may stand
 * behind a directive's name, only what comes near a real name.
 */
export function wrongDirectives(
  written: readonly WrittenDirective[],
  comments: readonly Span[],
  length: number,
  ruleIds: readonly string[],
): Finding[] {
  const isRunningText = comments.some(({ start, end }) => end - start === length);
  const wrong = (name: DirectiveName, known: readonly string[], message: (near?: string) => Message, always: boolean): Finding[] => {
    if (known.includes(name.name)) return [];
    const near = suggest(name.name, known);
    return near || always ? [finding(name, message(near), near)] : [];
  };
  return written.flatMap(({ action, rules }) => {
    if (!ACTIONS.some(known => known === action.name)) {
      return wrong(action, ACTIONS, near => unknownDirective(action.name, near), false);
    }
    return rules.flatMap(rule => wrong(rule, ruleIds, near => unknownRuleHere(rule.name, near), !isRunningText));
  });
}

function finding({ name, start, end }: DirectiveName, message: Message, near?: string): Finding {
  const span = { start, end };
  const title = { en: `Write “${near}”`, 'zh-cn': `改为“${near}”` };
  return {
    rule: WRONG_DIRECTIVE,
    message,
    span,
    severity: 'hint',
    confidence: 1,
    fixes: near ? [{ title, edits: [{ span, text: near }], safety: 'review', preferred: true }] : [],
    related: [],
    text: name,
    fingerprint: hash([WRONG_DIRECTIVE, name].join()),
  };
}

const unknownDirective = (name: string, near = ''): Message => ({
  en: `There is no directive “mt-review-${name}”; it has no effect. Did you mean “mt-review-${near}”?`,
  'zh-cn': `没有“mt-review-${name}”指令，不起作用。您是否想写“mt-review-${near}”？`,
});

const unknownRuleHere = (name: string, near?: string): Message => ({
  en: `There is no rule “${name}”, so nothing is silenced by it. ${near ? `Did you mean “${near}”?` : 'A reason stands behind “--”.'}`,
  'zh-cn': `没有名为“${name}”的规则，因此不会忽略任何问题。${near ? `您是否想写“${near}”？` : '原因请写在“--”之后。'}`,
});
