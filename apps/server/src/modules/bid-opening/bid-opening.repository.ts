import { Injectable } from '@nestjs/common';
import { InjectRepository } from '@nestjs/typeorm';
import type { OpeningSide } from '@market/contract/bid-opening';
import { IsNull, Repository } from 'typeorm';
import { exactlyOne } from '../../common/conditional-update.js';
import { DomainError } from '../../common/domain-error.js';
import type { Tx } from '../../common/transactions.js';
import { isDuplicate } from '../../database/engine.js';
import { BidOpening } from './bid-opening.entity.js';

const notBegun = {
  demanderBy: null,
  demanderAt: null,
  witnessBy: null,
  witnessAt: null,
  openedAt: null,
  record: null,
  digest: null,
};

/** By the id of a challenge the caller was already allowed to see. */
@Injectable()
export class BidOpeningRepository {
  constructor(@InjectRepository(BidOpening) private readonly openings: Repository<BidOpening>) {}

  async of(challengeId: string, tx?: Tx): Promise<BidOpening> {
    const openings = tx ? tx.manager.getRepository(BidOpening) : this.openings;
    return (await openings.findOneBy({ challengeId })) ?? { challengeId, ...notBegun };
  }

  /**
   * Notes that a side came, and answers the row as it stands then. The row stays locked until the commit: of the two
   * sides at once, the later one finds the other there.
   */
  async note(tx: Tx, challengeId: string, side: OpeningSide, accountId: string, at: Date): Promise<BidOpening> {
    const act =
      side === 'demander' ? { demanderBy: accountId, demanderAt: at } : { witnessBy: accountId, witnessAt: at };
    const note = () => tx.manager.update(BidOpening, { challengeId, openedAt: IsNull() }, act);
    if ((await note()).affected !== 1) {
      await tx.manager.insert(BidOpening, { challengeId, ...notBegun }).catch((error: unknown) => {
        if (!isDuplicate(error)) throw error;
      });
      if ((await note()).affected !== 1) throw new DomainError('alreadyOpened');
    }
    return this.of(challengeId, tx);
  }

  async complete(tx: Tx, challengeId: string, done: Pick<BidOpening, 'openedAt' | 'record' | 'digest'>): Promise<void> {
    exactlyOne(await tx.manager.update(BidOpening, { challengeId, openedAt: IsNull() }, done), 'alreadyOpened');
  }
}
