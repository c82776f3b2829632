import type { MqmSeverity } from '../../quality';
import type { Locale, Severity } from '../../types';

/** What the page says. Numbers come already written as in the language. */
export interface Texts {
  readonly language: string;
  readonly heading: string;
  readonly created: string;
  readonly by: (version: string) => string;
  readonly passed: string;
  readonly failed: string;
  readonly nothing: string;
  readonly verdict: (score: string, threshold: string) => string;
  readonly notCounted: (accepted: string) => string;
  readonly score: string;
  readonly perThousand: string;
  readonly size: string;
  readonly words: (count: string) => string;
  readonly characters: (count: string) => string;
  readonly untranslated: string;
  readonly untranslatedNote: string;
  readonly findings: string;
  readonly fixable: (count: string) => string;
  readonly files: string;
  readonly acceptedCount: string;
  readonly acceptedNote: string;
  readonly needingReview: string;
  readonly needingReviewNote: string;
  readonly kinds: string;
  readonly kindsCaption: string;
  readonly category: string;
  readonly points: string;
  readonly all: string;
  readonly places: string;
  readonly placesLabel: (counts: readonly string[]) => string;
  readonly beginning: string;
  readonly end: string;
  readonly compare: string;
  readonly compareCaption: (threshold: string) => string;
  readonly file: string;
  readonly where: string;
  readonly clean: (count: string) => string;
  readonly everyFinding: string;
  readonly show: string;
  readonly cut: (shown: string, all: string) => string;
  readonly cutInFile: (shown: string, all: string) => string;
  readonly count: (count: number, written: string) => string;
  readonly place: (line: string, column: string) => string;
  readonly suggestion: (title: string) => string;
  readonly accepted: string;
  readonly reason: (reason: string) => string;
  readonly noReason: string;
  readonly unread: string;
  readonly leftAlone: string;
  readonly leftAloneNote: string;
  readonly rules: string;
  readonly rule: string;
  readonly meaning: string;
  readonly method: string;
  readonly methodNotes: readonly string[];
  readonly weightsCaption: string;
  readonly countsAs: string;
  readonly weight: string;
  readonly colon: string;
  readonly severities: Readonly<Record<Severity, string>>;
  readonly mqm: Readonly<Record<MqmSeverity, string>>;
  /** Parts of MQM categories, where the language has its own names. */
  readonly categories: Readonly<Record<string, string>>;
}

const WMT = 'Freitag et al. 2021, “Experts, Errors, and Context”, TACL 9, doi:10.1162/tacl_a_00437';

export const TEXTS: Readonly<Record<Locale, Texts>> = {
  en: {
    language: 'en',
    heading: 'Translation review',
    created: 'Created',
    by: version => `by MT Review ${version}`,
    passed: 'Passes',
    failed: 'Does not pass',
    nothing: 'No text was reviewed',
    verdict: (score, threshold) => `${score} error points per 1,000 words; up to ${threshold} pass.`,
    notCounted: accepted => `Not counted: ${accepted} accepted ${accepted === '1' ? 'finding' : 'findings'}.`,
    score: 'Score',
    perThousand: 'error points per 1,000 words; fewer is better',
    size: 'Length in words',
    words: count => `${count} ${count === '1' ? 'word' : 'words'}`,
    characters: count => `${count} Chinese, Japanese or Korean ${count === '1' ? 'character' : 'characters'}`,
    untranslated: 'Untranslated',
    untranslatedNote: 'share of the text left in the source language',
    findings: 'Findings',
    fixable: count => `${count} can be fixed without judgement`,
    files: 'Files',
    acceptedCount: 'Accepted',
    acceptedNote: 'findings a reviewer decided to keep as they are',
    needingReview: 'To be reviewed',
    needingReviewNote: 'units the files themselves mark as unfinished',
    kinds: 'What was found',
    kindsCaption: 'Findings by MQM category and severity, and the points they cost',
    category: 'Category',
    points: 'Points',
    all: 'All',
    places: 'Where in the text',
    placesLabel: counts => `Findings in the four quarters of the text: ${counts.join(', ')}.`,
    beginning: 'Beginning of the text',
    end: 'End',
    compare: 'How the files compare',
    compareCaption: threshold => `Most points per 1,000 words first. The line in the bars is at ${threshold}, up to which a file passes.`,
    file: 'File',
    where: 'Where, from beginning to end',
    clean: count => `${count} ${count === '1' ? 'file' : 'files'} without findings`,
    everyFinding: 'Every finding',
    show: 'Show',
    cut: (shown, all) =>
      `This page shows the ${shown} most severe of ${all} findings. All of them are in the list that mt-review report --format csv (or json) writes.`,
    cutInFile: (shown, all) => `Shown here: ${shown} of ${all}, the most severe.`,
    count: (count, written) => `${written} ${count === 1 ? 'finding' : 'findings'}`,
    place: (line, column) => `line ${line}, column ${column}`,
    suggestion: title => `Suggested: ${title}`,
    accepted: 'Accepted findings',
    reason: reason => `Reason: ${reason}`,
    noReason: 'No reason was given.',
    unread: 'Could not be read or used',
    leftAlone: 'Not reviewed',
    leftAloneNote: 'These files are written in the source language or in a third one, not in the language of the translation.',
    rules: 'What the rules look for',
    rule: 'Rule',
    meaning: 'Meaning',
    method: 'How the figures are made',
    methodNotes: [
      'Length: every word in Latin letters counts as one; 1.6 Chinese, Japanese or Korean characters count as one word. Code, addresses and markup are not counted.',
      'Untranslated: characters of the source’s writing, as words, in proportion to the whole length.',
      'Score: the points of all findings, divided by the length, times 1,000. Accepted findings cost nothing.',
      `Points are the weights of MQM as used at WMT (${WMT}). They are given to what the rules of this program find; human annotators mark at most five errors in a sentence and find other ones, so their scores cannot be compared with these.`,
    ],
    weightsCaption: 'What a finding counts as, and what it costs',
    countsAs: 'Counts as',
    weight: 'Points',
    colon: ': ',
    severities: { error: 'Error', warning: 'Warning', info: 'Information', hint: 'Hint' },
    mqm: {
      'non-translation': 'Non-translation: a unit left empty or copied from the source',
      major: 'Major: an error, or a warning of accuracy',
      minor: 'Minor: any other warning or information',
      'minor-punctuation': 'Minor, punctuation',
      neutral: 'Neutral: a hint, or a file that cannot be read',
    },
    categories: {},
  },
  'zh-cn': {
    language: 'zh-CN',
    heading: '译文审校报告',
    created: '生成日期',
    by: version => `由 MT Review ${version} 生成`,
    passed: '合格',
    failed: '不合格',
    nothing: '没有审校任何文本',
    verdict: (score, threshold) => `每千词扣 ${score} 分；不超过 ${threshold} 分为合格。`,
    notCounted: accepted => `未计入 ${accepted} 个已接受的问题。`,
    score: '得分',
    perThousand: '每千词扣分，越低越好',
    size: '篇幅（词）',
    words: count => `${count} 个单词`,
    characters: count => `${count} 个汉字、假名或谚文`,
    untranslated: '未译比例',
    untranslatedNote: '仍为原文的文字所占比例',
    findings: '问题',
    fixable: count => `其中 ${count} 个无需判断即可修复`,
    files: '文件',
    acceptedCount: '已接受',
    acceptedNote: '审校者决定保留原样的问题',
    needingReview: '待审校',
    needingReviewNote: '文件自身标记为未完成的条目',
    kinds: '发现了什么',
    kindsCaption: '按 MQM 类别和严重程度统计的问题及其扣分',
    category: '类别',
    points: '扣分',
    all: '合计',
    places: '问题在文中的分布',
    placesLabel: counts => `全文四等分中的问题数依次为：${counts.join('、')}。`,
    beginning: '文首',
    end: '文末',
    compare: '各文件比较',
    compareCaption: threshold => `按每千词扣分从高到低排列。条形中的竖线为合格线 ${threshold} 分。`,
    file: '文件',
    where: '分布（从文首到文末）',
    clean: count => `${count} 个文件没有问题`,
    everyFinding: '全部问题',
    show: '显示',
    cut: (shown, all) => `共 ${all} 个问题，本页只列出最严重的 ${shown} 个。mt-review report --format csv（或 json）可输出完整列表。`,
    cutInFile: (shown, all) => `共 ${all} 个，此处列出最严重的 ${shown} 个。`,
    count: (_, written) => `${written} 个问题`,
    place: (line, column) => `第 ${line} 行第 ${column} 列`,
    suggestion: title => `建议：${title}`,
    accepted: '已接受的问题',
    reason: reason => `理由：${reason}`,
    noReason: '未说明理由。',
    unread: '无法读取或使用',
    leftAlone: '未审校',
    leftAloneNote: '这些文件以原文语言或第三种语言写成，不是译文。',
    rules: '规则说明',
    rule: '规则',
    meaning: '含义',
    method: '数字的由来',
    methodNotes: [
      '篇幅：每个拉丁字母单词计为一词；每 1.6 个汉字、假名或谚文计为一词。代码、网址和标记不计。',
      '未译比例：原文文字折算成词数后，占全文篇幅的比例。',
      '得分：所有问题的扣分之和除以篇幅，再乘以 1000。已接受的问题不扣分。',
      `扣分采用 WMT 所用的 MQM 权重（${WMT}），施于本程序各条规则所发现的问题；人工标注者每句最多标五处错误，所见也不同，因此两者的分数不能相互比较。`,
    ],
    weightsCaption: '问题计为何种错误，各扣多少分',
    countsAs: '计为',
    weight: '扣分',
    colon: '：',
    severities: { error: '错误', warning: '警告', info: '信息', hint: '提示' },
    mqm: {
      'non-translation': '未作翻译：译文为空或照抄原文的条目',
      major: '严重：错误，或准确性方面的警告',
      minor: '轻微：其他警告或信息',
      'minor-punctuation': '轻微的标点问题',
      neutral: '中性：提示，或无法读取的文件',
    },
    categories: {
      Accuracy: '准确性',
      Fluency: '流畅性',
      Terminology: '术语',
      Style: '文体',
      Design: '格式',
      Locale: '地区惯例',
      Other: '其他',
      Untranslated: '未译',
      Addition: '增译',
      Omission: '漏译',
      Mistranslation: '误译',
      Number: '数字',
      Punctuation: '标点',
      Spelling: '拼写',
      Grammar: '语法',
      Duplication: '重复',
      'Character encoding': '字符编码',
      'Number format': '数字格式',
      Inconsistent: '不一致',
      'Wrong term': '用词不当',
      Awkward: '生硬',
      Markup: '标记',
      File: '文件',
    },
  },
};
