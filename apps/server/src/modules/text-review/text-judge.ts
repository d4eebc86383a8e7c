import { Injectable } from '@nestjs/common';
import type { Verdict } from '@market/contract/text-review';
import { WechatPort } from '../../integrations/wechat/wechat.port.js';
import { Clock } from '../../common/clock.js';
import { AccountRepository } from '../account/account.repository.js';
import { SessionService } from '../account/session.service.js';
import { hasSuspectWord } from './suspect-words.js';

/** WeChat judges only for whom it has seen so lately: msgSecCheck, errcode 61010. */
const SEEN_MS = 2 * 3_600_000;

/** The word list for everybody; WeChat's judgement for who came by WeChat just now. */
@Injectable()
export class TextJudge {
  constructor(
    private readonly accounts: AccountRepository,
    private readonly sessions: SessionService,
    private readonly wechat: WechatPort,
    private readonly clock: Clock,
  ) {}

  /** Why a person must look; undefined when nobody need. */
  async of(accountId: string, texts: readonly string[]): Promise<Verdict | undefined> {
    const text = texts.join('\n');
    if (hasSuspectWord(text)) return 'words';
    const openid = await this.openidSeen(accountId);
    const judged = openid === undefined ? 'pass' : await this.wechat.judge(openid, text);
    return judged === 'pass' ? undefined : judged;
  }

  /** Of who came by WeChat just now; undefined for everybody else. */
  async openidSeen(accountId: string): Promise<string | undefined> {
    if (!this.wechat.judges) return undefined;
    const openid = (await this.accounts.findById(accountId))?.wechatOpenid;
    if (!openid) return undefined;
    const since = new Date(this.clock.now().getTime() - SEEN_MS);
    const seen = (await this.sessions.listOf(accountId)).some(
      ({ channel, lastSeenAt }) => channel === 'wechat' && lastSeenAt >= since,
    );
    return seen ? openid : undefined;
  }
}
