import { PASSWORD_DAYS, type OwnSignIn } from '@market/contract/account';
import { dayText } from '@market/contract/shared';
import { Alert, App, Button, Form, Input } from 'antd';
import { Panel } from '../../components/panel';
import { call } from '../../platform/client';
import { clock } from '../../platform/clock';
import { failureOf } from '../../platform/failure';
import { NewPasswordFields, type NewPassword } from './new-password-fields';
import styles from './own-account.module.css';
import { useOwnAct } from './use-own-act';

interface Typed extends NewPassword {
  current: string;
}

const endText = ({ passwordEndsAt }: OwnSignIn): string =>
  passwordEndsAt === null ? `每 ${PASSWORD_DAYS} 天更换一次` : `${dayText(passwordEndsAt, clock.now())}到期`;

export function PasswordPanel({ own }: { own: OwnSignIn }) {
  const [form] = Form.useForm<Typed>();
  const { message } = App.useApp();
  const change = useOwnAct(({ current, next }: Typed) => call('POST /my/password', { body: { current, next } }));
  const save = (typed: Typed) =>
    change.mutate(typed, {
      onSuccess: () => {
        form.resetFields();
        message.success('已更换，其他设备已退出登录');
      },
    });
  return (
    <Panel title="密码" note={endText(own)}>
      <Form form={form} layout="vertical" requiredMark={false} className={styles.form} onFinish={save}>
        <input hidden readOnly autoComplete="username" value={own.username} />
        <Form.Item name="current" label="当前密码" rules={[{ required: true, message: '请填写当前密码' }]}>
          <Input.Password autoComplete="current-password" maxLength={200} />
        </Form.Item>
        <NewPasswordFields username={own.username} />
        {change.isError && (
          <Form.Item>
            <Alert type="error" showIcon title={failureOf(change.error).text} />
          </Form.Item>
        )}
        <Button type="primary" htmlType="submit" loading={change.isPending}>
          更换密码
        </Button>
      </Form>
    </Panel>
  );
}
