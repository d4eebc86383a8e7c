import { Injectable, type OnModuleInit } from '@nestjs/common';
import type { AttachmentHostKind, Audience } from '@market/contract/attachment';
import { sideOf, whyCannotAddFile } from '@market/contract/agreement';
import type { Actor, ErrorCode } from '@market/contract/shared';
import { RegionScope } from '../../common/scope.js';
import type { Tx } from '../../common/transactions.js';
import { AttachmentHosts, type AttachmentHost } from '../attachment/attachment-hosts.js';
import { AgreementPartsRepository } from './agreement-parts.repository.js';
import type { Agreement } from './agreement.entity.js';
import { AgreementRepository } from './agreement.repository.js';

type AgreementOf = (aboutId: string, tx?: Tx) => Promise<Agreement | null>;

/** 合同、里程碑的附件：both parties and the bureau of the place read them, and nobody else. */
@Injectable()
export class AgreementFiles implements OnModuleInit {
  constructor(
    private readonly agreements: AgreementRepository,
    private readonly parts: AgreementPartsRepository,
    private readonly hosts: AttachmentHosts,
  ) {}

  onModuleInit(): void {
    const ofMilestone: AgreementOf = async (id, tx) => {
      const milestone = await this.parts.milestone(id, tx);
      return milestone && this.agreements.find(milestone.agreementId, tx);
    };
    this.register('agreement', (id, tx) => this.agreements.find(id, tx));
    this.register('milestone', ofMilestone);
  }

  private register(kind: AttachmentHostKind, agreementOf: AgreementOf): void {
    const host: AttachmentHost = {
      async standing(actor, aboutId): Promise<Audience | undefined> {
        const agreement = actor && (await agreementOf(aboutId));
        return agreement && isParty(actor, agreement) ? 'parties' : undefined;
      },
      async whyCannotChange(tx, actor, aboutId): Promise<ErrorCode | undefined> {
        const agreement = await agreementOf(aboutId, tx);
        return agreement ? whyCannotAddFile(actor, agreement) : 'notFound';
      },
    };
    this.hosts.register(kind, host);
  }
}

function isParty(actor: Actor, agreement: Agreement): boolean {
  if (sideOf(actor, agreement)) return true;
  const oversees = actor.roles.includes('vetter') || actor.roles.includes('districtAdmin');
  return oversees && RegionScope.of(actor).covers(agreement.regionCode);
}
