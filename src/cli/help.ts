import type { Message } from '../engine/types';

/** What `--help` prints. */
export const HELP: Message = {
  en: `Reviews machine-translated text.

  mt-review check [PATH…]     review files, folders and globs (default: this folder)
  mt-review report [PATH…]    a report with a score: a page for people, or JSON or CSV
  mt-review baseline [PATH…]  accept what is found today, so that only new findings count
  mt-review accepted [PATH…]  list what is accepted and no longer found
  mt-review rules             list the rules
  mt-review explain RULE      what a rule flags, with examples

What to review
  PATH                        a file is always reviewed; of a folder, the files of a known format that no
                              .gitignore or .mt-reviewignore excludes
  -, --stdin                  review standard input
  --stdin-filename NAME       the name it goes by: decides its format and config
  --source LANG               language the text was translated from (default: zh)
  --target LANG               language of the text (default: en)
  --review-source-documents   also review files written in the source language
  --pair SOURCE=TARGET        the file a translation was made from (default: looked for beside it, such as
                              report.zh.md beside report.en.md, zh/ beside en/)
  --config FILE               use this config (default: the nearest .mt-review.json above each file)
  --since REVISION            only what changed since a git revision: in changed files the lines that changed,
                              and new files
  --rule RULE=SEVERITY        error, warning, info, hint or off; may be repeated
  --no-accepted               accepted findings are shown, and count, like others

What to do
  --fix                       correct what needs no judgement, in the files themselves
                              (with --stdin: print the corrected text)
  --fix-rule RULE[,RULE…]     with --fix: also apply the preferred fix of every finding of these rules,
                              such as injected-title
  --time-limit SECONDS        review each file for so long at most; where that is up, a finding says where it
                              stopped (default: no limit)
  --prune                     of accepted, baseline: remove entries that accept nothing any more
                              (baseline: its own)
  --fail-on LEVEL             error, warning, info, hint or never (default: warning)
  --threshold POINTS          in reports: the most error points per 1,000 words with which a text passes
                              (default: as the config says, else 5)

What to print
  -f, --format FORMAT         pretty, json, sarif, github, junit, html or csv (default: pretty;
                              of report: html, json or csv, default html)
  -o, --output FILE           write the report to a file
  --max-findings NUMBER       how many findings of a file are listed (default: 20000; at most 100000); more are
                              counted, and one finding says how many
  -q, --quiet                 nothing but findings: no summary, notes or progress
  --color, --no-color         colours or none (default: on a terminal, unless NO_COLOR is set)
  --locale LOCALE             en or zh-cn (default: as LANG says)
  -h, --help                  this text
  -v, --version               the version

Exit code: 0 nothing at or above the fail level (report: the text passes; accepted: all in use), 1 something
(it does not; some is not), 2 a wrong command line, config or file.
`,
  'zh-cn': `审校机器翻译的文本。

  mt-review check [路径…]     审校文件、文件夹和通配模式（默认：当前文件夹）
  mt-review report [路径…]    带评分的报告：供人阅读的网页，或 JSON、CSV
  mt-review baseline [路径…]  接受目前发现的问题，此后只计新问题
  mt-review accepted [路径…]  列出已接受但不再出现的问题
  mt-review rules             列出全部规则
  mt-review explain 规则      说明一条规则标出什么，附示例

审校什么
  路径                        直接给出的文件总会审校；文件夹中只审校格式已知、且未被
                              .gitignore 或 .mt-reviewignore 排除的文件
  -, --stdin                  审校标准输入
  --stdin-filename 名称       标准输入所用的文件名：决定其格式与配置
  --source 语言               原文语言（默认：zh）
  --target 语言               译文语言（默认：en）
  --review-source-documents   以原文语言写成的文件也审校
  --pair 原文=译文            译文所对应的原文（默认：在旁边查找，如 report.en.md 旁的 report.zh.md、
                              en/ 旁的 zh/）
  --config 文件               使用此配置（默认：各文件所在位置往上最近的 .mt-review.json）
  --since 版本                只报告自某个 git 版本以来的变更：已改文件中改动的行，以及新文件
  --rule 规则=级别            error、warning、info、hint 或 off；可重复
  --no-accepted               已接受的问题也照常显示并计数

做什么
  --fix                       直接在文件中改正无需判断的问题
                              （与 --stdin 同用时：输出改正后的文本）
  --fix-rule 规则[,规则…]     与 --fix 同用：这些规则的每个问题也采用其首选修复，
                              例如 injected-title
  --time-limit 秒             每个文件最多审校这么久；时间用完时以一个问题说明停在何处（默认不限）
  --prune                     用于 accepted 和 baseline：删除不再对应任何问题的条目
                              （baseline 只删除自己的条目）
  --fail-on 级别              error、warning、info、hint 或 never（默认：warning）
  --threshold 分数            在报告中：合格所允许的每千词扣分（默认：按配置，否则为 5）

输出什么
  -f, --format 格式           pretty、json、sarif、github、junit、html 或 csv（默认：pretty；
                              report 为 html、json 或 csv，默认 html）
  -o, --output 文件           将报告写入文件
  --max-findings 数量         每个文件列出多少个问题（默认 20000，最多 100000）；其余仍计数，
                              并以一个问题说明还有多少
  -q, --quiet                 只输出问题，不输出汇总、说明和进度
  --color, --no-color         是否使用颜色（默认：在终端中使用，除非设置了 NO_COLOR）
  --locale 语言               en 或 zh-cn（默认：按 LANG）
  -h, --help                  显示本说明
  -v, --version               显示版本

退出码：0 没有达到失败级别的问题（report：合格），1 有（不合格），2 命令行、配置或文件有误。
`,
};
