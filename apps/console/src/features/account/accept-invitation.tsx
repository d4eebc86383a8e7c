import { useMutation, useQueryClient } from '@tanstack/react-query';
import type { InvitationView } from '@market/contract/staff-invitation';
import { minuteText, roleLabels } from '@market/contract/shared';
import { Alert, Button, Form, Input } from 'antd';
import { Facts } from '../../components/facts';
import { RegionMark } from '../../components/region-mark';
import { call } from '../../platform/client';
import { clock } from '../../platform/clock';
import { failureOf } from '../../platform/failure';
import { meQuery } from '../../platform/session';
import { NewPasswordFields, type NewPassword } from './new-password-fields';

interface Props {
  code: string;
  invitation: InvitationView;
  /** `bound`: the second factor is there already. */
  onAccepted: (password: string, bound: boolean) => void;
}
interface Typed extends NewPassword {
  secondFactor?: string;
}

/** The password is the person's own from the first; nobody else has ever known one. */
export function AcceptInvitation({ code, invitation, onAccepted }: Props) {
  const queryClient = useQueryClient();
  const { username, displayName, roles, regionCode, secondFactor, expiresAt } = invitation;
  const accept = useMutation({
    mutationFn: ({ next, secondFactor }: Typed) =>
      call('POST /invitations/accept', { body: { code, password: next, secondFactor } }),
    onSuccess: ({ actor }, { next }) => {
      queryClient.clear();
      queryClient.setQueryData(meQuery.queryKey, actor);
      onAccepted(next, secondFactor);
    },
  });
  return (
    <Form<Typed> layout="vertical" requiredMark={false} onFinish={(typed) => accept.mutate(typed)}>
      <div style={{ marginBottom: 20 }}>
        <Facts
          facts={[
            ['姓名', displayName],
            ['账号', <span className="mono">{username}</span>],
            ['身份', roles.map((role) => roleLabels[role]).join('、')],
            regionCode !== null && ['所属', <RegionMark code={regionCode} />],
            ['有效到', minuteText(expiresAt, clock.now())],
          ]}
        />
      </div>
      <input hidden readOnly autoComplete="username" value={username} />
      <NewPasswordFields username={username} />
      {secondFactor && (
        <Form.Item
          name="secondFactor"
          label="动态码"
          extra="已绑定的验证器上的 6 位数字，或一个恢复码"
          rules={[{ required: true, message: '请填写动态码' }]}
          normalize={(typed: string) => typed.trim().toLowerCase()}
        >
          <Input autoComplete="one-time-code" maxLength={14} />
        </Form.Item>
      )}
      {accept.isError && (
        <Form.Item>
          <Alert type="error" showIcon title={failureOf(accept.error).text} />
        </Form.Item>
      )}
      <Button type="primary" htmlType="submit" block loading={accept.isPending}>
        设密码并登录
      </Button>
    </Form>
  );
}
