import { readFile } from 'node:fs/promises';
import { CommandError } from './command.js';

/** A list of roots as exported and kept: lines with a day and a root, whatever else stands in them. */
export async function readKeptRoots(path: string | undefined): Promise<ReadonlyMap<string, string> | undefined> {
  if (path === undefined) return undefined;
  const lines = (await readText(path)).matchAll(/(\d{4}-\d{2}-\d{2})"?,"?((?:[0-9a-f]{8} ?){8})/g);
  const kept = new Map([...lines].map(([, day = '', root = '']) => [day, root.replaceAll(' ', '')]));
  if (kept.size === 0) throw new CommandError(`${path} 里没有日根`);
  return kept;
}

export function readText(path: string): Promise<string> {
  return readFile(path, 'utf8').catch(() => {
    throw new CommandError(`读不到文件：${path}`);
  });
}
