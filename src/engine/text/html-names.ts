/** Elements of HTML found in texts of programs, by what they are there for. Source: the HTML Living Standard, and its obsolete elements. */
export const HTML_NAMES: ReadonlySet<string> = new Set(
  'a abbr b big blockquote br button center cite code del dd div dl dt em figure font h1 h2 h3 h4 h5 h6 hr i img input ins kbd label li mark ol p pre q s samp small span strike strong sub sup table tbody td th thead tr tt u ul var wbr'.split(
    ' ',
  ),
);
