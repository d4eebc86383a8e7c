import { whyCannotOpen, whyCannotCheckFormat } from '@market/contract/bid-opening';
import { whyCannotTakeBack, type OwnChallenge } from '@market/contract/challenge';
import { whyCannotBeginJudging, whyCannotShortlist, whyCannotStartNotice } from '@market/contract/judging';
import type { Actor } from '@market/contract/shared';
import { clock } from '@/platform/clock';
import { api } from '@/state/client';

/** It is one's own: the server answers nobody else. */
export const ofOwn = ({ state, hold, regionCode, content: { kind } }: OwnChallenge, actor: Actor) => ({
  state,
  hold,
  regionCode,
  kind,
  organizationId: actor.organization?.id ?? '',
});

export interface Move {
  name: string;
  /** What it means, asked before it is done. */
  ask: (challenge: OwnChallenge) => string;
  call: (challenge: OwnChallenge) => Promise<OwnChallenge>;
}

const own = ({ id, version }: OwnChallenge) => ({ params: { id }, body: { version } });

const nobody = { demander: null, witness: null };

const moves = {
  open: {
    name: '开启方案',
    ask: ({ bidCount }) =>
      `收到方案 ${bidCount ?? 0} 份。科技局见证人在半小时内也开启，密钥才放出；开启和每次查看都有记录，并告知揭榜方。`,
    call: async ({ id }) => {
      await api('POST /my/challenges/{id}/open', { params: { id } });
      return api('GET /my/challenges/{id}', { params: { id } });
    },
  },
  beginJudging: {
    name: '进入评审',
    ask: () => '结束对接，进入评审。对接可以不做；进入评审后不能再回来。',
    call: (challenge) => api('POST /my/challenges/{id}/begin-judging', own(challenge)),
  },
  notice: {
    name: '公示第一名',
    ask: () => '公开拟定的揭榜方。公示期内任何单位可实名提出异议，期满无异议自动定榜。',
    call: (challenge) => api('POST /my/challenges/{id}/notice', own(challenge)),
  },
  takeBack: {
    name: '取回题目',
    ask: () => '取回后可以再改，征集截止前再交即可。',
    call: (challenge) => api('POST /my/challenges/{id}/take-back', own(challenge)),
  },
} satisfies Record<string, Move>;

/** The next step of the demander that one confirmation is enough for. */
export function primaryMove(actor: Actor, challenge: OwnChallenge): Move | undefined {
  const facts = ofOwn(challenge, actor);
  if (whyCannotTakeBack(actor, facts) === undefined) return moves.takeBack;
  if (whyCannotOpen(actor, 'demander', facts, nobody, clock.now()) === undefined) return moves.open;
  if (whyCannotBeginJudging(actor, facts, 0) === undefined) return moves.beginJudging;
  return whyCannotStartNotice(actor, facts) === undefined ? moves.notice : undefined;
}

export const mayShortlist = (actor: Actor, challenge: OwnChallenge): boolean =>
  whyCannotShortlist(actor, ofOwn(challenge, actor), null) === undefined;

export const mayCheckFormat = (actor: Actor, challenge: OwnChallenge): boolean =>
  whyCannotCheckFormat(actor, ofOwn(challenge, actor)) === undefined;
