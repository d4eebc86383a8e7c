import { Injectable, type OnModuleInit } from '@nestjs/common';
import { networksText, widens, type Network, type NetworkList } from '@market/contract/network';
import { actorOf, type Caller } from '../../common/caller.js';
import { changeRow } from '../../common/conditional-update.js';
import { refuse, refuseIssues } from '../../common/domain-error.js';
import type { In } from '../../common/operation.decorator.js';
import { Transactions, type Tx } from '../../common/transactions.js';
import { iso } from '../../database/engine.js';
import { ApprovalActs } from '../approval/approval-acts.js';
import { admitting, networkIssues } from './network-block.js';
import { NetworkListRow } from './network-list.entity.js';
import { StaffNetworks } from './staff-networks.js';

type Change = In<'PUT /staff/networks'>['body'];

/** 访问网络：narrowed by the security admin alone, widened with another admin's agreement. */
@Injectable()
export class NetworkService implements OnModuleInit {
  constructor(
    private readonly networks: StaffNetworks,
    private readonly acts: ApprovalActs,
    private readonly transactions: Transactions,
  ) {}

  onModuleInit(): void {
    this.acts.register('changeNetworks', {
      ask: async (tx, caller, payload) => {
        const before = await this.check(tx, caller, payload);
        return {
          facts: [
            ['现在', networksText(before.networks)],
            ['改为', networksText(payload.networks)],
          ],
        };
      },
      act: async (tx, caller, payload) => {
        await this.check(tx, caller, payload);
        await this.change(tx, caller, payload);
        return { object: { type: 'network', id: 'console' } };
      },
    });
  }

  async get(caller: Caller): Promise<NetworkList> {
    return view(await this.networks.read(), caller);
  }

  async narrow(caller: Caller, { body }: In<'PUT /staff/networks'>): Promise<NetworkList> {
    return this.transactions.write(caller, async (tx) => {
      const before = await this.check(tx, caller, body);
      refuse(widens(before.networks, body.networks) ? 'approvalNeeded' : undefined);
      tx.about('network', 'console');
      return view(await this.change(tx, caller, body), caller);
    });
  }

  /** For the operator at the machine, when a list has shut everybody out. */
  async clear(caller: Caller): Promise<void> {
    await this.transactions.write(caller, async (tx) => {
      tx.about('network', 'console');
      const { version } = await this.networks.read(tx);
      await this.change(tx, caller, { version, networks: [] });
    });
  }

  /** The list as it stands. Nobody shuts the door on oneself. */
  private async check(tx: Tx, caller: Caller, { networks }: { networks: readonly Network[] }): Promise<NetworkListRow> {
    refuseIssues('invalidInput', networkIssues(networks));
    refuse(admitting(networks)(caller.ip) ? undefined : 'wouldLockOut');
    return this.networks.read(tx);
  }

  private async change(tx: Tx, caller: Caller, { version, networks }: Change): Promise<NetworkListRow> {
    const change = { networks, changedByName: actorOf(caller).displayName, changedAt: tx.now };
    await changeRow<NetworkListRow>(tx, NetworkListRow, { id: 'console', version }, change);
    this.networks.forget();
    return { id: 'console', ...change, version: version + 1 };
  }
}

const view = ({ networks, version, changedByName, changedAt }: NetworkListRow, { ip }: Caller): NetworkList => ({
  networks,
  version,
  changedByName,
  changedAt: iso(changedAt),
  ownAddress: ip,
});
