import { Injectable } from '@nestjs/common';
import { whyCannotOpenContact } from '@market/contract/consent';
import { actorOf, type Caller } from '../../common/caller.js';
import { found, refuse } from '../../common/domain-error.js';
import type { In, Out } from '../../common/operation.decorator.js';
import { pageFrom } from '../../common/paging.js';
import { RegionScope } from '../../common/scope.js';
import { Transactions } from '../../common/transactions.js';
import { Unmasking } from '../unmasking/unmasking.js';
import { ConsentBook } from './consent-book.js';
import { ConsentRepository } from './consent.repository.js';
import { ownConsent } from './consent.view.js';

@Injectable()
export class ConsentService {
  constructor(
    private readonly consents: ConsentRepository,
    private readonly book: ConsentBook,
    private readonly unmasking: Unmasking,
    private readonly transactions: Transactions,
  ) {}

  async list(caller: Caller, { query }: In<'GET /my/consents'>): Promise<Out<'GET /my/consents'>> {
    const rows = await this.consents.listOwn(actorOf(caller).accountId, query);
    const position = ({ id }: { id: string }) => ({ value: id, id });
    return pageFrom(rows, query.limit, position, (row) => ownConsent(row, this.book.contactOf(row)));
  }

  endOwn(caller: Caller, { params }: In<'POST /my/consents/{id}/end'>): Promise<void> {
    return this.transactions.write(caller, async (tx) => {
      tx.about('consent', params.id);
      const consent = found(await this.consents.findOwn(tx, actorOf(caller).accountId, params.id));
      await this.consents.end(tx, consent.id);
    });
  }

  open(
    caller: Caller,
    { params, body }: In<'POST /staff/consents/{id}/open'>,
  ): Promise<Out<'POST /staff/consents/{id}/open'>> {
    const actor = actorOf(caller);
    return this.unmasking.show(caller, { type: 'consent', id: params.id }, body.reason, async (tx) => {
      const consent = found(await this.consents.findReceived(tx, RegionScope.of(actor), params.id));
      refuse(whyCannotOpenContact(consent));
      await this.consents.noteOpened(tx, [consent.id], actor.displayName);
      return this.book.contactOf(consent);
    });
  }
}
