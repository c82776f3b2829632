import { DEFAULT_THRESHOLD } from '../../quality';
import type { ReportOptions, ReportWriter } from '../file-report';
import { collection } from './collected';
import { numbersIn } from './numbers';
import { page } from './page';
import { TEXTS } from './texts';

/**
 * One page for people, complete in itself: it fetches nothing and runs nothing, reads on a screen, light or dark, and on paper. What the
 * files hold is escaped, and what cannot be seen in it is shown by its name.
 */
export function htmlReport(options: ReportOptions): ReportWriter {
  const collected = collection(options.locale);
  return {
    add(file) {
      collected.add(file, options.page?.linkTo?.(file));
      return '';
    },
    finish: end =>
      page(collected, end, {
        options,
        texts: TEXTS[options.locale],
        numbers: numbersIn(options.locale),
        threshold: options.threshold ?? DEFAULT_THRESHOLD,
      }),
  };
}
