import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const root = fileURLToPath(new URL('../../..', import.meta.url));

const noteFile = (name) => join(root, 'node_modules/.cache/market', `${name}.json`);

/** What an earlier run noted, for instance the hash of what it built. */
export function readNote(name) {
  try {
    return JSON.parse(readFileSync(noteFile(name), 'utf8'));
  } catch {
    return {};
  }
}

export function writeNote(name, value) {
  mkdirSync(dirname(noteFile(name)), { recursive: true });
  writeFileSync(noteFile(name), `${JSON.stringify(value, null, 2)}\n`);
}
