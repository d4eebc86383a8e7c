import { Injectable } from '@nestjs/common';
import { agreementStateLabels, type LineageItem } from '@market/contract/agreement';
import { challengeStateLabels } from '@market/contract/challenge';
import { getRecordType } from '@market/contract/record';
import { DataSource, In as OneOf } from 'typeorm';
import { found } from '../../common/domain-error.js';
import type { In, Out } from '../../common/operation.decorator.js';
import { iso } from '../../database/engine.js';
import { ChallengeReads } from '../challenge/challenge-reads.js';
import { MarketRecord } from '../record/record.entity.js';
import { AgreementRepository } from './agreement.repository.js';

/** Records at a station of the line, in its order; a need before the challenge, the others after it. */
const recordKinds = ['need', 'cooperation', 'achievement'] as const;

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
    const results = agreements.flatMap(({ cooperationId, achievementId }) => [cooperationId, achievementId]);
    const records = await this.published([await this.challenges.needOf(params.id), ...results]);
    const [needs, ...others] = recordKinds.map((kind) => records.filter((item) => item.kind === kind));
    return {
      items: [
        ...(needs ?? []),
        {
          kind: 'challenge',
          id: challenge.id,
          title: challenge.title,
          note: challengeStateLabels[challenge.state],
          at: challenge.publishedAt,
        },
        ...agreements.map(({ inForceAt, state }) => ({
          kind: 'agreement' as const,
          id: null,
          title: '技术合同',
          note: agreementStateLabels[state],
          at: iso(inForceAt),
        })),
        ...others.flat(),
      ],
    };
  }

  private async published(ids: readonly (string | null)[]): Promise<LineageItem[]> {
    const records = await this.dataSource.manager.find(MarketRecord, {
      select: { id: true, recordType: true, title: true, publishedAt: true },
      where: { id: OneOf(ids.filter((id) => id !== null)), recordType: OneOf([...recordKinds]), state: 'published' },
      order: { id: 'ASC' },
    });
    return records.flatMap(({ id, recordType, title, publishedAt }) => {
      const kind = recordKinds.find((one) => one === recordType);
      return kind ? [{ kind, id, title, note: getRecordType(kind).label, at: iso(publishedAt) }] : [];
    });
  }
}
