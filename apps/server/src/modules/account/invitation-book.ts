import { HOUR_MS } from '@market/contract/shared';
import { Injectable } from '@nestjs/common';
import { INVITATION_HOURS } from '@market/contract/staff-invitation';
import { actorOf, type Caller } from '../../common/caller.js';
import { newId } from '../../common/ids.js';
import type { Tx } from '../../common/transactions.js';
import { CryptoProvider } from '../../integrations/crypto/crypto-provider.js';
import { StaffInvitationRepository } from './staff-invitation.repository.js';

/** Where everybody who opens an account for somebody else gets the code to hand over. */
@Injectable()
export class InvitationBook {
  constructor(
    private readonly invitations: StaffInvitationRepository,
    private readonly crypto: CryptoProvider,
  ) {}

  /** An earlier invitation to the same account dies. The code is returned once and kept only as a keyed digest. */
  async issue(tx: Tx, caller: Caller, accountId: string): Promise<{ code: string; expiresAt: string }> {
    const { accountId: invitedBy, displayName: invitedByName } = actorOf(caller);
    const code = this.crypto.newToken();
    const expiresAt = new Date(tx.now.getTime() + INVITATION_HOURS * HOUR_MS);
    await this.invitations.revoke(tx, { accountId });
    await this.invitations.insert(tx, {
      id: newId(),
      accountId,
      codeHash: this.hash(code),
      invitedBy,
      invitedByName,
      createdAt: tx.now,
      expiresAt,
      acceptedAt: null,
      revokedAt: null,
    });
    return { code, expiresAt: expiresAt.toISOString() };
  }

  /** Whether one of the two has invited the other since then. */
  between(tx: Tx, two: readonly [string, string], since: Date): Promise<boolean> {
    return this.invitations.between(tx, two, since);
  }

  hash(code: string): string {
    return this.crypto.blindIndex('staff-invitation', code);
  }
}
