import { parseArgs } from 'node:util';
import { UsageError, type Command, type Given } from './command.js';

export type Called = { command: Command } & Pick<Given, 'words' | 'options' | 'flags'>;

/** What was typed, as a command of the table; null when help was asked for. */
export function readCommandLine(commands: readonly Command[], typed: readonly string[]): Called | null {
  const [first] = typed;
  if (first === undefined || ['help', '--help', '-h'].includes(first)) return null;
  const command = commands.find(({ name }) => name.split(' ').every((word, i) => typed[i] === word));
  if (!command) throw new UsageError(`没有这个命令：${typed.slice(0, 2).join(' ')}`);
  const { values, positionals } = parse(command, typed.slice(command.name.split(' ').length));
  if (values['help'] === true) return null;
  if (positionals.length !== (command.words ?? 0)) throw new UsageError(`用法：${usageOf(command)}`);
  const entries = Object.entries(values);
  return {
    command,
    words: positionals,
    options: Object.fromEntries(entries.flatMap(([key, v]) => (typeof v === 'string' ? [[key, v]] : []))),
    flags: new Set(entries.flatMap(([key, v]) => (v === true ? [key] : []))),
  };
}

function parse(command: Command, args: string[]) {
  try {
    return parseArgs({
      args,
      allowPositionals: true,
      options: { ...command.options, help: { type: 'boolean', short: 'h' } },
    });
  } catch {
    throw new UsageError(`参数不对。用法：${usageOf(command)}`);
  }
}

export function helpText(commands: readonly Command[]): string {
  const lines = commands.flatMap((command) => [`  ${usageOf(command)}`, `      ${command.summary}`]);
  return ['用法：market <命令>', '', ...lines, '  market help', '      显示这些说明'].join('\n');
}

const usageOf = ({ name, usage }: Command): string => `market ${name}${usage && ` ${usage}`}`;
