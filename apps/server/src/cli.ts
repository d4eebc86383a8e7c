import { readCommandLine, helpText } from './cli/command-line.js';
import { CommandError, UsageError } from './cli/command.js';
import { commands } from './cli/commands.js';
import { DomainError } from './common/domain-error.js';
import { ConfigurationError, loadConfig } from './config/app-config.js';
import { readEnvFile } from './config/env-file.js';

/** 0: done; 1: it could not be done; 2: it was called wrongly. */
async function main(typed: readonly string[]): Promise<number> {
  const say = (line: string): void => console.info(line);
  try {
    const called = readCommandLine(commands, typed);
    if (!called) {
      say(helpText(commands));
      return 0;
    }
    const { command, ...given } = called;
    readEnvFile();
    await command.run({ ...given, config: loadConfig(), say });
    return 0;
  } catch (error) {
    console.error(explain(error));
    return error instanceof UsageError ? 2 : 1;
  }
}

function explain(error: unknown): string {
  if (error instanceof DomainError)
    return [error.message, ...error.details.map(({ path, message }) => `  ${path}：${message}`)].join('\n');
  if (error instanceof UsageError) return `${error.message}\n运行 market help 看全部命令`;
  if (error instanceof CommandError || error instanceof ConfigurationError) return error.message;
  return error instanceof Error ? (error.stack ?? error.message) : String(error);
}

process.exitCode = await main(process.argv.slice(2));
