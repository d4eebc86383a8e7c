import { Alert, Form, Modal, type FormInstance } from 'antd';
import type { ReactNode } from 'react';
import { failureOf } from '../platform/failure';

interface Props<Typed> {
  title: string;
  okText: string;
  act: { mutate: (typed: Typed) => void; isPending: boolean; isError: boolean; error: Error | null };
  onClose: () => void;
  children: ReactNode;
  initialValues?: Partial<Typed>;
  /** Only for who must watch a field. */
  form?: FormInstance<Typed>;
  /** It cannot be sent as it stands; the fields say why. */
  disabled?: boolean;
  requiredMark?: boolean;
  width?: number;
}

/** One form in a dialog: sent by its button or Enter; what stood in the way is said below the fields. Mounted while it is open. */
export function FormModal<Typed extends object>(props: Props<Typed>) {
  const { title, okText, act, onClose, children, initialValues, disabled = false, requiredMark = true, width } = props;
  const [form] = Form.useForm<Typed>(props.form);
  return (
    <Modal
      open
      title={title}
      okText={okText}
      cancelText="取消"
      okButtonProps={{ disabled }}
      confirmLoading={act.isPending}
      onOk={form.submit}
      onCancel={onClose}
      {...(width && { width })}
    >
      <Form
        form={form}
        layout="vertical"
        requiredMark={requiredMark}
        onFinish={act.mutate}
        {...(initialValues && { initialValues })}
      >
        {children}
        {act.isError && <Alert type="error" showIcon title={failureOf(act.error).text} />}
      </Form>
    </Modal>
  );
}
