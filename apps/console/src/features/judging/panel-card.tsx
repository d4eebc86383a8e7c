import { PlusOutlined } from '@ant-design/icons';
import {
  panelStateLabels,
  seatStateLabels,
  whyCannotBeginScoring,
  whyCannotFormPanel,
  type JudgingDesk,
  type PanelSeat,
} from '@market/contract/judging';
import { errors, minuteText } from '@market/contract/shared';
import { App, Button, Tooltip, type TableColumnsType } from 'antd';
import { useState } from 'react';
import { Panel } from '../../components/panel';
import { ReasonModal } from '../../components/reason-modal';
import { RowTable } from '../../components/row-table';
import { ToneTag } from '../../components/tone-tag';
import { call } from '../../platform/client';
import { clock } from '../../platform/clock';
import { failureOf } from '../../platform/failure';
import { useActor } from '../../platform/session';
import { ExpertName } from './expert-name';
import { InviteModal } from './invite-modal';
import type { Desk } from './use-desk';

/** 评审组：who was asked, who came, who has handed in. */
export function PanelCard({ desk, step }: { desk: JudgingDesk; step: Desk }) {
  const { id, panel } = desk;
  const actor = useActor();
  const { message } = App.useApp();
  const [inviting, setInviting] = useState(false);
  const [leaving, setLeaving] = useState<PanelSeat>();
  const whyNotForm = whyCannotFormPanel(actor, desk, panel?.state ?? null);
  const seats = panel?.seats ?? [];
  const whyNotBegin = whyCannotBeginScoring(
    actor,
    desk,
    panel?.state ?? null,
    seats.map(({ state }) => state),
  );
  const forming = whyNotForm === undefined;
  if (!panel && !forming) return null;
  const begin = () =>
    step.mutate(
      () =>
        call('POST /staff/challenges/{id}/begin-scoring', { params: { id }, body: { version: panel?.version ?? 0 } }),
      {
        onSuccess: () => void message.success('已开始，专家会收到消息'),
        onError: (error) => void message.error(failureOf(error).text),
      },
    );
  return (
    <Panel
      title="评审组"
      note={panel ? panelStateLabels[panel.state] : '政府榜须组评审组；企业榜可请，供发榜方参考'}
      extra={
        forming && (
          <>
            <Button icon={<PlusOutlined aria-hidden />} onClick={() => setInviting(true)}>
              邀请专家
            </Button>{' '}
            <Tooltip title={whyNotBegin && errors[whyNotBegin].text}>
              <Button type="primary" disabled={whyNotBegin !== undefined} loading={step.isPending} onClick={begin}>
                开始打分
              </Button>
            </Tooltip>
          </>
        )
      }
      flush
    >
      <RowTable
        rows={seats}
        rowKey="id"
        columns={columns(panel?.state === 'scored' ? undefined : setLeaving)}
        empty={{ text: '还没有评审专家', reason: '从专家记录里邀请，3 名以上单数；与当事方同单位的须回避。' }}
      />
      {inviting && <InviteModal id={id} step={step} onClose={() => setInviting(false)} />}
      <ReasonModal
        open={leaving !== undefined}
        title={`撤销${leaving?.name ?? ''}的评审席`}
        okText="撤销"
        hint="原因发给专家本人；已打的分不计。"
        max={200}
        onSubmit={async (reason) => {
          if (!leaving) return;
          const { id: seatId, version } = leaving;
          await step.mutateAsync(() =>
            call('POST /staff/seats/{id}/release', { params: { id: seatId }, body: { version, reason } }),
          );
        }}
        onClose={() => setLeaving(undefined)}
      />
    </Panel>
  );
}

const columns = (onRelease: ((seat: PanelSeat) => void) | undefined): TableColumnsType<PanelSeat> => [
  {
    title: '专家',
    key: 'name',
    render: (_, { name, title, organization }) => <ExpertName {...{ name, title, organization }} />,
  },
  {
    title: '状态',
    key: 'state',
    render: (_, { state }) => <ToneTag tone={state === 'scored' ? 'ok' : 'plain'}>{seatStateLabels[state]}</ToneTag>,
  },
  {
    title: '时间',
    key: 'at',
    className: 'num',
    render: (_, { submittedAt, answeredAt, invitedAt }) =>
      minuteText(submittedAt ?? answeredAt ?? invitedAt, clock.now()),
  },
  { title: '说明', key: 'note', className: 'lab', render: (_, { note }) => note || '—' },
  {
    title: '',
    key: 'act',
    render: (_, seat) =>
      onRelease &&
      (seat.state === 'invited' || seat.state === 'seated') && (
        <Button type="link" danger aria-label={`撤销${seat.name}`} onClick={() => onRelease(seat)}>
          撤销
        </Button>
      ),
  },
];
