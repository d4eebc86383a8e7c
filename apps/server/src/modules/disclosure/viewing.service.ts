import { buffer } from 'node:stream/consumers';
import { Readable } from 'node:stream';
import { Injectable, type StreamableFile } from '@nestjs/common';
import { viewingNo, whyCannotView, type ViewingMark, type WithheldText } from '@market/contract/disclosure';
import { minuteText } from '@market/contract/shared';
import { actorOf, type Caller } from '../../common/caller.js';
import { found, refuse } from '../../common/domain-error.js';
import { storedFileAnswer } from '../../common/file-answer.js';
import { newId } from '../../common/ids.js';
import type { In } from '../../common/operation.decorator.js';
import { OrganizationScope } from '../../common/scope.js';
import { Transactions } from '../../common/transactions.js';
import { databaseNow } from '../../database/engine.js';
import { AttachmentFiles } from '../attachment/attachment-files.js';
import { BidRepository } from '../bid/bid.repository.js';
import type { DisclosureViewing } from './disclosure-viewing.entity.js';
import { DisclosureRepository, type DisclosedBid } from './disclosure.repository.js';
import { markFile } from './watermark/mark-file.js';
import { WithheldPart } from './withheld-part.js';

/** Seen from there every day is written with its year. */
const LONG_AGO = new Date(0);

interface Opened {
  bid: DisclosedBid;
  row: DisclosureViewing;
  watermark: string;
}

/** 查阅：nothing leaves before its row in the log and in the audit trail is written. */
@Injectable()
export class ViewingService {
  constructor(
    private readonly disclosures: DisclosureRepository,
    private readonly bids: BidRepository,
    private readonly withheld: WithheldPart,
    private readonly files: AttachmentFiles,
    private readonly transactions: Transactions,
  ) {}

  async text(caller: Caller, { params }: In<'GET /my/bids/{id}/withheld'>): Promise<WithheldText> {
    const { bid, row, watermark } = await this.opening(caller, params.id);
    await this.log(caller, row);
    return {
      challengeId: bid.challengeId,
      challengeTitle: bid.challengeTitle,
      texts: await this.withheld.textsOf(bid.challengeId),
      files: await this.withheld.filesOf(bid.challengeId),
      no: viewingNo(row.id),
      watermark,
    };
  }

  async file(caller: Caller, { params }: In<'GET /my/bids/{id}/withheld/{fileId}'>): Promise<StreamableFile> {
    const { bid, row, watermark } = await this.opening(caller, params.id);
    const file = await this.withheld.file(bid.challengeId, params.fileId);
    const no = viewingNo(row.id);
    const content = await buffer(await this.files.read(file));
    const marked = await markFile(file.type, content, `${watermark} ${no}`);
    const mark: ViewingMark = marked ? 'watermark' : 'number';
    await this.log(caller, { ...row, part: 'file', name: file.name, mark });
    const body = marked ?? content;
    // A picture is given as a page: its ending is that of the page.
    const name = marked && file.type !== 'pdf' ? `${file.name}.pdf` : file.name;
    return storedFileAnswer(`${no} ${name}`, body.byteLength, Readable.from([body]));
  }

  /** Whether it may be opened, and the row that will say that it was. */
  private async opening(caller: Caller, bidId: string): Promise<Opened> {
    const actor = actorOf(caller);
    found(await this.bids.findOwn(OrganizationScope.of(actor), bidId));
    const bid = found(await this.disclosures.findBid(bidId));
    const disclosure = await this.disclosures.findOfBid(bidId);
    refuse(whyCannotView(actor, bid, disclosure?.state ?? null));
    const at = await this.transactions.run((tx) => databaseNow(tx.manager));
    const row: DisclosureViewing = {
      id: newId(),
      challengeId: bid.challengeId,
      disclosureId: found(disclosure).id,
      organizationName: bid.bidderName,
      accountId: actor.accountId,
      personName: actor.displayName,
      part: 'text',
      name: '',
      mark: 'watermark',
      at,
    };
    return { bid, row, watermark: `${bid.bidderName} ${actor.displayName} ${minuteText(at, LONG_AGO)}` };
  }

  private async log(caller: Caller, row: DisclosureViewing): Promise<void> {
    await this.transactions.write(caller, async (tx) => {
      tx.about('disclosure', row.disclosureId);
      await this.disclosures.view(tx, row);
    });
  }
}
