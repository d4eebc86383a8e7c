import { describe, expect, it } from '@jest/globals';
import { OpenSearch } from '../../apps/server/src/integrations/search/opensearch/open-search.js';
import { OpenSearchStandIn } from '../support/open-search-stand-in.js';
import { searchContract } from '../support/search-contract.js';

describe('the index in OpenSearch, against a stand-in of its HTTP API', () => {
  searchContract(async () => {
    const standIn = new OpenSearchStandIn();
    const settings = { url: await standIn.start(), index: 'market' };
    return {
      port: new OpenSearch(settings),
      reopen: async () => new OpenSearch(settings),
      close: () => standIn.stop(),
    };
  });

  it('is unavailable when nobody answers', async () => {
    const nobody = new OpenSearch({ url: 'http://127.0.0.1:9', index: 'market' });
    await expect(nobody.cursor()).rejects.toMatchObject({ code: 'unavailable' });
  });
});
