import { Injectable } from '@nestjs/common';
import type { AttachmentHostKind, Audience } from '@market/contract/attachment';
import type { Actor, ErrorCode } from '@market/contract/shared';
import type { TextBox } from '../../integrations/crypto/seal-box.js';
import type { Tx } from '../../common/transactions.js';
import type { Attachment } from './attachment.entity.js';

/** What a topic says of files that hang on its rows. */
export interface AttachmentHost {
  /** How near the reader stands to this row; undefined: for them it is not there. */
  standing(actor: Actor | null, aboutId: string): Promise<Audience | undefined>;
  /** Why the actor may not add or take away files of this row now. */
  whyCannotChange(tx: Tx, actor: Actor, aboutId: string): Promise<ErrorCode | undefined>;
  /** What opens the sealed files of this row for this reader, where a host seals any; throws while nothing does. */
  boxFor?(actor: Actor | null, aboutId: string): Promise<TextBox>;
}

/** Topic → host. Each module registers its own at start. */
@Injectable()
export class AttachmentHosts {
  private readonly hosts = new Map<AttachmentHostKind, AttachmentHost>();

  register(kind: AttachmentHostKind, host: AttachmentHost): void {
    this.hosts.set(kind, host);
  }

  /** What opens this file for the reader; undefined: the data key does. */
  async boxFor(
    file: Pick<Attachment, 'about' | 'aboutId' | 'sealed'>,
    actor: Actor | null,
  ): Promise<TextBox | undefined> {
    return file.sealed ? this.of(file.about)?.boxFor?.(actor, file.aboutId) : undefined;
  }

  of(kind: AttachmentHostKind): AttachmentHost | undefined {
    return this.hosts.get(kind);
  }
}
