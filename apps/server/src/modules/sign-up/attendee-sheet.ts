import { Injectable, type OnModuleInit, type StreamableFile } from '@nestjs/common';
import { csv, maskPhone, minuteText } from '@market/contract/shared';
import { signUpStateLabels } from '@market/contract/sign-up';
import { actorOf, type Caller } from '../../common/caller.js';
import { fileAnswer } from '../../common/file-answer.js';
import type { In } from '../../common/operation.decorator.js';
import { Transactions } from '../../common/transactions.js';
import { ApprovalActs } from '../approval/approval-acts.js';
import { ApprovalService } from '../approval/approval.service.js';
import { ConsentBook } from '../consent/consent-book.js';
import type { SignUp } from './sign-up.entity.js';
import { SignUpRepository } from './sign-up.repository.js';
import { StaffEventService } from './staff-event.service.js';

/** 签到名单 as a sheet: phones keep their ends, unless another person agreed that the reader takes them away whole. */
@Injectable()
export class AttendeeSheet implements OnModuleInit {
  constructor(
    private readonly signUps: SignUpRepository,
    private readonly events: StaffEventService,
    private readonly consents: ConsentBook,
    private readonly acts: ApprovalActs,
    private readonly approvals: ApprovalService,
    private readonly transactions: Transactions,
  ) {}

  onModuleInit(): void {
    this.acts.register('exportAttendees', {
      ask: async (_, caller, { eventId }) => {
        const { title, regionCode } = await this.events.find(caller, eventId);
        return {
          facts: [
            ['活动', title],
            ['内容', '签到名单，带本人同意交出的完整电话'],
          ],
          subjectId: eventId,
          regionCode,
        };
      },
      act: (_, __, { eventId }) => Promise.resolve({ object: { type: 'event', id: eventId } }),
    });
  }

  async sheet(caller: Caller, { params, query }: In<'GET /staff/events/{id}/attendee-sheet'>): Promise<StreamableFile> {
    const event = await this.events.find(caller, params.id);
    const rows = await this.transactions.write(caller, async (tx) => {
      tx.about('event', event.id);
      if (query.approval) await this.approvals.use(tx, caller, query.approval, 'exportAttendees', event.id);
      const signUps = await this.signUps.sheet(tx, event.id);
      const ids = signUps.map(({ id }) => id);
      const contacts = query.approval
        ? await this.consents.openAll(tx, ids, actorOf(caller))
        : await this.consents.openable(tx, ids);
      const shown = (phone = ''): string => (query.approval || phone === '' ? phone : maskPhone(phone));
      return signUps.map((signUp) => sheetRow(signUp, shown(contacts.get(signUp.id)?.phone), tx.now));
    });
    return fileAnswer('csv', `签到名单 ${event.title}`, csv([TITLES, ...rows]));
  }
}

const TITLES = ['序号', '姓名', '单位', '状态', '电话', '报名时间', '签到时间'];
const sheetRow = (row: SignUp, phone: string, now: Date): string[] => [
  String(row.number),
  row.attendee,
  row.organizationName ?? '',
  signUpStateLabels[row.state],
  phone,
  minuteText(row.createdAt, now),
  row.checkedInAt ? minuteText(row.checkedInAt, now) : '',
];
