import { Injectable } from '@nestjs/common';
import type { Duty, DutyParty } from '@market/contract/board';
import type { Role } from '@market/contract/shared';
import type { Tx } from '../../common/transactions.js';
import { MessageSender, type Notice } from '../message/message-sender.js';
import { DutyHoldersRepository, type RemindedChallenge } from './duty-holders.repository.js';

export type TermedDuty = Duty & { until: string };

/** 公示期满自动办理，主管部门也要知道。 */
const desks: Partial<Record<DutyParty, Role>> = {
  bureau: 'vetter',
  broker: 'broker',
  alliance: 'districtAdmin',
  platform: 'vetter',
};

/** Brings a reminder to everybody who shares the duty, each with the page where it is done. */
@Injectable()
export class DutyLetters {
  constructor(
    private readonly messages: MessageSender,
    private readonly holders: DutyHoldersRepository,
  ) {}

  async send(tx: Tx, challenge: RemindedChallenge, { by, kind, until }: TermedDuty, said: Notice): Promise<void> {
    const notice = { ...said, group: 'deadline' as const };
    const { id, organizationId, regionCode } = challenge;
    const own = { ...notice, target: { kind: 'ownChallenge' as const, id } };
    const atDesk = { ...notice, target: { kind: 'challenge' as const, id } };
    const desk = desks[by];
    if (desk) this.messages.toStaff(tx, regionCode, desk, atDesk);
    if (['demander', 'parties', 'platform'].includes(by)) this.messages.toOrganization(tx, organizationId, own);
    if (by === 'bidders')
      for (const bidder of await this.holders.drafting(tx, id)) this.messages.toOrganization(tx, bidder, atDesk);
    if (by === 'bidder' || by === 'parties') {
      const owingBy = kind === 'reportMilestone' ? new Date(until) : undefined;
      for (const agreement of await this.holders.bidders(tx, id, owingBy))
        this.messages.toOrganization(tx, agreement.bidderId, {
          ...notice,
          target: { kind: 'agreement', id: agreement.id },
        });
    }
    if (by === 'experts')
      for (const seat of await this.holders.unscored(tx, id))
        this.messages.toAccount(tx, seat.accountId, { ...notice, target: { kind: 'panelSeat', id: seat.id } });
  }
}
