import { PASSWORD_LENGTH, whyWeakPassword } from '@market/contract/account';
import { Form, Input } from 'antd';

export interface NewPassword {
  next: string;
  again: string;
}

/** A password that is not weak, typed twice. */
export const NewPasswordFields = ({ username }: { username: string }) => (
  <>
    <Form.Item
      name="next"
      label="新密码"
      extra={`至少 ${PASSWORD_LENGTH} 位，含大小写字母、数字、符号中的三类`}
      rules={[
        { required: true, message: '请填写新密码' },
        {
          validator: (_, value: string) => {
            const why = value && whyWeakPassword(value, username);
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
            !value || value === getFieldValue('next') ? Promise.resolve() : Promise.reject(new Error('两次填的不一样')),
        }),
      ]}
    >
      <Input.Password autoComplete="new-password" maxLength={200} />
    </Form.Item>
  </>
);
