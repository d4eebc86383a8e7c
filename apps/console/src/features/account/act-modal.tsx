import { Alert, Form, Modal } from 'antd';
import type { ReactNode } from 'react';
import { failureOf } from '../../platform/failure';

interface Props<Typed> {
  title: string;
  okText: string;
  act: { mutate: (typed: Typed) => void; isPending: boolean; isError: boolean; error: Error | null };
  onClose: () => void;
  children: ReactNode;
}

/** One form in a dialog: sent by its button or Enter; what stood in the way is said below the fields. */
export function ActModal<Typed extends object>({ title, okText, act, onClose, children }: Props<Typed>) {
  const [form] = Form.useForm<Typed>();
  return (
    <Modal
      open
      title={title}
      okText={okText}
      cancelText="取消"
      confirmLoading={act.isPending}
      onOk={form.submit}
      onCancel={onClose}
    >
      <Form form={form} layout="vertical" requiredMark={false} onFinish={act.mutate}>
        {children}
        {act.isError && <Alert type="error" showIcon title={failureOf(act.error).text} />}
      </Form>
    </Modal>
  );
}
