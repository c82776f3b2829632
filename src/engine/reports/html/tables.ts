import { mqmSeverity, scoreOf, sizeOf, untranslatedShare, WEIGHTS } from '../../quality';
import { type Category, SEVERITIES, type Severity } from '../../types';
import { categoriesOf } from '../file-report';
import { bar, quarters, stripChart } from './charts';
import type { CollectedFile, Collection } from './collected';
import { html, type Markup, shown } from './markup';
import { categoryName, type PageContext } from './page-context';

interface CategoryRow {
  readonly counts: Record<Severity, number>;
  total: number;
  points: number;
}

/** Findings by category and severity; the dearest category first. */
export function categoryTable({ byRule }: Collection, { options, texts, numbers }: PageContext): Markup {
  const categories = categoriesOf(options.rules);
  const rows = new Map<Category, CategoryRow>();
  const sum: CategoryRow = { counts: { error: 0, warning: 0, info: 0, hint: 0 }, total: 0, points: 0 };
  for (const [rule, counts] of byRule) {
    const category = categories.get(rule) ?? 'Other/File';
    const row = rows.get(category) ?? { counts: { error: 0, warning: 0, info: 0, hint: 0 }, total: 0, points: 0 };
    rows.set(category, row);
    for (const severity of SEVERITIES) {
      const points = counts[severity] * WEIGHTS[mqmSeverity(rule, category, severity)];
      for (const each of [row, sum]) {
        each.counts[severity] += counts[severity];
        each.total += counts[severity];
        each.points += points;
      }
    }
  }
  const ordered = [...rows].sort(([, a], [, b]) => b.points - a.points || b.total - a.total);
  const most = Math.max(...ordered.map(([, { points }]) => points));
  const cells = ({ counts, total, points }: CategoryRow): Markup =>
    html`${SEVERITIES.map(severity => countCell(counts[severity], numbers.whole))}${countCell(total, numbers.whole)}<td class="number">${numbers.points(points)}</td>`;
  return html`<p class="soft" id="about-kinds">${texts.kindsCaption}</p><div class="table" role="group" tabindex="0" aria-label="${texts.kinds}"><table aria-describedby="about-kinds">
<thead><tr><th scope="col">${texts.category}</th>${SEVERITIES.map(severity => html`<th scope="col" class="number">${texts.severities[severity]}</th>`)}<th scope="col" class="number">${texts.all}</th><th scope="col" class="number">${texts.points}</th><td class="chart">${BAR_SPACE}</td></tr></thead>
<tbody>${ordered.map(([category, row]) => html`<tr><th scope="row">${categoryName(category, texts)}</th>${cells(row)}<td class="chart">${bar(row.points, most, 'points')}</td></tr>`)}</tbody>
<tfoot><tr><th scope="row">${texts.all}</th>${cells(sum)}<td class="chart">${BAR_SPACE}</td></tr></tfoot></table></div>`;
}

/** How files compare: a row for each with findings, and a list of the others. */
export function fileTable({ files }: Collection, found: readonly CollectedFile[], context: PageContext): Markup {
  const { texts, numbers, threshold } = context;
  const score = ({ quality }: CollectedFile): number => (quality ? scoreOf(quality) : 0);
  // A text of a few words may have thousands of points; it must not make all other bars vanish.
  const most = Math.max(2 * threshold, Math.min(20 * threshold, ...[Math.max(...found.map(score))].filter(Number.isFinite)));
  const row = (file: CollectedFile, index: number): Markup => {
    const label = texts.placesLabel(quarters(file.distribution).map(numbers.whole));
    const { quality } = file;
    return html`<tr><th scope="row"><a href="#file-${index + 1}"><bdi>${shown(file.path)}</bdi></a></th><td class="number">${quality && numbers.points(score(file))}</td><td class="chart">${quality && bar(score(file), most, score(file) > threshold ? 'error' : 'points', threshold)}</td><td class="number">${quality && numbers.whole(Math.round(sizeOf(quality)))}</td><td class="number">${quality && numbers.share(untranslatedShare(quality))}</td>${countCell(file.total, numbers.whole)}<td class="chart">${stripChart(file.distribution, label)}</td></tr>`;
  };
  const clean = files.filter(file => file.total === 0 && file.quality);
  return html`<p class="soft" id="about-files">${texts.compareCaption(numbers.points(threshold))}</p><div class="table" role="group" tabindex="0" aria-label="${texts.compare}"><table aria-describedby="about-files">
<thead><tr><th scope="col">${texts.file}</th><th scope="col" class="number">${texts.score}</th><td class="chart">${BAR_SPACE}</td><th scope="col" class="number">${texts.size}</th><th scope="col" class="number">${texts.untranslated}</th><th scope="col" class="number">${texts.findings}</th><th scope="col">${texts.where}</th></tr></thead>
<tbody>${found.map(row)}</tbody></table></div>
${clean.length > 0 && html`<details><summary>${texts.clean(numbers.whole(clean.length))}</summary><div class="inside"><ul class="plain">${clean.map(({ path }) => html`<li><bdi>${shown(path)}</bdi></li>`)}</ul></div></details>`}`;
}

/** Nothing, in the column of the bars. */
const BAR_SPACE = html`<svg class="bar" aria-hidden="true"></svg>`;

const countCell = (count: number, written: (value: number) => string): Markup =>
  html`<td class="number${count === 0 && ' zero'}">${written(count)}</td>`;
