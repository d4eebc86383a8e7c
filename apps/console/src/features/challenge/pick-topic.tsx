import { useMutation } from '@tanstack/react-query';
import { teamModeLabels, TEAMS_MAX, type StaffChallenge, type TeamMode } from '@market/contract/challenge';
import { addDays, beijingInstant, isoDay } from '@market/contract/shared';
import { App, Form, InputNumber, Select } from 'antd';
import { FormModal } from '../../components/form-modal';
import { MomentPicker } from '../../components/moment-picker';
import { call } from '../../platform/client';
import { clock } from '../../platform/clock';
import type { Check } from './challenge-desk';
import { useVetting } from './use-vetting';

interface Choice {
  teamMode: TeamMode;
  teams: number;
  /** ISO 8601 UTC. */
  bidDeadline: string;
}
const severalTeams = (['race', 'best'] as const).map((mode) => ({ value: mode, label: teamModeLabels[mode] }));
const CALL_DAYS = 30;

interface Props {
  challenge: StaffChallenge;
  checks: Check[];
  onClose: () => void;
}

/** 选入：how many teams, how the winner is found, and until when bids are taken. */
export function PickTopic({ challenge, checks, onClose }: Props) {
  const { message } = App.useApp();
  const vetting = useVetting(challenge);
  const pick = useMutation({
    mutationFn: (choice: Choice) =>
      vetting.mutateAsync(({ id, version }) =>
        call('POST /staff/challenges/{id}/pick', { params: { id }, body: { version, checks, ...choice } }),
      ),
    onSuccess: () => {
      message.success('已选入挑战赛');
      onClose();
    },
  });
  return (
    <FormModal
      title="选入挑战赛"
      okText="选入"
      act={pick}
      initialValues={{
        teamMode: 'race',
        teams: TEAMS_MAX,
        bidDeadline: beijingInstant(addDays(isoDay(clock.now()), CALL_DAYS), '17:00'),
      }}
      onClose={onClose}
    >
      <Form.Item name="teamMode" label="怎样胜出" required>
        <Select options={severalTeams} />
      </Form.Item>
      <Form.Item name="teams" label="选几家" required>
        <InputNumber min={2} max={TEAMS_MAX} precision={0} suffix="家" style={{ width: 120 }} />
      </Form.Item>
      <Form.Item name="bidDeadline" label="揭榜截止（北京时间）" rules={[{ required: true, message: '请选择截止' }]}>
        <MomentPicker />
      </Form.Item>
    </FormModal>
  );
}
