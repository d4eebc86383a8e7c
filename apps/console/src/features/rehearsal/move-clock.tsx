import { useMutation, useQueryClient } from '@tanstack/react-query';
import { DAY_MS, isoDay } from '@market/contract/shared';
import { Alert, Button, Modal, Space } from 'antd';
import { useState } from 'react';
import { MomentPicker } from '../../components/moment-picker';
import { call } from '../../platform/client';
import { failureOf } from '../../platform/failure';
import styles from './rehearsal-bar.module.css';

interface Props {
  open: boolean;
  /** What the rehearsal's clock says now. */
  from: string;
  onClose: () => void;
}

const steps = [
  { label: '1 天', days: 1 },
  { label: '1 周', days: 7 },
  { label: '30 天', days: 30 },
];

/** The clock goes forward for everybody in the rehearsal: deadlines pass, reminders go out. */
export function MoveClock({ open, from, onClose }: Props) {
  const queryClient = useQueryClient();
  const [to, setTo] = useState<string | null>(null);
  const move = useMutation({
    mutationFn: (moment: string) => call('POST /rehearsal/clock', { body: { to: moment } }),
    onSuccess: async () => {
      setTo(null);
      await queryClient.invalidateQueries();
      onClose();
    },
  });
  return (
    <Modal
      open={open}
      title="把联合测试的时钟往后拨"
      okText="拨过去"
      cancelText="取消"
      okButtonProps={{ disabled: !to, loading: move.isPending }}
      onOk={() => to && move.mutate(to)}
      onCancel={onClose}
    >
      <p>对八地同时生效：到期的会到期，提醒会发出。时钟不能往回拨，要回到现在请重置。</p>
      <Space wrap className={styles.steps ?? ''}>
        {steps.map(({ label, days }) => (
          <Button key={days} onClick={() => setTo(new Date(Date.parse(from) + days * DAY_MS).toISOString())}>
            往后 {label}
          </Button>
        ))}
        <MomentPicker
          aria-label="拨到（北京时间）"
          placeholder="拨到某日某时"
          value={to}
          min={isoDay(from)}
          onChange={setTo}
        />
      </Space>
      {move.isError && <Alert type="error" showIcon title={failureOf(move.error).text} />}
    </Modal>
  );
}
