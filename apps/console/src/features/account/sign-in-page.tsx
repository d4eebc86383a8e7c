import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { Alert, Button, Form, Input } from 'antd';
import { useState } from 'react';
import { call, type Request } from '../../platform/client';
import { failureOf } from '../../platform/failure';
import { meQuery } from '../../platform/session';
import { DoorCard } from './door-card';
import styles from './door-card.module.css';

type Credentials = Request<'POST /auth/console'>['body'];

/** Only a path of this console; anything else in the address leads to the start. */
const wayBack = (from: string | undefined): string => (from && /^\/[^/\\]/.test(from) ? from : '/');

export function SignInPage() {
  const { from } = useSearch({ from: '/sign-in' });
  const navigate = useNavigate();
  const queryClient = useQueryClient();
  const signIn = useMutation({
    mutationFn: (body: Credentials) => call('POST /auth/console', { body }),
    onSuccess: async ({ actor }) => {
      queryClient.clear();
      queryClient.setQueryData(meQuery.queryKey, actor);
      await navigate({ href: wayBack(from), replace: true });
    },
  });

  const failure = signIn.isError ? failureOf(signIn.error) : undefined;
  // Once asked for, the field stays: a wrong code is typed again, not begun anew.
  const [codeAsked, setCodeAsked] = useState(false);
  if (!codeAsked && failure?.code === 'secondFactorNeeded') setCodeAsked(true);

  return (
    <DoorCard title="登录控制台">
      <Form<Credentials> layout="vertical" requiredMark={false} onFinish={(body) => signIn.mutate(body)}>
        <Form.Item name="username" label="账号" rules={[{ required: true, whitespace: true, message: '请填写账号' }]}>
          <Input autoFocus autoComplete="username" maxLength={40} />
        </Form.Item>
        <Form.Item name="password" label="密码" rules={[{ required: true, message: '请填写密码' }]}>
          <Input.Password autoComplete="current-password" maxLength={200} />
        </Form.Item>
        {codeAsked && (
          <Form.Item
            name="code"
            label="动态码"
            extra="手机验证器上的 6 位数字；手机不在身边，填一个恢复码"
            rules={[{ required: true, message: '请填写动态码' }]}
            normalize={(typed: string) => typed.trim().toLowerCase()}
          >
            <Input autoFocus autoComplete="one-time-code" maxLength={14} />
          </Form.Item>
        )}
        {failure && failure.code !== 'secondFactorNeeded' && (
          <Form.Item>
            <Alert type="error" showIcon title={failure.text} />
          </Form.Item>
        )}
        <Button type="primary" htmlType="submit" block loading={signIn.isPending}>
          登录
        </Button>
      </Form>
      <p className={`cap ${styles.foot}`}>账号由系统管理员开通。忘记密码请联系系统管理员重新邀请。</p>
    </DoorCard>
  );
}
