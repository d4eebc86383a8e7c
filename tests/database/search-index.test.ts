import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe } from '@jest/globals';
import { EmbeddedSearch } from '../../apps/server/src/integrations/search/embedded/embedded-search.js';
import { searchContract } from '../support/search-contract.js';

describe('the embedded index', () => {
  searchContract(async () => {
    const folder = mkdtempSync(join(tmpdir(), 'market-search-'));
    const opened = [new EmbeddedSearch(folder)];
    const [port] = opened;
    if (!port) throw new Error('not opened');
    return {
      port,
      reopen: async () => {
        const again = new EmbeddedSearch(folder);
        opened.push(again);
        await again.cursor();
        return again;
      },
      close: async () => {
        for (const index of opened) index.close();
        rmSync(folder, { recursive: true, force: true });
      },
    };
  });
});
