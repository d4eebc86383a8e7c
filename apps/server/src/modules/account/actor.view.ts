import { Injectable } from '@nestjs/common';
import { InjectRepository } from '@nestjs/typeorm';
import { dutyOf, type ActorView, type OwnDuty } from '@market/contract/account';
import { maskPhone, type Actor } from '@market/contract/shared';
import { IsNull, Repository } from 'typeorm';
import { Clock } from '../../common/clock.js';
import { AppConfig } from '../../config/app-config.js';
import { CryptoProvider } from '../../integrations/crypto/crypto-provider.js';
import { Message } from '../message/message.entity.js';
import { Membership } from '../organization/membership.entity.js';
import { Organization } from '../organization/organization.entity.js';
import { GuideConsents } from '../privacy/guide-consents.js';
import { phoneOf } from './account-phone.js';
import type { Account } from './account.entity.js';

/** What a person sees of themselves. */
@Injectable()
export class ActorViews {
  constructor(
    @InjectRepository(Membership) private readonly memberships: Repository<Membership>,
    @InjectRepository(Organization) private readonly organizations: Repository<Organization>,
    @InjectRepository(Message) private readonly messages: Repository<Message>,
    private readonly crypto: CryptoProvider,
    private readonly clock: Clock,
    private readonly config: AppConfig,
    private readonly guide: GuideConsents,
  ) {}

  async actorOf(account: Account): Promise<Actor> {
    const membership = await this.memberships.findOneBy({ accountId: account.id });
    const organization = membership && (await this.organizations.findOneBy({ id: membership.organizationId }));
    return {
      accountId: account.id,
      displayName: account.displayName,
      roles: account.roles,
      regionCode: account.regionCode,
      organization: organization && {
        id: organization.id,
        regionCode: organization.regionCode,
        seat: membership.seat,
      },
    };
  }

  async view(account: Account, actor: Actor): Promise<ActorView> {
    const organization = actor.organization && (await this.organizations.findOneBy({ id: actor.organization.id }));
    return {
      ...actor,
      roles: [...actor.roles],
      standsInFor: actor.standsInFor?.map((each) => ({ ...each, roles: [...each.roles] })),
      organizationName: organization?.name ?? null,
      phoneMasked: this.maskedPhone(account),
      duty: await this.dutyOf(account),
      recommendations: await this.guide.recommends(account.id),
      unreadMessages: await this.messages.countBy({ accountId: account.id, readAt: IsNull() }),
    };
  }

  private async dutyOf(account: Account): Promise<OwnDuty | null> {
    if (account.username !== null) return dutyOf(account, this.config.secondFactorRequired, this.clock.now());
    return (await this.guide.holds(account.id)) ? null : 'agreeToGuide';
  }

  private maskedPhone(account: Account): string | null {
    const phone = phoneOf(this.crypto, account);
    return phone === null ? null : maskPhone(phone);
  }
}
