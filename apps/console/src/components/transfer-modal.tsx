import { Alert, Form, Input, Modal } from 'antd';
import { useState } from 'react';
import { RegionSelect } from './region-select';
import { failureOf } from '../platform/failure';

interface Props {
  open: boolean;
  /** Who will read the note. */
  noteHint: string;
  onSubmit: (regionCode: string, note: string) => Promise<void>;
  onClose: () => void;
}

/** Another bureau and why it is theirs. What was typed survives a failure. */
export function TransferModal({ open, noteHint, onSubmit, onClose }: Props) {
  const [region, setRegion] = useState<string>();
  const [note, setNote] = useState('');
  const [failure, setFailure] = useState<string>();
  const [busy, setBusy] = useState(false);
  const submit = async (code: string) => {
    setBusy(true);
    setFailure(undefined);
    try {
      await onSubmit(code, note.trim());
    } catch (error) {
      setFailure(failureOf(error).text);
    } finally {
      setBusy(false);
    }
  };
  return (
    <Modal
      open={open}
      title="转办给另一地"
      okText="转办"
      cancelText="取消"
      okButtonProps={{ disabled: !region || note.trim() === '' }}
      confirmLoading={busy}
      onOk={() => region && void submit(region)}
      onCancel={onClose}
    >
      {failure && <Alert type="warning" showIcon title={failure} style={{ marginBottom: 12 }} />}
      <Form layout="vertical">
        <Form.Item label="转给" required htmlFor="transfer-region" extra="转办后由对方答复，期限从转办起重新计算。">
          <RegionSelect id="transfer-region" value={region} onChange={setRegion} placeholder="选一地科技局" />
        </Form.Item>
        <Form.Item label="说明" required extra={noteHint}>
          <Input.TextArea
            value={note}
            onChange={(event) => setNote(event.target.value)}
            rows={3}
            maxLength={300}
            showCount
            aria-label="说明"
          />
        </Form.Item>
      </Form>
    </Modal>
  );
}
