import { IsNull, type EntityManager } from 'typeorm';
import type { CryptoProvider } from '../integrations/crypto/crypto-provider.js';
import { Challenge } from '../modules/challenge/challenge.entity.js';
import { listColumns } from '../modules/challenge/list-columns.js';
import { sealedContact } from '../modules/challenge/sealed-contact.js';

const BATCH = 200;

/** Moves the contacts of challenges from before 1790470000000 out of their texts; done already, it finds none. */
export async function sealContacts(manager: EntityManager, crypto: CryptoProvider): Promise<void> {
  const unsealed = { contact: IsNull() };
  for (;;) {
    const select = { id: true, content: true } as const;
    const rows = await manager.find(Challenge, { select, where: unsealed, take: BATCH });
    if (rows.length === 0) return;
    for (const { id, content } of rows) {
      const contact = sealedContact(crypto, id, content);
      await manager.update(Challenge, { id, ...unsealed }, { content: listColumns(content).content, contact });
    }
  }
}
