import { Injectable } from '@nestjs/common';
import { InjectRepository } from '@nestjs/typeorm';
import { In as OneOf, IsNull, LessThan, Repository } from 'typeorm';
import { decodeCursor } from '../../common/paging.js';
import type { RegionScope } from '../../common/scope.js';
import type { Tx } from '../../common/transactions.js';
import { inScope } from '../../common/within-scope.js';
import { Consent } from './consent.entity.js';

@Injectable()
export class ConsentRepository {
  constructor(@InjectRepository(Consent) private readonly consents: Repository<Consent>) {}

  listOwn(accountId: string, { limit, cursor }: { limit: number; cursor?: string | undefined }): Promise<Consent[]> {
    const after = decodeCursor(cursor);
    return this.consents.find({
      where: { accountId, ...(after && { id: LessThan(after.id) }) },
      order: { id: 'DESC' },
      take: limit + 1,
    });
  }

  findOwn(tx: Tx, accountId: string, id: string): Promise<Consent | null> {
    return tx.manager.findOneBy(Consent, { id, accountId });
  }

  findReceived(tx: Tx, scope: RegionScope, id: string): Promise<Consent | null> {
    return tx.manager.findOneBy(Consent, { id, ...inScope(scope) });
  }

  /** The newest consent of each subject; the subjects' own scope was checked by whoever holds them. */
  async ofSubjects(subjectIds: readonly string[], tx?: Tx): Promise<Map<string, Consent>> {
    if (subjectIds.length === 0) return new Map();
    const consents = tx ? tx.manager.getRepository(Consent) : this.consents;
    const rows = await consents.find({ where: { subjectId: OneOf([...subjectIds]) }, order: { id: 'ASC' } });
    return new Map(rows.map((row) => [row.subjectId, row]));
  }

  async insert(tx: Tx, consent: Consent): Promise<void> {
    await tx.manager.insert(Consent, consent);
  }

  async markReady(tx: Tx, subjectId: string): Promise<void> {
    await tx.manager.update(Consent, { subjectId, readyAt: IsNull(), endedAt: IsNull() }, { readyAt: tx.now });
  }

  async endOf(tx: Tx, subjectId: string): Promise<void> {
    await tx.manager.update(Consent, { subjectId, endedAt: IsNull() }, { endedAt: tx.now });
  }

  async endAll(tx: Tx, accountId: string): Promise<void> {
    await tx.manager.update(Consent, { accountId, endedAt: IsNull() }, { endedAt: tx.now });
  }

  async replaceContact(tx: Tx, id: string, contact: Consent['contact']): Promise<void> {
    await tx.manager.update(Consent, { id }, { contact });
  }

  allOwn(tx: Tx, accountId: string): Promise<Consent[]> {
    return tx.manager.find(Consent, { select: { id: true }, where: { accountId } });
  }

  async end(tx: Tx, id: string): Promise<void> {
    await tx.manager.update(Consent, { id, endedAt: IsNull() }, { endedAt: tx.now });
  }

  async noteOpened(tx: Tx, ids: readonly string[], openedBy: string): Promise<void> {
    if (ids.length > 0)
      await tx.manager.update(Consent, { id: OneOf([...ids]), openedAt: IsNull() }, { openedAt: tx.now, openedBy });
  }
}
