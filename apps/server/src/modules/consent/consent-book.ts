import { Injectable } from '@nestjs/common';
import {
  consentWording,
  whyCannotOpenContact,
  type ConsentTopic,
  type ContactInput,
  type OwnConsent,
  type StaffConsent,
} from '@market/contract/consent';
import type { Actor } from '@market/contract/shared';
import { found } from '../../common/domain-error.js';
import { newId } from '../../common/ids.js';
import type { Tx } from '../../common/transactions.js';
import { CryptoProvider } from '../../integrations/crypto/crypto-provider.js';
import { phoneOf } from '../account/account-phone.js';
import { AccountRepository } from '../account/account.repository.js';
import { RegionCatalog } from '../region/region-catalog.js';
import { Consent } from './consent.entity.js';
import { ConsentRepository } from './consent.repository.js';
import { ownConsent, staffConsent } from './consent.view.js';

interface Giving {
  topic: ConsentTopic;
  subjectId: string;
  subjectTitle: string;
  regionCode: string;
  contact: ContactInput;
  /** The receiver may look at once; else when `ready` is told. */
  ready: boolean;
}

export interface Contact {
  name: string;
  phone: string;
}

/** Where bookings, sign-ups and inquiries keep the contacts they may hand over. */
@Injectable()
export class ConsentBook {
  constructor(
    private readonly consents: ConsentRepository,
    private readonly accounts: AccountRepository,
    private readonly regions: RegionCatalog,
    private readonly crypto: CryptoProvider,
  ) {}

  /** The account's own number, which goes before one that was typed. */
  async phoneOf(accountId: string, tx?: Tx): Promise<string | null> {
    return phoneOf(this.crypto, found(await this.accounts.findById(accountId, tx)));
  }

  async give(tx: Tx, { accountId }: Actor, { topic, contact, ready, ...of }: Giving): Promise<void> {
    const receiver = this.regions.get(of.regionCode).bureau.name;
    const id = newId();
    const phone = (await this.phoneOf(accountId, tx)) ?? contact.phone;
    await this.consents.insert(tx, {
      ...of,
      id,
      accountId,
      topic,
      receiver,
      wording: consentWording(topic, receiver),
      contact: this.seal(id, { name: contact.name, phone }),
      agreedAt: tx.now,
      readyAt: ready ? tx.now : null,
      endedAt: null,
      openedAt: null,
      openedBy: null,
    });
  }

  ready(tx: Tx, subjectId: string): Promise<void> {
    return this.consents.markReady(tx, subjectId);
  }

  end(tx: Tx, subjectId: string): Promise<void> {
    return this.consents.endOf(tx, subjectId);
  }

  /** Nobody may look at any contact of this person any more. */
  endAllOf(tx: Tx, accountId: string): Promise<void> {
    return this.consents.endAll(tx, accountId);
  }

  /** What was agreed to stays on record, without the name and the number. */
  async forget(tx: Tx, accountId: string): Promise<void> {
    await this.consents.endAll(tx, accountId);
    for (const { id } of await this.consents.allOwn(tx, accountId))
      await this.consents.replaceContact(tx, id, this.seal(id, { name: '', phone: '' }));
  }

  async forOwner(subjectId: string, tx?: Tx): Promise<OwnConsent | null> {
    const consent = (await this.consents.ofSubjects([subjectId], tx)).get(subjectId);
    return consent ? ownConsent(consent, this.contactOf(consent)) : null;
  }

  async forStaff(subjectIds: readonly string[], tx?: Tx): Promise<Map<string, StaffConsent>> {
    const consents = await this.consents.ofSubjects(subjectIds, tx);
    return new Map([...consents].map(([subjectId, consent]) => [subjectId, staffConsent(consent)]));
  }

  /** The contacts of these subjects that may be looked at; that they were is noted. */
  async openAll(tx: Tx, subjectIds: readonly string[], reader: Actor): Promise<Map<string, Contact>> {
    const contacts = await this.openable(tx, subjectIds);
    const consents = await this.consents.ofSubjects([...contacts.keys()], tx);
    const ids = [...consents.values()].map(({ id }) => id);
    await this.consents.noteOpened(tx, ids, reader.displayName);
    return contacts;
  }

  /** The same for who shows none of them whole. */
  async openable(tx: Tx, subjectIds: readonly string[]): Promise<Map<string, Contact>> {
    const consents = [...(await this.consents.ofSubjects(subjectIds, tx)).values()];
    const open = consents.filter((consent) => whyCannotOpenContact(consent) === undefined);
    return new Map(open.map((consent) => [consent.subjectId, this.contactOf(consent)]));
  }

  private seal(id: string, contact: Contact): Consent['contact'] {
    return this.crypto.seal(consentPurpose(id), JSON.stringify(contact));
  }

  contactOf({ id, contact }: Consent): Contact {
    return JSON.parse(this.crypto.unseal(consentPurpose(id), contact)) as Contact;
  }
}

/** Binds the sealed contact to its row. */
export const consentPurpose = (id: string): string => `consent:${id}`;
