import { Injectable } from '@nestjs/common';
import { InjectRepository } from '@nestjs/typeorm';
import type { ChallengeOpinion } from '@market/contract/challenge';
import { Repository } from 'typeorm';
import type { Tx } from '../../common/transactions.js';
import { isoInstant } from '../../database/engine.js';
import { ChallengeOpinionRow } from './challenge-opinion.entity.js';

@Injectable()
export class OpinionRepository {
  constructor(@InjectRepository(ChallengeOpinionRow) private readonly opinions: Repository<ChallengeOpinionRow>) {}

  /** The newest first. The challenge's own scope was checked by the caller. */
  async of(challengeId: string, tx?: Tx): Promise<ChallengeOpinion[]> {
    const opinions = tx ? tx.manager.getRepository(ChallengeOpinionRow) : this.opinions;
    const rows = await opinions.find({ where: { challengeId }, order: { id: 'DESC' } });
    return rows.map(({ id, kind, text, appraisal, byName, at }) => ({
      id,
      kind,
      text,
      appraisal,
      by: byName,
      at: isoInstant(at),
    }));
  }

  async add(tx: Tx, opinion: ChallengeOpinionRow): Promise<void> {
    await tx.manager.insert(ChallengeOpinionRow, opinion);
  }
}
