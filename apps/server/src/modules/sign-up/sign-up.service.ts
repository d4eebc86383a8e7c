import { Injectable } from '@nestjs/common';
import {
  signUpIssues,
  whyCannotCancelSignUp,
  whyCannotSignUp,
  type OwnSignUp,
  type SignUpDoor,
} from '@market/contract/sign-up';
import { actorOf, type Caller } from '../../common/caller.js';
import { Clock } from '../../common/clock.js';
import { DomainError, found, refuse, refuseIssues } from '../../common/domain-error.js';
import { positionByKey } from '../../common/keyset.js';
import type { In, Out } from '../../common/operation.decorator.js';
import { pageFrom } from '../../common/paging.js';
import { Transactions, type Tx } from '../../common/transactions.js';
import { databaseNow } from '../../database/engine.js';
import { ConsentBook } from '../consent/consent-book.js';
import { OrganizationRepository } from '../organization/organization.repository.js';
import { PublishedRecords } from '../record/published-records.js';
import { EventTerms, termsOf } from './event-terms.js';
import { newSignUp } from './new-sign-up.js';
import { SignUpNotices } from './sign-up-notices.js';
import type { SignUp } from './sign-up.entity.js';
import { ownOrder, SignUpRepository } from './sign-up.repository.js';
import { ownSignUp, signUpRow } from './sign-up.view.js';
import { WaitingLine } from './waiting-line.js';

/** 报名：a person's seat at an event, or a place in the line for one. */
@Injectable()
export class SignUpService {
  constructor(
    private readonly signUps: SignUpRepository,
    private readonly records: PublishedRecords,
    private readonly events: EventTerms,
    private readonly line: WaitingLine,
    private readonly organizations: OrganizationRepository,
    private readonly consents: ConsentBook,
    private readonly notices: SignUpNotices,
    private readonly transactions: Transactions,
    private readonly clock: Clock,
  ) {}

  async door({ params }: In<'GET /records/{id}/sign-up'>): Promise<SignUpDoor> {
    const terms = found(termsOf(await this.records.get(params.id)));
    const count = await this.signUps.countStates([params.id]);
    return {
      startsAt: terms.startsAt,
      closesAt: terms.closesAt,
      seats: terms.seats,
      going: count(params.id, 'going') + count(params.id, 'attended'),
      waiting: count(params.id, 'waiting'),
      why: whyCannotSignUp(terms, this.clock.now()) ?? null,
    };
  }

  async list(caller: Caller, { query }: In<'GET /my/sign-ups'>): Promise<Out<'GET /my/sign-ups'>> {
    const rows = await this.signUps.listOwn(actorOf(caller).accountId, query);
    return pageFrom(rows, query.limit, positionByKey(ownOrder), signUpRow);
  }

  async get(caller: Caller, { params }: In<'GET /my/sign-ups/{id}'>): Promise<OwnSignUp> {
    return this.view(found(await this.signUps.findOwn(actorOf(caller).accountId, params.id)));
  }

  async request(caller: Caller, { body }: In<'POST /my/sign-ups'>): Promise<OwnSignUp> {
    const actor = actorOf(caller);
    const { accountId, organization } = actor;
    const { contact } = body;
    const record = await this.records.get(body.recordId);
    const terms = found(termsOf(record));
    refuseIssues('invalidInput', signUpIssues(contact, (await this.consents.phoneOf(accountId)) !== null));
    return this.transactions.write(caller, async (tx) => {
      refuse(whyCannotSignUp(terms, await databaseNow(tx.manager)));
      const number = await this.signUps.nextNumber(tx, record.id);
      const before = await this.signUps.findOwnFor(tx, accountId, record.id);
      if (before && before.state !== 'cancelled') throw new DomainError('alreadySignedUp');
      const full = (await this.line.moveUp(tx, record.id, terms)) <= 0;
      const state = full ? 'waiting' : 'going';
      const organizationName = organization && (await this.organizations.get(tx, organization.id)).name;
      const given = { record, terms, accountId, organizationName, attendee: contact.name, state, number } as const;
      const signUp = { ...newSignUp({ ...given, now: tx.now }), ...(before && { id: before.id }) };
      tx.about('signUp', signUp.id);
      if (before) await this.signUps.move(tx, before, state, { organizationName, attendee: contact.name, number });
      else await this.signUps.insert(tx, signUp);
      const { id: subjectId, recordTitle: subjectTitle, regionCode } = signUp;
      const consent = { topic: 'signUp', subjectId, subjectTitle, regionCode, contact, ready: !full } as const;
      if (contact.consent) await this.consents.give(tx, actor, consent);
      this.notices.taken(tx, signUp);
      return this.view(found(await this.signUps.findOwn(accountId, signUp.id, tx)), tx);
    });
  }

  /** A seat given up goes to whoever has waited longest. */
  cancel(caller: Caller, { params, body }: In<'POST /my/sign-ups/{id}/cancel'>): Promise<OwnSignUp> {
    const { accountId } = actorOf(caller);
    const { id } = params;
    return this.transactions.write(caller, async (tx) => {
      tx.about('signUp', id);
      const { recordId } = found(await this.signUps.findOwn(accountId, id, tx));
      await this.signUps.nextNumber(tx, recordId);
      const signUp = found(await this.signUps.findOwn(accountId, id, tx));
      refuse(whyCannotCancelSignUp(signUp, await databaseNow(tx.manager)));
      await this.signUps.move(tx, { ...signUp, version: body.version }, 'cancelled');
      await this.consents.end(tx, id);
      const terms = await this.events.find(recordId, tx);
      if (terms) await this.line.moveUp(tx, recordId, terms);
      return this.view(found(await this.signUps.findOwn(accountId, id, tx)), tx);
    });
  }

  private async view(signUp: SignUp, tx?: Tx): Promise<OwnSignUp> {
    const waits = signUp.state === 'waiting';
    const waitingBefore = waits ? await this.signUps.countWaitingBefore(signUp, tx) : null;
    return ownSignUp(signUp, { waitingBefore, consent: await this.consents.forOwner(signUp.id, tx) });
  }
}
