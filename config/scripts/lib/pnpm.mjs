import { run } from './run.mjs';

/** Called through npx, so that a machine with only Node and npm is enough. The version is pinned here, once. */
export const pnpmCommand = ['npx', '--yes', 'pnpm@12.21.0'];

// CI: without a terminal pnpm must not stop to ask whether it may rebuild node_modules.
export const pnpm = (args, options = {}) => {
  const [command, ...first] = pnpmCommand;
  return run(command, [...first, ...args], { ...options, env: { CI: 'true', ...options.env } });
};
