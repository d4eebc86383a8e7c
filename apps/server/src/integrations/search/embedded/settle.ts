import { wordTables } from '../../../database/search-file/schema.js';
import type { SearchFile } from '../../../database/search-file/search-file.js';
import { noBits, setBits } from './bits.js';
import { quoted } from './quoted.js';

/**
 * The share of all rows from which on a token is common: FTS5 takes milliseconds to list its rows, so they are kept ready.
 * A bit a row then takes 2.5 bytes at most for each place in which a common token stands.
 */
const COMMON_SHARE = 1 / 20;

/** Makes a file that was just built quick to read. `size`: one more than its last row. */
export async function settle(file: SearchFile, size: number, pause: () => Promise<unknown>): Promise<void> {
  for (const table of wordTables) {
    file.merge(table);
    await pause();
  }
  await file.writeSlowly(async () => {
    for (const token of file.tokensIn(Math.ceil(size * COMMON_SHARE))) {
      const bits = noBits(size);
      setBits(bits, file.rows(token.place, quoted(token.token), 0));
      file.keepCommon(token, bits);
      await pause();
    }
  });
  file.checkpoint();
}
