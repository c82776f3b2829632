import type { Message } from '../engine/types';

/** What the command says, apart from help and reports. One line each: what is wrong, and what to do. */
export const texts = {
  noCommand: {
    en: 'Say what to do: mt-review check page.md reviews a file; mt-review --help lists everything.',
    'zh-cn': '请指明要做什么：mt-review check page.md 审校文件；mt-review --help 查看全部用法。',
  },
  unknownCommand: (name: string, near?: string): Message => ({
    en: `There is no command “${name}”. ${near ? `Did you mean “${near}”?` : `To review a file of that name: mt-review check ${name}`}`,
    'zh-cn': `没有“${name}”命令。${near ? `您是否想用“${near}”？` : `若要审校该文件：mt-review check ${name}`}`,
  }),
  unknownOption: (name: string, near?: string): Message => ({
    en: `There is no option ${name}. ${near ? `Did you mean ${near}?` : 'See mt-review --help.'}`,
    'zh-cn': `没有 ${name} 选项。${near ? `您是否想用 ${near}？` : '请查看 mt-review --help。'}`,
  }),
  needsValue: (name: string): Message => ({
    en: `${name} needs a value: ${name} VALUE, or ${name}=VALUE when it begins with “-”.`,
    'zh-cn': `${name} 需要一个值：${name} 值；若值以“-”开头，请写 ${name}=值。`,
  }),
  takesNoValue: (name: string): Message => ({ en: `${name} takes no value.`, 'zh-cn': `${name} 不接受值。` }),
  oneOf: (option: string, value: string, choices: readonly string[]): Message => ({
    en: `${option} ${value}: choose one of ${choices.join(', ')}.`,
    'zh-cn': `${option} ${value}：请从 ${choices.join('、')} 中选择。`,
  }),
  notALanguage: (option: string, value: string): Message => ({
    en: `${option} ${value}: this is no language tag. Use one such as zh, zh-Hant, en or en-GB.`,
    'zh-cn': `${option} ${value}：不是语言标签。请使用 zh、zh-Hant、en、en-GB 之类的标签。`,
  }),
  ruleForm: (value: string): Message => ({
    en: `--rule ${value}: write it as --rule missing-space=off, or with error, warning, info or hint.`,
    'zh-cn': `--rule ${value}：请写成 --rule missing-space=off，或用 error、warning、info、hint。`,
  }),
  pairForm: (value: string): Message => ({
    en: `--pair ${value}: write it as --pair SOURCE=TARGET, such as --pair report.zh.md=report.md.`,
    'zh-cn': `--pair ${value}：请写成 --pair 原文=译文，例如 --pair report.zh.md=report.md。`,
  }),
  sourceNotReadable: (path: string): Message => ({
    en: `Its source, ${path}, cannot be read. It was reviewed without; check --pair.`,
    'zh-cn': `无法读取其原文 ${path}，审校时未对照原文；请检查 --pair。`,
  }),
  explainWhat: {
    en: 'Name one rule: mt-review explain missing-space. mt-review rules lists them.',
    'zh-cn': '请给出一条规则：mt-review explain missing-space。mt-review rules 列出全部规则。',
  },
  stdinOrFiles: {
    en: 'Give either paths or standard input (--stdin or -), not both.',
    'zh-cn': '路径与标准输入（--stdin 或 -）只能二选一。',
  },
  stdinFilenameAlone: {
    en: '--stdin-filename names the text of standard input: add --stdin.',
    'zh-cn': '--stdin-filename 用来命名标准输入的文本：请加上 --stdin。',
  },
  fixRuleAlone: {
    en: '--fix-rule says which fixes --fix applies beside the safe ones: add --fix.',
    'zh-cn': '--fix-rule 指定 --fix 在安全修复之外还应用哪些修复：请加上 --fix。',
  },
  sinceOnlyReports: {
    en: '--since tells of changed lines in files of a git repository: leave out --fix, --stdin and --format html.',
    'zh-cn': '--since 报告 git 仓库文件中有改动的行：请去掉 --fix、--stdin 和 --format html。',
  },
  notOfReport: (option: string): Message => ({
    en: `mt-review report does not take ${option}: it tells of whole files as they are. Use mt-review check.`,
    'zh-cn': `mt-review report 不接受 ${option}：它报告整个文件的现状。请用 mt-review check。`,
  }),
  notPoints: (value: string): Message => ({
    en: `--threshold ${value}: give the points for 1,000 words up to which a text passes, such as 5 or 2.5.`,
    'zh-cn': `--threshold ${value}：请给出合格所允许的每千词扣分，例如 5 或 2.5。`,
  }),
  notSeconds: (value: string): Message => ({
    en: `--time-limit ${value}: give seconds, such as 30 or 2.5.`,
    'zh-cn': `--time-limit ${value}：请给出秒数，例如 30 或 2.5。`,
  }),
  notAListLength: (value: string, most: number): Message => ({
    en: `--max-findings ${value}: give a number from 1 to ${most}.`,
    'zh-cn': `--max-findings ${value}：请给出 1 到 ${most} 之间的数。`,
  }),
  listMore: {
    en: 'Fix or accept those listed first, or raise --max-findings.',
    'zh-cn': '请先修复或接受已列出的问题，或调大 --max-findings。',
  },
  pageOnTerminal: {
    en: 'The report is a page to be opened in a browser: add --output report.html.',
    'zh-cn': '报告是供浏览器打开的网页：请加 --output report.html。',
  },
  noGit: (reason: string): Message => ({
    en: `--since needs git, which could not be run (${reason}). Install git, or leave out --since.`,
    'zh-cn': `--since 需要 git，但无法运行（${reason}）。请安装 git，或去掉 --since。`,
  }),
  noRepository: {
    en: '--since compares with a revision of a git repository, and this folder is in none. Run it inside the repository, or leave out --since.',
    'zh-cn': '--since 要与 git 仓库的某个版本比较，而此文件夹不在仓库中。请在仓库中运行，或去掉 --since。',
  },
  noRevision: (revision: string): Message => ({
    en: `--since ${revision}: this repository has no such revision. Check the name; on a build server fetch the whole history (fetch-depth: 0).`,
    'zh-cn': `--since ${revision}：仓库中没有这个版本。请检查名称；在构建服务器上请获取完整历史（fetch-depth: 0）。`,
  }),
  gitFailed: (reason: string): Message => ({
    en: `git could not tell what changed: ${reason}. Nothing was reviewed.`,
    'zh-cn': `git 无法得出变更内容：${reason}。未审校任何文件。`,
  }),
  notOfCommand: (command: string, option: string): Message => ({
    en: `${option} is not for mt-review ${command}, which looks at files as they are. Leave it out.`,
    'zh-cn': `${option} 不适用于 mt-review ${command}：它按文件现状处理。请去掉该选项。`,
  }),
  pruneAlone: {
    en: '--prune removes entries that accept nothing any more: use it with mt-review accepted or mt-review baseline.',
    'zh-cn': '--prune 用于删除不再对应任何问题的条目：请与 mt-review accepted 或 mt-review baseline 同用。',
  },
  baselineDone: (found: number, files: number, before: number, where: string): Message => ({
    en: `${where}: ${found} ${found === 1 ? 'finding' : 'findings'} in ${files} ${files === 1 ? 'file' : 'files'} accepted${before > 0 ? `; ${before} ${before === 1 ? 'was' : 'were'} accepted before` : ''}.`,
    'zh-cn': `${where}：已接受 ${files} 个文件中的 ${found} 个问题${before > 0 ? `；此前已接受 ${before} 个` : ''}。`,
  }),
  nothingToAccept: { en: 'Nothing to accept: nothing was found.', 'zh-cn': '没有可接受的问题：未发现任何问题。' },
  acceptedCount: (entries: number, stale: number, where: string): Message => ({
    en: `${where}: ${entries} ${entries === 1 ? 'entry' : 'entries'}, ${stale === 0 ? 'all in use as far as files were reviewed' : `${stale} of which ${stale === 1 ? 'accepts' : 'accept'} nothing any more`}.`,
    'zh-cn': `${where}：共 ${entries} 个条目，${stale === 0 ? '在已审校的文件中均有效' : `其中 ${stale} 个不再对应任何问题`}。`,
  }),
  pruned: (count: number, where: string): Message => ({
    en: `${where}: removed ${count} ${count === 1 ? 'entry' : 'entries'} that accepted nothing any more.`,
    'zh-cn': `${where}：已删除 ${count} 个不再对应任何问题的条目。`,
  }),
  noneAccepted: { en: 'Nothing is accepted here.', 'zh-cn': '此处没有已接受的问题。' },
  pruneHint: { en: 'mt-review accepted --prune removes them.', 'zh-cn': 'mt-review accepted --prune 可将其删除。' },
  notFound: { en: 'there is no such file or folder; check the spelling', 'zh-cn': '没有这个文件或文件夹，请检查拼写' },
  noMatch: { en: 'no file matches this pattern', 'zh-cn': '没有与此模式匹配的文件' },
  nothingHandled: (extensions: readonly string[]): Message => ({
    en: `nothing to review here: no file ends in ${extensions.join(', ')}, or all are ignored. A file named itself is always reviewed`,
    'zh-cn': `这里没有可审校的文件：没有以 ${extensions.join('、')} 结尾的文件，或均被忽略。直接给出文件名则总会审校`,
  }),
  notReadable: (reason: string): Message => ({ en: `cannot be read (${reason})`, 'zh-cn': `无法读取（${reason}）` }),
  notWritable: (reason: string): Message => ({ en: `cannot be written (${reason})`, 'zh-cn': `无法写入（${reason}）` }),
  tooLarge: (limit: string): Message => ({
    en: `larger than ${limit}, more than can be held at once; split it`,
    'zh-cn': `超过 ${limit}，无法一次载入，请拆分文件`,
  }),
  binary: {
    en: 'not a text file; give its text, saved as UTF-8, UTF-16 or GB18030',
    'zh-cn': '不是文本文件；请提供以 UTF-8、UTF-16 或 GB18030 保存的文本',
  },
  changedMeanwhile: {
    en: 'changed on disk during the review and was left as it is; run the command again',
    'zh-cn': '审校期间文件已被改动，未作修改；请重新运行命令',
  },
  notLossless: {
    en: 'not fixed: it holds bytes that are no characters and would be lost. Repair them first',
    'zh-cn': '未修复：文件含有无法解码的字节，写回会丢失。请先修复这些字节',
  },
  ruleFailed: (rule: string, reason: string): Message => ({
    en: `the rule ${rule} failed on a passage and was passed over there (${reason}); please report it`,
    'zh-cn': `规则 ${rule} 在某段文本上出错，已跳过（${reason}）；请反馈此问题`,
  }),
  configIsBroken: {
    en: 'the files it governs were not reviewed; correct it first',
    'zh-cn': '受其管辖的文件未审校，请先更正',
  },
  rulePageMissing: (address: string): Message => ({ en: `More: ${address}`, 'zh-cn': `详情：${address}` }),
  interrupted: { en: 'Interrupted.', 'zh-cn': '已中断。' },
  unexpected: (reason: string): Message => ({
    en: `Something went wrong inside mt-review (${reason}); please report it.`,
    'zh-cn': `mt-review 内部出错（${reason}）；请反馈此问题。`,
  }),
} as const;
