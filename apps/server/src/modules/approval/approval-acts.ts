import { Injectable } from '@nestjs/common';
import type { ApprovalKind, ApprovalPayload } from '@market/contract/approval';
import type { AuditObject } from '@market/contract/audit';
import type { Caller } from '../../common/caller.js';
import type { Tx } from '../../common/transactions.js';
import type { Out } from '../../common/operation.decorator.js';

/** What a request is about, in words and ids. */
export interface Asked {
  facts: readonly (readonly [label: string, value: string])[];
  subjectId?: string;
  regionCode?: string;
}
export interface Done {
  object: { type: AuditObject; id: string };
  issued?: Out<'POST /staff/accounts'>;
}

export interface Act<K extends ApprovalKind> {
  /** Refuses what could not be done anyway, and says in Chinese what is asked for. */
  ask(tx: Tx, caller: Caller, payload: ApprovalPayload<K>): Promise<Asked>;
  /** Does it, in the transaction of the agreement. `caller` is who agrees; every rule is asked again. */
  act(tx: Tx, caller: Caller, payload: ApprovalPayload<K>): Promise<Done>;
}
type AnyAct = Act<ApprovalKind>;

/** Topics tell here, in onModuleInit, how what needs a second person is done. */
@Injectable()
export class ApprovalActs {
  private readonly acts = new Map<ApprovalKind, AnyAct>();

  register<K extends ApprovalKind>(kind: K, act: Act<K>): void {
    // The schema of the operation has checked the payload by its kind.
    this.acts.set(kind, act as unknown as AnyAct);
  }

  of(kind: ApprovalKind): AnyAct {
    const act = this.acts.get(kind);
    if (!act) throw new Error(`nothing does "${kind}"`);
    return act;
  }
}
