import { Injectable } from '@nestjs/common';
import type { Tx } from '../../common/transactions.js';
import { MessageSender } from '../message/message-sender.js';
import type { FeedSpec } from './feed-spec.js';
import { OUTAGE_FAILURES } from './feed-standing.js';

/** Tells the maintainers of the place of an outage once, and of its end once. */
@Injectable()
export class FeedNotices {
  constructor(private readonly messages: MessageSender) {}

  /** `before`: failures in a row up to this run. */
  tell(
    tx: Tx,
    { title, regionCode }: FeedSpec,
    { before, failed, message }: { before: number; failed: boolean; message: string | null },
  ): void {
    if (failed && before + 1 === OUTAGE_FAILURES)
      this.messages.toStaff(tx, regionCode, 'maintainer', {
        title: '数据来源取不到',
        body: `“${title}”连续 ${OUTAGE_FAILURES} 次没有取到：${message ?? ''}。会继续重试，恢复后再告诉你；请联系对方平台。`,
      });
    if (!failed && before >= OUTAGE_FAILURES)
      this.messages.toStaff(tx, regionCode, 'maintainer', {
        title: '数据来源恢复了',
        body: `“${title}”又能取到了，之前连续 ${before} 次没有成功。`,
      });
  }
}
