import { Injectable, type OnModuleInit } from '@nestjs/common';
import type { Audience } from '@market/contract/attachment';
import { readableStates, whyCannotAttach } from '@market/contract/challenge';
import type { Actor, ErrorCode, Role } from '@market/contract/shared';
import { OrganizationScope, RegionScope } from '../../common/scope.js';
import type { Tx } from '../../common/transactions.js';
import { AttachmentHosts, type AttachmentHost } from '../attachment/attachment-hosts.js';
import { ChallengeRepository, type ChallengeStanding } from './challenge.repository.js';
import { InvitationRepository } from './invitation.repository.js';

/** 榜单的附件：the demander's, each with its own audience. Those for bidders leave by the way of disclosure alone. */
@Injectable()
export class ChallengeFiles implements AttachmentHost, OnModuleInit {
  constructor(
    private readonly challenges: ChallengeRepository,
    private readonly invitations: InvitationRepository,
    private readonly hosts: AttachmentHosts,
  ) {}

  onModuleInit(): void {
    this.hosts.register('challenge', this);
  }

  async standing(actor: Actor | null, id: string): Promise<Audience | undefined> {
    const challenge = await this.challenges.findForFiles(id);
    if (!challenge) return undefined;
    if (actor && isParty(actor, challenge)) return 'parties';
    if (!challenge.publishedAt) return undefined;
    if (!challenge.directed) return 'public';
    const invited = actor?.organization && (await this.invitations.knows(id, OrganizationScope.of(actor)));
    return invited ? 'public' : undefined;
  }

  async whyCannotChange(tx: Tx, actor: Actor, id: string): Promise<ErrorCode | undefined> {
    const challenge = await this.challenges.findForBidding(tx, id);
    return challenge ? whyCannotAttach(actor, challenge) : 'notFound';
  }
}

/** The demander, and of the staff of its place whoever may read the whole of it now. */
function isParty(actor: Actor, challenge: ChallengeStanding): boolean {
  if (actor.organization?.id === challenge.organizationId) return true;
  const reads = readers.some((role) => actor.roles.includes(role)) && readableStates(actor).includes(challenge.state);
  return reads && RegionScope.of(actor).covers(challenge.regionCode);
}

const readers: readonly Role[] = ['vetter', 'districtAdmin', 'broker'];
