// What we hand on of others, looked at:   npm run audit, behind npm run package
// Of the packages that stand in the bundles, by size: whether each is one we mean to have, under a licence that goes with ours, and without
// known faults of severity high or critical. Faults of tools that only build and test are told, and do not fail.
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');

/** What the bundles may hold; a name that is new here is a decision. */
const WANTED = new Set(JSON.parse(readFileSync(join(root, 'scripts/bundled-packages.json'), 'utf8')));
const LICENCES = new Set(['0BSD', 'Apache-2.0', 'BlueOak-1.0.0', 'BSD-2-Clause', 'BSD-3-Clause', 'ISC', 'MIT', 'Unlicense']);
/** Data are no part of the program: shared alike, with attribution, as dist/third-party-licences.txt gives it. */
const DATA_LICENCES = new Set([...LICENCES, 'CC-BY-SA-4.0', 'CC-BY-4.0']);
const GRAVE = new Set(['high', 'critical']);

const list = join(root, 'out/bundled-packages.json');
if (!existsSync(list)) {
  console.error('There is no list of what the bundles hold: run npm run package first.');
  process.exit(1);
}
const bundled = JSON.parse(readFileSync(list, 'utf8')).sort((a, b) => b.bytes - a.bytes);
for (const { name, version, licence, bytes } of bundled) {
  console.log(`${(bytes / 1024).toFixed(1).padStart(8)} KB  ${name} ${version} (${licence})`);
}

const faults = [...unwanted(), ...wrongLicences(), ...vulnerabilities()];
for (const fault of faults) console.error(fault);
process.exit(faults.length === 0 ? 0 : 1);

function unwanted() {
  return bundled
    .filter(({ name }) => !WANTED.has(name))
    .map(({ name }) => `${name} is in the bundle and not in scripts/bundled-packages.json: add it there if it is needed.`);
}

function wrongLicences() {
  return bundled
    .filter(({ licence, isData }) => !(isData ? DATA_LICENCES : LICENCES).has(licence))
    .map(({ name, licence }) => `${name} has the licence ${licence}, which is not one of ${[...LICENCES].join(', ')}.`);
}

/** What npm knows of faults. A registry that cannot be asked is said so, and fails nothing. */
function vulnerabilities() {
  const npm = process.platform === 'win32' ? 'npm.cmd' : 'npm';
  const { stdout } = spawnSync(npm, ['audit', '--json'], {
    cwd: root,
    encoding: 'utf8',
    timeout: 120_000,
    maxBuffer: 100_000_000,
    stdio: ['ignore', 'pipe', 'ignore'],
    shell: process.platform === 'win32',
  });
  const known = parsed(stdout)?.vulnerabilities;
  if (!known) {
    console.warn('npm audit could not be asked for known faults (the registry gave no answer to it): NOT CHECKED.');
    return [];
  }
  const folders = new Set(bundled.map(({ folder }) => folder.slice(folder.indexOf('node_modules/'))));
  const grave = Object.values(known).filter(({ severity }) => GRAVE.has(severity));
  const isBundled = ({ nodes }) => nodes.some(node => folders.has(node));
  for (const { name, severity } of grave.filter(fault => !isBundled(fault))) console.warn(`${name}: ${severity}; not in the bundle.`);
  console.log(`npm audit: ${Object.keys(known).length} packages with known faults.`);
  return grave.filter(isBundled).map(({ name, severity }) => `${name} has a known fault (${severity}): npm audit tells which.`);
}

function parsed(text) {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
