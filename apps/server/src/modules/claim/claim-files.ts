import { Injectable, type OnModuleInit } from '@nestjs/common';
import type { Audience } from '@market/contract/attachment';
import { speaksForClaim, whyCannotChangeClaim } from '@market/contract/claim';
import { actsForBureau } from '@market/contract/judging';
import type { Actor, ErrorCode } from '@market/contract/shared';
import type { Tx } from '../../common/transactions.js';
import { AttachmentHosts, type AttachmentHost } from '../attachment/attachment-hosts.js';
import { ClaimRepository } from './claim.repository.js';

/** 证明材料：between whoever speaks for the claim and the bureau of the place; neither colleagues nor an organization that is asked see them. */
@Injectable()
export class ClaimFiles implements AttachmentHost, OnModuleInit {
  constructor(
    private readonly claims: ClaimRepository,
    private readonly hosts: AttachmentHosts,
  ) {}

  onModuleInit(): void {
    this.hosts.register('claim', this);
  }

  async standing(actor: Actor | null, id: string): Promise<Audience | undefined> {
    const claim = actor && (await this.claims.find(id));
    if (!claim) return undefined;
    const vets = claim.state !== 'draft' && actsForBureau(actor, claim.regionCode ?? '');
    return vets || speaksForClaim(actor, claim) ? 'parties' : undefined;
  }

  async whyCannotChange(tx: Tx, actor: Actor, id: string): Promise<ErrorCode | undefined> {
    const claim = await this.claims.find(id, tx);
    return claim ? whyCannotChangeClaim(actor, claim) : 'notFound';
  }
}
