import { api } from '@/state/client';
import { useLoad } from '@/state/use-load';

/** What is kept, what was agreed to, and the copies that were asked for: one page, read together. */
export const useOwnData = () =>
  useLoad('my-data', async () => {
    const [data, privacy, exports] = await Promise.all([
      api('GET /my/data'),
      api('GET /my/privacy'),
      api('GET /my/data-exports'),
    ]);
    return { data, privacy, exports: exports.items };
  });
