import { Injectable } from '@nestjs/common';
import { whyCannotInvite } from '@market/contract/challenge';
import { actorOf, type Caller } from '../../common/caller.js';
import { DomainError, found, refuse } from '../../common/domain-error.js';
import type { In, Out } from '../../common/operation.decorator.js';
import { OrganizationScope } from '../../common/scope.js';
import { Transactions, type Tx } from '../../common/transactions.js';
import { ChallengeReads } from './challenge-reads.js';
import { challengeStepRow } from './challenge-steps.js';
import { ChallengeVersions } from './challenge-versions.js';
import type { Challenge } from './challenge.entity.js';
import { ChallengeRepository } from './challenge.repository.js';
import { InvitationRepository } from './invitation.repository.js';
import { OwnDesk } from './own-desk.js';
import { Publication } from './publication.js';

type Invitees = Out<'GET /my/challenges/{id}/invitations'>;

/** 定向：the demander's list of who is asked, and the invited organization's view. */
@Injectable()
export class InvitationService {
  constructor(
    private readonly challenges: ChallengeRepository,
    private readonly reads: ChallengeReads,
    private readonly versions: ChallengeVersions,
    private readonly invitations: InvitationRepository,
    private readonly desk: OwnDesk,
    private readonly publication: Publication,
    private readonly transactions: Transactions,
  ) {}

  async list(caller: Caller, { params }: In<'GET /my/challenges/{id}/invitations'>): Promise<Invitees> {
    found(await this.challenges.findOwn(OrganizationScope.of(actorOf(caller)), params.id));
    return page(await this.invitations.of(params.id));
  }

  async search(caller: Caller, { query }: In<'GET /organizations'>): Promise<Out<'GET /organizations'>> {
    return page(await this.invitations.search(OrganizationScope.of(actorOf(caller)), query.q));
  }

  save(caller: Caller, { params, body }: In<'PUT /my/challenges/{id}/invitations'>): Promise<Invitees> {
    const actor = actorOf(caller);
    return this.transactions.write(caller, async (tx) => {
      const challenge = await this.desk.find(tx, caller, params.id);
      refuse(whyCannotInvite(actor, challenge));
      const before = (await this.invitations.of(challenge.id, tx)).map(({ id }) => id);
      const wanted = [...new Set(body.organizationIds)].filter((id) => id !== challenge.organizationId);
      const known = await this.invitations.named(wanted, tx);
      if (wanted.some((id) => !known.has(id))) throw new DomainError('notFound');
      const added = wanted.filter((id) => !before.includes(id));
      const dropped = before.filter((id) => !wanted.includes(id));
      const asked = challenge.state !== 'draft';
      if (asked && dropped.length > 0) throw new DomainError('invitationsOnlyGrow');
      const rows = added.map((organizationId) => ({
        challengeId: challenge.id,
        organizationId,
        invitedBy: actor.accountId,
        invitedAt: tx.now,
      }));
      await this.invitations.replace(tx, challenge.id, rows, dropped);
      if (asked && added.length > 0) await this.tell(tx, challenge, added, actor.accountId);
      return page(await this.invitations.of(challenge.id, tx));
    });
  }

  async listForMe(caller: Caller): Promise<Out<'GET /my/invitations'>> {
    return page(await this.reads.invited(OrganizationScope.of(actorOf(caller))));
  }

  async getForMe(caller: Caller, { params }: In<'GET /my/invitations/{id}'>): Promise<Out<'GET /my/invitations/{id}'>> {
    return found(await this.reads.find(params.id, OrganizationScope.of(actorOf(caller))));
  }

  async versionsForMe(
    caller: Caller,
    { params }: In<'GET /my/invitations/{id}/versions'>,
  ): Promise<Out<'GET /my/invitations/{id}/versions'>> {
    found(await this.reads.find(params.id, OrganizationScope.of(actorOf(caller))));
    return page(await this.versions.of(params.id));
  }

  private async tell(tx: Tx, challenge: Challenge, added: readonly string[], accountId: string): Promise<void> {
    for (const id of added) this.publication.tellInvited(tx, challenge, id);
    const step = {
      name: 'invite',
      to: challenge.state,
      byName: '发榜方',
      note: `追加 ${added.length} 家`,
      accountId,
    } as const;
    await this.challenges.addStep(tx, challengeStepRow(tx, challenge, step));
  }
}

const page = <T>(items: T[]): { items: T[]; nextCursor: null; total: number } => ({
  items,
  nextCursor: null,
  total: items.length,
});
