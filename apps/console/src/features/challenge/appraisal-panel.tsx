import {
  appraisalDimensionLabels,
  appraisalDimensions,
  appraisalLevelLabels,
  appraisalLevels,
  whyCannotAppraise,
  type Appraisal,
  type StaffChallenge,
} from '@market/contract/challenge';
import { App, Button, Flex, Form, Input, Radio } from 'antd';
import { Panel } from '../../components/panel';
import { call } from '../../platform/client';
import { failureOf } from '../../platform/failure';
import { useActor } from '../../platform/session';
import { useVetting } from './use-vetting';

type Filled = Appraisal & { conclusion: 'pass' | 'return' | 'reject'; reason: string };
const conclusions = { pass: '通过', return: '退回修改', reject: '不通过' } as const;
const required = [{ required: true, whitespace: true, message: '请填写' }];
const expert = { name: '', organization: '' };
const start = {
  dimensions: Object.fromEntries(appraisalDimensions.map((key) => [key, { level: 'sound', text: '' }])),
  experts: [expert, expert, expert],
};
const options = <Key extends string>(keys: readonly Key[], labels: Record<Key, string>) =>
  keys.map((value) => ({ value, label: labels[value] }));

/** 专家论证: four aspects, the experts who judged them, and the conclusion. */
export function AppraisalPanel({ challenge }: { challenge: StaffChallenge }) {
  const { message } = App.useApp();
  const deciding = useVetting(challenge);
  if (whyCannotAppraise(useActor(), challenge)) return null;
  const send = (filled: Filled) =>
    deciding.mutate(
      ({ id, version }) =>
        call('POST /staff/challenges/{id}/appraise', { params: { id }, body: { version, ...filled } }),
      {
        onSuccess: () => message.success('论证已录入'),
        onError: (error) => message.error(failureOf(error).text),
      },
    );
  return (
    <Panel title="录入专家论证">
      <Form<Filled> layout="vertical" initialValues={start} onFinish={send} data-testid="appraisal">
        {appraisalDimensions.map((key) => (
          <Form.Item key={key} label={appraisalDimensionLabels[key]}>
            <Flex vertical gap={8}>
              <Form.Item name={['dimensions', key, 'level']} noStyle>
                <Radio.Group optionType="button" options={options(appraisalLevels, appraisalLevelLabels)} />
              </Form.Item>
              <Form.Item name={['dimensions', key, 'text']} noStyle>
                <Input maxLength={500} placeholder="说明" aria-label={`${appraisalDimensionLabels[key]}说明`} />
              </Form.Item>
            </Flex>
          </Form.Item>
        ))}
        <Form.List name="experts">
          {(fields, { add }) => (
            <>
              {fields.map(({ key, name }) => (
                <Form.Item key={key} label={`专家 ${name + 1}`}>
                  <Flex gap={8}>
                    <Form.Item name={[name, 'name']} noStyle rules={required}>
                      <Input
                        maxLength={20}
                        placeholder="姓名"
                        aria-label={`专家 ${name + 1} 姓名`}
                        style={{ width: 110 }}
                      />
                    </Form.Item>
                    <Form.Item name={[name, 'organization']} noStyle rules={required}>
                      <Input maxLength={60} placeholder="单位" aria-label={`专家 ${name + 1} 单位`} />
                    </Form.Item>
                  </Flex>
                </Form.Item>
              ))}
              {fields.length < 11 && (
                <Form.Item>
                  <Button onClick={() => add(expert)}>再加一位专家</Button>
                </Form.Item>
              )}
            </>
          )}
        </Form.List>
        <Form.Item name="conclusion" label="结论" rules={[{ required: true, message: '请选结论' }]}>
          <Radio.Group options={options(['pass', 'return', 'reject'], conclusions)} />
        </Form.Item>
        <Form.Item name="reason" label="论证意见" extra="退回或不通过时原样发给发榜方" rules={required}>
          <Input.TextArea rows={3} maxLength={500} showCount />
        </Form.Item>
        <Button type="primary" htmlType="submit" loading={deciding.isPending} block>
          提交论证
        </Button>
      </Form>
    </Panel>
  );
}
