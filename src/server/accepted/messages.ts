import type { Message } from '../../engine';
import type { AcceptedScope } from '../../engine/accepted';

/** So much of a text is quoted in the title of an action. */
const QUOTED = 40;

const quoted = (text: string): string => (text.length <= QUOTED ? text : `${text.slice(0, QUOTED - 1).replace(/[\uD800-\uDBFF]$/, '')}…`);

/** The action that accepts a finding. */
export function acceptTitle(scope: AcceptedScope, text: string): Message {
  const what = quoted(text);
  switch (scope) {
    case 'finding':
      return { en: 'Accept this finding', 'zh-cn': '接受此问题' };
    case 'file':
      return { en: `Accept “${what}” in this file`, 'zh-cn': `在此文件中接受“${what}”` };
    case 'project':
      return { en: `Accept “${what}” in this project`, 'zh-cn': `在此项目中接受“${what}”` };
    case 'term':
      return { en: `Accept “${what}” as a term, right wherever it stands`, 'zh-cn': `将“${what}”作为术语接受，任何位置均视为正确` };
  }
}

/** Said of an entry that accepts nothing any more. */
export const staleHint: Message = {
  en: 'This entry accepts nothing any more: the text was changed, or the rule no longer flags it. It can be removed.',
  'zh-cn': '此条目不再对应任何问题：文本已修改，或规则不再标出它。可以删除。',
};

export const removeStale: Message = { en: 'Remove this entry', 'zh-cn': '删除此条目' };
export const removeAllStale = (count: number): Message => ({
  en: `Remove all entries that accept nothing any more (${count})`,
  'zh-cn': `删除所有不再对应任何问题的条目（${count} 条）`,
});

/** Why something could not be accepted; `file` is the path of the file that would say so. */
export const FAILURES = {
  notSaved: (): Message => ({
    en: 'Nothing was accepted: what is accepted is kept in a file beside the text. Save the text in a folder first.',
    'zh-cn': '未接受任何问题：接受记录保存在文本旁的文件中。请先将文本保存到文件夹中。',
  }),
  notFound: (): Message => ({
    en: 'Nothing was accepted: the text has changed and the finding is no longer there. Try again.',
    'zh-cn': '未接受任何问题：文本已改变，该问题已不在。请重试。',
  }),
  broken: (file: string): Message => ({
    en: `Nothing was changed: ${file} has an error. Correct it first; the Problems panel says where it is.`,
    'zh-cn': `未作任何更改：${file} 有错误。请先更正，“问题”面板中有其位置。`,
  }),
  unsaved: (file: string): Message => ({
    en: `Nothing was changed: ${file} is open with changes that are not saved. Save it first.`,
    'zh-cn': `未作任何更改：${file} 有未保存的修改。请先保存。`,
  }),
  busy: (file: string): Message => ({
    en: `Nothing was changed: ${file} is being written by another program again and again. Try again in a moment.`,
    'zh-cn': `未作任何更改：${file} 正被其他程序反复写入。请稍后重试。`,
  }),
  notWritable: (file: string, reason: string): Message => ({
    en: `Nothing was changed: ${file} cannot be written (${reason}).`,
    'zh-cn': `未作任何更改：无法写入 ${file}（${reason}）。`,
  }),
};
