import { Injectable } from '@nestjs/common';
import type { AttachmentHostKind, Audience } from '@market/contract/attachment';
import type { Actor, ErrorCode } from '@market/contract/shared';
import type { Tx } from '../../common/transactions.js';

/** What a topic says of files that hang on its rows. */
export interface AttachmentHost {
  /** How near the reader stands to this row; undefined: for them it is not there. */
  standing(actor: Actor | null, aboutId: string): Promise<Audience | undefined>;
  /** Why the actor may not add or take away files of this row now. */
  whyCannotChange(tx: Tx, actor: Actor, aboutId: string): Promise<ErrorCode | undefined>;
}

/** Topic → host. Each module registers its own at start. */
@Injectable()
export class AttachmentHosts {
  private readonly hosts = new Map<AttachmentHostKind, AttachmentHost>();

  register(kind: AttachmentHostKind, host: AttachmentHost): void {
    this.hosts.set(kind, host);
  }

  of(kind: AttachmentHostKind): AttachmentHost | undefined {
    return this.hosts.get(kind);
  }
}
