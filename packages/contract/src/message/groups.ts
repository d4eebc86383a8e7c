import type { MessageTarget } from './targets.js';

/** What messages are about; a person chooses for each group by which way it reaches them outside the inbox as well. */
export const messageGroups = ['deadline', 'result', 'progress', 'fulfilment', 'service', 'record', 'desk'] as const;
export type MessageGroup = (typeof messageGroups)[number];
export const messageGroupLabels: Record<MessageGroup, string> = {
  deadline: '时限提醒',
  result: '审核与结果',
  progress: '榜单与揭榜',
  fulfilment: '合同与履约',
  service: '预约与咨询',
  record: '记录与收藏',
  desk: '本局办理',
};
export const messageGroupNotes: Record<MessageGroup, string> = {
  deadline: '截止、到期、超期',
  result: '退回、定榜、异议',
  progress: '修订、开启、咨询、联合体',
  fulfilment: '签署、里程碑、付款、验收',
  service: '预约、报名、咨询、投诉建议',
  record: '收藏的变化、纠错答复',
  desk: '待办和转来的事项',
};

const ofTarget: Record<MessageTarget, MessageGroup> = {
  ownChallenge: 'progress',
  ownBid: 'progress',
  agreement: 'fulfilment',
  challenge: 'progress',
  consortium: 'progress',
  record: 'record',
  savedFilter: 'record',
  correction: 'record',
  booking: 'service',
  signUp: 'service',
  inquiry: 'service',
  feedback: 'service',
  verificationDesk: 'desk',
  batch: 'desk',
  verificationRound: 'desk',
  portal: 'desk',
  internalRequest: 'desk',
  brokerRequest: 'desk',
  objection: 'result',
  judgingDesk: 'desk',
  panelSeat: 'desk',
  approval: 'desk',
  claim: 'result',
  members: 'progress',
  ownApproval: 'desk',
};
/** Of a message that does not say itself what it is about. */
export const groupOf = (target: { kind: MessageTarget } | null | undefined): MessageGroup =>
  target ? ofTarget[target.kind] : 'progress';

/** 站内信之外的渠道。The inbox carries every message and cannot be switched off. */
export const messageChannels = ['wechat', 'sms', 'email'] as const;
export type MessageChannel = (typeof messageChannels)[number];
export const messageChannelLabels: Record<MessageChannel, string> = { wechat: '微信', sms: '短信', email: '邮件' };

/** 短信和邮件只发要紧的；本局办理的事在控制台里办。 */
export const groupChannels: Record<MessageGroup, readonly MessageChannel[]> = {
  deadline: messageChannels,
  result: messageChannels,
  progress: ['wechat'],
  fulfilment: ['wechat'],
  service: ['wechat'],
  record: ['wechat'],
  desk: [],
};
export const sentGroups = messageGroups.filter((group) => groupChannels[group].length > 0);

/** 订阅消息的模板。WeChat gives one message for one acceptance of one template; which id each has is configuration. */
export const subscribeTemplates = ['result', 'deadline', 'progress'] as const;
export type SubscribeTemplate = (typeof subscribeTemplates)[number];
export const subscribeTemplateLabels: Record<SubscribeTemplate, string> = {
  result: '结果通知',
  deadline: '时限提醒',
  progress: '进度通知',
};
export const groupTemplates: Record<MessageGroup, SubscribeTemplate> = {
  deadline: 'deadline',
  result: 'result',
  progress: 'progress',
  fulfilment: 'progress',
  service: 'progress',
  record: 'progress',
  desk: 'progress',
};

/** 何时请用户订阅：after what they did, that which will happen next. At most three of a call, as WeChat allows. */
export const subscribeMoments = {
  posted: ['result', 'deadline', 'progress'],
  bid: ['result', 'deadline', 'progress'],
  favorite: ['deadline', 'progress'],
} as const satisfies Record<string, readonly SubscribeTemplate[]>;
export type SubscribeMoment = keyof typeof subscribeMoments;
