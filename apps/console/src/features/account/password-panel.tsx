import { PASSWORD_DAYS, PASSWORD_LENGTH, whyWeakPassword, type OwnSignIn } from '@market/contract/account';
import { dayText } from '@market/contract/shared';
import { Alert, App, Button, Form, Input } from 'antd';
import { Panel } from '../../components/panel';
import { call } from '../../platform/client';
import { clock } from '../../platform/clock';
import { failureOf } from '../../platform/failure';
import styles from './own-account.module.css';
import { useOwnAct } from './use-own-act';

interface Typed {
  current: string;
  next: string;
  again: string;
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
        <Form.Item
          name="next"
          label="新密码"
          extra={`至少 ${PASSWORD_LENGTH} 位，含大小写字母、数字、符号中的三类`}
          rules={[
            { required: true, message: '请填写新密码' },
            {
              validator: (_, value: string) => {
                const why = value && whyWeakPassword(value, own.username);
                return why ? Promise.reject(new Error(why)) : Promise.resolve();
              },
            },
          ]}
        >
          <Input.Password autoComplete="new-password" maxLength={200} />
        </Form.Item>
        <Form.Item
          name="again"
          label="再填一次新密码"
          dependencies={['next']}
          rules={[
            { required: true, message: '请再填一次新密码' },
            ({ getFieldValue }) => ({
              validator: (_, value: string) =>
                !value || value === getFieldValue('next')
                  ? Promise.resolve()
                  : Promise.reject(new Error('两次填的不一样')),
            }),
          ]}
        >
          <Input.Password autoComplete="new-password" maxLength={200} />
        </Form.Item>
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
