import { answerDaysOf, inquiryKindOf, type InquiryTurn } from '@market/contract/inquiry';
import { getRecordType } from '@market/contract/record';
import { newId } from '../../common/ids.js';
import type { Consent } from '../../modules/consent/consent.entity.js';
import type { Inquiry } from '../../modules/inquiry/inquiry.entity.js';
import { daysAgo } from './demo-days.js';
import type { ServiceContext } from './demo-services.js';

interface Written {
  recordType: string;
  question: string;
  amountFen?: number;
  answer?: string;
  daysAgo: number;
  consents?: true;
}

/** One that is fresh, one that is answered; at every third place one that is overdue. */
const written: readonly Written[] = [
  {
    recordType: 'loan',
    question: '年收入 3000 万元，有发明专利 6 件，能不能不抵押？多久放款？',
    amountFen: 500_000_000,
    daysAgo: 1,
    consents: true,
  },
  {
    recordType: 'achievement',
    question: '想了解中试数据和许可费，能否安排一次线上交流？',
    answer: '已转告完成单位，本周四下午可以线上谈，会议号另发消息。',
    daysAgo: 6,
    consents: true,
  },
  { recordType: 'serviceStation', question: '公司迁到贵地，高企资格要重新认定吗？需要带什么材料？', daysAgo: 12 },
];

interface Asked {
  inquiry: Inquiry;
  consents: Consent[];
}

export const inquiryRows = (context: ServiceContext, regionCode: string, n: number): Asked[] =>
  written.flatMap((one, i) => (i === 2 && n % 3 !== 0 ? [] : asked(context, regionCode, one, n + i)));

function asked(context: ServiceContext, regionCode: string, one: Written, n: number): Asked[] {
  const { members, recordsOf, workDays, regions, consent, now } = context;
  const [record] = recordsOf(one.recordType, regionCode);
  const member = members[(n * 7 + 2) % members.length];
  const spec = getRecordType(one.recordType);
  const kind = record && inquiryKindOf(spec, record);
  if (!record || !member || !kind) return [];
  const askedAt = daysAgo(now, one.daysAgo, '10:15');
  const answeredAt = daysAgo(now, one.daysAgo - 2, '16:30');
  const { accountId, organization } = member;
  const bureau = regions.get(regionCode).bureau.name;
  const turns: InquiryTurn[] = [
    { by: 'asker', name: organization.name, text: one.question, at: askedAt.toISOString() },
    ...(one.answer ? [{ by: 'bureau' as const, name: bureau, text: one.answer, at: answeredAt.toISOString() }] : []),
  ];
  const inquiry: Inquiry = {
    id: newId(),
    recordId: record.id,
    recordTitle: record.title,
    regionCode,
    accountId,
    organizationName: organization.name,
    kind,
    state: one.answer ? 'answered' : 'asked',
    version: turns.length,
    question: one.question,
    amountFen: one.amountFen ?? 0,
    turns,
    dueAt: workDays.deadline(askedAt, answerDaysOf(spec, record.fields)).deadline,
    remindedAt: null,
    createdAt: askedAt,
    updatedAt: one.answer ? answeredAt : askedAt,
  };
  return [{ inquiry, consents: one.consents ? [consent('inquiry', inquiry)] : [] }];
}
