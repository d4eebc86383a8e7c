import { Injectable } from '@nestjs/common';
import { InjectRepository } from '@nestjs/typeorm';
import { conflictsOf } from '@market/contract/judging';
import { actorOf, type Caller } from '../../common/caller.js';
import { DomainError, found } from '../../common/domain-error.js';
import type { In, Out } from '../../common/operation.decorator.js';
import { RegionScope } from '../../common/scope.js';
import { Transactions, type Tx } from '../../common/transactions.js';
import { isDuplicate, likePattern } from '../../database/engine.js';
import { In as OneOf, Repository } from 'typeorm';
import { Account } from '../account/account.entity.js';
import { AccountRepository } from '../account/account.repository.js';
import { InvitationBook } from '../account/invitation-book.js';
import { newPerson } from '../account/new-person.js';
import { staffAccount } from '../account/staff-account.view.js';
import { ChallengeRepository } from '../challenge/challenge.repository.js';
import { MarketRecord } from '../record/record.entity.js';
import { ExpertAccount } from './expert-account.entity.js';
import { PanelRepository } from './panel.repository.js';
import { Parties } from './parties.js';

const SHOWN = 30;
/** Published, or of a person whom a bureau has found an expert and who does not want to be public. */
const ASKABLE =
  "r.recordType = 'expert' AND (r.state = 'published' OR (r.state = 'draft' AND r.id IN (SELECT record_id FROM expert_account)))";

/** 专家: whoever has an expert's record may be asked; an account makes the person able to answer. */
@Injectable()
export class ExpertsService {
  constructor(
    @InjectRepository(MarketRecord) private readonly records: Repository<MarketRecord>,
    @InjectRepository(ExpertAccount) private readonly bindings: Repository<ExpertAccount>,
    private readonly accounts: AccountRepository,
    private readonly invitations: InvitationBook,
    private readonly challenges: ChallengeRepository,
    private readonly panels: PanelRepository,
    private readonly parties: Parties,
    private readonly transactions: Transactions,
  ) {}

  /** Those of the challenge's own region come first only by search: experts are asked from all places. */
  async candidates(
    caller: Caller,
    { params, query }: In<'GET /staff/challenges/{id}/experts'>,
  ): Promise<Out<'GET /staff/challenges/{id}/experts'>> {
    const challenge = found(await this.challenges.findInRegion(RegionScope.of(actorOf(caller)), params.id));
    const asked = this.records.createQueryBuilder('r').where(ASKABLE).orderBy('r.title', 'ASC').addOrderBy('r.id');
    if (query.q)
      asked.andWhere("(r.title LIKE :q ESCAPE '!' OR r.summary LIKE :q ESCAPE '!' OR r.fields LIKE :q ESCAPE '!')", {
        q: likePattern(query.q),
      });
    const [total, rows] = [await asked.getCount(), await asked.take(SHOWN).getMany()];
    const names = await this.usernames(rows);
    const panel = await this.panels.ofChallenge(challenge.id);
    const seats = panel ? await this.panels.seatsOf(panel.id) : [];
    const parties = await this.parties.namesOf(challenge);
    const items = rows.map((row) => ({
      id: row.id,
      name: row.title,
      ...standing(row),
      fields: row.tags.slice(0, 4),
      regionCode: row.regionCode,
      username: names.get(row.id) ?? null,
      conflicted: conflictsOf([standing(row).organization], parties).length > 0,
      seated: seats.some(({ recordId }) => recordId === row.id),
    }));
    return { items, nextCursor: null, total };
  }

  async openAccount(
    caller: Caller,
    { params, body }: In<'POST /staff/experts/{id}/account'>,
  ): Promise<Out<'POST /staff/experts/{id}/account'>> {
    try {
      return await this.transactions.write(caller, async (tx) => {
        const { title, demo } = await this.record(tx, params.id);
        const person = { username: body.username, displayName: title.slice(0, 40), roles: ['expert' as const], demo };
        const account = Object.assign(new Account(), newPerson(tx.now), person);
        tx.about('account', account.id);
        await this.accounts.insert(tx, account);
        await tx.manager.insert(ExpertAccount, {
          recordId: params.id,
          accountId: account.id,
          createdBy: actorOf(caller).accountId,
          createdAt: tx.now,
        });
        return { account: staffAccount(account), ...(await this.invitations.issue(tx, caller, account.id)) };
      });
    } catch (error) {
      throw isDuplicate(error) ? new DomainError('usernameTaken') : error;
    }
  }

  /** Who the person of a record is; without an account nobody can be asked. */
  async expert(tx: Tx, recordId: string): Promise<{ accountId: string; name: string } & ReturnType<typeof standing>> {
    const row = await this.record(tx, recordId);
    const binding = await tx.manager.findOneBy(ExpertAccount, { recordId });
    if (!binding) throw new DomainError('expertAccountNeeded');
    return { accountId: binding.accountId, name: row.title, ...standing(row) };
  }

  /** The account is the person of the record from now on; one person is of one record. */
  async link(tx: Tx, recordId: string, accountId: string, createdBy: string): Promise<void> {
    await this.unlink(tx, accountId);
    await tx.manager.insert(ExpertAccount, { recordId, accountId, createdBy, createdAt: tx.now });
  }

  /** Nobody can be asked by it any more. */
  async unlink(tx: Tx, accountId: string): Promise<void> {
    await tx.manager.delete(ExpertAccount, { accountId });
  }

  private async record(tx: Tx, id: string): Promise<MarketRecord> {
    const row = tx.manager.createQueryBuilder(MarketRecord, 'r').where(ASKABLE).andWhere('r.id = :id', { id });
    return found(await row.getOne());
  }

  private async usernames(rows: readonly MarketRecord[]): Promise<Map<string, string>> {
    const bindings = await this.bindings.findBy({ recordId: OneOf(rows.map(({ id }) => id)) });
    const named = await Promise.all(
      bindings.map(async ({ recordId, accountId }) => {
        const account = await this.accounts.findById(accountId);
        return [recordId, account?.username ?? ''] as const;
      }),
    );
    return new Map(named);
  }
}

const textOf = (value: unknown): string => (typeof value === 'string' ? value : '');
const standing = ({ fields }: MarketRecord) => ({
  organization: textOf(fields.organization),
  title: textOf(fields.title),
});
