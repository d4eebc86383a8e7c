import { useQueryClient } from '@tanstack/react-query';
import type { RoundView } from '@market/contract/verification';
import { App } from 'antd';
import { ConfirmButton } from '../../components/confirm-button';
import { call } from '../../platform/client';
import { read } from '../../platform/query';

export function CloseRound({ round }: { round: RoundView }) {
  const { message } = App.useApp();
  const queryClient = useQueryClient();
  const params = { id: round.id };
  const unfinished = round.left + round.waiting;
  return (
    <ConfirmButton
      danger
      asks={{
        title: `结束「${round.name}」`,
        content:
          unfinished > 0
            ? `还有 ${unfinished} 条没有完成，会按现在的样子记下，不能重开。`
            : '全部完成。结束后不能重开。',
        okText: '结束',
      }}
      act={() => call('POST /staff/verification-rounds/{id}/close', { params, body: { version: round.version } })}
      onDone={(detail) => {
        queryClient.setQueryData(read('GET /staff/verification-rounds/{id}', { params }).queryKey, detail);
        void queryClient.invalidateQueries({ queryKey: ['GET /staff/verification-rounds'] });
        message.success('已结束');
      }}
    >
      结束这一轮
    </ConfirmButton>
  );
}
