import { Injectable } from '@nestjs/common';
import type { AttachmentHostKind } from '@market/contract/attachment';
import { claimKindLabels } from '@market/contract/claim';
import { DRAFT_DAYS, DRAFT_NOTICE_DAYS } from '@market/contract/privacy';
import { DAY_MS, dayText } from '@market/contract/shared';
import { IsNull, LessThan, LessThanOrEqual, MoreThan, type FindOptionsWhere } from 'typeorm';
import { DoneMark } from '../../common/done-mark.entity.js';
import { isFirst } from '../../common/once.js';
import { Transactions, type Tx } from '../../common/transactions.js';
import { AttachmentFiles } from '../attachment/attachment-files.js';
import { AttachmentRepository } from '../attachment/attachment.repository.js';
import { Bid } from '../bid/bid.entity.js';
import { ChallengeInvitation } from '../challenge/challenge-invitation.entity.js';
import { Challenge } from '../challenge/challenge.entity.js';
import { Claim } from '../claim/claim.entity.js';
import { ConsortiumMember } from '../consortium/consortium-member.entity.js';
import { Disclosure } from '../disclosure/disclosure.entity.js';
import { EvidenceLinkRow } from '../evidence/evidence-link.entity.js';
import { MessageSender, type Notice } from '../message/message-sender.js';

const BATCH = 500;

type Draft = Challenge | Bid | Claim;
interface Drafts {
  entity: new () => Draft;
  host: AttachmentHostKind;
  name: (row: Draft) => string;
  target: (row: Draft) => NonNullable<Notice['target']>;
  /** What hangs on it and goes with it. */
  parts: readonly (readonly [entity: new () => object, by: string])[];
  /** What refers to it and stays: then it stays too. */
  holds: readonly (readonly [entity: new () => object, by: string])[];
}

const kinds: readonly Drafts[] = [
  {
    entity: Challenge,
    host: 'challenge',
    name: (row) => `榜单草稿「${(row as Challenge).title || '未命名'}」`,
    target: ({ id }) => ({ kind: 'ownChallenge', id }),
    parts: [[ChallengeInvitation, 'challengeId']],
    holds: [],
  },
  {
    entity: Bid,
    host: 'bid',
    name: () => '没有提交的方案草稿',
    target: ({ id }) => ({ kind: 'ownBid', id }),
    parts: [[ConsortiumMember, 'bidId']],
    holds: [
      [Disclosure, 'bidId'],
      [EvidenceLinkRow, 'about'],
    ],
  },
  {
    entity: Claim,
    host: 'claim',
    name: (row) => `「${claimKindLabels[(row as Claim).kind]}」的申请草稿`,
    target: ({ id }) => ({ kind: 'claim', id }),
    parts: [],
    holds: [],
  },
];

/** 草稿: what was never handed in goes when nobody has touched it for so long, two weeks after its owners were told. */
@Injectable()
export class OldDrafts {
  constructor(
    private readonly transactions: Transactions,
    private readonly messages: MessageSender,
    private readonly attachments: AttachmentRepository,
    private readonly files: AttachmentFiles,
  ) {}

  /** Drafts removed by table. */
  async sweep(now: Date): Promise<Readonly<Record<string, number>>> {
    const counts: Record<string, number> = {};
    for (const kind of kinds) {
      let gone = 0;
      for (let rows = await this.untouched(kind, '', now); rows.length > 0;) {
        for (const row of rows) {
          const told = await this.transactions.run((tx) => this.tell(tx, kind, row, now));
          if (!told) gone += await this.remove(kind, row, now);
        }
        rows = await this.untouched(kind, rows.at(-1)?.id ?? '', now);
      }
      counts[kind.entity.name] = gone;
    }
    return counts;
  }

  private untouched({ entity }: Drafts, after: string, now: Date): Promise<Draft[]> {
    const before = new Date(now.getTime() - (DRAFT_DAYS - DRAFT_NOTICE_DAYS) * DAY_MS);
    const where: FindOptionsWhere<Draft> = { id: MoreThan(after), submittedAt: IsNull(), updatedAt: LessThan(before) };
    const order = { id: 'ASC' } as const;
    return this.transactions.run((tx) => tx.manager.find(entity, { where, order, take: BATCH }));
  }

  /** Once for each time it was saved; false when they know. */
  private async tell(tx: Tx, { name, target }: Drafts, row: Draft, now: Date): Promise<boolean> {
    if (!(await isFirst(tx, markOf(row)))) return false;
    const body = `${name(row)}很久没有改动，${goingDay(row, now)}删除。还要用就打开再存一次。`;
    const letter = { title: '草稿快到期了', body, target: target(row) };
    if (row instanceof Claim) this.messages.toAccount(tx, row.accountId, letter);
    else this.messages.toOrganization(tx, row.organizationId, letter);
    return true;
  }

  private async remove({ entity, host, parts, holds }: Drafts, row: Draft, now: Date): Promise<number> {
    const { id, updatedAt } = row;
    if (updatedAt.getTime() > now.getTime() - DRAFT_DAYS * DAY_MS) return 0;
    const files = await this.transactions.run(async (tx) => {
      const { manager } = tx;
      const told = new Date(now.getTime() - DRAFT_NOTICE_DAYS * DAY_MS);
      if (!(await manager.existsBy(DoneMark, { name: markOf(row), at: LessThanOrEqual(told) }))) return [];
      for (const [other, by] of holds) if (await manager.existsBy(other, { [by]: id })) return [];
      const unchanged = { id, submittedAt: IsNull(), updatedAt };
      if ((await manager.delete(entity, unchanged)).affected !== 1) return [];
      for (const [part, by] of parts) await manager.delete(part, { [by]: id });
      const attached = await this.attachments.listAbout(host, id, tx);
      for (const file of attached) await this.attachments.remove(tx, file.id);
      return [id, ...attached.map((file) => file.id)];
    });
    for (const file of files.slice(1)) await this.files.remove(file);
    return files.length > 0 ? 1 : 0;
  }
}

const markOf = ({ id, updatedAt }: Pick<Draft, 'id' | 'updatedAt'>): string => `draft:${id}:${updatedAt.getTime()}`;

/** Never sooner than the notice says. */
function goingDay({ updatedAt }: Draft, now: Date): string {
  const at = Math.max(updatedAt.getTime() + DRAFT_DAYS * DAY_MS, now.getTime() + DRAFT_NOTICE_DAYS * DAY_MS);
  return dayText(new Date(at), now);
}
