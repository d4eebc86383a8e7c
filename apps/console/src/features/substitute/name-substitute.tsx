import { useMutation, useQueryClient } from '@tanstack/react-query';
import { addDays, isoDay, roleLabels, type Role } from '@market/contract/shared';
import { MOST_SUBSTITUTE_DAYS, rolesToHand, substituteIssues, type Colleague } from '@market/contract/substitute';
import { Alert, App, Checkbox, Form, Input, Select } from 'antd';
import { FormModal } from '../../components/form-modal';
import { call } from '../../platform/client';
import { clock } from '../../platform/clock';

interface Props {
  absent: Colleague;
  colleagues: readonly Colleague[];
  onClose: () => void;
}
interface Typed {
  substituteId: string;
  roles: Role[];
  fromDay: string;
  untilDay: string;
  note: string;
}

/** A colleague and the days; what would make them verify their own work is not offered. */
export function NameSubstitute({ absent, colleagues, onClose }: Props) {
  const [form] = Form.useForm<Typed>();
  const { message } = App.useApp();
  const queryClient = useQueryClient();
  const today = isoDay(clock.now());
  const able = colleagues
    .map((colleague) => ({ ...colleague, hand: rolesToHand(absent, colleague) }))
    .filter(({ accountId, hand }) => accountId !== absent.accountId && hand.length > 0);
  const chosen = Form.useWatch('substituteId', form);
  const hand = able.find(({ accountId }) => accountId === chosen)?.hand ?? [];
  const name = useMutation({
    mutationFn: (body: Typed) => call('POST /staff/substitutes', { body }),
    onSuccess: async () => {
      message.success('已请同事替班，对方会收到消息');
      await queryClient.invalidateQueries({ queryKey: ['GET /staff/substitutes'] });
      onClose();
    },
  });
  const check = (path: keyof Typed) => ({
    validator: () => {
      const issue = substituteIssues(form.getFieldsValue(), today).find((each) => each.path === path);
      return issue ? Promise.reject(new Error(issue.message)) : Promise.resolve();
    },
  });
  return (
    <FormModal
      title="请人替班"
      okText="请同事替班"
      form={form}
      disabled={able.length === 0}
      act={name}
      initialValues={{ roles: [], fromDay: today, untilDay: addDays(today, 6), note: '' }}
      onClose={onClose}
    >
      {able.length === 0 && (
        <Alert
          type="info"
          showIcon
          title="本局没有可以替班的同事：替班的不能自己维护又自己核验。请系统管理员增开账号。"
        />
      )}
      <Form.Item name="substituteId" label="同事" rules={[{ required: true, message: '请选一位同事' }]}>
        <Select
          placeholder="请选择"
          options={able.map(({ accountId, displayName }) => ({ value: accountId, label: displayName }))}
          onChange={(id: string) =>
            form.setFieldValue('roles', able.find(({ accountId }) => accountId === id)?.hand ?? [])
          }
        />
      </Form.Item>
      <Form.Item name="roles" label="交出的职责" rules={[check('roles')]}>
        <Checkbox.Group options={hand.map((value) => ({ value, label: roleLabels[value] }))} />
      </Form.Item>
      <Form.Item name="fromDay" label="从（当天起）" rules={[check('fromDay')]}>
        <Input type="date" min={today} style={{ width: 180 }} />
      </Form.Item>
      <Form.Item
        name="untilDay"
        label="到（含当天）"
        extra={`一次最长 ${MOST_SUBSTITUTE_DAYS} 天`}
        rules={[check('untilDay')]}
      >
        <Input type="date" min={today} style={{ width: 180 }} />
      </Form.Item>
      <Form.Item name="note" label="交代">
        <Input.TextArea rows={2} maxLength={200} showCount />
      </Form.Item>
    </FormModal>
  );
}
