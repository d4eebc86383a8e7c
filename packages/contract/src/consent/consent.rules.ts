import { isMobileNumber, type ErrorCode, type FieldIssue } from '../shared/index.js';
import type { ContactInput } from './consent.schema.js';

/** 交出联系方式要单独同意（个人信息保护法第二十三条）：for what, each with the words the person agrees to. */
export const consentTopics = ['booking', 'signUp', 'inquiry'] as const;
export type ConsentTopic = (typeof consentTopics)[number];
export const consentTopicLabels: Record<ConsentTopic, string> = { booking: '预约', signUp: '报名', inquiry: '咨询' };

const wordings: Record<ConsentTopic, (receiver: string) => string> = {
  booking: (receiver) => `同意预约确认后，把我的联系人姓名和电话交给${receiver}，只用于安排这次预约`,
  signUp: (receiver) => `同意把我的姓名和电话交给${receiver}，只用于这场活动的联络和签到`,
  inquiry: (receiver) => `同意把我的联系人姓名和电话交给${receiver}，只用于答复这次咨询`,
};

/** Shown beside its own box, never ticked beforehand, and kept word for word. */
export const consentWording = (topic: ConsentTopic, receiver: string): string => wordings[topic](receiver);

interface Consent {
  /** When the thing it was given for came about; before that nobody sees the contact. */
  readyAt: string | Date | null;
  endedAt: string | Date | null;
}

/** 不能看联系方式的原因。 */
export const whyCannotOpenContact = ({ readyAt, endedAt }: Consent): ErrorCode | undefined =>
  readyAt !== null && endedAt === null ? undefined : 'contactNotReady';

/** `phoneKnown`: the account has a number of its own, which is the one that is handed over. */
export function contactIssues({ name, phone }: ContactInput, phoneKnown: boolean): FieldIssue[] {
  return [
    ...(name === '' ? [{ path: 'contact.name', message: '请填写联系人' }] : []),
    ...(phoneKnown || isMobileNumber(phone) ? [] : [{ path: 'contact.phone', message: '请填写联系人手机号' }]),
  ];
}
