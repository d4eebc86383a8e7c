import { commands } from '../../apps/server/src/cli/commands.js';
import { readCommandLine } from '../../apps/server/src/cli/command-line.js';
import { loadConfig } from '../../apps/server/src/config/app-config.js';

/** A server that is to understand what a command wrote is given the same. */
export const keys = {
  MARKET_DATA_KEY: '00112233445566778899aabbccddeeff',
  MARKET_HASH_KEY: 'ffeeddccbbaa99887766554433221100',
  MARKET_SEALING_KEY: '0f1e2d3c4b5a69788796a5b4c3d2e1f0',
};

/** Runs a command of `market` in this process. What it prints. */
export async function marketCommand(typed: readonly string[], env: Record<string, string>): Promise<string> {
  const called = readCommandLine(commands, typed);
  if (!called) throw new Error('asked for help');
  const { command, ...given } = called;
  const lines: string[] = [];
  await command.run({ ...given, config: loadConfig({ ...keys, ...env }), say: (line) => lines.push(line) });
  return lines.join('\n');
}

/** The code of an invitation in what a command printed. */
export const codeIn = (printed: string): string => /：([\w-]{43})$/m.exec(printed)?.[1] ?? '';
