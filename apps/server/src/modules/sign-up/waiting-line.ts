import { Injectable } from '@nestjs/common';
import type { SignUpTerms } from '@market/contract/sign-up';
import type { Tx } from '../../common/transactions.js';
import { ConsentBook } from '../consent/consent-book.js';
import { SignUpNotices } from './sign-up-notices.js';
import { SignUpRepository } from './sign-up.repository.js';

/** 候补：a free seat goes to whoever has waited longest, before anybody who comes now. */
@Injectable()
export class WaitingLine {
  constructor(
    private readonly signUps: SignUpRepository,
    private readonly consents: ConsentBook,
    private readonly notices: SignUpNotices,
  ) {}

  /** Within the lock of nextNumber. Answers how many seats are left over. */
  async moveUp(tx: Tx, recordId: string, { seats }: Pick<SignUpTerms, 'seats'>): Promise<number> {
    const free = seats === null ? Infinity : seats - (await this.signUps.countSeated(tx, recordId));
    const waiting = await this.signUps.held(tx, recordId, ['waiting']);
    const next = waiting.slice(0, Math.max(0, free));
    for (const signUp of next) {
      await this.signUps.move(tx, signUp, 'going');
      await this.consents.ready(tx, signUp.id);
      this.notices.moved(tx, signUp);
    }
    return free - next.length;
  }
}
