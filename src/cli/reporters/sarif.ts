import { sarifArtifact, sarifHead, sarifResults, sarifRunEnd } from '../../engine/reports';
import type { Reporter } from '.';

/** A SARIF 2.1.0 log, written result by result; each stands on a line of its own. */
export const sarif: Reporter = async function* (files, { options, run }) {
  // The head ends in the brackets of the run, the list of runs and the log, which stay open.
  yield `${JSON.stringify(sarifHead(options)).slice(0, -3)},"results":[`;
  const artifacts: object[] = [];
  let separator = '\n';
  for await (const file of files) {
    let chunk = '';
    for (const result of sarifResults(file, artifacts.length, options)) {
      chunk += separator + JSON.stringify(result);
      separator = ',\n';
      if (chunk.length < CHUNK) continue;
      yield chunk;
      chunk = '';
    }
    if (chunk) yield chunk;
    artifacts.push(sarifArtifact(file));
  }
  yield `\n],${JSON.stringify(sarifRunEnd(artifacts, run.troubles)).slice(1)}]}\n`;
};

/** Results are handed on in chunks of about this many characters. */
const CHUNK = 65_536;
