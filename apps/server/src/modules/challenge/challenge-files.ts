import { Injectable, type OnModuleInit } from '@nestjs/common';
import type { Audience } from '@market/contract/attachment';
import { publicStates, whyCannotAttach } from '@market/contract/challenge';
import type { Actor, ErrorCode } from '@market/contract/shared';
import { RegionScope } from '../../common/scope.js';
import type { Tx } from '../../common/transactions.js';
import { AttachmentHosts, type AttachmentHost } from '../attachment/attachment-hosts.js';
import type { Challenge } from './challenge.entity.js';
import { ChallengeRepository } from './challenge.repository.js';

/** 榜单的附件：the demander's, each with its own audience. */
@Injectable()
export class ChallengeFiles implements AttachmentHost, OnModuleInit {
  constructor(
    private readonly challenges: ChallengeRepository,
    private readonly hosts: AttachmentHosts,
  ) {}

  onModuleInit(): void {
    this.hosts.register('challenge', this);
  }

  async standing(actor: Actor | null, id: string): Promise<Audience | undefined> {
    const challenge = await this.challenges.findForFiles(id);
    if (!challenge) return undefined;
    if (actor && isParty(actor, challenge)) return 'parties';
    if (!publicStates.includes(challenge.state)) return undefined;
    return actor?.organization && actor.organization.seat !== 'viewer' ? 'bidders' : 'public';
  }

  async whyCannotChange(tx: Tx, actor: Actor, id: string): Promise<ErrorCode | undefined> {
    const challenge = await this.challenges.findForBidding(tx, id);
    return challenge ? whyCannotAttach(actor, challenge) : 'notFound';
  }
}

function isParty(actor: Actor, challenge: Pick<Challenge, 'organizationId' | 'regionCode' | 'state'>): boolean {
  if (actor.organization?.id === challenge.organizationId) return true;
  const vets = actor.roles.includes('vetter') || actor.roles.includes('districtAdmin');
  return vets && challenge.state !== 'draft' && RegionScope.of(actor).covers(challenge.regionCode);
}
