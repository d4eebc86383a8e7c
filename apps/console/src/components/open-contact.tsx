import { useMutation } from '@tanstack/react-query';
import { UNMASKED_A_DAY, unmaskKindLabels, unmaskKinds, type UnmaskReason } from '@market/contract/unmasking';
import { Button, Form, Input, Select } from 'antd';
import { useState } from 'react';
import { Facts } from './facts';
import { FormModal } from './form-modal';

interface Contact {
  name: string;
  phone: string;
}
interface Props {
  open: (body: { reason: UnmaskReason }) => Promise<Contact>;
  disabled?: boolean;
  label?: string;
  onShown?: () => void;
}

/** Whom to reach: hidden until somebody says why. Every look is on the record. */
export function OpenContact({ open, disabled = false, label = '看联系方式', onShown }: Props) {
  const [asking, setAsking] = useState(false);
  const look = useMutation({
    mutationFn: (reason: UnmaskReason) => open({ reason }),
    onSuccess: () => {
      setAsking(false);
      onShown?.();
    },
  });
  if (look.data)
    return (
      <Facts
        testId="contact"
        facts={[
          ['联系人', look.data.name],
          [
            '电话',
            <span key="phone" className="num">
              {look.data.phone}
            </span>,
          ],
        ]}
      />
    );
  return (
    <>
      <Button size="small" disabled={disabled} onClick={() => setAsking(true)}>
        {label}
      </Button>
      {asking && (
        <FormModal<UnmaskReason> title="看联系方式" okText="查看" act={look} onClose={() => setAsking(false)}>
          <Form.Item name="kind" label="为了" rules={[{ required: true, message: '请选择为了什么' }]}>
            <Select
              placeholder="请选择"
              options={unmaskKinds.map((value) => ({ value, label: unmaskKindLabels[value] }))}
            />
          </Form.Item>
          <Form.Item
            name="text"
            label="说明"
            extra={`理由和查看都记入审计日志；每人每天最多看 ${UNMASKED_A_DAY} 个。`}
            rules={[{ required: true, whitespace: true, message: '请写明具体的事' }]}
          >
            <Input.TextArea rows={3} maxLength={200} showCount />
          </Form.Item>
        </FormModal>
      )}
    </>
  );
}
