import { SEVERITIES, type Severity } from '../../types';
import type { CollectedFile, Collection, ShownFinding } from './collected';
import { html, type Markup, shown } from './markup';
import type { PageContext } from './page-context';

/** With more findings on the page than this, the files are closed at first. */
const MOST_OPEN = 500;

/** Every finding, by file. */
export function findingsSection(found: readonly CollectedFile[], context: PageContext): Markup {
  const { texts, numbers } = context;
  const all = found.reduce((sum, { total }) => sum + total, 0);
  const onPage = found.reduce((sum, file) => sum + file.shown.length, 0);
  const present = SEVERITIES.filter(severity => found.some(({ counts }) => counts[severity] > 0));
  return html`<section><h2>${texts.everyFinding}</h2>
${onPage < all && html`<p>${texts.cut(numbers.whole(onPage), numbers.whole(all))}</p>`}
${present.length > 1 && filter(present, context)}
${found.map((file, index) => fileSection(file, index, onPage <= MOST_OPEN, context))}</section>`;
}

/** Boxes that hide the findings of a severity, by style alone. */
const filter = (severities: readonly Severity[], { texts }: PageContext): Markup =>
  html`<fieldset class="filter"><legend>${texts.show}</legend>${severities.map(
    severity => html`<label><input type="checkbox" id="show-${severity}" checked>${texts.severities[severity]}</label>`,
  )}</fieldset>`;

function fileSection(file: CollectedFile, index: number, isOpen: boolean, context: PageContext): Markup {
  const { texts, numbers } = context;
  const cut = file.shown.length < file.total;
  return html`<details id="file-${index + 1}"${isOpen && html` open`}><summary><h3><bdi>${shown(file.path)}</bdi></h3> <span class="soft">${texts.count(file.total, numbers.whole(file.total))}</span></summary><div class="inside">
${cut && html`<p class="soft">${texts.cutInFile(numbers.whole(file.shown.length), numbers.whole(file.total))}</p>`}
<ol class="findings">${file.shown.map(finding => findingItem(finding, file.link, context))}</ol></div></details>
`;
}

/** What a reviewer decided to keep, with the reasons. */
export function acceptedSection(collected: Collection, context: PageContext): Markup {
  const { texts, numbers } = context;
  const files = collected.files.filter(({ accepted }) => accepted.length > 0);
  if (files.length === 0) return html``;
  return html`<section><h2>${texts.accepted}</h2>${files.map(
    file =>
      html`<details><summary><h3><bdi>${shown(file.path)}</bdi></h3> <span class="soft">${texts.count(file.accepted.length, numbers.whole(file.accepted.length))}</span></summary><div class="inside"><ol class="findings">${file.accepted.map(
        finding =>
          findingItem(finding, file.link, context, html`<p>${finding.reason ? shown(texts.reason(finding.reason)) : texts.noReason}</p>`),
      )}</ol></div></details>`,
  )}</section>`;
}

function findingItem(finding: ShownFinding, link: string | undefined, { texts }: PageContext, decision?: Markup): Markup {
  const { line, column } = finding.place;
  const place = texts.place(String(line), String(column));
  const { before, marked, after } = finding.context;
  const elsewhere = finding.elsewhere.map(
    other =>
      html`<p class="soft"><bdi>${shown(other.path)}</bdi> (${texts.place(String(other.place.line), String(other.place.column))})${texts.colon}${shown(other.message)}</p>`,
  );
  const advice = decision ?? (finding.fix !== undefined && html`<p class="soft">${shown(texts.suggestion(finding.fix))}</p>`);
  return html`<li class="finding ${finding.severity}"><p class="head"><span class="severity">${texts.severities[finding.severity]}</span>${
    link === undefined ? place : html`<a href="${link}#L${line}">${place}</a>`
  } · <a href="#rule-${finding.rule}">${finding.rule}</a></p><p>${shown(finding.message)}</p><p class="context" dir="auto" translate="no">${shown(before)}<mark>${shown(marked)}</mark>${shown(after)}</p>${elsewhere}${advice}</li>
`;
}
