import { createHash } from 'node:crypto';
import { readFileSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './workspace.mjs';

const skippedFolders = new Set(['node_modules', 'dist', 'data', '.swc']);
const isSkipped = (entry) => (entry.isDirectory() ? skippedFolders.has(entry.name) : /\.test\.tsx?$/.test(entry.name));

/** Every file below a path of the repository; a path that is not there has none. */
function filesBelow(path) {
  const found = statSync(join(root, path), { throwIfNoEntry: false });
  if (!found) return [];
  if (found.isFile()) return [path];
  return readdirSync(join(root, path), { withFileTypes: true })
    .filter((entry) => !isSkipped(entry))
    .flatMap((entry) => filesBelow(join(path, entry.name)));
}

/** One hash over names and contents of all files below the given paths. */
export function fingerprint(paths) {
  const hash = createHash('sha256');
  for (const file of paths.flatMap(filesBelow).sort()) {
    const content = readFileSync(join(root, file));
    hash.update(`${file}\0${content.length}\0`).update(content);
  }
  return hash.digest('hex');
}
