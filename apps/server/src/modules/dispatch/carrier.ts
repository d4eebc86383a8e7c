import { Injectable } from '@nestjs/common';
import { groupTemplates } from '@market/contract/message';
import { MailPort } from '../../integrations/mail/mail.port.js';
import { NotSent } from '../../integrations/not-sent.js';
import { SmsPort } from '../../integrations/sms/sms.port.js';
import { WechatPort } from '../../integrations/wechat/wechat.port.js';
import { AccountRepository } from '../account/account.repository.js';
import { PreferenceRepository } from '../preference/preference.repository.js';
import { Ways } from '../preference/ways.js';
import type { Dispatch } from './dispatch.entity.js';

/** 长短信按 67 字一条计费。 */
const SMS_LENGTH = 134;
const MAIL_FOOT = '\n\n沿沪宁协同创新集市。在“消息设置”里可以改收哪些、怎样收。';

/** Hands one dispatch to its channel, at the address the person has by now. Throws NotSent or `unavailable`. */
@Injectable()
export class Carrier {
  constructor(
    private readonly accounts: AccountRepository,
    private readonly preferences: PreferenceRepository,
    private readonly ways: Ways,
    private readonly wechat: WechatPort,
    private readonly sms: SmsPort,
    private readonly mail: MailPort,
  ) {}

  async carry({ id, accountId, channel, messageGroup, title, body, createdAt }: Dispatch): Promise<void> {
    const account = await this.accounts.findById(accountId);
    const addresses = await this.preferences.addressesOf([accountId]);
    const to = account?.state === 'active' ? this.ways.to(account, addresses, channel) : undefined;
    if (to === undefined) throw new NotSent('对方已停用或取消了这个地址', 'refused');
    if (channel === 'wechat')
      await this.wechat.notify(to, groupTemplates[messageGroup], { title, body, at: createdAt });
    else if (channel === 'sms') await this.sms.send(id, to, `${title}：${body}`.slice(0, SMS_LENGTH));
    else await this.mail.send({ id, to, subject: title, text: body + MAIL_FOOT });
  }
}
