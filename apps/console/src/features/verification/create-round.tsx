import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { recordTypes, sectionLabels, sections, typesOfSection } from '@market/contract/record';
import { addDays, isoDay } from '@market/contract/shared';
import { roundIssues } from '@market/contract/verification';
import { App, Checkbox, Form, Input, Select } from 'antd';
import { FormModal } from '../../components/form-modal';
import { DayPicker } from '../../components/moment-picker';
import { call } from '../../platform/client';
import { clock } from '../../platform/clock';
import { useRegions } from '../../platform/regions';

interface Draft {
  name: string;
  recordTypes: string[];
  regionCodes: string[];
  dueOn: string | null;
}

const typeOptions = sections.map((section) => ({
  label: sectionLabels[section],
  options: typesOfSection(section, recordTypes).map(({ type, label }) => ({ value: type, label })),
}));

/** Takes down the records that exist now; what is added later belongs to another round. */
export function CreateRound({ onClose }: { onClose: () => void }) {
  const [form] = Form.useForm<Draft>();
  const regions = useRegions();
  const { message } = App.useApp();
  const navigate = useNavigate();
  const queryClient = useQueryClient();
  const create = useMutation({
    mutationFn: ({ dueOn, ...draft }: Draft) =>
      call('POST /staff/verification-rounds', { body: { ...draft, dueOn: dueOn ?? '' } }),
    onSuccess: async ({ round }) => {
      message.success(`已开「${round.name}」，共 ${round.total} 条`);
      onClose();
      await queryClient.invalidateQueries({ queryKey: ['GET /staff/verification-rounds'] });
      void navigate({ to: '/rounds/$id', params: { id: round.id } });
    },
  });
  const why = ({ recordTypes = [], regionCodes = [], dueOn }: Partial<Draft>, path: string) =>
    roundIssues({ recordTypes, regionCodes, dueOn: dueOn ?? '' }, clock.now()).find((issue) => issue.path === path)
      ?.message;
  const checked = (path: string) => ({
    validator: () => {
      const message = why(form.getFieldsValue(), path);
      return message ? Promise.reject(new Error(message)) : Promise.resolve();
    },
  });

  return (
    <FormModal
      title="开一轮核验"
      okText="开始"
      width={600}
      form={form}
      act={create}
      initialValues={{ regionCodes: regions.map(({ code }) => code), recordTypes: [], dueOn: null }}
      onClose={onClose}
    >
      <Form.Item name="name" label="名称" rules={[{ required: true, whitespace: true, message: '请填写名称' }]}>
        <Input maxLength={60} placeholder="首轮数据核验" />
      </Form.Item>
      <Form.Item name="recordTypes" label="记录类型" required rules={[checked('recordTypes')]}>
        <Select mode="multiple" options={typeOptions} placeholder="请选择" showSearch={{ optionFilterProp: 'label' }} />
      </Form.Item>
      <Form.Item name="regionCodes" label="城市" required rules={[checked('regionCodes')]}>
        <Checkbox.Group
          options={regions.map(({ code, shortName }) => ({ value: code, label: shortName }))}
          style={{ display: 'grid', gridTemplateColumns: 'repeat(4, 1fr)', rowGap: 8 }}
        />
      </Form.Item>
      <Form.Item
        name="dueOn"
        label="截止日"
        required
        rules={[checked('dueOn')]}
        extra="名单按现在的记录定下。各地即收到消息，截止前 7、3、1 天再提醒。"
      >
        <DayPicker min={addDays(isoDay(clock.now()), 1)} style={{ width: 200 }} />
      </Form.Item>
    </FormModal>
  );
}
