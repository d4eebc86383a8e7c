import { teamModeLabels, TEAMS_MAX, type StaffChallenge, type TeamMode } from '@market/contract/challenge';
import { DAY_MS } from '@market/contract/shared';
import { App, DatePicker, Form, InputNumber, Modal, Select } from 'antd';
import dayjs, { type Dayjs } from 'dayjs';
import { call } from '../../platform/client';
import { clock } from '../../platform/clock';
import { failureOf } from '../../platform/failure';
import type { Check } from './challenge-desk';
import { useVetting } from './use-vetting';

interface Choice {
  teamMode: TeamMode;
  teams: number;
  bidDeadline: Dayjs;
}
const severalTeams = (['race', 'best'] as const).map((mode) => ({ value: mode, label: teamModeLabels[mode] }));
const CALL_DAYS = 30;

interface Props {
  challenge: StaffChallenge;
  checks: Check[];
  open: boolean;
  onClose: () => void;
}

/** 选入：how many teams, how the winner is found, and until when bids are taken. */
export function PickTopic({ challenge, checks, open, onClose }: Props) {
  const [form] = Form.useForm<Choice>();
  const { message } = App.useApp();
  const vetting = useVetting(challenge);
  const pick = ({ bidDeadline, ...choice }: Choice) =>
    vetting.mutate(
      ({ id, version }) =>
        call('POST /staff/challenges/{id}/pick', {
          params: { id },
          body: { version, checks, ...choice, bidDeadline: bidDeadline.toISOString() },
        }),
      {
        onSuccess: () => {
          message.success('已选入挑战赛');
          onClose();
        },
        onError: (error) => message.error(failureOf(error).text),
      },
    );
  return (
    <Modal
      open={open}
      title="选入挑战赛"
      okText="选入"
      cancelText="取消"
      confirmLoading={vetting.isPending}
      onOk={() => form.submit()}
      onCancel={onClose}
      destroyOnHidden
    >
      <Form
        form={form}
        layout="vertical"
        initialValues={{
          teamMode: 'race',
          teams: TEAMS_MAX,
          bidDeadline: dayjs(clock.now().getTime() + CALL_DAYS * DAY_MS)
            .hour(17)
            .minute(0)
            .second(0)
            .millisecond(0),
        }}
        onFinish={pick}
      >
        <Form.Item name="teamMode" label="怎样胜出" required>
          <Select options={severalTeams} />
        </Form.Item>
        <Form.Item name="teams" label="选几家" required>
          <InputNumber min={2} max={TEAMS_MAX} precision={0} suffix="家" style={{ width: 120 }} />
        </Form.Item>
        <Form.Item name="bidDeadline" label="揭榜截止（北京时间）" rules={[{ required: true, message: '请选择截止' }]}>
          <DatePicker showTime={{ format: 'HH:mm' }} format="YYYY-MM-DD HH:mm" style={{ width: 240 }} />
        </Form.Item>
      </Form>
    </Modal>
  );
}
