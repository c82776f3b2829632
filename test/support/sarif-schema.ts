import assert from 'node:assert/strict';
import { createRequire } from 'node:module';
import { Ajv } from 'ajv';
import addFormats from 'ajv-formats';

// The schema is of draft-04, whose only difference that matters here is the name of its identifier.
const { id, ...rest } = createRequire(import.meta.url)('@microsoft/jest-sarif/lib/schemas/sarif-2.1.0-rtm.5.json');
const ajv = new Ajv({ strict: false, allErrors: true, unicodeRegExp: false });
addFormats.default(ajv);
const validate = ajv.compile({ ...rest, $id: id, $schema: 'http://json-schema.org/draft-07/schema#' });

/** Fails unless the text is a log of SARIF 2.1.0 by its schema. */
export function assertSarif(text: string): void {
  validate(JSON.parse(text));
  assert.deepEqual(validate.errors ?? [], []);
}
