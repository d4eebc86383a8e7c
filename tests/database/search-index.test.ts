import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { EmbeddedSearch } from '../../apps/server/src/integrations/search/embedded/embedded-search.js';
import { IndexTaken } from '../../apps/server/src/integrations/search/embedded/open-index.js';
import { document } from '../support/search-documents.js';
import { searchContract } from '../support/search-contract.js';

describe('the embedded index', () => {
  it('written by another process since it was opened is read again before it is written', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'market-search-'));
    const [first, second] = [new EmbeddedSearch(folder), new EmbeddedSearch(folder)];
    const index = await first.build();
    await index.put([document('record:one', '一号园区')]);
    await index.swap('c1');
    await second.cursor();
    await second.apply({ put: [document('record:two', '二号园区')], drop: [], cursor: 'c2' });
    const change = { put: [document('record:three', '三号园区')], drop: [], cursor: 'c3' };
    await expect(first.apply(change)).rejects.toBeInstanceOf(IndexTaken);
    await first.apply(change);
    const asked = {
      words: ['园区'],
      atLeast: 1,
      filters: {},
      sort: 'relevance',
      today: '2026-01-01',
      offset: 0,
      limit: 9,
    } as const;
    expect((await first.find(asked)).total).toBe(3);
    for (const opened of [first, second]) opened.close();
    rmSync(folder, { recursive: true, force: true });
  });

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
