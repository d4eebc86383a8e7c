import { Injectable } from '@nestjs/common';
import { withheldKeys, type ChallengeContent, type WithheldKey } from '@market/contract/challenge';
import type { WithheldFile } from '@market/contract/disclosure';
import { found } from '../../common/domain-error.js';
import type { Attachment } from '../attachment/attachment.entity.js';
import { AttachmentRepository } from '../attachment/attachment.repository.js';
import { ChallengeRepository } from '../challenge/challenge.repository.js';
import { wholeContent } from '../challenge/challenge.view.js';

/** 不公开的部分 of a challenge. Who may have it is asked before. */
@Injectable()
export class WithheldPart {
  constructor(
    private readonly challenges: ChallengeRepository,
    private readonly attachments: AttachmentRepository,
  ) {}

  async textsOf(challengeId: string): Promise<{ key: WithheldKey; text: string }[]> {
    const content = wholeContent(found(await this.challenges.findForDisclosure(challengeId)));
    return withheldIn(content).map((key) => ({ key, text: content[key] }));
  }

  async filesOf(challengeId: string): Promise<WithheldFile[]> {
    const rows = await this.attachments.listAbout('challenge', challengeId);
    return rows.filter(isWithheld).map(({ id, name, type, bytes }) => ({ id, name, type, bytes }));
  }

  async file(challengeId: string, id: string): Promise<Attachment> {
    const row = await this.attachments.find(id);
    const meant = row?.about === 'challenge' && row.aboutId === challengeId && isWithheld(row);
    return found(meant ? row : null);
  }
}

const isWithheld = ({ state, audience }: Attachment): boolean => state === 'ready' && audience === 'bidders';

const withheldIn = (content: ChallengeContent): WithheldKey[] =>
  content.publication === 'abstract' ? withheldKeys.filter((key) => content[key].trim() !== '') : [];
