import { PARTLY_REVIEWED } from '../pipeline/partly-reviewed';
import { UNREADABLE } from '../pipeline/unreadable';
import { WRONG_DIRECTIVE } from '../pipeline/wrong-directives';
import type { RuleMeta } from '../types';

/** The id of the finding that tells of findings which a report does not list. */
export const UNLISTED = 'unlisted-findings';

/** What is said of findings that come from no rule, in documented order. */
export const FILE_RULES: readonly RuleMeta[] = [
  {
    id: UNREADABLE,
    category: 'Other/File',
    severity: 'error',
    needsSource: false,
    summary: {
      en: 'A place that cannot be read as the file format or encoding it should be in; the rest of the file is still reviewed',
      'zh-cn': '文件中无法按其格式或编码读取的位置；文件其余部分仍会审校',
    },
  },
  {
    id: PARTLY_REVIEWED,
    category: 'Other/File',
    severity: 'warning',
    needsSource: false,
    summary: {
      en: 'Where the review of a file stopped because its time was up; what follows was not reviewed',
      'zh-cn': '因时间用完而停止审校的位置；此后的内容未审校',
    },
  },
  {
    id: WRONG_DIRECTIVE,
    category: 'Other/File',
    severity: 'hint',
    needsSource: false,
    summary: {
      en: 'A comment meant to silence a rule that names no rule there is',
      'zh-cn': '用于忽略规则的注释中，规则名称不存在',
    },
  },
  {
    id: UNLISTED,
    category: 'Other/File',
    severity: 'info',
    needsSource: false,
    summary: {
      en: 'More findings than are listed of one file: how many, and from where on; as severe as the most severe of them',
      'zh-cn': '一个文件的问题多于可列出的数量：说明还有多少、从何处起；级别与其中最严重者相同',
    },
  },
];
