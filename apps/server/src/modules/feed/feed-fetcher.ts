import { createHash } from 'node:crypto';
import { text } from 'node:stream/consumers';
import { Injectable, Logger } from '@nestjs/common';
import { Outbound, OutboundRefused } from '../../integrations/outbound/outbound.port.js';
import { FeedUnreadable, rowsOf } from './feed-rows.js';
import type { FeedRun } from './feed-run.entity.js';
import type { FeedSpec } from './feed-spec.js';

const LIMITS = { maxBytes: 10 * 1024 * 1024, timeoutMs: 30_000 };
const OK = 200;
const NOT_MODIFIED = 304;

type Seen = Pick<FeedRun, 'httpStatus' | 'digest' | 'etag' | 'lastModified'>;
/** What asking the platform came to. `content` is there when its records are others than before. */
export type Fetching = Seen & { failed: boolean; message: string | null; content?: Buffer };

@Injectable()
export class FeedFetcher {
  private readonly log = new Logger('Feeds');

  constructor(private readonly outbound: Outbound) {}

  /** Never throws: a failure is an answer, in words for the bureau. */
  async fetch(feed: FeedSpec, last: FeedRun | null): Promise<Fetching> {
    const { digest, etag, lastModified } = last ?? { digest: null, etag: null, lastModified: null };
    const seen: Seen = { httpStatus: null, digest, etag, lastModified };
    try {
      const answer = await this.outbound.get(feed.url, LIMITS, { etag, lastModified });
      seen.httpStatus = answer.status;
      if (answer.status === OK) return changed(seen, answer, await text(answer.body), feed);
      answer.body.destroy();
      if (answer.status === NOT_MODIFIED) return { ...seen, failed: false, message: null };
      return { ...seen, failed: true, message: `对方答 HTTP ${answer.status}` };
    } catch (error) {
      if (error instanceof OutboundRefused || error instanceof FeedUnreadable)
        return { ...seen, failed: true, message: error.message.slice(0, 300) };
      this.log.error(error);
      return { ...seen, failed: true, message: '取数时出错，见服务日志' };
    }
  }
}

function changed(
  seen: Seen,
  { etag, lastModified }: Pick<FeedRun, 'etag' | 'lastModified'>,
  body: string,
  feed: FeedSpec,
): Fetching {
  const rows = rowsOf(body, feed);
  if (rows.length === 0) return { ...seen, failed: false, message: '对方没有记录' };
  const content = Buffer.from(JSON.stringify(rows));
  const digest = createHash('sha256').update(content).digest('hex');
  const marks = { etag: short(etag, 200), lastModified: short(lastModified, 60) };
  const now = { ...seen, ...marks, digest, failed: false, message: null };
  return digest === seen.digest ? now : { ...now, content };
}

/** A mark too long to be kept is none: cut, it would never be known again. */
const short = (mark: string | null, length: number): string | null => (mark && mark.length <= length ? mark : null);
