import type { ParseArgsConfig } from 'node:util';
import type { AppConfig } from '../config/app-config.js';

type Options = NonNullable<ParseArgsConfig['options']>;

export interface Given {
  config: AppConfig;
  /** The words after the command's own. */
  words: readonly string[];
  options: Readonly<Record<string, string | undefined>>;
  flags: ReadonlySet<string>;
  say: (line: string) => void;
}

/** One thing the operator can do: `market user create …` is the command `user create`. */
export interface Command {
  name: string;
  /** What follows the name, as the help shows it. */
  usage: string;
  summary: string;
  /** How many words must follow. */
  words?: number;
  options?: Options;
  run: (given: Given) => Promise<void>;
}

/** Wrongly called: exit code 2. */
export class UsageError extends Error {}

/** Rightly called, but it cannot be done: exit code 1, the message alone. */
export class CommandError extends Error {}
