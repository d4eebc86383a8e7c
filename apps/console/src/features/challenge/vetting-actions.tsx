import {
  challengeStateLabels,
  nextAfter,
  vettingChecks,
  whyCannotPick,
  whyCannotVet,
  type StaffChallenge,
} from '@market/contract/challenge';
import { errors } from '@market/contract/shared';
import { useQuery } from '@tanstack/react-query';
import { App, Button } from 'antd';
import { useState } from 'react';
import { ActionBar } from '../../components/desk';
import { ReasonModal } from '../../components/reason-modal';
import { call } from '../../platform/client';
import { failureOf } from '../../platform/failure';
import { read } from '../../platform/query';
import { useActor } from '../../platform/session';
import type { Check } from './challenge-desk';
import { PickTopic } from './pick-topic';
import { staffMoveList, staffMoves, type StaffMoveKey } from './staff-moves';
import { useVetting } from './use-vetting';

export function VettingActions({ challenge, checks }: { challenge: StaffChallenge; checks: Check[] }) {
  const actor = useActor();
  const { message, modal } = App.useApp();
  const vetting = useVetting(challenge);
  const [asked, setAsked] = useState<StaffMoveKey>();
  const pickable = whyCannotPick(actor, challenge) === undefined;
  const passable = pickable || whyCannotVet(actor, challenge) === undefined;
  const [picking, setPicking] = useState(false);
  const rules = useQuery({
    ...read('GET /regions/{code}/challenge-rules', { params: { code: challenge.regionCode } }),
    enabled: passable,
  }).data?.rules;
  const stage = pickable ? 'screening' : 'vetting';
  const next = rules && nextAfter(stage, challenge.kind, rules);
  const open = staffMoveList.filter(([, { whyNot }]) => whyNot(actor, challenge) === undefined);
  const unticked = vettingChecks.length - checks.length;
  const why = passable && unticked > 0 ? `还有 ${unticked} 项检查没确认` : undefined;
  const told = (done: string) => ({
    onSuccess: () => message.success(done),
    onError: (error: unknown) => message.error(failureOf(error).text),
  });
  const pass = () =>
    vetting.mutate(
      ({ id, version }) => call('POST /staff/challenges/{id}/pass', { params: { id }, body: { version, checks } }),
      {
        ...told(''),
        onSuccess: ({ state }) =>
          message.success(state === 'published' ? '已张榜' : `已转入「${challengeStateLabels[state]}」`),
      },
    );
  const press = (key: StaffMoveKey) => {
    const move = staffMoves[key];
    if ('ask' in move) setAsked(key);
    else
      void modal.confirm({
        title: move.name,
        onOk: () => vetting.mutateAsync(move.send, told(move.done)).catch(() => undefined),
      });
  };
  const explain = async (reason: string) => {
    if (!asked) return;
    const move = staffMoves[asked];
    await vetting.mutateAsync((current) => move.send(current, reason));
    message.success(move.done);
  };
  const move = asked && staffMoves[asked];
  const denial = asked && staffMoves[asked].whyNot(actor, challenge);

  if (open.length === 0 && !asked) return null;
  return (
    <ActionBar>
      {open.map(([key, { name, ask }]) => (
        <Button key={key} danger={ask?.danger ?? false} onClick={() => press(key)}>
          {name}
        </Button>
      ))}
      <p className="lab" id="why-not-pass">
        {why}
      </p>
      {passable && (
        <Button
          type="primary"
          disabled={why !== undefined}
          aria-describedby="why-not-pass"
          loading={vetting.isPending}
          onClick={pickable ? () => setPicking(true) : pass}
        >
          {next === undefined || next === 'published'
            ? pickable
              ? '选入挑战赛'
              : '通过并张榜'
            : `通过，转${challengeStateLabels[next]}`}
        </Button>
      )}
      {pickable && picking && <PickTopic challenge={challenge} checks={checks} onClose={() => setPicking(false)} />}
      {move && 'ask' in move && (
        <ReasonModal
          key={asked}
          open
          title={move.name}
          okText={move.name}
          {...move.ask}
          blocked={
            denial &&
            `${errors[denial].text}。这张榜已是「${challengeStateLabels[challenge.state]}」，写好的理由还在，可以复制。`
          }
          onSubmit={explain}
          onClose={() => setAsked(undefined)}
        />
      )}
    </ActionBar>
  );
}
