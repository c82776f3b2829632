import type { ReportOptions } from '../file-report';
import type { Numbers } from './numbers';
import type { Texts } from './texts';

/** What every part of the page is made with. */
export interface PageContext {
  readonly options: ReportOptions;
  readonly texts: Texts;
  readonly numbers: Numbers;
  readonly threshold: number;
}

/** An MQM category in the language of the page. */
export const categoryName = (category: string, { categories }: Texts): string =>
  category
    .split('/')
    .map(part => categories[part] ?? part)
    .join(' / ');
