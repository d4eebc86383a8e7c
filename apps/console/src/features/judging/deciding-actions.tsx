import {
  whyCannotBeginJudging,
  whyCannotShortlist,
  whyCannotStartNotice,
  type JudgingDesk,
} from '@market/contract/judging';
import { errors, type ErrorCode } from '@market/contract/shared';
import { App, Button } from 'antd';
import { useState } from 'react';
import { ActionBar } from '../../components/desk';
import { call } from '../../platform/client';
import { failureOf } from '../../platform/failure';
import { useActor } from '../../platform/session';
import { ShortlistDrawer } from './shortlist-drawer';
import type { Desk } from './use-desk';

interface Next {
  text: string;
  why: ErrorCode | undefined;
  run: () => void;
}

/** The next step of a 政府榜; of a 企业榜 it is the demander's, and the desk says so. */
export function DecidingActions({ desk, step }: { desk: JudgingDesk; step: Desk }) {
  const actor = useActor();
  const { message, modal } = App.useApp();
  const [listing, setListing] = useState(false);
  const request = { params: { id: desk.id }, body: { version: desk.version } };
  const run = (title: string, content: string, move: () => Promise<JudgingDesk>) => () =>
    void modal.confirm({
      title,
      content,
      okText: title,
      cancelText: '取消',
      onOk: () => step.mutateAsync(move).catch((error: unknown) => void message.error(failureOf(error).text)),
    });
  const unchecked = desk.bids.filter(({ state }) => state === 'formatCheck').length;
  const next: Partial<Record<JudgingDesk['state'], Next>> = {
    matchmaking: {
      text: '进入评审',
      why: whyCannotBeginJudging(actor, desk, unchecked),
      run: run('进入评审', '结束对接，进入评审，之后不能再回来。', () =>
        call('POST /staff/challenges/{id}/begin-judging', request),
      ),
    },
    judging: {
      text: '定入围名单',
      why: whyCannotShortlist(actor, desk, desk.panel?.state ?? null),
      run: () => setListing(true),
    },
    shortlisted: {
      text: '公示第一名',
      why: whyCannotStartNotice(actor, desk),
      run: run('公示第一名', '公示期内任何单位可实名提出异议，期满无异议自动定榜。', () =>
        call('POST /staff/challenges/{id}/notice', request),
      ),
    },
  };
  const act = next[desk.state];
  if (!act) return null;
  return (
    <ActionBar>
      <p className="lab" id="why-not-next">
        {act.why && errors[act.why].text}
      </p>
      <Button
        type="primary"
        disabled={act.why !== undefined}
        aria-describedby="why-not-next"
        loading={step.isPending}
        onClick={act.run}
      >
        {act.text}
      </Button>
      {listing && <ShortlistDrawer desk={desk} step={step} onClose={() => setListing(false)} />}
    </ActionBar>
  );
}
