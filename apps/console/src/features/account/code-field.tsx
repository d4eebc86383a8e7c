import { Form, Input } from 'antd';

/** The six digits of the authenticator. */
export const CodeField = ({ label = '动态码', extra }: { label?: string; extra?: string }) => (
  <Form.Item
    name="code"
    label={label}
    extra={extra}
    rules={[{ required: true, pattern: /^\d{6}$/, message: '请填写 6 位数字' }]}
  >
    <Input autoFocus autoComplete="one-time-code" inputMode="numeric" maxLength={6} style={{ width: 160 }} />
  </Form.Item>
);
