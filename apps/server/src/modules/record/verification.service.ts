import { Injectable } from '@nestjs/common';
import {
  recordTransitions,
  revisionKind,
  revisionTransitions,
  whyCannotAccept,
  whyCannotAcceptUnseen,
  type RecordState,
  type StaffRecordDetail,
} from '@market/contract/record';
import { canMove, DAY_MS } from '@market/contract/shared';
import { actorOf, type Caller } from '../../common/caller.js';
import { DomainError, refuse, refuseIssues } from '../../common/domain-error.js';
import type { In } from '../../common/operation.decorator.js';
import { Transactions, type Tx } from '../../common/transactions.js';
import { MessageSender } from '../message/message-sender.js';
import { newVersion } from './new-record.js';
import { returned, withdrawn } from './notices.js';
import { columnsOf, contentIssues, contentOf, facetRows, publishedOf } from './record-content.js';
import { StaffRecordRepository } from './staff-record.repository.js';
import { StaffRecordService, type OpenRecord } from './staff-record.service.js';

/** 核验员：lets a change through to the public, sends it back, or takes a record down. */
@Injectable()
export class VerificationService {
  constructor(
    private readonly desk: StaffRecordService,
    private readonly records: StaffRecordRepository,
    private readonly messages: MessageSender,
    private readonly transactions: Transactions,
  ) {}

  accept(caller: Caller, { params, body }: In<'POST /staff/records/{id}/accept'>): Promise<StaffRecordDetail> {
    return this.transactions.write(caller, async (tx) => {
      const open = await this.desk.open(tx, caller, params.id);
      refuse(whyCannotAccept(actorOf(caller), judged(open)));
      await this.publish(tx, caller, open, body.version);
      return this.desk.show(caller, params.id, tx);
    });
  }

  /** One of many, unseen: only what says that nothing has changed. */
  acceptUnchanged(caller: Caller, id: string, version: number): Promise<void> {
    return this.transactions.write(caller, async (tx) => {
      const open = await this.desk.open(tx, caller, id);
      const kind = open.revision ? revisionKind(publishedOf(open.record), open.revision.content) : 'changed';
      refuse(whyCannotAcceptUnseen(actorOf(caller), judged(open), kind));
      await this.publish(tx, caller, open, version);
    });
  }

  private async publish(
    tx: Tx,
    caller: Caller,
    { record, spec, revision }: OpenRecord,
    version: number,
  ): Promise<void> {
    if (!revision) throw new DomainError('stateConflict');
    if (record.state !== 'published') refuseMove(record.state, 'published');
    refuseIssues('notComplete', contentIssues(spec, revision.content, tx.now));
    const published = publishedOf(record);
    await this.records.change(tx, record, version, {
      ...columnsOf(spec, revision.content),
      state: 'published',
      publishedNumber: revision.number,
      revisionNumber: null,
      revisionState: null,
      revisionKind: null,
      verifiedByRegion: actorOf(caller).regionCode ?? record.regionCode,
      verifiedAt: tx.now,
      nextReviewAt: new Date(tx.now.getTime() + spec.verifyEveryDays * DAY_MS),
      // A corrected record keeps its place among the newest; one that returns is new again.
      publishedAt: published ? record.publishedAt : tx.now,
    });
    await this.records.changeVersion(tx, record.id, revision.number, { state: 'accepted', ...lookedAtBy(caller, tx) });
    await this.records.replaceFacets(tx, record.id, facetRows(spec, record.id, revision.content));
    // A reader who follows a record is told of a change, not of a look at it.
    const same = revisionKind(published, revision.content) === 'unchanged' && revision.correctionId === null;
    const { recordType, regionCode } = record;
    const event = { recordId: record.id, recordType, regionCode, number: revision.number };
    tx.emit(same ? 'record.verified' : 'record.published', event);
  }

  /** The reason takes the place of the editor's note until the text is changed again. */
  return(caller: Caller, { params, body }: In<'POST /staff/records/{id}/return'>): Promise<StaffRecordDetail> {
    const { displayName } = actorOf(caller);
    return this.transactions.write(caller, async (tx) => {
      const { record, revision } = await this.desk.open(tx, caller, params.id);
      if (!revision || !canMove(revisionTransitions, revision.state, 'returned'))
        throw new DomainError('stateConflict');
      await this.records.change(tx, record, body.version, { revisionState: 'returned' });
      await this.records.changeVersion(tx, params.id, revision.number, {
        state: 'returned',
        note: body.reason,
        ...lookedAtBy(caller, tx),
      });
      const notice = returned({ id: record.id, title: revision.content.title }, displayName, body.reason);
      if (revision.editedBy) this.messages.toAccount(tx, revision.editedBy, notice);
      else this.messages.toStaff(tx, record.regionCode, 'maintainer', notice);
      return this.desk.show(caller, params.id, tx);
    });
  }

  /** Nothing is deleted: the text stays as a returned revision that says why, to be corrected and submitted again. */
  withdraw(caller: Caller, { params, body }: In<'POST /staff/records/{id}/withdraw'>): Promise<StaffRecordDetail> {
    return this.transactions.write(caller, async (tx) => {
      const open = await this.desk.open(tx, caller, params.id);
      refuseMove(open.record.state, 'withdrawn');
      const revisionState = open.revision?.state === 'editing' ? 'editing' : 'returned';
      const number = open.revision?.number ?? open.record.publishedNumber + 1;
      await this.records.change(tx, open.record, body.version, {
        state: 'withdrawn',
        revisionNumber: number,
        revisionState,
      });
      await this.leaveReason(tx, caller, open, { state: revisionState, note: body.reason, ...lookedAtBy(caller, tx) });
      await this.records.replaceFacets(tx, params.id, []);
      const { recordType, regionCode } = open.record;
      tx.emit('record.withdrawn', { recordId: params.id, recordType, regionCode });
      const notice = withdrawn(open.record, actorOf(caller).displayName, body.reason);
      this.messages.toStaff(tx, regionCode, 'maintainer', notice);
      return this.desk.show(caller, params.id, tx);
    });
  }

  private async leaveReason(tx: Tx, caller: Caller, { record, revision }: OpenRecord, reason: Seen): Promise<void> {
    if (revision) return this.records.changeVersion(tx, record.id, revision.number, reason);
    const again = newVersion(record.id, record.publishedNumber + 1, contentOf(record), actorOf(caller), tx.now);
    return this.records.addVersion(tx, { ...again, ...reason });
  }
}

const judged = ({ revision }: OpenRecord) => revision && { state: revision.state, editedBy: revision.editedBy ?? '' };

type Seen = { state: 'editing' | 'returned'; note: string } & ReturnType<typeof lookedAtBy>;

const lookedAtBy = (caller: Caller, tx: Tx) => ({
  verifiedByName: actorOf(caller).displayName,
  verifiedByRegion: actorOf(caller).regionCode,
  verifiedAt: tx.now,
});

function refuseMove(from: RecordState, to: RecordState): void {
  if (!canMove(recordTransitions, from, to)) throw new DomainError('stateConflict');
}
