import { Alert, Form, Input, Modal } from 'antd';

interface Props {
  name: string;
  busy: boolean;
  failure: string | undefined;
  onOpen: (username: string) => void;
  onClose: () => void;
}

/** 专家账号：the person of a record gets a name to sign in with. */
export function OpenAccount({ name, busy, failure, onOpen, onClose }: Props) {
  const [form] = Form.useForm<{ username: string }>();
  return (
    <Modal
      open
      title={`给${name}开通账号`}
      okText="开通"
      cancelText="取消"
      confirmLoading={busy}
      onOk={() => form.submit()}
      onCancel={onClose}
    >
      <Form form={form} layout="vertical" onFinish={({ username }) => onOpen(username)}>
        <Form.Item
          name="username"
          label="账号"
          extra="小写字母、数字或连字符，如 expert-chen。只能用来评审，看不到别的。"
          rules={[
            { required: true, message: '请填写账号' },
            { pattern: /^[a-z][a-z0-9-]{2,39}$/, message: '账号的写法不对' },
          ]}
        >
          <Input autoComplete="off" maxLength={40} />
        </Form.Item>
        {failure && <Alert type="error" showIcon title={failure} />}
      </Form>
    </Modal>
  );
}
