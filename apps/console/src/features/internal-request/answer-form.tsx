import { Alert, Button, Form, Input } from 'antd';
import styles from './request-page.module.css';

interface Props {
  failure: string | undefined;
  busy: boolean;
  onAnswer: (answer: string) => void;
  onDecline: () => void;
}

export const AnswerForm = ({ failure, busy, onAnswer, onDecline }: Props) => (
  <Form<{ answer: string }> layout="vertical" onFinish={({ answer }) => onAnswer(answer.trim())}>
    {failure && <Alert type="error" showIcon title={failure} style={{ marginBottom: 12 }} />}
    <Form.Item name="answer" label="答复" rules={[{ required: true, whitespace: true, message: '请填写答复' }]}>
      <Input.TextArea rows={4} maxLength={500} showCount placeholder="核验的结果，或补充了什么" />
    </Form.Item>
    <div className={styles.actions}>
      <Button type="primary" htmlType="submit" loading={busy}>
        答复
      </Button>
      <Button onClick={onDecline}>不办理</Button>
    </div>
  </Form>
);
