import { Injectable } from '@nestjs/common';
import { InjectRepository } from '@nestjs/typeorm';
import { LessThan, MoreThan, Repository } from 'typeorm';
import { found } from '../../common/domain-error.js';
import type { In } from '../../common/operation.decorator.js';
import { decodeCursor } from '../../common/paging.js';
import type { Tx } from '../../common/transactions.js';
import { CorrectionStepRow } from './correction-step.entity.js';
import { Correction } from './correction.entity.js';

/** A reporter's own corrections: every method takes the account. */
@Injectable()
export class CorrectionRepository {
  constructor(
    @InjectRepository(Correction) private readonly corrections: Repository<Correction>,
    @InjectRepository(CorrectionStepRow) private readonly steps: Repository<CorrectionStepRow>,
  ) {}

  /** Newest first. */
  list(accountId: string, { limit, cursor, recordId }: In<'GET /my/corrections'>['query']): Promise<Correction[]> {
    const after = decodeCursor(cursor);
    return this.corrections.find({
      where: { accountId, ...(recordId && { recordId }), ...(after && { id: LessThan(after.id) }) },
      order: { id: 'DESC' },
      take: limit + 1,
    });
  }

  async get(accountId: string, id: string, tx?: Tx): Promise<Correction> {
    const corrections = tx ? tx.manager.getRepository(Correction) : this.corrections;
    return found(await corrections.findOneBy({ id, accountId }));
  }

  /** Oldest first. The correction was read under its reader's scope. */
  stepsOf({ id }: Correction, tx?: Tx): Promise<CorrectionStepRow[]> {
    const steps = tx ? tx.manager.getRepository(CorrectionStepRow) : this.steps;
    return steps.find({ where: { correctionId: id }, order: { id: 'ASC' } });
  }

  countSince(tx: Tx, accountId: string, since: Date): Promise<number> {
    return tx.manager.countBy(Correction, { accountId, createdAt: MoreThan(since) });
  }

  isOpen(tx: Tx, openKey: string): Promise<boolean> {
    return tx.manager.existsBy(Correction, { openKey });
  }
}
