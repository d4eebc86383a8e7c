import { execFile } from 'node:child_process';
import { existsSync, mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import type { BrowserContext } from 'playwright-core';

/** Builds the console with the toy in its registry; answers the folder. */
export async function buildToyConsole(): Promise<string> {
  const folder = mkdtempSync(join(tmpdir(), 'market-toy-console-'));
  await promisify(execFile)(process.execPath, [join(import.meta.dirname, 'build-console.mjs'), folder]);
  return folder;
}

/** The browser gets that console from the server's own address; everything else is the server's. */
export const serveConsole = (folder: string) => (context: BrowserContext) =>
  context.route('**/console/**', (route) => {
    const file = join(folder, new URL(route.request().url()).pathname.slice('/console/'.length));
    return route.fulfill({ path: file !== folder && existsSync(file) ? file : join(folder, 'index.html') });
  });
