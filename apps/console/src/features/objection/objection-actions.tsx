import { useMutation, useQueryClient } from '@tanstack/react-query';
import { whyCannotHandleObjection, type StaffObjection } from '@market/contract/objection';
import { App, Button } from 'antd';
import { useState } from 'react';
import { ConfirmButton } from '../../components/confirm-button';
import { ActionBar } from '../../components/desk';
import { ReasonModal } from '../../components/reason-modal';
import { call } from '../../platform/client';
import { isConflict } from '../../platform/failure';
import { read } from '../../platform/query';
import { useActor } from '../../platform/session';

const answers = {
  refuse: { title: '不予受理', okText: '不予受理', hint: '原样发给提出单位，公示照常计算。' },
  dismiss: { title: '异议不成立', okText: '不成立', hint: '原样发给提出单位；公示继续，期满时间顺延。' },
  uphold: {
    title: '异议成立',
    okText: '成立',
    hint: '原样发给提出单位，也作为不再选定的理由发给拟中榜方；发榜方从入围名单另行公示。',
  },
} as const;
type Answer = keyof typeof answers;

/** 受理、不予受理，再答复；every answer carries its reasons. */
export function ObjectionActions({ objection }: { objection: StaffObjection }) {
  const { id, version } = objection;
  const actor = useActor();
  const { message } = App.useApp();
  const queryClient = useQueryClient();
  const [asked, setAsked] = useState<Answer>();
  const one = read('GET /staff/objections/{id}', { params: { id } }).queryKey;
  const step = useMutation({
    mutationFn: (move: () => Promise<StaffObjection>) => move(),
    onSuccess: async (moved) => {
      queryClient.setQueryData(one, moved);
      await queryClient.invalidateQueries({ queryKey: ['GET /staff/objections'] });
    },
    onError: (error) => {
      if (isConflict(error)) void queryClient.invalidateQueries({ queryKey: one });
    },
  });
  const may = (from: 'submitted' | 'accepted'): boolean =>
    whyCannotHandleObjection(actor, { ...objection, organizationId: '' }, from) === undefined;
  if (!may('submitted') && !may('accepted')) return null;
  return (
    <ActionBar>
      {may('submitted') ? (
        <>
          <Button onClick={() => setAsked('refuse')}>不予受理</Button>
          <p className="lab">受理即暂停公示</p>
          <ConfirmButton
            type="primary"
            asks={{
              title: '受理异议',
              content: '受理后公示暂停计算，双方会收到消息，提出单位不公开。',
              okText: '受理',
            }}
            act={() =>
              step.mutateAsync(() => call('POST /staff/objections/{id}/accept', { params: { id }, body: { version } }))
            }
          >
            受理
          </ConfirmButton>
        </>
      ) : (
        <>
          <Button danger onClick={() => setAsked('uphold')}>
            异议成立
          </Button>
          <p className="lab">答复必须写明理由</p>
          <Button type="primary" onClick={() => setAsked('dismiss')}>
            异议不成立
          </Button>
        </>
      )}
      {(Object.keys(answers) as Answer[]).map((to) => (
        <ReasonModal
          key={to}
          open={asked === to}
          {...answers[to]}
          label="答复"
          danger={to === 'uphold'}
          max={1000}
          onSubmit={async (answer) => {
            await step.mutateAsync(() =>
              call(`POST /staff/objections/{id}/${to}`, { params: { id }, body: { version, answer } }),
            );
            message.success('已答复');
          }}
          onClose={() => setAsked(undefined)}
        />
      ))}
    </ActionBar>
  );
}
