import type { Readable } from 'node:stream';
import { Injectable, type StreamableFile } from '@nestjs/common';
import {
  attachmentIssue,
  attachmentTypeOf,
  canRead,
  MAX_ATTACHMENTS,
  type AttachmentHostKind,
  type AttachmentView,
  type Audience,
} from '@market/contract/attachment';
import type { Actor } from '@market/contract/shared';
import { actorOf, type Caller } from '../../common/caller.js';
import { DomainError, found, refuse } from '../../common/domain-error.js';
import { storedFileAnswer } from '../../common/file-answer.js';
import { newId } from '../../common/ids.js';
import type { In, Out } from '../../common/operation.decorator.js';
import { Transactions, type Tx } from '../../common/transactions.js';
import { AttachmentFiles } from './attachment-files.js';
import { AttachmentHosts, type AttachmentHost } from './attachment-hosts.js';
import type { Attachment } from './attachment.entity.js';
import { AttachmentRepository } from './attachment.repository.js';
import { CheckingService } from './checking.service.js';

/** 附件：files that hang on a challenge, a bid, an objection, … whose topic says who may add and who may read. */
@Injectable()
export class AttachmentService {
  constructor(
    private readonly attachments: AttachmentRepository,
    private readonly hosts: AttachmentHosts,
    private readonly files: AttachmentFiles,
    private readonly checking: CheckingService,
    private readonly transactions: Transactions,
  ) {}

  async list({ actor }: Caller, { query }: In<'GET /attachments'>): Promise<Out<'GET /attachments'>> {
    const standing = found(await this.host(query.about).standing(actor, query.aboutId));
    const rows = await this.attachments.listAbout(query.about, query.aboutId);
    return { items: rows.filter((row) => visible(row, standing, actor)).map((row) => view(row, actor)) };
  }

  async add(caller: Caller, { query }: In<'POST /attachments'>, content: Readable): Promise<AttachmentView> {
    const actor = actorOf(caller);
    const { about, aboutId, name, audience, part = null } = query;
    const type = attachmentTypeOf(name);
    if (type === undefined) throw notTaken(attachmentIssue({ name }));
    const mayAdd = async (tx: Tx) => {
      refuse(await this.host(about).whyCannotChange(tx, actor, aboutId));
      if ((await this.attachments.countAbout(tx, about, aboutId)) >= MAX_ATTACHMENTS)
        throw new DomainError('tooManyKept');
    };
    await this.transactions.run(mayAdd);
    const id = newId();
    const saved = await this.files.save(id, content);
    try {
      if (saved.bytes === 0) throw notTaken(attachmentIssue({ name, bytes: saved.bytes }));
      return await this.transactions.write(caller, async (tx) => {
        await mayAdd(tx);
        tx.about('attachment', id);
        const row: Attachment = {
          id,
          about,
          aboutId,
          name,
          type,
          audience,
          part,
          ...saved,
          state: 'scanning',
          refusal: null,
          digest: null,
          traceId: null,
          addedBy: actor.accountId,
          organizationId: actor.organization?.id ?? null,
          addedAt: tx.now,
        };
        await this.attachments.insert(tx, row);
        this.checking.later(tx, id);
        return view(row, actor);
      });
    } catch (error) {
      await this.files.remove(id);
      throw error;
    }
  }

  /** What is not for everybody leaves a row in the audit trail when it is read. */
  async file(caller: Caller, { params }: In<'GET /attachments/{id}/file'>): Promise<StreamableFile> {
    const row = found(await this.attachments.find(params.id));
    const standing = found(await this.host(row.about).standing(caller.actor, row.aboutId));
    if (!visible(row, standing, caller.actor)) throw new DomainError('notFound');
    const box = await this.hosts.boxFor(row, caller.actor);
    if (row.audience !== 'public') await this.transactions.write(caller, async (tx) => tx.about('attachment', row.id));
    return storedFileAnswer(row.name, row.bytes, await this.files.read(row, box));
  }

  async remove(caller: Caller, { params }: In<'DELETE /attachments/{id}'>): Promise<void> {
    const actor = actorOf(caller);
    await this.transactions.write(caller, async (tx) => {
      tx.about('attachment', params.id);
      const row = found(await this.attachments.find(params.id, tx));
      if (!sentBy(row, actor)) throw new DomainError('notFound');
      refuse(await this.host(row.about).whyCannotChange(tx, actor, row.aboutId));
      await this.attachments.remove(tx, row.id);
    });
    await this.files.remove(params.id);
  }

  private host(kind: AttachmentHostKind): AttachmentHost {
    return found(this.hosts.of(kind));
  }
}

const notTaken = (message: string | undefined): DomainError =>
  new DomainError('invalidInput', [{ path: 'name', message: message ?? '' }]);

/** An organization's file is any of its members'; staff's is their own. */
const sentBy = (row: Attachment, actor: Actor | null): boolean =>
  actor !== null &&
  (row.organizationId === null ? row.addedBy === actor.accountId : row.organizationId === actor.organization?.id);

const visible = (row: Attachment, standing: Audience, actor: Actor | null): boolean =>
  sentBy(row, actor) || (row.state === 'ready' && canRead(standing, row.audience));

const view = (row: Attachment, actor: Actor | null): AttachmentView => ({
  id: row.id,
  name: row.name,
  type: row.type,
  bytes: row.bytes,
  audience: row.audience,
  part: row.part,
  state: row.state,
  refusal: row.refusal,
  digest: row.digest,
  addedAt: row.addedAt.toISOString(),
  removable: sentBy(row, actor),
});
