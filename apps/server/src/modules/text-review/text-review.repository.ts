import { Injectable } from '@nestjs/common';
import { InjectRepository } from '@nestjs/typeorm';
import { LessThan, Repository } from 'typeorm';
import { changeRow } from '../../common/conditional-update.js';
import type { In } from '../../common/operation.decorator.js';
import { decodeCursor } from '../../common/paging.js';
import type { RegionScope } from '../../common/scope.js';
import type { Tx } from '../../common/transactions.js';
import { inScope } from '../../common/within-scope.js';
import { TextReviewRow } from './text-review.entity.js';

@Injectable()
export class TextReviewRepository {
  constructor(@InjectRepository(TextReviewRow) private readonly reviews: Repository<TextReviewRow>) {}

  ofWords(accountId: string, digest: string): Promise<TextReviewRow | null> {
    return this.reviews.findOneBy({ accountId, digest });
  }

  list(scope: RegionScope, { state, limit, cursor }: In<'GET /staff/text-reviews'>['query']): Promise<TextReviewRow[]> {
    const after = decodeCursor(cursor);
    const where = { ...inScope(scope), state, ...(after && { id: LessThan(after.id) }) };
    return this.reviews.find({ where, order: { id: 'DESC' }, take: limit + 1 });
  }

  find(scope: RegionScope, id: string, tx?: Tx): Promise<TextReviewRow | null> {
    const reviews = tx ? tx.manager.getRepository(TextReviewRow) : this.reviews;
    return reviews.findOneBy({ id, ...inScope(scope) });
  }

  async insert(tx: Tx, review: TextReviewRow): Promise<void> {
    await tx.manager.insert(TextReviewRow, review);
  }

  async decide(tx: Tx, of: Pick<TextReviewRow, 'id' | 'version'>, change: Partial<TextReviewRow>): Promise<void> {
    await changeRow(tx, TextReviewRow, of, change);
  }
}
