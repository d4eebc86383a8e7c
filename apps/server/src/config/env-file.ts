import { existsSync } from 'node:fs';
import path from 'node:path';
import { config as readFile } from 'dotenv';
import { projectRoot } from './app-config.js';

/** Settings from .env at the root, for every program that starts here; what the environment says already wins. */
export function readEnvFile(): void {
  const file = path.join(projectRoot, '.env');
  if (existsSync(file)) readFile({ path: file, quiet: true });
}
