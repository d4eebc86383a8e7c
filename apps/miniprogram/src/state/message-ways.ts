import type { MessageTarget } from '@market/contract/message';
import { open } from '@/platform/navigation';
import type { IconName } from '@/ui/base/icon-names';
import { api } from './client';

interface Way {
  icon: IconName;
  text: string;
  open: (id: string) => Promise<void>;
}

/** What a message leads to in the mini-program. A target that is not listed has its page in the console alone. */
export const messageWays: Readonly<Partial<Record<MessageTarget, Way>>> = {
  ownChallenge: { icon: 'flag', text: '看本单位榜单', open: (id) => open('manage', { id }) },
  ownBid: {
    icon: 'file-lock',
    text: '看本单位方案',
    async open(id) {
      const bid = await api('GET /my/bids/{id}', { params: { id } });
      await (bid.state === 'draft' ? open('bid', { challengeId: bid.challenge.id }) : open('receipt', { bidId: id }));
    },
  },
  claim: { icon: 'badge-check', text: '看申请', open: (id) => open('claim', { id }) },
  members: { icon: 'people', text: '看成员', open: () => open('members') },
  objection: { icon: 'message', text: '看异议', open: (id) => open('objection', { id }) },
  agreement: { icon: 'sheet', text: '看技术合同', open: (id) => open('agreement', { id }) },
  challenge: { icon: 'flag', text: '看榜单', open: (id) => open('challenge', { id }) },
  consortium: { icon: 'people', text: '答复邀请', open: (id) => open('consortium', { id }) },
  record: { icon: 'sheet', text: '看记录', open: (id) => open('record', { id }) },
  savedFilter: { icon: 'filter', text: '看新的记录', open: (id) => open('records', { filter: id }) },
  correction: { icon: 'edit', text: '看纠错', open: (id) => open('correction', { id }) },
  booking: { icon: 'calendar', text: '看预约', open: (id) => open('request', { topic: 'booking', id }) },
  signUp: { icon: 'calendar', text: '看报名', open: (id) => open('request', { topic: 'signUp', id }) },
  feedback: { icon: 'message', text: '看投诉建议', open: (id) => open('feedbackItem', { id }) },
  inquiry: { icon: 'message', text: '看咨询', open: (id) => open('request', { topic: 'inquiry', id }) },
};
