import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { App, Button } from 'antd';
import { call } from '../../platform/client';
import { failureOf } from '../../platform/failure';

/** Everybody's work of the rehearsal goes; the accounts are made anew, so that all sign in again. */
export function ResetRehearsal() {
  const { modal, message } = App.useApp();
  const queryClient = useQueryClient();
  const navigate = useNavigate();
  const reset = useMutation({
    mutationFn: () => call('POST /rehearsal/reset', {}),
    onSuccess: async () => {
      await navigate({ to: '/sign-in', search: {} });
      queryClient.clear();
      void message.success('已重置，请重新登录');
    },
    onError: (error) => message.error(failureOf(error).text),
  });
  const ask = () =>
    modal.confirm({
      title: '重置联合测试？',
      content: '八地在联合测试里做的都会清空，时钟回到现在，所有人要重新登录。正式环境不受影响。',
      okText: '重置',
      cancelText: '不重置',
      okButtonProps: { danger: true },
      onOk: () => reset.mutateAsync().catch(() => undefined),
    });
  return (
    <Button size="small" danger loading={reset.isPending} onClick={() => void ask()}>
      重置
    </Button>
  );
}
