import { Injectable } from '@nestjs/common';
import { actorOf, type Caller } from '../../common/caller.js';
import { found } from '../../common/domain-error.js';
import type { In, Out } from '../../common/operation.decorator.js';
import { RegionScope } from '../../common/scope.js';
import { CryptoProvider } from '../../integrations/crypto/crypto-provider.js';
import { Unmasking } from '../unmasking/unmasking.js';
import { ChallengeRepository } from './challenge.repository.js';
import { contactOf } from './sealed-contact.js';

/** 榜单联系人：the bureau sees the ends of the phone, and the whole of it for a reason. */
@Injectable()
export class ChallengeContact {
  constructor(
    private readonly challenges: ChallengeRepository,
    private readonly unmasking: Unmasking,
    private readonly crypto: CryptoProvider,
  ) {}

  open(
    caller: Caller,
    { params: { id }, body }: In<'POST /staff/challenges/{id}/contact'>,
  ): Promise<Out<'POST /staff/challenges/{id}/contact'>> {
    return this.unmasking.show(caller, { type: 'challenge', id }, body.reason, async (tx) => {
      const challenge = found(await this.challenges.findInRegion(RegionScope.of(actorOf(caller)), id, tx));
      const { contactName, contactPhone } = contactOf(this.crypto, challenge);
      return { name: contactName, phone: contactPhone };
    });
  }
}
