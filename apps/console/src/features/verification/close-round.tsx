import { useMutation, useQueryClient } from '@tanstack/react-query';
import type { RoundView } from '@market/contract/verification';
import { App, Button } from 'antd';
import { call } from '../../platform/client';
import { failureOf } from '../../platform/failure';
import { read } from '../../platform/query';

export function CloseRound({ round }: { round: RoundView }) {
  const { modal, message } = App.useApp();
  const queryClient = useQueryClient();
  const params = { id: round.id };
  const closing = useMutation({
    mutationFn: () => call('POST /staff/verification-rounds/{id}/close', { params, body: { version: round.version } }),
    onSuccess: (detail) => {
      queryClient.setQueryData(read('GET /staff/verification-rounds/{id}', { params }).queryKey, detail);
      void queryClient.invalidateQueries({ queryKey: ['GET /staff/verification-rounds'] });
      message.success('已结束');
    },
    onError: (error) => message.error(failureOf(error).text),
  });
  const ask = () =>
    void modal.confirm({
      title: `结束「${round.name}」`,
      content:
        round.left + round.waiting > 0
          ? `还有 ${round.left + round.waiting} 条没有完成，会按现在的样子记下，不能重开。`
          : '全部完成。结束后不能重开。',
      okText: '结束',
      okButtonProps: { danger: true },
      cancelText: '取消',
      onOk: () => closing.mutateAsync().catch(() => undefined),
    });
  return (
    <Button danger onClick={ask} loading={closing.isPending}>
      结束这一轮
    </Button>
  );
}
