import { access } from 'node:fs/promises';
import { dirname, join } from 'node:path';

const roots = new Map<string, Promise<string | undefined>>();

/** The folder of the repository a folder lies in: the nearest, itself or above, that holds `.git`. */
export function repositoryRoot(folder: string): Promise<string | undefined> {
  const known = roots.get(folder);
  if (known) return known;
  const root = find(folder);
  roots.set(folder, root);
  return root;
}

async function find(folder: string): Promise<string | undefined> {
  const isRoot = await access(join(folder, '.git')).then(
    () => true,
    () => false,
  );
  if (isRoot) return folder;
  const parent = dirname(folder);
  return parent === folder ? undefined : repositoryRoot(parent);
}
