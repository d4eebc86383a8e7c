import { Injectable } from '@nestjs/common';
import type { Role } from '@market/contract/shared';
import type { Tx } from '../../common/transactions.js';
import { AppConfig } from '../../config/app-config.js';
import { bureauRoles } from '../consent/bureau-roles.js';
import { MessageSender, type Notice } from '../message/message-sender.js';
import { RegionCatalog } from '../region/region-catalog.js';
import type { Feedback } from './feedback.entity.js';

/** 区管理员 answer for the organizer. */
const organizerRoles: readonly Role[] = ['districtAdmin'];
const BRIEF = 120;

export const inBrief = (text: string): string => (text.length > BRIEF ? `${text.slice(0, BRIEF)}…` : text);

/** Who answers: the bureau of a place, or the organizer. */
@Injectable()
export class FeedbackReceiver {
  constructor(
    private readonly regions: RegionCatalog,
    private readonly messages: MessageSender,
    private readonly config: AppConfig,
  ) {}

  nameOf(regionCode: string | null): string {
    return regionCode === null ? this.config.organizer : this.regions.get(regionCode).bureau.name;
  }

  tell(tx: Tx, { id }: Pick<Feedback, 'id'>, regionCode: string | null, notice: Omit<Notice, 'target'>): void {
    const roles = regionCode === null ? organizerRoles : bureauRoles;
    this.messages.toStaff(tx, regionCode ?? '', roles, { ...notice, target: { kind: 'feedback', id } });
  }

  /** Whoever sent it anonymously looks by the query code instead. */
  tellSender(tx: Tx, { id, accountId }: Feedback, title: string, body: string): void {
    if (accountId) this.messages.toAccount(tx, accountId, { title, body, target: { kind: 'feedback', id } });
  }
}
