import { Injectable } from '@nestjs/common';
import type { DutyFacts } from '@market/contract/board';
import { DataSource, In as OneOf } from 'typeorm';
import { instantFrom } from '../../database/engine.js';
import { Agreement } from '../agreement/agreement.entity.js';
import { Milestone } from '../agreement/milestone.entity.js';
import { ChallengeStepRow } from '../challenge/challenge-step.entity.js';
import type { Challenge } from '../challenge/challenge.entity.js';
import { Panel } from '../judging/panel.entity.js';
import { ChallengeRuleBook } from '../region/challenge-rules.js';
import { Objection } from '../objection/objection.entity.js';

/** What of a challenge decides its duty. */
export const dutyColumns = [
  'id',
  'regionCode',
  'state',
  'hold',
  'kind',
  'submittedAt',
  'stageEndsAt',
  'bidDeadline',
  'noticeDeadline',
] as const;
export type DutyColumns = Pick<Challenge, (typeof dutyColumns)[number]>;

/** Ids in one query; SQLite takes no more than 32,766 parameters. */
const CHUNK = 1_000;

/** Gathers the facts of `nextDuty` for many challenges at once. Who may see them was decided by whoever found them. */
@Injectable()
export class DutyFactsRepository {
  constructor(
    private readonly dataSource: DataSource,
    private readonly rules: ChallengeRuleBook,
  ) {}

  async of(challenges: readonly DutyColumns[]): Promise<Map<string, DutyFacts>> {
    const facts = new Map<string, DutyFacts>();
    for (let from = 0; from < challenges.length; from += CHUNK)
      await this.gather(challenges.slice(from, from + CHUNK), facts);
    return facts;
  }

  private async gather(challenges: readonly DutyColumns[], into: Map<string, DutyFacts>): Promise<void> {
    const challengeId = OneOf(challenges.map(({ id }) => id));
    const { manager } = this.dataSource;
    const [since, panels, objections, agreements] = await Promise.all([
      this.arrivals(challenges),
      manager.find(Panel, { select: { challengeId: true, state: true }, where: { challengeId } }),
      manager.find(Objection, {
        select: { challengeId: true, dueAt: true },
        where: { challengeId, state: OneOf(['submitted', 'accepted']) },
      }),
      manager.find(Agreement, {
        select: { id: true, challengeId: true, state: true, signBy: true, evaluateBy: true },
        where: { challengeId },
      }),
    ]);
    const milestones = await manager.find(Milestone, {
      select: { agreementId: true, state: true, dueOn: true },
      where: {
        agreementId: OneOf(agreements.map(({ id }) => id)),
        state: OneOf(['pending', 'submitted', 'rework', 'overdue']),
      },
    });
    for (const challenge of challenges) {
      const own = <Row extends { challengeId: string }>(rows: readonly Row[]): Row[] =>
        rows.filter((row) => row.challengeId === challenge.id);
      const signed = own(agreements);
      into.set(challenge.id, {
        ...challenge,
        vettingWorkingDays: this.rules.of(challenge.regionCode).vettingWorkingDays,
        stateSince: since.get(challenge.id) ?? challenge.submittedAt,
        panel: own(panels)[0]?.state ?? null,
        objections: own(objections),
        agreements: signed,
        milestones: milestones.filter(({ agreementId }) => signed.some(({ id }) => id === agreementId)),
      });
    }
  }

  /** When each came into its state: its last step that was a move. */
  private async arrivals(challenges: readonly DutyColumns[]): Promise<Map<string, Date>> {
    const rows = await this.dataSource
      .createQueryBuilder(ChallengeStepRow, 's')
      .select('s.challengeId', 'id')
      .addSelect('MAX(s.at)', 'at')
      .where('s.challengeId IN (:...ids)', { ids: challenges.map(({ id }) => id) })
      .andWhere('s.fromState <> s.toState')
      .groupBy('s.challengeId')
      .getRawMany<{ id: string; at: string | Date }>();
    return new Map(rows.map(({ id, at }) => [id, instantFrom(at)]));
  }
}
