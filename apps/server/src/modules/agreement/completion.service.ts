import { Injectable } from '@nestjs/common';
import {
  agreementTypeLabels,
  awaitsRanking,
  evaluationsOpen,
  measuredText,
  whyCannotOfferAchievement,
  type AgreementView,
} from '@market/contract/agreement';
import { isoDay } from '@market/contract/shared';
import { actorOf, type Caller } from '../../common/caller.js';
import { found, refuse } from '../../common/domain-error.js';
import type { In } from '../../common/operation.decorator.js';
import type { Tx } from '../../common/transactions.js';
import { challengeStepRow } from '../challenge/challenge-steps.js';
import { ChallengeRepository } from '../challenge/challenge.repository.js';
import { OrganizationRepository } from '../organization/organization.repository.js';
import { RegionCatalog } from '../region/region-catalog.js';
import { AgreementDesk } from './agreement-desk.js';
import { AgreementPartsRepository } from './agreement-parts.repository.js';
import type { Agreement } from './agreement.entity.js';
import { AgreementRepository } from './agreement.repository.js';
import { ChallengeProgress } from './challenge-progress.js';
import { OfferedRecords } from '../record/offered-records.js';

/** 完成：what was achieved becomes a cooperation record, and on request an achievement. */
@Injectable()
export class CompletionService {
  constructor(
    private readonly desk: AgreementDesk,
    private readonly agreements: AgreementRepository,
    private readonly parts: AgreementPartsRepository,
    private readonly challenges: ChallengeRepository,
    private readonly organizations: OrganizationRepository,
    private readonly regions: RegionCatalog,
    private readonly records: OfferedRecords,
    private readonly progress: ChallengeProgress,
  ) {}

  /** Once all agreements of a challenge have ended and every evaluation is in or too late, and what is to be ranked is. Repeating it changes nothing. */
  async completeIfSettled(tx: Tx, challengeId: string): Promise<void> {
    const agreements = await this.agreements.ofChallenge(challengeId, tx);
    const ended = agreements.filter(({ state }) => state !== 'lapsed');
    const settled = ended.every((row) => row.endedAt !== null && evaluationsOpen(evaluated(row), tx.now));
    const states = agreements.map(({ state }) => state);
    if (!settled || awaitsRanking(found(await this.challenges.findForBidding(tx, challengeId)), states)) return;
    await this.progress.follow(tx, challengeId, true);
    const challenge = found(await this.challenges.findForBidding(tx, challengeId));
    if (challenge.state !== 'evaluated') return;
    for (const row of ended) if (row.state === 'passed') await this.recordCooperation(tx, row);
    await this.challenges.move(tx, challenge, 'completed');
    const step = { name: 'complete', to: 'completed', byName: '平台', accountId: null } as const;
    await this.challenges.addStep(tx, challengeStepRow(tx, challenge, step));
    for (const row of ended)
      this.desk.tellBoth(tx, row, { title: '榜单已完成', body: `「${challenge.title}」已完成，双方评价互相可见。` });
  }

  offerAchievement(
    caller: Caller,
    { params, body }: In<'POST /my/agreements/{id}/offer-achievement'>,
  ): Promise<AgreementView> {
    return this.desk.act(caller, params.id, async (tx, agreement) => {
      refuse(whyCannotOfferAchievement(actorOf(caller), agreement));
      const { challenge, demander, bidder } = await this.around(tx, agreement);
      const { content } = challenge;
      const achievementId = await this.records.offer(tx, {
        recordType: 'achievement',
        from: '由揭榜挂帅完成而来',
        regionCode: bidder.regionCode,
        title: challenge.title,
        summary: body.summary,
        tags: content.keywords,
        provenance: 'self',
        sourceName: bidder.name,
        fields: {
          organization: bidder.name,
          trl: String(body.trl),
          content: resultOf(agreement, content.indicators),
          fields: [challenge.field],
          scenario: content.scenario,
          cases: `${demander.name}：揭榜挂帅 ${challenge.no ?? ''}，验收通过`,
          completedOn: isoDay(agreement.endedAt ?? tx.now),
        },
        demo: agreement.demo,
      });
      await this.agreements.change(tx, { ...agreement, version: body.version }, { achievementId });
    });
  }

  private async recordCooperation(tx: Tx, agreement: Agreement): Promise<void> {
    if (agreement.cooperationId) return;
    const { challenge, demander, bidder } = await this.around(tx, agreement);
    const { milestones } = await this.parts.of(agreement.id, tx);
    const { terms } = agreement;
    const cooperationId = await this.records.offer(tx, {
      recordType: 'cooperation',
      from: '由揭榜挂帅完成而来',
      regionCode: agreement.regionCode,
      title: challenge.title,
      summary: `${demander.name}与${bidder.name}通过揭榜挂帅合作完成。`,
      tags: challenge.content.keywords,
      provenance: 'derived',
      sourceName: '沿沪宁协同创新集市',
      fields: {
        partnerPlace: this.regions.get(bidder.regionCode).shortName,
        kind: '揭榜挂帅',
        parties: `${demander.name}、${bidder.name}`,
        stage: '完成',
        contractType: agreementTypeLabels[terms.type],
        fields: [challenge.field],
        amountFen: terms.priceFen,
        ...(terms.startsOn && { startsOn: terms.startsOn }),
        endsOn: isoDay(agreement.endedAt ?? tx.now),
        milestones: milestones.map(({ title, dueOn }) => `${dueOn} ${title}`).join('\n'),
        outcome: resultOf(agreement, challenge.content.indicators),
        origin: `榜单 ${challenge.no ?? challenge.title}`,
      },
      demo: agreement.demo,
    });
    const read = found(await this.agreements.find(agreement.id, tx));
    await this.agreements.change(tx, read, { cooperationId });
  }

  private async around(tx: Tx, { challengeId, demanderId, bidderId }: Agreement) {
    return {
      challenge: found(await this.challenges.findForBidding(tx, challengeId)),
      demander: await this.organizations.get(tx, demanderId),
      bidder: await this.organizations.get(tx, bidderId),
    };
  }
}

const resultOf = ({ acceptance }: Agreement, indicators: Parameters<typeof measuredText>[0]): string =>
  measuredText(indicators, acceptance?.measured ?? []).slice(0, 2000);

const evaluated = (row: Agreement) => ({
  evaluations: { demander: row.demanderEvaluation, bidder: row.bidderEvaluation },
  evaluateBy: row.evaluateBy,
});
