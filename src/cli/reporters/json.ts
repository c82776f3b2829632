import { jsonFile, jsonHead, jsonTail } from '../../engine/reports';
import type { Reporter } from '.';

/** One JSON object, written file by file; each file stands on a line of its own. */
export const json: Reporter = async function* (files, { options, run }) {
  yield `${open(jsonHead(options))},"files":[`;
  let separator = '\n';
  for await (const file of files) {
    yield separator + JSON.stringify(jsonFile(file, options));
    separator = ',\n';
  }
  yield `\n],${inside(jsonTail(run.summary, run.troubles))}}\n`;
};

const open = (object: object): string => JSON.stringify(object).slice(0, -1);
const inside = (object: object): string => JSON.stringify(object).slice(1, -1);
