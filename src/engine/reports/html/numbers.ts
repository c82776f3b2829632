import type { Locale } from '../../types';

/** Numbers as a language writes them. */
export interface Numbers {
  readonly whole: (value: number) => string;
  /** To a tenth. */
  readonly points: (value: number) => string;
  /** From 0 to 1, as a percentage. */
  readonly share: (value: number) => string;
}

export function numbersIn(locale: Locale): Numbers {
  const language = locale === 'en' ? 'en' : 'zh-CN';
  const whole = new Intl.NumberFormat(language, { maximumFractionDigits: 0 });
  const points = new Intl.NumberFormat(language, { maximumFractionDigits: 1 });
  const share = new Intl.NumberFormat(language, { style: 'percent', maximumFractionDigits: 1 });
  return { whole: value => whole.format(value), points: value => points.format(value), share: value => share.format(value) };
}
