import { Injectable } from '@nestjs/common';
import { isQualification, type QualificationKind } from '@market/contract/claim';
import type { FieldValues } from '@market/contract/record';
import { isoDay, roleLabels, type Role } from '@market/contract/shared';
import { DomainError, found, refuse } from '../../common/domain-error.js';
import type { Tx } from '../../common/transactions.js';
import { AccountRepository } from '../account/account.repository.js';
import { SessionService } from '../account/session.service.js';
import { ExpertsService } from '../judging/experts.service.js';
import { OfferedRecords } from '../record/offered-records.js';
import type { Claim } from './claim.entity.js';

/** 技术经理人、评审专家：what a person is once the bureau has granted it, and no longer is once it was revoked. */
@Injectable()
export class Qualifications {
  constructor(
    private readonly accounts: AccountRepository,
    private readonly sessions: SessionService,
    private readonly records: OfferedRecords,
    private readonly experts: ExpertsService,
  ) {}

  /** The role, and the record: on consent handed in for verification, an expert's without it kept as a draft. */
  async grant(tx: Tx, claim: Claim, grantedBy: string): Promise<Partial<Claim>> {
    const kind = qualificationOf(claim);
    const account = found(await this.accounts.findById(claim.accountId, tx));
    refuse(account.regionCode !== null && account.regionCode !== claim.regionCode ? 'stateConflict' : undefined);
    const roles: Role[] = [...new Set([...account.roles, kind])];
    await this.accounts.change(tx, account, { roles, regionCode: claim.regionCode });
    const { publish } = claim.content;
    const recordId = publish || kind === 'expert' ? await this.record(tx, kind, claim) : null;
    if (kind === 'expert' && recordId) await this.experts.link(tx, recordId, account.id, grantedBy);
    return { recordId };
  }

  async revoke(tx: Tx, claim: Claim): Promise<void> {
    const kind = qualificationOf(claim);
    const account = found(await this.accounts.findById(claim.accountId, tx));
    const roles = account.roles.filter((role) => role !== kind);
    await this.accounts.change(tx, account, { roles, ...(roles.length === 0 && { regionCode: null }) });
    if (kind === 'expert') await this.experts.unlink(tx, account.id);
    await this.sessions.revokeAll(tx, account.id);
  }

  private record(tx: Tx, kind: QualificationKind, { content, regionCode, demo }: Claim): Promise<string> {
    return this.records.offer(tx, {
      recordType: kind,
      from: `由${roleLabels[kind]}认证而来`,
      regionCode: regionCode ?? '',
      title: content.name,
      summary: content.note,
      tags: [],
      provenance: 'self',
      sourceName: content.organization,
      fields: fieldsOf(kind, content, isoDay(tx.now)),
      demo,
      kept: !content.publish,
    });
  }
}

function qualificationOf({ kind }: Claim): QualificationKind {
  if (isQualification(kind)) return kind;
  throw new DomainError('stateConflict');
}

const fieldsOf = (kind: QualificationKind, content: Claim['content'], today: string): FieldValues => ({
  organization: content.organization,
  fields: content.fields,
  ...(kind === 'broker'
    ? { level: content.level, certificateNumber: content.certificateNumber }
    : { title: content.title, services: ['项目评审'], ...(content.publish && { consentedOn: today }) }),
});
