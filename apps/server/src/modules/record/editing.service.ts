import { Injectable } from '@nestjs/common';
import {
  revisionKind,
  revisionTransitions,
  whyCannotConfirm,
  type RevisionState,
  type StaffRecordDetail,
} from '@market/contract/record';
import { canMove } from '@market/contract/shared';
import { actorOf, type Caller } from '../../common/caller.js';
import { DomainError, refuse, refuseIssues } from '../../common/domain-error.js';
import { newId } from '../../common/ids.js';
import type { In } from '../../common/operation.decorator.js';
import { RegionScope } from '../../common/scope.js';
import { Transactions } from '../../common/transactions.js';
import { CorrectionLinks } from '../correction/correction-links.js';
import { RegionCatalog } from '../region/region-catalog.js';
import { columnsOf, contentIssues, contentOf, publishedOf } from './record-content.js';
import { newRecord, newVersion } from './new-record.js';
import { StaffRecordRepository } from './staff-record.repository.js';
import { knownType, StaffRecordService } from './staff-record.service.js';

/** 维护员改记录：what is published stays as it is until another person has verified the change. */
@Injectable()
export class EditingService {
  constructor(
    private readonly desk: StaffRecordService,
    private readonly records: StaffRecordRepository,
    private readonly regions: RegionCatalog,
    private readonly corrections: CorrectionLinks,
    private readonly transactions: Transactions,
  ) {}

  create(caller: Caller, { body }: In<'POST /staff/records'>): Promise<StaffRecordDetail> {
    const actor = actorOf(caller);
    const { recordType, regionCode, content } = body;
    const spec = knownType(recordType);
    if (!RegionScope.of(actor).covers(regionCode)) throw new DomainError('notFound');
    this.regions.get(regionCode);
    return this.transactions.write(caller, async (tx) => {
      refuseIssues('invalidInput', contentIssues(spec, content, tx.now));
      const record = newRecord(spec, { id: newId(), regionCode, content, createdBy: actor.accountId, now: tx.now });
      tx.about('record', record.id);
      await this.records.insert(tx, record);
      await this.records.addVersion(tx, newVersion(record.id, 1, content, actor, tx.now));
      return this.desk.show(caller, record.id, tx);
    });
  }

  /** A draft is changed in place; of anything published a revision is made, or the one in work is changed. */
  edit(caller: Caller, { params, body }: In<'PUT /staff/records/{id}'>): Promise<StaffRecordDetail> {
    const actor = actorOf(caller);
    return this.transactions.write(caller, async (tx) => {
      const { record, spec, revision } = await this.desk.open(tx, caller, params.id);
      refuseIssues('invalidInput', contentIssues(spec, body.content, tx.now));
      if (revision) refuseMove(revision.state, 'editing');
      const number = revision?.number ?? record.publishedNumber + 1;
      await this.records.change(tx, record, body.version, {
        ...(record.publishedNumber === 0 && columnsOf(spec, body.content)),
        revisionNumber: number,
        revisionState: 'editing',
      });
      const correctionId = body.correctionId ?? revision?.correctionId ?? null;
      if (body.correctionId) await this.corrections.begin(tx, actor, record, body.correctionId);
      const edited = {
        ...newVersion(params.id, number, body.content, actor, tx.now),
        note: body.note,
        evidenceUrl: body.evidenceUrl,
        correctionId,
      };
      if (revision) await this.records.changeVersion(tx, params.id, number, edited);
      else await this.records.addVersion(tx, edited);
      return this.desk.show(caller, params.id, tx);
    });
  }

  submit(caller: Caller, { params, body }: In<'POST /staff/records/{id}/submit'>): Promise<StaffRecordDetail> {
    return this.transactions.write(caller, async (tx) => {
      const { record, spec, revision } = await this.desk.open(tx, caller, params.id);
      if (!revision) throw new DomainError('stateConflict');
      refuseMove(revision.state, 'pending');
      refuseIssues('notComplete', contentIssues(spec, revision.content, tx.now));
      await this.records.change(tx, record, body.version, {
        revisionState: 'pending',
        revisionKind: revisionKind(publishedOf(record), revision.content),
      });
      await this.records.changeVersion(tx, params.id, revision.number, { state: 'pending' });
      return this.desk.show(caller, params.id, tx);
    });
  }

  /** 内容无变化：the published text again as a revision, for a second person to agree to. */
  confirm(caller: Caller, { id, version }: Row, grounds: { note: string; evidenceUrl: string | null }): Promise<void> {
    return this.transactions.write(caller, async (tx) => {
      const { record, spec } = await this.desk.open(tx, caller, id);
      refuse(whyCannotConfirm(record));
      const content = contentOf(record);
      refuseIssues('notComplete', contentIssues(spec, content, tx.now));
      const number = record.publishedNumber + 1;
      await this.records.change(tx, record, version, {
        revisionNumber: number,
        revisionState: 'pending',
        revisionKind: 'unchanged',
      });
      const again = newVersion(id, number, content, actorOf(caller), tx.now);
      await this.records.addVersion(tx, { ...again, ...grounds, state: 'pending' });
    });
  }
}

interface Row {
  id: string;
  version: number;
}

function refuseMove(from: RevisionState, to: RevisionState): void {
  if (from !== to && !canMove(revisionTransitions, from, to)) throw new DomainError('stateConflict');
}
