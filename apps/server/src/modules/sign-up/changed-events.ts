import { Injectable, type OnModuleInit } from '@nestjs/common';
import type { SignUpTerms } from '@market/contract/sign-up';
import type { Tx } from '../../common/transactions.js';
import { platformEntry } from '../audit/audit-entry.js';
import { ConsentBook } from '../consent/consent-book.js';
import { OutboxHandlers } from '../outbox/outbox-handler.js';
import { EventTerms } from './event-terms.js';
import { SignUpNotices } from './sign-up-notices.js';
import type { SignUp } from './sign-up.entity.js';
import { SignUpRepository } from './sign-up.repository.js';
import { WaitingLine } from './waiting-line.js';

/** What becomes of the people on the list when the event itself is changed, called off or withdrawn: they hear of it. */
@Injectable()
export class ChangedEvents implements OnModuleInit {
  constructor(
    private readonly handlers: OutboxHandlers,
    private readonly events: EventTerms,
    private readonly signUps: SignUpRepository,
    private readonly line: WaitingLine,
    private readonly consents: ConsentBook,
    private readonly notices: SignUpNotices,
  ) {}

  onModuleInit(): void {
    for (const topic of ['record.published', 'record.withdrawn'])
      this.handlers.register(topic, (tx, { payload }) => this.follow(tx, (payload as { recordId: string }).recordId));
  }

  private async follow(tx: Tx, recordId: string): Promise<void> {
    const ahead = (await this.ahead(tx, recordId)).length > 0;
    if (!ahead) return;
    await this.signUps.nextNumber(tx, recordId);
    const signUps = await this.ahead(tx, recordId);
    const terms = await this.events.find(recordId, tx);
    if (!terms) return this.callOff(tx, recordId, signUps);
    for (const signUp of signUps) await this.tellChange(tx, signUp, terms);
    await this.line.moveUp(tx, recordId, terms);
  }

  /** Only of an event that has not begun. */
  private async ahead(tx: Tx, recordId: string): Promise<SignUp[]> {
    const held = await this.signUps.held(tx, recordId, ['going', 'waiting']);
    return held.filter(({ startsAt }) => startsAt > tx.now);
  }

  private async callOff(tx: Tx, recordId: string, signUps: readonly SignUp[]): Promise<void> {
    for (const signUp of signUps) {
      await this.signUps.move(tx, signUp, 'cancelled');
      await this.consents.end(tx, signUp.id);
      this.notices.calledOff(tx, signUp);
    }
    tx.record(platformEntry('signUp.callOff', { type: 'event', id: recordId }, tx.now));
  }

  private async tellChange(tx: Tx, signUp: SignUp, { startsAt, venue }: SignUpTerms): Promise<void> {
    const now = { startsAt: new Date(startsAt), venue };
    if (now.startsAt.getTime() === signUp.startsAt.getTime() && venue === signUp.venue) return;
    await this.signUps.change(tx, signUp, now);
    this.notices.changed(tx, { ...signUp, ...now });
  }
}
