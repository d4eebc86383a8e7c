import {
  whyCannotApprove,
  whyCannotArchive,
  whyCannotDiagnose,
  whyCannotLift,
  whyCannotSuspend,
  whyCannotTurnBack,
  whyCannotVet,
  type StaffChallenge,
} from '@market/contract/challenge';
import type { Actor, ErrorCode } from '@market/contract/shared';
import { call } from '../../platform/client';

type WhyNot = (actor: Actor, challenge: StaffChallenge) => ErrorCode | undefined;

interface StaffMove {
  name: string;
  whyNot: WhyNot;
  done: string;
  /** What is asked for before it is done; without it one confirmation is enough. */
  ask?: { hint: string; placeholder: string; label?: string; danger?: boolean; max: number };
  send: (challenge: StaffChallenge, said: string) => Promise<StaffChallenge>;
}

const REASON_MAX = 500;
const at = ({ id }: StaffChallenge) => ({ params: { id } });
const because = ({ version }: StaffChallenge, reason: string) => ({ version, reason });

/** What the staff's side may do with a challenge besides passing it, in the order of the bar. */
export const staffMoves = {
  reject: {
    name: '不通过',
    whyNot: (actor, challenge) => whyCannotTurnBack(actor, challenge, 'rejected'),
    done: '已记为不通过',
    ask: {
      hint: '原因会原样发给发榜方。不通过的榜单不能再提交。',
      placeholder: '写明不通过的依据。',
      danger: true,
      max: REASON_MAX,
    },
    send: (c, said) => call('POST /staff/challenges/{id}/reject', { ...at(c), body: because(c, said) }),
  },
  return: {
    name: '退回修改',
    whyNot: (actor, challenge) => whyCannotTurnBack(actor, challenge, 'draft'),
    done: '已退回',
    ask: {
      hint: '原因会原样发给发榜方，改好后可再提交。',
      placeholder: '写明要改哪一处、改成什么样。',
      danger: true,
      max: REASON_MAX,
    },
    send: (c, said) => call('POST /staff/challenges/{id}/return', { ...at(c), body: because(c, said) }),
  },
  refine: {
    name: '请技术经理人诊断',
    whyNot: whyCannotVet,
    done: '已请技术经理人诊断',
    ask: { hint: '发给本地技术经理人和发榜方。', placeholder: '写明要看清哪几处。', danger: false, max: REASON_MAX },
    send: (c, said) => call('POST /staff/challenges/{id}/refine', { ...at(c), body: because(c, said) }),
  },
  diagnose: {
    name: '写诊断意见',
    whyNot: whyCannotDiagnose,
    done: '意见已发出，榜单回到初审',
    ask: {
      label: '诊断意见',
      hint: '原样发给发榜方和主管部门，榜单回到初审。',
      placeholder: '写明哪里不清楚、建议怎样改。',
      danger: false,
      max: 2000,
    },
    send: (c, said) =>
      call('POST /staff/challenges/{id}/diagnose', { ...at(c), body: { version: c.version, text: said } }),
  },
  approve: {
    name: '同意跨城张榜',
    whyNot: whyCannotApprove,
    done: '已同意',
    send: (c) => call('POST /staff/challenges/{id}/approve', { ...at(c), body: { version: c.version } }),
  },
  suspend: {
    name: '暂停',
    whyNot: whyCannotSuspend,
    done: '已暂停',
    ask: {
      hint: '理由公开，并告知发榜方和揭榜方。暂停期间不计入揭榜时间。',
      placeholder: '写明暂停的依据。',
      danger: true,
      max: REASON_MAX,
    },
    send: (c, said) => call('POST /staff/challenges/{id}/suspend', { ...at(c), body: because(c, said) }),
  },
  lift: {
    name: '解除暂停',
    whyNot: whyCannotLift,
    done: '已恢复',
    ask: {
      hint: '告知发榜方和揭榜方；揭榜截止按暂停的时间顺延。',
      placeholder: '写明核实的结果。',
      danger: false,
      max: REASON_MAX,
    },
    send: (c, said) => call('POST /staff/challenges/{id}/lift', { ...at(c), body: because(c, said) }),
  },
  archive: {
    name: '归档',
    whyNot: whyCannotArchive,
    done: '已归档',
    send: (c) => call('POST /staff/challenges/{id}/archive', { ...at(c), body: { version: c.version } }),
  },
} as const satisfies Record<string, StaffMove>;

export type StaffMoveKey = keyof typeof staffMoves;
export const staffMoveList = Object.entries(staffMoves) as [StaffMoveKey, StaffMove][];
