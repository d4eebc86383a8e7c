import { Injectable, type StreamableFile } from '@nestjs/common';
import type { Caller } from '../../common/caller.js';
import { Clock } from '../../common/clock.js';
import { DomainError, found } from '../../common/domain-error.js';
import type { In } from '../../common/operation.decorator.js';
import { Transactions } from '../../common/transactions.js';
import { pictureResultIn } from '../../integrations/wechat/wechat-pictures.js';
import { WechatPort } from '../../integrations/wechat/wechat.port.js';
import { PictureChecks } from './picture-checks.js';

/** What WeChat wants to read; anything else makes it ask again. */
const HEARD = 'success';

/** 消息推送: believed by its signature alone. */
@Injectable()
export class WechatPushService {
  constructor(
    private readonly wechat: WechatPort,
    private readonly pictures: PictureChecks,
    private readonly transactions: Transactions,
    private readonly clock: Clock,
  ) {}

  verify({ query: { signature, timestamp, nonce, echostr } }: In<'GET /wechat/push'>): string {
    if (!found(this.wechat.push).isGenuine(signature, timestamp, nonce)) throw new DomainError('forbidden');
    return echostr;
  }

  async hear(caller: Caller, { query, body: { Encrypt } }: In<'POST /wechat/push'>): Promise<string> {
    const box = found(this.wechat.push);
    const genuine = box.isGenuine(query.msg_signature, query.timestamp, query.nonce, Encrypt);
    const message = genuine ? box.open(Encrypt) : undefined;
    if (message === undefined) throw new DomainError('forbidden');
    const said = pictureResultIn(message);
    return this.transactions.write(caller, async (tx) => {
      if (said) await this.pictures.settle(tx, said.traceId, said.judged);
      return HEARD;
    });
  }

  picture({ params, query }: In<'GET /wechat/pictures/{id}'>): Promise<StreamableFile> {
    return this.pictures.fetch(params.id, query.ticket, this.clock.now());
  }
}
