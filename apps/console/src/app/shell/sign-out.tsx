import { LogoutOutlined } from '@ant-design/icons';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { App, Button } from 'antd';
import { call } from '../../platform/client';
import { failureOf } from '../../platform/failure';

export function SignOut() {
  const { message } = App.useApp();
  const queryClient = useQueryClient();
  const navigate = useNavigate();
  const signOut = useMutation({
    mutationFn: () => call('POST /auth/sign-out', {}),
    onSuccess: async () => {
      await navigate({ to: '/sign-in', search: {} });
      queryClient.clear();
    },
    onError: (error) => message.error(failureOf(error).text),
  });
  return (
    <Button
      type="text"
      icon={<LogoutOutlined aria-hidden />}
      loading={signOut.isPending}
      onClick={() => signOut.mutate()}
    >
      退出登录
    </Button>
  );
}
