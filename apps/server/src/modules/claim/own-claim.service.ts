import { Injectable } from '@nestjs/common';
import {
  isAskedAbout,
  seesClaim,
  whyCannotChangeClaim,
  whyCannotWithdrawClaim,
  type OwnClaim,
} from '@market/contract/claim';
import { actorOf, type Caller } from '../../common/caller.js';
import { DomainError, found, refuse } from '../../common/domain-error.js';
import type { In, Out } from '../../common/operation.decorator.js';
import { OrganizationScope } from '../../common/scope.js';
import { Transactions, type Tx } from '../../common/transactions.js';
import { isDuplicate } from '../../database/engine.js';
import { OrganizationRepository } from '../organization/organization.repository.js';
import { RegionCatalog } from '../region/region-catalog.js';
import { ClaimLetters } from './claim-letters.js';
import type { Claim } from './claim.entity.js';
import { ClaimRepository } from './claim.repository.js';
import { claimRow, ClaimViews } from './claim.view.js';
import { newClaim, type Beginning } from './new-claim.js';
import { vettingKey } from './organization-vetting.js';
import { Submission } from './submission.js';

/** 申请：begun, filled in, handed in with proof, taken back. */
@Injectable()
export class OwnClaimService {
  constructor(
    private readonly claims: ClaimRepository,
    private readonly views: ClaimViews,
    private readonly submission: Submission,
    private readonly organizations: OrganizationRepository,
    private readonly regions: RegionCatalog,
    private readonly letters: ClaimLetters,
    private readonly transactions: Transactions,
  ) {}

  async list(caller: Caller): Promise<Out<'GET /my/claims'>> {
    const actor = actorOf(caller);
    const asked = actor.organization ? await this.claims.listAsked(OrganizationScope.of(actor)) : [];
    const items = (await this.claims.listOwn(actor)).filter((claim) => seesClaim(actor, claim));
    return { items: items.map(claimRow), asked: asked.filter((claim) => isAskedAbout(actor, claim)).map(claimRow) };
  }

  get(caller: Caller, { params }: In<'GET /my/claims/{id}'>): Promise<OwnClaim> {
    const actor = actorOf(caller);
    return this.transactions.run(async (tx) => {
      const claim = found(await this.claims.find(params.id, tx));
      refuse(seesClaim(actor, claim) || isAskedAbout(actor, claim) ? undefined : 'notFound');
      return this.views.own(tx, claim, actor);
    });
  }

  async begin(caller: Caller, { body: { kind } }: In<'POST /my/claims'>): Promise<OwnClaim> {
    const { accountId } = actorOf(caller);
    const personal = { kind, accountId, openKey: `${kind}:${accountId}`, subject: '' };
    const beginning = kind === 'organization' ? await this.ofOrganization(caller) : personal;
    return this.openOrBegin(caller, beginning);
  }

  /** The one that is open under the key, or a new draft; of two at once there is one. */
  private async openOrBegin(caller: Caller, beginning: Beginning): Promise<OwnClaim> {
    const actor = actorOf(caller);
    const begin = () =>
      this.transactions.write(caller, async (tx) => {
        const open = beginning.openKey === null ? null : await this.claims.open(beginning.openKey, tx);
        const claim = open ?? newClaim(tx.now, beginning);
        tx.about('claim', claim.id);
        if (!open) await this.claims.insert(tx, claim);
        return this.views.own(tx, claim, actor);
      });
    return begin().catch((error: unknown) => {
      if (isDuplicate(error)) return begin();
      throw error;
    });
  }

  save(caller: Caller, { params, body }: In<'PUT /my/claims/{id}'>): Promise<OwnClaim> {
    return this.step(caller, params.id, async (tx, claim) => {
      refuse(whyCannotChangeClaim(actorOf(caller), claim));
      if (body.content.regionCode !== '') this.regions.get(body.content.regionCode);
      await this.claims.change(tx, { id: claim.id, version: body.version }, { content: body.content });
    });
  }

  submit(caller: Caller, { params, body }: In<'POST /my/claims/{id}/submit'>): Promise<OwnClaim> {
    return this.step(caller, params.id, async (tx, claim) => {
      refuse(whyCannotChangeClaim(actorOf(caller), claim));
      const addressed = await this.submission.address(tx, claim);
      const fresh = { reason: null, answer: null, answerNote: '', submittedAt: tx.now };
      const read = { ...claim, version: body.version };
      await this.claims.move(tx, read, 'submitted', by(caller, 'submit'), { ...addressed, ...fresh });
      const sent = { ...claim, ...addressed };
      if (sent.answerUntil !== null) await this.letters.toAdmins(tx, sent);
      this.letters.toBureau(tx, sent);
      this.letters.toHolder(
        tx,
        sent,
        '有人申请你绑定的手机号',
        '对方提交了号码证明，正在核实。不是你本人，请联系科技局。',
      );
    });
  }

  withdraw(caller: Caller, { params, body }: In<'POST /my/claims/{id}/withdraw'>): Promise<OwnClaim> {
    return this.step(caller, params.id, async (tx, claim) => {
      refuse(whyCannotWithdrawClaim(actorOf(caller), claim));
      const read = { ...claim, version: body.version };
      await this.claims.move(tx, read, 'withdrawn', by(caller, 'withdraw'), { openKey: null });
    });
  }

  private step(caller: Caller, id: string, work: (tx: Tx, claim: Claim) => Promise<void>): Promise<OwnClaim> {
    const actor = actorOf(caller);
    return this.transactions.write(caller, async (tx) => {
      tx.about('claim', id);
      const claim = found(await this.claims.find(id, tx));
      refuse(seesClaim(actor, claim) ? undefined : 'notFound');
      await work(tx, claim);
      return this.views.own(tx, found(await this.claims.find(id, tx)), actor);
    });
  }

  private async ofOrganization(caller: Caller): Promise<Beginning> {
    const actor = actorOf(caller);
    const { organizationId } = OrganizationScope.of(actor);
    if (actor.organization?.seat !== 'admin') throw new DomainError('organizationSeatNeeded');
    const { state, name, regionCode } = await this.organizations.get(undefined, organizationId);
    refuse(state === 'verified' ? 'stateConflict' : undefined);
    const { accountId } = actor;
    const openKey = vettingKey(organizationId);
    return { kind: 'organization', accountId, openKey, organizationId, subject: name, regionCode };
  }
}

const by = (caller: Caller, name: 'submit' | 'withdraw') => {
  const { accountId, displayName } = actorOf(caller);
  return { name, byName: displayName, accountId, note: '' };
};
