import { Injectable } from '@nestjs/common';
import type { OpeningRecord } from '@market/contract/bid-opening';
import { canonicalJson } from '@market/contract/shared';
import type { Tx } from '../../common/transactions.js';
import { iso, isoInstant } from '../../database/engine.js';
import { CryptoProvider } from '../../integrations/crypto/crypto-provider.js';
import { BidEvidence } from '../bid/bid-evidence.js';
import type { Bid } from '../bid/bid.entity.js';
import { BidOutcomes } from '../bid/bid-outcomes.js';
import { BidRepository } from '../bid/bid.repository.js';
import { BidSeal } from '../bid/bid-seal.js';
import { SealingKeys } from '../bid/sealing-keys.js';
import { challengeStepRow } from '../challenge/challenge-steps.js';
import type { Challenge } from '../challenge/challenge.entity.js';
import { ChallengeRepository } from '../challenge/challenge.repository.js';
import { Evidence } from '../evidence/evidence.service.js';
import { MessageSender } from '../message/message-sender.js';
import { OrganizationRepository } from '../organization/organization.repository.js';
import { RegionCatalog } from '../region/region-catalog.js';
import type { BidOpening } from './bid-opening.entity.js';
import { BidOpeningRepository } from './bid-opening.repository.js';

const BROKEN = '密封内容与回执不符，无法开启，已记入开启记录。请凭回执文件与平台联系。';

/** Both sides stand: the key is released, every bid compared with its receipt, and the record written. */
@Injectable()
export class OpeningCeremony {
  constructor(
    private readonly openings: BidOpeningRepository,
    private readonly challenges: ChallengeRepository,
    private readonly organizations: OrganizationRepository,
    private readonly regions: RegionCatalog,
    private readonly bids: BidRepository,
    private readonly outcomes: BidOutcomes,
    private readonly keys: SealingKeys,
    private readonly seal: BidSeal,
    private readonly bidEvidence: BidEvidence,
    private readonly evidence: Evidence,
    private readonly messages: MessageSender,
    private readonly crypto: CryptoProvider,
  ) {}

  async open(
    tx: Tx,
    challenge: Challenge,
    opening: BidOpening,
    { now, accountId }: { now: Date; accountId: string },
  ): Promise<void> {
    const { id } = challenge;
    await this.keys.release(tx, id);
    const sealed = await this.bids.ofChallenge(tx, id, ['submitted']);
    const record = await this.recordOf(tx, challenge, opening, sealed, now);
    const digest = this.crypto.digest(canonicalJson(record));
    await this.openings.complete(tx, id, { openedAt: now, record, digest });
    await this.challenges.move(tx, challenge, 'matchmaking', { openedAt: now });
    const broken = new Set(record.bids.flatMap(({ no, intact }) => (intact ? [] : [no])));
    for (const bid of sealed) await this.settle(tx, challenge, bid, broken.has(bid.no ?? ''));
    await this.challenges.addStep(
      tx,
      challengeStepRow(tx, challenge, {
        name: 'open',
        to: 'matchmaking',
        byName: `${record.demander.organizationName}、${record.witness.organizationName}`.slice(0, 80),
        accountId,
        note: `开启方案 ${sealed.length} 份`,
        digest,
      }),
    );
    await this.evidence.add(tx, { kind: 'bid.opened', challengeId: id, about: id, digest });
  }

  private async settle(tx: Tx, { title }: Challenge, bid: Bid, broken: boolean): Promise<void> {
    await this.bids.move(tx, bid, 'formatCheck');
    if (broken) {
      const checked = { ...bid, state: 'formatCheck' as const, version: bid.version + 1 };
      await this.outcomes.dismiss(tx, checked, { kind: 'formal', text: BROKEN });
    }
    this.messages.toOrganization(tx, bid.organizationId, {
      title: '方案已开启',
      body: `「${title}」的方案已由发榜方和科技局见证人两人开启。${broken ? BROKEN : '现在进入形式审查。'}`,
      target: { kind: 'ownBid', id: bid.id },
    });
  }

  private async recordOf(
    tx: Tx,
    challenge: Challenge,
    { demanderAt, witnessAt }: BidOpening,
    sealed: readonly Bid[],
    now: Date,
  ): Promise<OpeningRecord> {
    const organization = await this.organizations.get(tx, challenge.organizationId);
    const bureau = this.regions.get(challenge.regionCode).bureau;
    const open = await this.seal.openReleased(challenge.id, tx);
    const bids = sealed.map(async (bid) => ({
      no: bid.no ?? '',
      digest: bid.digest ?? '',
      intact: await this.isIntact(bid, open),
    }));
    return {
      challengeId: challenge.id,
      no: challenge.no ?? '',
      bidDeadline: iso(challenge.bidDeadline) ?? '',
      demander: { organizationName: organization.name, at: isoInstant(demanderAt ?? now) },
      witness: { organizationName: bureau.name, at: isoInstant(witnessAt ?? now) },
      openedAt: isoInstant(now),
      bids: await Promise.all(bids),
    };
  }

  /** A ciphertext that was changed does not open at all; that too is put on record rather than stopping the others. */
  private async isIntact(bid: Bid, open: Awaited<ReturnType<BidSeal['openReleased']>>): Promise<boolean> {
    try {
      return this.crypto.digest(await this.bidEvidence.textOf(bid, open(bid))) === bid.digest;
    } catch {
      return false;
    }
  }
}
