// The pinned pnpm with any arguments: node config/scripts/pnpm.mjs add …
import { spawnSync } from 'node:child_process';
import { pnpmCommand } from './lib/pnpm.mjs';

const [command, ...first] = pnpmCommand;
process.exitCode = spawnSync(command, [...first, ...process.argv.slice(2)], { stdio: 'inherit' }).status ?? 1;
