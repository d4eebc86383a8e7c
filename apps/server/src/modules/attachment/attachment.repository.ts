import { Injectable } from '@nestjs/common';
import { InjectRepository } from '@nestjs/typeorm';
import type { AttachmentHostKind } from '@market/contract/attachment';
import { IsNull, LessThan, Not, Repository } from 'typeorm';
import type { Tx } from '../../common/transactions.js';
import { Attachment } from './attachment.entity.js';

@Injectable()
export class AttachmentRepository {
  constructor(@InjectRepository(Attachment) private readonly attachments: Repository<Attachment>) {}

  find(id: string, tx?: Tx): Promise<Attachment | null> {
    return this.in(tx).findOneBy({ id });
  }

  /** Who may see which of them is decided by the host. */
  listAbout(about: AttachmentHostKind, aboutId: string, tx?: Tx): Promise<Attachment[]> {
    return this.in(tx).find({ where: { about, aboutId }, order: { id: 'ASC' } });
  }

  countAbout(tx: Tx, about: AttachmentHostKind, aboutId: string): Promise<number> {
    return tx.manager.countBy(Attachment, { about, aboutId });
  }

  async insert(tx: Tx, row: Attachment): Promise<void> {
    await tx.manager.insert(Attachment, row);
  }

  /** Settles a check once; a second delivery changes nothing. */
  async settle(tx: Tx, id: string, change: Pick<Attachment, 'state' | 'refusal' | 'digest'>): Promise<void> {
    await tx.manager.update(Attachment, { id, state: 'scanning' }, change);
  }

  /** Of a picture that waits. What else must hold is in `where`; false: it does not any more. */
  async judge(
    tx: Tx,
    where: Pick<Attachment, 'id'> & Partial<Pick<Attachment, 'traceId'>>,
    change: Partial<Pick<Attachment, 'state' | 'refusal' | 'traceId'>>,
  ): Promise<boolean> {
    return (await tx.manager.update(Attachment, { ...where, state: 'waiting' }, change)).affected === 1;
  }

  findTraced(traceId: string): Promise<Attachment | null> {
    return this.attachments.findOneBy({ traceId });
  }

  /** Whose judgement has not come since. */
  unanswered(before: Date): Promise<Attachment[]> {
    return this.attachments.findBy({ state: 'waiting', traceId: Not(IsNull()), addedAt: LessThan(before) });
  }

  async rewrap(tx: Tx, id: string, change: Pick<Attachment, 'fileKey' | 'sealed'>): Promise<void> {
    await tx.manager.update(Attachment, { id }, change);
  }

  async remove(tx: Tx, id: string): Promise<void> {
    await tx.manager.delete(Attachment, { id });
  }

  private in(tx?: Tx): Repository<Attachment> {
    return tx ? tx.manager.getRepository(Attachment) : this.attachments;
  }
}
