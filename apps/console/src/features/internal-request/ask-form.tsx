import { useMutation, useQueryClient } from '@tanstack/react-query';
import {
  internalRequestKindLabels,
  internalRequestKinds,
  MAX_WORKING_DAYS,
  whyCannotAsk,
  type AskInternalRequest,
} from '@market/contract/internal-request';
import { errors } from '@market/contract/shared';
import { App, Form, Input, InputNumber, Radio } from 'antd';
import { FormModal } from '../../components/form-modal';
import { RegionSelect } from '../../components/region-select';
import { call } from '../../platform/client';
import { useActor } from '../../platform/session';
import { RecordPicker } from './record-picker';

interface Props {
  toRegion: string | undefined;
  onAsked: () => void;
  onClose: () => void;
}

const filled = (message: string) => [{ required: true, whitespace: true, message }];

/** Asks another bureau to verify or to add something, by a day counted in working days. */
export function AskForm({ toRegion, onAsked, onClose }: Props) {
  const [form] = Form.useForm<AskInternalRequest>();
  const actor = useActor();
  const { message } = App.useApp();
  const queryClient = useQueryClient();
  const chosen = Form.useWatch('toRegion', form) ?? toRegion;
  const why = chosen === undefined ? undefined : whyCannotAsk(actor, chosen);
  const ask = useMutation({
    mutationFn: (typed: AskInternalRequest) =>
      call('POST /staff/internal-requests', { body: { ...typed, recordId: typed.recordId ?? null } }),
    onSuccess: async () => {
      message.success('已提出，对方会收到消息');
      onAsked();
      await queryClient.invalidateQueries({ queryKey: ['GET /staff/internal-requests'] });
    },
  });
  return (
    <FormModal
      title="提协同请求"
      okText="提出"
      form={form}
      disabled={why !== undefined}
      act={ask}
      initialValues={{ kind: 'verify', workingDays: 5, ...(toRegion && { toRegion }) }}
      onClose={onClose}
    >
      <Form.Item name="kind" label="事项">
        <Radio.Group
          options={internalRequestKinds.map((value) => ({ value, label: internalRequestKindLabels[value] }))}
        />
      </Form.Item>
      <Form.Item
        name="toRegion"
        label="请哪个局办"
        rules={[{ required: true, message: '请选择城市或区' }]}
        {...(why && { help: errors[why].text, validateStatus: 'error' as const })}
      >
        <RegionSelect placeholder="请选择" />
      </Form.Item>
      <Form.Item name="title" label="事由" rules={filled('请填写事由')}>
        <Input maxLength={80} showCount />
      </Form.Item>
      <Form.Item name="body" label="说明" rules={filled('请写明要核验或补充什么')}>
        <Input.TextArea rows={4} maxLength={500} showCount />
      </Form.Item>
      <Form.Item name="recordId" label="有关的记录" extra="可不选；只列已发布的公开记录">
        <RecordPicker region={chosen} />
      </Form.Item>
      <Form.Item name="workingDays" label="答复期限" rules={[{ required: true, message: '请填写期限' }]}>
        <InputNumber min={1} max={MAX_WORKING_DAYS} precision={0} suffix="个工作日" style={{ width: 160 }} />
      </Form.Item>
    </FormModal>
  );
}
