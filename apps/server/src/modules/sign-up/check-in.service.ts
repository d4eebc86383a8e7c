import { Injectable } from '@nestjs/common';
import { canonicalCode, type Attendee } from '@market/contract/sign-up';
import { actorOf, type Caller } from '../../common/caller.js';
import { DomainError, found } from '../../common/domain-error.js';
import type { In } from '../../common/operation.decorator.js';
import { RegionScope } from '../../common/scope.js';
import { Transactions, type Tx } from '../../common/transactions.js';
import { ConsentBook } from '../consent/consent-book.js';
import type { SignUp } from './sign-up.entity.js';
import { SignUpRepository } from './sign-up.repository.js';
import { attendee } from './sign-up.view.js';
import { StaffEventService } from './staff-event.service.js';

type Move = In<'POST /staff/sign-ups/{id}/attend'>;

/** 签到：by code at the door or by name on the list. */
@Injectable()
export class CheckInService {
  constructor(
    private readonly signUps: SignUpRepository,
    private readonly events: StaffEventService,
    private readonly consents: ConsentBook,
    private readonly transactions: Transactions,
  ) {}

  /** A code read twice marks once. */
  async byCode(caller: Caller, { params, body }: In<'POST /staff/events/{id}/check-in'>): Promise<Attendee> {
    const event = await this.events.find(caller, params.id);
    return this.transactions.write(caller, async (tx) => {
      const signUp = await this.signUps.findByCode(tx, event.id, canonicalCode(body.code));
      if (!signUp) throw new DomainError('notFound', [{ path: 'code', message: '名单里没有这个签到码' }]);
      tx.about('signUp', signUp.id);
      if (signUp.state === 'attended') return this.view(tx, signUp);
      await this.signUps.move(tx, signUp, 'attended', { checkedInAt: tx.now });
      return this.view(tx, found(await this.signUps.findByCode(tx, event.id, signUp.code)));
    });
  }

  attend(caller: Caller, input: Move): Promise<Attendee> {
    return this.move(caller, input, 'attended');
  }

  unattend(caller: Caller, input: Move): Promise<Attendee> {
    return this.move(caller, input, 'going');
  }

  private move(caller: Caller, { params, body }: Move, to: 'attended' | 'going'): Promise<Attendee> {
    const scope = RegionScope.of(actorOf(caller));
    return this.transactions.write(caller, async (tx) => {
      tx.about('signUp', params.id);
      const signUp = found(await this.signUps.find(scope, params.id, tx));
      // A waiting one becomes going when a seat is given up, never here.
      if (signUp.state === 'waiting') throw new DomainError('stateConflict');
      const checkedInAt = to === 'attended' ? tx.now : null;
      await this.signUps.move(tx, { ...signUp, version: body.version }, to, { checkedInAt });
      return this.view(tx, found(await this.signUps.find(scope, params.id, tx)));
    });
  }

  private async view(tx: Tx, signUp: SignUp): Promise<Attendee> {
    const consents = await this.consents.forStaff([signUp.id], tx);
    return attendee(signUp, consents.get(signUp.id) ?? null);
  }
}
