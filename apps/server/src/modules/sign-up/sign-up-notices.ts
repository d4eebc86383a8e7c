import { Injectable } from '@nestjs/common';
import { minuteText } from '@market/contract/shared';
import type { Tx } from '../../common/transactions.js';
import { MessageSender } from '../message/message-sender.js';
import type { SignUp } from './sign-up.entity.js';

@Injectable()
export class SignUpNotices {
  constructor(private readonly messages: MessageSender) {}

  taken(tx: Tx, signUp: SignUp): void {
    const waits = signUp.state === 'waiting';
    this.tell(tx, signUp, {
      title: waits ? '名额已满，已排候补' : '报名成功',
      body: waits ? '有人取消会按先后递补，并在这里告诉你。' : '到场出示签到码。',
    });
  }

  moved(tx: Tx, signUp: SignUp): void {
    this.tell(tx, signUp, { title: '候补转为已报名', body: '有了名额，给了你。到场出示签到码；不能到场请取消。' });
  }

  changed(tx: Tx, signUp: SignUp): void {
    this.tell(tx, signUp, {
      title: '活动时间或地点有变',
      body: `${signUp.venue === '' ? '' : `地点：${signUp.venue}。`}不能到场请取消，名额给候补的人。`,
    });
  }

  calledOff(tx: Tx, signUp: SignUp): void {
    this.tell(tx, signUp, { title: '活动取消', body: '主办方已取消或撤下这场活动，你的报名随之取消。' });
  }

  private tell(tx: Tx, { accountId, id, recordTitle, startsAt }: SignUp, said: { title: string; body: string }): void {
    const body = `「${recordTitle}」${minuteText(startsAt, tx.now)}开始。${said.body}`;
    this.messages.toAccount(tx, accountId, { title: said.title, body, target: { kind: 'signUp', id } });
  }
}
