import { Alert, Form, Input, Modal } from 'antd';
import { useEffect, useState } from 'react';
import { failureOf } from '../platform/failure';

interface Props {
  open: boolean;
  title: string;
  /** Who will read the reason. */
  hint: string;
  okText: string;
  max: number;
  placeholder?: string;
  /** What is asked for, when it is not a reason. */
  label?: string;
  /** Takes something away, as every reason does that is not an answer. */
  danger?: boolean;
  /** Said when the thing has changed meanwhile and the deed is no longer possible. */
  blocked?: string | undefined;
  onSubmit: (reason: string) => Promise<void>;
  onClose: () => void;
}

/** Asks for the reason that every return, refusal and withdrawal must carry. What was typed survives a failure. */
export function ReasonModal(props: Props) {
  const {
    open,
    title,
    hint,
    okText,
    max,
    placeholder,
    label = '理由',
    danger = true,
    blocked,
    onSubmit,
    onClose,
  } = props;
  const [reason, setReason] = useState('');
  const [failure, setFailure] = useState<string>();
  const [busy, setBusy] = useState(false);
  const filled = reason.trim() !== '';

  useEffect(() => {
    if (open) setFailure(undefined);
  }, [open]);

  const submit = async () => {
    setBusy(true);
    setFailure(undefined);
    try {
      await onSubmit(reason.trim());
      setReason('');
      onClose();
    } catch (error) {
      setFailure(failureOf(error).text);
    } finally {
      setBusy(false);
    }
  };

  return (
    <Modal
      open={open}
      title={title}
      okText={okText}
      cancelText="取消"
      okButtonProps={{ disabled: !filled || blocked !== undefined, danger, 'data-testid': 'reason-submit' }}
      confirmLoading={busy}
      onOk={() => void submit()}
      onCancel={onClose}
    >
      {(blocked ?? failure) && (
        <Alert type="warning" showIcon title={blocked ?? failure} style={{ marginBottom: 12 }} />
      )}
      <Form layout="vertical">
        <Form.Item label={label} required extra={hint}>
          <Input.TextArea
            value={reason}
            onChange={(event) => setReason(event.target.value)}
            rows={5}
            maxLength={max}
            showCount
            autoFocus
            placeholder={placeholder}
            aria-label={label}
            data-testid="reason"
          />
        </Form.Item>
      </Form>
    </Modal>
  );
}
