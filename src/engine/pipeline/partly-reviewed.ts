import type { Message } from '../types';
import { hash } from './fingerprint';

/** The id under which a review says that it was not completed. */
export const PARTLY_REVIEWED = 'partly-reviewed';

/** Where a review stopped for want of time: nothing, or not all, was looked for from there on. */
export const partlyReviewed = {
  rule: PARTLY_REVIEWED,
  severity: 'warning',
  confidence: 1,
  fixes: [],
  related: [],
  text: PARTLY_REVIEWED,
  fingerprint: hash(PARTLY_REVIEWED),
} as const;

export const stoppedHere: Message = {
  en: 'The time for this file was up here: what follows was not reviewed, nor what concerns the file as a whole. Split the file, or allow more time (setting mtReview.timeLimit, --time-limit for the command).',
  'zh-cn':
    '此文件的审校时间在此处用完：此后的内容以及涉及整个文件的问题均未审校。请拆分文件，或放宽时间（设置 mtReview.timeLimit；命令行为 --time-limit）。',
};

export const wholeNotReviewed: Message = {
  en: 'The time for this file was up: its passages were reviewed one by one, but not what concerns the file as a whole, such as repetitions. Split the file, or allow more time (setting mtReview.timeLimit, --time-limit for the command).',
  'zh-cn':
    '此文件的审校时间已用完：各段均已审校，但重复、前后不一致等涉及整个文件的问题未审校完。请拆分文件，或放宽时间（设置 mtReview.timeLimit；命令行为 --time-limit）。',
};
