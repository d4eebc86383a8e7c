import { useMutation, useQueryClient } from '@tanstack/react-query';
import type { StaffBrokerRequest } from '@market/contract/broker-request';
import { App, Button } from 'antd';
import { useState } from 'react';
import { ActionBar } from '../../components/desk';
import { ReasonModal } from '../../components/reason-modal';
import { call } from '../../platform/client';
import { isConflict } from '../../platform/failure';
import { read } from '../../platform/query';

const ways = {
  answer: { title: '答复梳理意见', okText: '答复', label: '意见', danger: false, hint: '原样发给发榜单位。' },
  decline: { title: '不办理', okText: '不办理', label: '理由', danger: true, hint: '原样发给发榜单位。' },
} as const;
type Way = keyof typeof ways;

/** 答复、不办理：either ends the reading of the draft. */
export function BrokerRequestActions({ request: { id, state, version } }: { request: StaffBrokerRequest }) {
  const { message } = App.useApp();
  const queryClient = useQueryClient();
  const [chosen, setChosen] = useState<Way>();
  const one = read('GET /staff/broker-requests/{id}', { params: { id } }).queryKey;
  const reply = useMutation({
    mutationFn: ({ way, answer }: { way: Way; answer: string }) =>
      call(`POST /staff/broker-requests/{id}/${way}`, { params: { id }, body: { version, answer } }),
    onSuccess: async (replied) => {
      queryClient.setQueryData(one, replied);
      await queryClient.invalidateQueries({ queryKey: ['GET /staff/broker-requests'] });
    },
    onError: (error) => {
      if (isConflict(error)) void queryClient.invalidateQueries({ queryKey: one });
    },
  });
  if (state !== 'asked') return null;
  return (
    <ActionBar>
      <Button onClick={() => setChosen('decline')}>不办理</Button>
      <p className="lab">答复后就不能再看这份草稿</p>
      <Button type="primary" onClick={() => setChosen('answer')}>
        答复
      </Button>
      {(Object.keys(ways) as Way[]).map((way) => (
        <ReasonModal
          key={way}
          open={chosen === way}
          {...ways[way]}
          max={2000}
          onSubmit={async (answer) => {
            await reply.mutateAsync({ way, answer });
            message.success('已发给发榜单位');
          }}
          onClose={() => setChosen(undefined)}
        />
      ))}
    </ActionBar>
  );
}
