import { useMutation, useQueryClient } from '@tanstack/react-query';
import { MOST_DAYS_AHEAD, slotKindLabels, slotKinds, type OpeningRow } from '@market/contract/booking';
import { Alert, App, Checkbox, DatePicker, Form, Input, InputNumber, Modal, Radio, Switch } from 'antd';
import dayjs from 'dayjs';
import { useState } from 'react';
import { call } from '../../platform/client';
import { failureOf } from '../../platform/failure';
import { weekdayNames } from './opening-text';

type Rules = OpeningRow['rules'];
const weekdayOptions = weekdayNames.map((name, i) => ({ label: `周${name}`, value: i + 1 }));
const slotOptions = slotKinds.map((value) => ({ value, label: slotKindLabels[value] }));

const numberLabels = {
  daysAhead: '提前几天',
  mostDaysAhead: '最远几天',
  capacity: '同时可约几家',
  fromHour: '从几点',
  toHour: '到几点',
};

/** The opening rules of one record; taken bookings stay as they are. */
export function OpeningForm({ row, onClose }: { row: OpeningRow; onClose: () => void }) {
  const queryClient = useQueryClient();
  const { message } = App.useApp();
  const [rules, setRules] = useState<Rules>(row.rules);
  const set = (part: Partial<Rules>) => setRules({ ...rules, ...part });
  const save = useMutation({
    mutationFn: () =>
      call('PUT /staff/openings/{id}', { params: { id: row.recordId }, body: { version: row.version, rules } }),
    onSuccess: async () => {
      await queryClient.invalidateQueries({ queryKey: ['GET /staff/openings'] });
      message.success('开放规则已改');
      onClose();
    },
  });
  const number = (key: keyof typeof numberLabels, least: number, most: number) => (
    <InputNumber
      aria-label={numberLabels[key]}
      min={least}
      max={most}
      precision={0}
      value={rules[key]}
      onChange={(value) => value !== null && set({ [key]: value })}
    />
  );
  return (
    <Modal
      open
      title={`开放规则：${row.title}`}
      okText="保存"
      cancelText="取消"
      width={640}
      confirmLoading={save.isPending}
      okButtonProps={{ disabled: rules.weekdays.length === 0 }}
      onOk={() => save.mutate()}
      onCancel={onClose}
    >
      {save.isError && (
        <Alert type="warning" showIcon title={failureOf(save.error).text} style={{ marginBottom: 12 }} />
      )}
      <Form layout="vertical">
        <Form.Item label="接受预约" extra="关掉后已约的不受影响，要取消请逐个写明理由。">
          <Switch checked={rules.open} aria-label="接受预约" onChange={(open) => set({ open })} />
        </Form.Item>
        <Form.Item label="开放日" extra="法定节假日自动不开放；调休上班日按工作日开放。">
          <Checkbox.Group options={weekdayOptions} value={rules.weekdays} onChange={(weekdays) => set({ weekdays })} />
        </Form.Item>
        <Form.Item label="时段">
          <Radio.Group
            options={slotOptions}
            value={rules.slots}
            onChange={(e) => set({ slots: e.target.value as Rules['slots'] })}
          />
        </Form.Item>
        {rules.slots === 'hourly' && (
          <Form.Item label="从几点到几点">
            {number('fromHour', 0, 23)} 至 {number('toHour', 1, 24)} 点
          </Form.Item>
        )}
        <Form.Item label="提前">
          {number('daysAhead', 0, MOST_DAYS_AHEAD)} 天，最远 {number('mostDaysAhead', 0, MOST_DAYS_AHEAD)} 天
        </Form.Item>
        <Form.Item label="同时可约">{number('capacity', 1, 50)} 家</Form.Item>
        <Form.Item label="另外不开放的日子">
          <DatePicker
            multiple
            style={{ width: '100%' }}
            value={rules.closedDays.map((day) => dayjs(day))}
            onChange={(days) => set({ closedDays: [days ?? []].flat().map((day) => day.format('YYYY-MM-DD')) })}
          />
        </Form.Item>
        <Form.Item label="预约须知" extra="企业选时段前看到。">
          <Input.TextArea
            value={rules.note}
            rows={3}
            maxLength={300}
            showCount
            onChange={(event) => set({ note: event.target.value })}
          />
        </Form.Item>
      </Form>
    </Modal>
  );
}
