import { Injectable, type OnModuleInit } from '@nestjs/common';
import type { Audience } from '@market/contract/attachment';
import { actsForBureau } from '@market/contract/judging';
import { whyCannotChangeObjection } from '@market/contract/objection';
import type { Actor, ErrorCode } from '@market/contract/shared';
import type { Tx } from '../../common/transactions.js';
import { AttachmentHosts, type AttachmentHost } from '../attachment/attachment-hosts.js';
import { ObjectionRepository } from './objection.repository.js';

/** 异议的证据：between whoever objects and the bureau, nobody else. */
@Injectable()
export class ObjectionFiles implements AttachmentHost, OnModuleInit {
  constructor(
    private readonly objections: ObjectionRepository,
    private readonly hosts: AttachmentHosts,
  ) {}

  onModuleInit(): void {
    this.hosts.register('objection', this);
  }

  async standing(actor: Actor | null, id: string): Promise<Audience | undefined> {
    const objection = actor && (await this.objections.findForFiles(id));
    if (!objection) return undefined;
    const concerned = actor.organization?.id === objection.organizationId || actsForBureau(actor, objection.regionCode);
    return concerned ? 'parties' : undefined;
  }

  async whyCannotChange(tx: Tx, actor: Actor, id: string): Promise<ErrorCode | undefined> {
    const objection = await this.objections.findForFiles(id, tx);
    return objection ? whyCannotChangeObjection(actor, objection) : 'notFound';
  }
}
