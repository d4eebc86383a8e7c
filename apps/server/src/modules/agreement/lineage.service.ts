import { Injectable } from '@nestjs/common';
import type { LineageItem } from '@market/contract/agreement';
import { challengeStateLabels } from '@market/contract/challenge';
import { DataSource, In as OneOf } from 'typeorm';
import { found } from '../../common/domain-error.js';
import type { In, Out } from '../../common/operation.decorator.js';
import { iso } from '../../database/engine.js';
import { ChallengeReads } from '../challenge/challenge-reads.js';
import { MarketRecord } from '../record/record.entity.js';
import { AgreementRepository } from './agreement.repository.js';

/** 来龙去脉：only what the public may see of each station. */
@Injectable()
export class LineageService {
  constructor(
    private readonly challenges: ChallengeReads,
    private readonly agreements: AgreementRepository,
    private readonly dataSource: DataSource,
  ) {}

  async of({ params }: In<'GET /challenges/{id}/lineage'>): Promise<Out<'GET /challenges/{id}/lineage'>> {
    const challenge = found(await this.challenges.find(params.id));
    const agreements = (await this.agreements.ofChallenge(params.id)).filter(({ inForceAt }) => inForceAt !== null);
    const records = await this.dataSource.manager.find(MarketRecord, {
      select: { id: true, recordType: true, title: true, publishedAt: true },
      where: {
        id: OneOf(
          agreements.flatMap(({ cooperationId, achievementId }) =>
            [cooperationId, achievementId].filter((id) => id !== null),
          ),
        ),
        state: 'published',
      },
      order: { recordType: 'DESC', id: 'ASC' },
    });
    const items: LineageItem[] = [
      {
        kind: 'challenge',
        id: challenge.id,
        title: challenge.title,
        note: challengeStateLabels[challenge.state],
        at: challenge.publishedAt,
      },
      ...agreements.map(({ inForceAt, endedAt, state }) => ({
        kind: 'agreement' as const,
        id: null,
        title: '技术合同',
        note: state === 'passed' ? '验收通过' : endedAt ? '已结束' : '履行中',
        at: iso(inForceAt),
      })),
      ...records.map(({ id, recordType, title, publishedAt }) => ({
        kind: recordType as 'cooperation' | 'achievement',
        id,
        title,
        note: recordType === 'cooperation' ? '合作记录' : '成果',
        at: iso(publishedAt),
      })),
    ];
    return { items };
  }
}
