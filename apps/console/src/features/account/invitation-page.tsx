import { useQuery } from '@tanstack/react-query';
import { useLocation, useNavigate } from '@tanstack/react-router';
import { Alert, Button, Form, Input } from 'antd';
import { useState, type ComponentProps } from 'react';
import { QueryView } from '../../components/query-view';
import { call } from '../../platform/client';
import { AcceptInvitation } from './accept-invitation';
import { BindAfterAccepting } from './bind-after-accepting';
import { DoorCard } from './door-card';

/** A code, or the whole link it came in. */
const codeIn = (typed: string): string | undefined => /(?:^|#)([\w-]{43})$/.exec(typed.trim())?.[1];

/** 接受邀请：who is invited, a password of one's own, and the second factor. */
export function InvitationPage() {
  const code = codeIn(useLocation({ select: ({ hash }) => hash }));
  const navigate = useNavigate();
  const [password, setPassword] = useState<string>();
  const accepted = (chosen: string, bound: boolean) =>
    bound ? void navigate({ to: '/', replace: true }) : setPassword(chosen);
  if (password !== undefined) return <BindAfterAccepting password={password} />;
  return <DoorCard title="接受邀请">{code ? <Invited code={code} onAccepted={accepted} /> : <TypeCode />}</DoorCard>;
}

function Invited({ code, onAccepted }: Pick<ComponentProps<typeof AcceptInvitation>, 'code' | 'onAccepted'>) {
  const invitation = useQuery({
    queryKey: ['POST /invitations/look', code],
    queryFn: () => call('POST /invitations/look', { body: { code } }),
    retry: false,
    staleTime: Infinity,
  });
  return (
    <QueryView query={invitation} rows={4}>
      {(shown) => <AcceptInvitation code={code} invitation={shown} onAccepted={onAccepted} />}
    </QueryView>
  );
}

function TypeCode() {
  const navigate = useNavigate();
  return (
    <Form<{ code: string }>
      layout="vertical"
      requiredMark={false}
      onFinish={({ code }) => void navigate({ to: '/invitation', hash: codeIn(code) ?? '' })}
    >
      <Alert
        type="info"
        showIcon
        title="请打开系统管理员给的邀请链接，或把邀请码填在这里。"
        style={{ marginBottom: 16 }}
      />
      <Form.Item
        name="code"
        label="邀请码或邀请链接"
        rules={[
          {
            validator: (_, typed: string = '') =>
              codeIn(typed) ? Promise.resolve() : Promise.reject(new Error('邀请码的写法不对，请整段粘贴')),
          },
        ]}
      >
        <Input autoFocus autoComplete="off" maxLength={200} />
      </Form.Item>
      <Button type="primary" htmlType="submit" block>
        看邀请
      </Button>
    </Form>
  );
}
