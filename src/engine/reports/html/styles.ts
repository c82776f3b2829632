/** The one style sheet of a report. No attribute of the page sets a style, so that the policy can forbid them all. */
export const STYLES = `
:root {
  color-scheme: light dark;
  --paper: #fff; --raised: #f6f7f9; --line: #d8dce3; --ink: #1c2330; --soft: #57606f; --link: #0b57a4;
  --error: #b3261e; --warning: #8a5300; --info: #0b57a4; --hint: #5f6672; --good: #17663a; --mark: #ffe9a8;
  --error-back: #fdecea; --good-back: #e7f4ec;
  --bar-error: #a01f18; --bar-warning: #c97f0e; --bar-info: #3d83c6; --bar-hint: #8a919d;
}
@media (prefers-color-scheme: dark) {
  :root {
    --paper: #14171c; --raised: #1d2128; --line: #373d48; --ink: #e6e9ef; --soft: #a5adba; --link: #8ab8f5;
    --error: #ff9a90; --warning: #f3c161; --info: #8ab8f5; --hint: #b3bac6; --good: #7fd6a2; --mark: #5a4708;
    --error-back: #3a1a18; --good-back: #14301f;
    --bar-error: #ff8478; --bar-warning: #d9a94a; --bar-info: #5f95d6; --bar-hint: #8a93a1;
  }
}
* { box-sizing: border-box; }
body {
  margin: 0 auto; padding: 2.5rem 1.5rem 4rem; max-width: 66rem; background: var(--paper); color: var(--ink);
  font: 1rem/1.55 system-ui, -apple-system, "Segoe UI", Roboto, "PingFang SC", "Microsoft YaHei", "Noto Sans CJK SC", sans-serif;
  overflow-wrap: anywhere;
}
h1 { margin: 0; font-size: 1.9rem; line-height: 1.2; letter-spacing: -.01em; }
h2 { margin: 3rem 0 .75rem; font-size: 1.3rem; line-height: 1.3; }
h3 { display: inline; margin: 0; font-size: 1rem; }
p { margin: .4rem 0; }
a { color: var(--link); }
a:focus-visible, summary:focus-visible, .table:focus-visible, input:focus-visible { outline: 3px solid var(--link); outline-offset: 2px; border-radius: 3px; }
.soft, .meta { color: var(--soft); }
.meta { margin-top: .35rem; }
.verdict { display: flex; flex-wrap: wrap; align-items: baseline; gap: .25rem 1rem; margin: 1.75rem 0 1rem; padding: 1rem 1.25rem; border-left: .4rem solid; border-radius: .4rem; }
.verdict strong { font-size: 1.25rem; }
.verdict span { color: var(--ink); }
.verdict.passed { color: var(--good); background: var(--good-back); }
.verdict.failed { color: var(--error); background: var(--error-back); }
.figures { display: grid; grid-template-columns: repeat(auto-fit, minmax(9.5rem, 1fr)); gap: .75rem; margin: 0; }
.figures div { padding: .8rem 1rem; background: var(--raised); border: 1px solid var(--line); border-radius: .5rem; }
.figures dt { color: var(--soft); font-size: .85rem; }
.figures dd { margin: 0; font-size: 1.6rem; font-weight: 650; line-height: 1.3; font-variant-numeric: tabular-nums; }
.figures dd small { display: block; color: var(--soft); font-size: .8rem; font-weight: 400; line-height: 1.4; }
.table { overflow-x: auto; }
table { width: 100%; border-collapse: collapse; font-size: .925rem; }
caption { padding-bottom: .5rem; color: var(--soft); text-align: left; }
th, td { padding: .45rem .6rem; border-bottom: 1px solid var(--line); text-align: left; vertical-align: middle; }
thead th { color: var(--soft); font-weight: 600; white-space: nowrap; }
tbody th { min-width: 11rem; font-weight: 500; }
tfoot th, tfoot td { border-bottom: 0; font-weight: 650; }
.number { text-align: right; font-variant-numeric: tabular-nums; white-space: nowrap; }
.zero { color: var(--soft); }
.chart { width: 9rem; }
svg { display: block; }
.bar { width: 100%; min-width: 5rem; height: .8rem; }
.strip { width: 100%; min-width: 7rem; height: 1.6rem; background: var(--raised); border-bottom: 1px solid var(--soft); }
.strip.large { height: 5rem; }
.ends { display: flex; justify-content: space-between; margin: .2rem 0 0; color: var(--soft); font-size: .85rem; }
svg .error { fill: var(--bar-error); } svg .warning { fill: var(--bar-warning); } svg .info { fill: var(--bar-info); } svg .hint { fill: var(--bar-hint); }
svg .points { fill: var(--soft); } svg .limit { fill: var(--ink); }
.legend, .filter { display: flex; flex-wrap: wrap; gap: .25rem 1.25rem; margin: .6rem 0; padding: 0; border: 0; font-size: .9rem; }
.legend svg { display: inline-block; width: .8rem; height: .8rem; margin-right: .4rem; vertical-align: -.05rem; }
.filter legend { float: left; padding: 0; margin-right: 1rem; color: var(--soft); }
.filter input { margin: 0 .4rem 0 0; accent-color: var(--link); }
details { margin: .6rem 0; border: 1px solid var(--line); border-radius: .5rem; }
summary { padding: .6rem 1rem; background: var(--raised); border-radius: .5rem; cursor: pointer; }
details[open] > summary { border-bottom: 1px solid var(--line); border-radius: .5rem .5rem 0 0; }
.inside { padding: .25rem 1rem .75rem; }
.findings { margin: 0; padding: 0; list-style: none; }
.finding { padding: .35rem 0 .6rem .9rem; border-bottom: 1px solid var(--line); border-left: .2rem solid; margin: .6rem 0; content-visibility: auto; contain-intrinsic-size: auto 8rem; }
.finding:last-child { border-bottom: 0; }
.finding.error { border-left-color: var(--error); } .finding.warning { border-left-color: var(--warning); }
.finding.info { border-left-color: var(--info); } .finding.hint { border-left-color: var(--hint); }
.finding p { margin: .15rem 0; }
.finding .head { font-size: .85rem; color: var(--soft); }
.severity { margin-right: .5rem; font-weight: 700; }
.error .severity { color: var(--error); } .warning .severity { color: var(--warning); } .info .severity { color: var(--info); } .hint .severity { color: var(--hint); }
.context { margin: .5rem 0 !important; padding: .5rem .75rem; background: var(--raised); border-radius: .35rem; white-space: pre-wrap; }
mark { padding: .05em .1em; background: var(--mark); color: inherit; border-bottom: 2px solid var(--warning); border-radius: .15em; }
mark:empty { padding: 0 .15em; }
.error mark { border-bottom-color: var(--error); } .info mark { border-bottom-color: var(--info); } .hint mark { border-bottom-color: var(--hint); }
.unseen { padding: 0 .25em; border: 1px solid var(--soft); border-radius: .25em; color: var(--soft); font-size: .75em; }
mark .unseen { border-color: currentColor; color: inherit; }
.plain { margin: 0; padding-left: 1.2rem; }
.plain li { margin: .2rem 0; }
.notes { font-size: .9rem; }
.notes table { width: auto; margin-top: 1rem; }
body:has(#show-error:not(:checked)) .finding.error, body:has(#show-warning:not(:checked)) .finding.warning,
body:has(#show-info:not(:checked)) .finding.info, body:has(#show-hint:not(:checked)) .finding.hint { display: none; }
@media (max-width: 40rem) {
  body { padding: 1.5rem 1rem 3rem; }
  h1 { font-size: 1.5rem; }
  .figures { grid-template-columns: 1fr 1fr; }
  .figures dd { font-size: 1.3rem; }
  table { font-size: .85rem; }
  th, td { padding: .4rem .35rem; }
  tbody th { min-width: 8rem; }
  .chart:has(.bar) { display: none; }
}
@media print {
  :root {
    --paper: #fff; --raised: #f6f7f9; --line: #c9ced6; --ink: #000; --soft: #444c58; --link: #000; --error: #a01f18; --warning: #7a4a00;
    --info: #0b4a8c; --hint: #555c68; --good: #17663a; --mark: #ffe9a8; --error-back: #fff; --good-back: #fff;
    --bar-error: #a01f18; --bar-warning: #c97f0e; --bar-info: #3d83c6; --bar-hint: #8a919d;
  }
  * { print-color-adjust: exact; -webkit-print-color-adjust: exact; }
  body { max-width: none; padding: 0; font-size: 10pt; }
  .filter { display: none; }
  .table { overflow: visible; }
  table { font-size: 8.5pt; }
  th, td { padding: .3rem .35rem; }
  thead th { white-space: normal; vertical-align: bottom; }
  tbody th { min-width: 5rem; }
  .chart { width: 6rem; }
  .bar, .strip { min-width: 4rem; }
  details { border: 0; }
  details::details-content { content-visibility: visible; display: block; block-size: auto; }
  summary { padding: .4rem 0; background: none; list-style: none; }
  .finding { content-visibility: visible; break-inside: avoid; }
  h2, summary, thead { break-after: avoid; }
  tr { break-inside: avoid; }
  a { text-decoration: none; }
}
`;

/** SHA-256 of `STYLES` in base64, by which the page's policy lets it in; a test says what it must be. */
export const STYLES_HASH = 'sha256-xOONy1AoWMhJyvxRC/D8mfBMoR44xFtDPnPPVsfR5NU=';
