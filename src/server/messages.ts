import type { Message, Severity, Verdict } from '../engine';

/** What the server itself says, apart from what rules say. */
export const MESSAGES = {
  moreFindings: (shown: number, all: number): Message => ({
    en: `This file has ${all} problems; the ${shown} most severe ones are shown. Correct some of them, or turn off a rule, to see the others.`,
    'zh-cn': `此文件有 ${all} 处问题，这里只显示最严重的 ${shown} 处。修正其中一些或关闭某条规则后，会显示其余的问题。`,
  }),
  fixAllSafe: (): Message => ({
    en: 'Fix all problems that need no judgement',
    'zh-cn': '修正所有无需人工判断的问题',
  }),
  fixAllOfRule: (rule: string, count: number): Message => ({
    en: `Fix all of this kind in the file (${rule}, ${count})`,
    'zh-cn': `修正文件中的所有同类问题（${rule}，${count} 处）`,
  }),
  countInFile: (title: Message, count: number): Message => ({
    en: `${title.en} (${count} in the file)`,
    'zh-cn': `${title['zh-cn']}（文件中共 ${count} 处）`,
  }),
  disableNextLine: (rule: string): Message => ({
    en: `Ignore ${rule} in this line`,
    'zh-cn': `在此行忽略 ${rule}`,
  }),
  disableInFile: (rule: string): Message => ({
    en: `Ignore ${rule} in this file`,
    'zh-cn': `在此文件中忽略 ${rule}`,
  }),
  /** `count`: of those selected; undefined for the one under the cursor. */
  markUnits: (verdict: Verdict, count?: number): Message => {
    const units =
      count === undefined
        ? { en: 'this unit', 'zh-cn': '此条目' }
        : { en: `${count} selected unit${count === 1 ? '' : 's'}`, 'zh-cn': `选中的 ${count} 个条目` };
    return verdict === 'reviewed'
      ? { en: `Mark ${units.en} as reviewed`, 'zh-cn': `将${units['zh-cn']}标为已审校` }
      : { en: `Mark ${units.en} as needing work`, 'zh-cn': `将${units['zh-cn']}标为待修改` };
  },
  reviewingWorkspace: (): Message => ({ en: 'MT Review: reviewing the workspace', 'zh-cn': 'MT Review：正在审校工作区' }),
  makingReport: (): Message => ({ en: 'MT Review: making a report', 'zh-cn': 'MT Review：正在生成报告' }),
  notReadable: (): Message => ({ en: 'cannot be read', 'zh-cn': '无法读取' }),
  unreadableFile: (): Message => ({
    en: 'There is something of this name that cannot be read as a file of text. What was read last holds on.',
    'zh-cn': '此名称所指无法作为文本文件读取，沿用上次读取的内容。',
  }),
  sureness: (percent: number): Message => ({ en: `${percent}% sure`, 'zh-cn': `把握 ${percent}%` }),
  possibleFixes: (): Message => ({ en: 'Possible corrections:', 'zh-cn': '可选的修正：' }),
  elsewhere: (): Message => ({ en: 'See also:', 'zh-cn': '另见：' }),
  line: (line: number): Message => ({ en: `line ${line}`, 'zh-cn': `第 ${line} 行` }),
  aboutRule: (rule: string): Message => ({ en: `About the rule ${rule}`, 'zh-cn': `关于规则 ${rule}` }),
};

export const SEVERITY_NAMES: Readonly<Record<Severity, Message>> = {
  error: { en: 'error', 'zh-cn': '错误' },
  warning: { en: 'warning', 'zh-cn': '警告' },
  info: { en: 'information', 'zh-cn': '信息' },
  hint: { en: 'hint', 'zh-cn': '提示' },
};
