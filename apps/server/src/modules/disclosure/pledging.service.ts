import { Injectable } from '@nestjs/common';
import {
  PLEDGE_VERSION,
  pledgeText,
  whyCannotPledge,
  type OwnDisclosure,
  type Pledge,
  type WithheldPanel,
} from '@market/contract/disclosure';
import { actorOf, type Caller } from '../../common/caller.js';
import { DomainError, found, refuse } from '../../common/domain-error.js';
import { newId } from '../../common/ids.js';
import type { In } from '../../common/operation.decorator.js';
import { OrganizationScope } from '../../common/scope.js';
import { Transactions } from '../../common/transactions.js';
import { databaseNow, isDuplicate, iso } from '../../database/engine.js';
import { CryptoProvider } from '../../integrations/crypto/crypto-provider.js';
import { BidRepository } from '../bid/bid.repository.js';
import { ChallengeFiles } from '../challenge/challenge-files.js';
import { DisclosureLetters } from './disclosure-letters.js';
import type { Disclosure } from './disclosure.entity.js';
import { DisclosureRepository, type DisclosedBid } from './disclosure.repository.js';
import { ownDisclosure } from './disclosure.view.js';
import { WithheldPart } from './withheld-part.js';

/** The bidder's steps: see what there is, read the pledge, sign it. */
@Injectable()
export class PledgingService {
  constructor(
    private readonly disclosures: DisclosureRepository,
    private readonly bids: BidRepository,
    private readonly challenges: ChallengeFiles,
    private readonly withheld: WithheldPart,
    private readonly letters: DisclosureLetters,
    private readonly crypto: CryptoProvider,
    private readonly transactions: Transactions,
  ) {}

  async panel({ actor }: Caller, { params }: In<'GET /challenges/{id}/withheld'>): Promise<WithheldPanel> {
    found(await this.challenges.standing(actor, params.id));
    const bid = actor?.organization && (await this.bids.findOwnFor(OrganizationScope.of(actor), params.id));
    return {
      texts: (await this.withheld.textsOf(params.id)).map(({ key }) => key),
      fileCount: (await this.withheld.filesOf(params.id)).length,
      own: bid ? await this.own(found(await this.disclosures.findBid(bid.id))) : null,
    };
  }

  async pledge(caller: Caller, { params }: In<'GET /my/bids/{id}/pledge'>): Promise<Pledge> {
    found(await this.bids.findOwn(OrganizationScope.of(actorOf(caller)), params.id));
    const bid = found(await this.disclosures.findBid(params.id));
    const row = await this.disclosures.findOfBid(bid.bidId);
    return {
      challengeId: bid.challengeId,
      ...this.textFor(bid, row),
      signerName: row?.signerName ?? null,
      signedAt: iso(row?.signedAt ?? null),
      own: ownDisclosure(bid, row),
    };
  }

  sign(caller: Caller, { params, body }: In<'POST /my/bids/{id}/pledge'>): Promise<OwnDisclosure> {
    const actor = actorOf(caller);
    const signing = this.transactions.write(caller, async (tx) => {
      tx.about('bid', params.id);
      found(await this.bids.findOwn(OrganizationScope.of(actor), params.id, tx));
      const bid = found(await this.disclosures.findBid(params.id, tx));
      const signed = await this.disclosures.findOfBid(bid.bidId, tx);
      if (!(await this.hasWithheld(bid.challengeId))) throw new DomainError('nothingWithheld');
      refuse(whyCannotPledge(actor, bid, signed?.state ?? null));
      const { pledgeVersion, text, digest } = this.textFor(bid, null);
      if (digest !== body.digest) throw new DomainError('pledgeChanged');
      const row: Disclosure = {
        id: newId(),
        challengeId: bid.challengeId,
        bidId: bid.bidId,
        state: 'requested',
        version: 1,
        pledgeVersion,
        pledgeText: text,
        pledgeDigest: digest,
        signerName: body.signerName,
        signedBy: actor.accountId,
        signedAt: await databaseNow(tx.manager),
        reason: null,
        decidedBy: null,
        decidedByName: null,
        decidedAt: null,
        viewings: 0,
      };
      await this.disclosures.insert(tx, row);
      this.letters.pledged(tx, bid);
      return ownDisclosure(bid, row);
    });
    return signing.catch((error: unknown) => {
      throw isDuplicate(error) ? new DomainError('alreadyPledged') : error;
    });
  }

  private async hasWithheld(challengeId: string): Promise<boolean> {
    const parts = [await this.withheld.textsOf(challengeId), await this.withheld.filesOf(challengeId)];
    return parts.some(({ length }) => length > 0);
  }

  private async own(bid: DisclosedBid): Promise<OwnDisclosure> {
    return ownDisclosure(bid, await this.disclosures.findOfBid(bid.bidId));
  }

  /** As it was signed; before that, as it would be today. */
  private textFor(bid: DisclosedBid, row: Disclosure | null): Pick<Pledge, 'pledgeVersion' | 'text' | 'digest'> {
    if (row) return { pledgeVersion: row.pledgeVersion, text: row.pledgeText, digest: row.pledgeDigest };
    const text = pledgeText(bid);
    return { pledgeVersion: PLEDGE_VERSION, text, digest: this.crypto.digest(text) };
  }
}
