import { MQM_SEVERITIES, passes, type Quality, scoreOf, sizeOf, untranslatedShare, WEIGHTS } from '../../quality';
import { SEVERITIES } from '../../types';
import { allRuleMeta, type RunEnd } from '../file-report';
import { quarters, stripChart, swatch } from './charts';
import { type CollectedFile, type Collection, fitting } from './collected';
import { acceptedSection, findingsSection } from './findings';
import { html, type Markup, shown } from './markup';
import { categoryName, type PageContext } from './page-context';
import { STYLES, STYLES_HASH } from './styles';
import { categoryTable, fileTable } from './tables';
import type { Texts } from './texts';

/** Nothing is fetched, nothing runs, nothing is sent; of styles only the page's own, known by its hash. */
const POLICY = `default-src 'none'; style-src '${STYLES_HASH}'; base-uri 'none'; form-action 'none'`;

/** The whole page. */
export function page(collected: Collection, { summary, troubles }: RunEnd, context: PageContext): string {
  const { options, texts } = context;
  const title = options.page?.title ?? '';
  const found = fitting(collected.files.filter(file => file.total > 0)).sort(byScore);
  const body = html`<header>
<h1>${texts.heading}${title !== '' && html`${texts.colon}<bdi>${shown(title)}</bdi>`}</h1>
<p class="meta">${options.page?.created && html`${texts.created} <time>${options.page.created}</time> · `}${texts.by(options.version)}</p>
${verdict(summary.quality, collected.accepted, context)}
${figures(collected, summary, context)}
</header>
<main>
${found.length > 0 && html`<section><h2>${texts.kinds}</h2>${categoryTable(collected, context)}</section>`}
${comparison(collected, found, context)}
${found.length > 0 && findingsSection(found, context)}
${acceptedSection(collected, context)}
${list(
  texts.unread,
  troubles.map(
    ({ path, message }) => html`<li>${path !== undefined && html`<bdi>${shown(path)}</bdi>${texts.colon}`}${shown(message)}</li>`,
  ),
)}
${list(
  texts.leftAlone,
  collected.files.filter(({ quality }) => !quality).map(({ path }) => html`<li><bdi>${shown(path)}</bdi></li>`),
  texts.leftAloneNote,
)}
${rulesSection(collected, context)}
${methodSection(context)}
</main>`;
  const head = html`<!DOCTYPE html>
<html lang="${texts.language}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${{ markup: POLICY }}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<meta name="generator" content="MT Review ${options.version}">
<title>${texts.heading}${title !== '' && `${texts.colon}${title}`}</title>
<style>${{ markup: STYLES }}</style>
</head>
<body>
`;
  return `${head.markup}${body.markup}\n</body>\n</html>\n`;
}

function verdict(quality: Quality, accepted: number, { texts, numbers, threshold }: PageContext): Markup {
  if (sizeOf(quality) === 0) return html`<p class="verdict"><strong>${texts.nothing}</strong></p>`;
  const isPassed = passes(quality, threshold);
  const score = numbers.points(scoreOf(quality));
  return html`<p class="verdict ${isPassed ? 'passed' : 'failed'}"><strong>${isPassed ? texts.passed : texts.failed}</strong> <span>${texts.verdict(score, numbers.points(threshold))}${accepted > 0 && ` ${texts.notCounted(numbers.whole(accepted))}`}</span></p>`;
}

function figures(collected: Collection, summary: RunEnd['summary'], { texts, numbers }: PageContext): Markup {
  const { quality } = summary;
  const findings = SEVERITIES.reduce((sum, severity) => sum + summary.findings[severity], 0);
  const reviewed = collected.files.filter(file => file.quality).length;
  const figure = (name: string, value: string, note?: string): Markup =>
    html`<div><dt>${name}</dt><dd>${value}${note && html` <small>${note}</small>`}</dd></div>`;
  const length = [
    quality.words > 0 && texts.words(numbers.whole(quality.words)),
    quality.characters > 0 && texts.characters(numbers.whole(quality.characters)),
  ];
  return html`<dl class="figures">
${figure(texts.score, numbers.points(scoreOf(quality)), texts.perThousand)}
${figure(texts.size, numbers.whole(Math.round(sizeOf(quality))), length.filter(Boolean).join(texts.language === 'en' ? ', ' : '，'))}
${figure(texts.untranslated, numbers.share(untranslatedShare(quality)), texts.untranslatedNote)}
${figure(texts.findings, numbers.whole(findings), summary.fixable > 0 ? texts.fixable(numbers.whole(summary.fixable)) : undefined)}
${collected.files.length > 1 && figure(texts.files, numbers.whole(reviewed))}
${collected.accepted > 0 && figure(texts.acceptedCount, numbers.whole(collected.accepted), texts.acceptedNote)}
${summary.needingReview > 0 && figure(texts.needingReview, numbers.whole(summary.needingReview), texts.needingReviewNote)}
</dl>`;
}

/** Of one file, where its findings are; of several, how they compare. */
function comparison(collected: Collection, found: readonly CollectedFile[], context: PageContext): Markup {
  const { texts, numbers } = context;
  if (found.length === 0) return html``;
  if (collected.files.length > 1)
    return html`<section><h2>${texts.compare}</h2>${fileTable(collected, found, context)}${legend(found, texts)}</section>`;
  const label = texts.placesLabel(quarters(found[0].distribution).map(numbers.whole));
  return html`<section><h2>${texts.places}</h2>
${stripChart(found[0].distribution, label, 'strip large')}
<p class="ends"><span>${texts.beginning}</span><span>${texts.end}</span></p>
${legend(found, texts)}</section>`;
}

function legend(found: readonly CollectedFile[], texts: Texts): Markup {
  const present = SEVERITIES.filter(severity => found.some(({ counts }) => counts[severity] > 0));
  return html`<p class="legend">${present.map(severity => html`<span>${swatch(severity)}${texts.severities[severity]}</span>`)}</p>`;
}

const list = (heading: string, items: readonly Markup[], note?: string): Markup =>
  items.length === 0
    ? html``
    : html`<section><h2>${heading}</h2>${note && html`<p class="soft">${note}</p>`}<ul class="plain">${items}</ul></section>`;

function rulesSection({ byRule, files }: Collection, { options, texts }: PageContext): Markup {
  const accepted = new Set(files.flatMap(file => file.accepted.map(({ rule }) => rule)));
  const metas = allRuleMeta(options.rules).filter(({ id }) => byRule.has(id) || accepted.has(id));
  if (metas.length === 0) return html``;
  return html`<section><h2>${texts.rules}</h2><div class="table"><table>
<thead><tr><th scope="col">${texts.rule}</th><th scope="col">${texts.category}</th><th scope="col">${texts.meaning}</th></tr></thead>
<tbody>${metas.map(
    ({ id, category, summary }) =>
      html`<tr id="rule-${id}"><th scope="row">${id}</th><td>${categoryName(category, texts)}</td><td>${summary[options.locale].replaceAll('`', '')}</td></tr>`,
  )}</tbody></table></div></section>`;
}

function methodSection({ texts, numbers }: PageContext): Markup {
  return html`<section class="notes"><h2>${texts.method}</h2>
<ul class="plain">${texts.methodNotes.map(note => html`<li>${note}</li>`)}</ul>
<div class="table"><table><caption>${texts.weightsCaption}</caption>
<thead><tr><th scope="col">${texts.countsAs}</th><th scope="col" class="number">${texts.weight}</th></tr></thead>
<tbody>${MQM_SEVERITIES.map(
    severity => html`<tr><td>${texts.mqm[severity]}</td><td class="number">${numbers.points(WEIGHTS[severity])}</td></tr>`,
  )}</tbody></table></div></section>`;
}

/** The worst first; of two alike, by path. */
function byScore(a: CollectedFile, b: CollectedFile): number {
  const [ofA, ofB] = [a, b].map(({ quality }) => (quality ? scoreOf(quality) : 0));
  return ofA === ofB ? (a.path < b.path ? -1 : 1) : ofA < ofB ? 1 : -1;
}
