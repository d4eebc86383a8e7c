import { useQueryClient } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { App } from 'antd';
import { ConfirmButton } from '../../components/confirm-button';
import { call } from '../../platform/client';

/** Everybody's work of the rehearsal goes; the accounts are made anew, so that all sign in again. */
export function ResetRehearsal() {
  const { message } = App.useApp();
  const queryClient = useQueryClient();
  const navigate = useNavigate();
  return (
    <ConfirmButton
      size="small"
      danger
      asks={{
        title: '重置联合测试？',
        content: '八地在联合测试里做的都会清空，时钟回到现在，所有人要重新登录。正式环境不受影响。',
        okText: '重置',
        cancelText: '不重置',
      }}
      act={() => call('POST /rehearsal/reset', {})}
      onDone={async () => {
        await navigate({ to: '/sign-in', search: {} });
        queryClient.clear();
        void message.success('已重置，请重新登录');
      }}
    >
      重置
    </ConfirmButton>
  );
}
