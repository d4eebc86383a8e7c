import { Injectable } from '@nestjs/common';
import { InjectRepository } from '@nestjs/typeorm';
import { livingBidStates, openedBidStates, type BidState, type OpenedBid } from '@market/contract/bid';
import { In as OneOf, Repository } from 'typeorm';
import type { Tx } from '../../common/transactions.js';
import { isoInstant, jsonFrom } from '../../database/engine.js';
import type { Sealed } from '../../integrations/crypto/seal-box.js';
import { Organization } from '../organization/organization.entity.js';
import { Bid } from './bid.entity.js';
import { BidRepository } from './bid.repository.js';
import { BidSeal } from './bid-seal.js';

interface Dismissal {
  kind: string;
  text: string;
}

/** What happens to the bids of a challenge once bidding is over. */
@Injectable()
export class BidOutcomes {
  constructor(
    @InjectRepository(Bid) private readonly bids: Repository<Bid>,
    private readonly repository: BidRepository,
    private readonly seal: BidSeal,
  ) {}

  ofChallenge(tx: Tx, challengeId: string, state: BidState): Promise<Bid[]> {
    return this.repository.ofChallenge(tx, challengeId, [state]);
  }

  /** 入围：`rank` counts from 1; whoever is not first learns why. */
  shortlist(tx: Tx, bid: Bid, rank: number, reason?: Dismissal): Promise<void> {
    return this.repository.move(tx, bid, 'shortlisted', {
      shortlistRank: rank,
      dismissalKind: reason?.kind ?? null,
      dismissalText: reason?.text ?? null,
      decidedAt: tx.now,
    });
  }

  award(tx: Tx, bid: Bid): Promise<void> {
    return this.repository.move(tx, bid, 'awarded', { decidedAt: tx.now });
  }

  dismiss(tx: Tx, bid: Bid, { kind, text }: Dismissal): Promise<void> {
    return this.repository.move(tx, bid, 'notSelected', {
      dismissalKind: kind,
      dismissalText: text,
      decidedAt: tx.now,
    });
  }

  /** Everybody who takes part: bids that the end of the challenge would make void. */
  living(tx: Tx, challengeId: string): Promise<Bid[]> {
    return this.repository.ofChallenge(tx, challengeId, livingBidStates);
  }

  async voidAll(tx: Tx, challengeId: string): Promise<Bid[]> {
    const living = await this.living(tx, challengeId);
    for (const bid of living) await this.repository.move(tx, bid, 'void', { decidedAt: tx.now });
    return living;
  }

  countToCheck(challengeId: string): Promise<number> {
    return this.bids.countBy({ challengeId, state: 'formatCheck' });
  }

  /** Refused by the key itself before the opening. */
  async listOpened(challengeId: string, tx?: Tx): Promise<OpenedBid[]> {
    const bids = tx ? tx.manager.getRepository(Bid) : this.bids;
    const rows = await bids
      .createQueryBuilder('b')
      .innerJoin(Organization, 'o', 'o.id = b.organizationId')
      .select('b.id', 'id')
      .addSelect('b.no', 'no')
      .addSelect('b.state', 'state')
      .addSelect('b.shortlistRank', 'rank')
      .addSelect('o.name', 'organizationName')
      .addSelect('o.regionCode', 'regionCode')
      .addSelect('b.sealed', 'sealed')
      .addSelect('b.submittedAt', 'submittedAt')
      .addSelect('b.digest', 'digest')
      .where({ challengeId, state: OneOf([...openedBidStates]) })
      .orderBy('b.submittedAt', 'ASC')
      .addOrderBy('b.id', 'ASC')
      .getRawMany<Omit<OpenedBid, 'content' | 'submittedAt'> & { sealed: unknown; submittedAt: string | Date }>();
    const open = await this.seal.openReleased(challengeId, tx);
    return rows.flatMap(({ sealed, submittedAt, ...row }) => {
      const content = readable(() => open({ id: row.id, sealed: jsonFrom<Sealed>(sealed) }));
      return content ? [{ ...row, submittedAt: isoInstant(submittedAt), content }] : [];
    });
  }
}

/** What no longer opens was put on record and turned away at the opening; it must not keep the others from being read. */
function readable<T>(open: () => T): T | undefined {
  try {
    return open();
  } catch {
    return undefined;
  }
}
