import { SEVERITIES, type Severity } from '../../types';
import { html, joined, type Markup } from './markup';

/** Into how many parts a text is cut, along its length. */
const PARTS = 100;
const HEIGHT = 24;

/** How many findings of each severity begin in each part of a text. */
export type Distribution = Readonly<Record<Severity, Uint32Array>>;

/** @param starts offsets of findings in a text of a length */
export function distributionOf(findings: readonly { readonly severity: Severity; readonly start: number }[], length: number): Distribution {
  const parts = Object.fromEntries(SEVERITIES.map(severity => [severity, new Uint32Array(PARTS)])) as Record<Severity, Uint32Array>;
  for (const { severity, start } of findings) parts[severity][Math.min(PARTS - 1, Math.floor((PARTS * start) / (length || 1)))]++;
  return parts;
}

/** How many findings begin in each quarter of a text: what the chart shows, in words. */
export const quarters = (parts: Distribution): number[] =>
  [0, 1, 2, 3].map(quarter =>
    SEVERITIES.reduce((sum, severity) => sum + total(parts[severity].subarray((quarter * PARTS) / 4, ((quarter + 1) * PARTS) / 4)), 0),
  );

/** A text from its beginning to its end, with a column of findings over each part, the most severe at the bottom. */
export function stripChart(parts: Distribution, label: string, className = 'strip'): Markup {
  const heights = Array.from({ length: PARTS }, (_, part) => SEVERITIES.reduce((sum, severity) => sum + parts[severity][part], 0));
  // One finding is as high in a text with few as it can be without filling the chart.
  const scale = HEIGHT / Math.max(4, ...heights);
  const tops = new Float64Array(PARTS).fill(HEIGHT);
  const paths = SEVERITIES.map(severity => {
    let path = '';
    for (let part = 0; part < PARTS; part++) {
      const height = parts[severity][part] * scale;
      if (height === 0) continue;
      tops[part] -= height;
      path += `M${part} ${short(tops[part])}h1v${short(height)}h-1z`;
    }
    return path === '' ? html`` : html`<path class="${severity}" d="${path}"/>`;
  });
  return html`<svg class="${className}" role="img" aria-label="${label}" viewBox="0 0 ${PARTS} ${HEIGHT}" preserveAspectRatio="none">${joined(paths)}</svg>`;
}

/** A bar beside the number it stands for, which says the same to those who cannot see it. */
export function bar(value: number, most: number, className: string, limit?: number): Markup {
  const width = most === 0 ? 0 : Math.max(value > 0 ? 0.5 : 0, (100 * Math.min(value, most)) / most);
  const line =
    limit !== undefined && limit <= most && html`<rect class="limit" x="${short((100 * limit) / (most || 1))}" width="0.6" height="8"/>`;
  return html`<svg class="bar" aria-hidden="true" viewBox="0 0 100 8" preserveAspectRatio="none"><rect class="${className}" y="1" width="${short(width)}" height="6"/>${line}</svg>`;
}

/** The square that stands before a severity in a legend. */
export const swatch = (severity: Severity): Markup =>
  html`<svg aria-hidden="true" viewBox="0 0 8 8"><rect class="${severity}" width="8" height="8"/></svg>`;

const short = (value: number): string => String(Math.round(value * 100) / 100);
const total = (counts: Uint32Array): number => counts.reduce((sum, count) => sum + count, 0);
