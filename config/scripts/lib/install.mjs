import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { fingerprint } from './fingerprint.mjs';
import { pnpm } from './pnpm.mjs';
import { readNote, root, writeNote } from './workspace.mjs';

const manifests = () => [
  ...['package.json', 'pnpm-lock.yaml', 'pnpm-workspace.yaml', 'tests/package.json'],
  ...['apps', 'packages'].flatMap((folder) =>
    readdirSync(join(root, folder)).map((name) => join(folder, name, 'package.json')),
  ),
];

/** Installs what the lock file says, when it or a manifest has changed: { ok, output, seconds, skipped }. */
export async function installChanged() {
  const hash = fingerprint(manifests());
  if (existsSync(join(root, 'node_modules/.modules.yaml')) && readNote('install').hash === hash) {
    return { ok: true, output: '', seconds: 0, skipped: true };
  }
  const result = await pnpm(['install', '--frozen-lockfile']);
  if (result.ok) writeNote('install', { hash });
  return { ...result, skipped: false };
}
