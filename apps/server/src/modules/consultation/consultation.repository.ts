import { Injectable } from '@nestjs/common';
import { InjectRepository } from '@nestjs/typeorm';
import { In as OneOf, IsNull, Repository } from 'typeorm';
import { exactlyOne } from '../../common/conditional-update.js';
import type { Tx } from '../../common/transactions.js';
import { Bid } from '../bid/bid.entity.js';
import { ChallengeQuestion } from './question.entity.js';

@Injectable()
export class ConsultationRepository {
  constructor(@InjectRepository(ChallengeQuestion) private readonly questions: Repository<ChallengeQuestion>) {}

  /** Which of them a reader may see is decided by the caller. */
  ofChallenge(challengeId: string): Promise<ChallengeQuestion[]> {
    return this.questions.find({ where: { challengeId }, order: { id: 'ASC' } });
  }

  find(tx: Tx, id: string): Promise<ChallengeQuestion | null> {
    return tx.manager.findOneBy(ChallengeQuestion, { id });
  }

  countOpen(tx: Tx, challengeId: string, organizationId: string): Promise<number> {
    return tx.manager.countBy(ChallengeQuestion, { challengeId, organizationId, answeredAt: IsNull() });
  }

  async insert(tx: Tx, question: ChallengeQuestion): Promise<void> {
    await tx.manager.insert(ChallengeQuestion, question);
  }

  /** Once: of two answers at once the second hears that the state has changed. */
  async answer(
    tx: Tx,
    id: string,
    answered: Pick<ChallengeQuestion, 'answer' | 'answeredBy' | 'answeredAt'>,
  ): Promise<void> {
    exactlyOne(await tx.manager.update(ChallengeQuestion, { id, answeredAt: IsNull() }, answered), 'stateConflict');
  }

  /** Whoever works on a bid or has asked: they must all hear an answer at once. */
  async interested(tx: Tx, challengeId: string): Promise<string[]> {
    const bids = await tx.manager.find(Bid, {
      select: { organizationId: true },
      where: { challengeId, state: OneOf(['draft', 'submitted']) },
    });
    const asked = await tx.manager.find(ChallengeQuestion, {
      select: { organizationId: true },
      where: { challengeId },
    });
    return [...new Set([...bids, ...asked].map(({ organizationId }) => organizationId))];
  }
}
