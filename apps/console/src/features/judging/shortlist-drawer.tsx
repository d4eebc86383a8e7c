import { dismissalKinds, dismissalLabels } from '@market/contract/challenge';
import { SHORTLIST_MAX, type Dismissal, type JudgingDesk } from '@market/contract/judging';
import { Alert, App, Button, Drawer, Form, Input, Select } from 'antd';
import { useState } from 'react';
import { call } from '../../platform/client';
import { failureOf } from '../../platform/failure';
import styles from './judging.module.css';
import type { Desk } from './use-desk';

interface Row {
  rank: number;
  kind?: Dismissal['kind'];
  text?: string;
}
type Draft = Record<string, Row>;

interface Props {
  desk: JudgingDesk;
  step: Desk;
  onClose: () => void;
}

const kinds = dismissalKinds.map((value) => ({ value, label: dismissalLabels[value] }));
const ranks = [
  { value: 0, label: '不入围' },
  ...Array.from({ length: SHORTLIST_MAX }, (_, i) => ({ value: i + 1, label: `第 ${i + 1} 名` })),
];

/** Ids in the order of their ranks; undefined when a rank is missing or given twice. */
function rankingOf(draft: Draft): string[] | undefined {
  const ranked = Object.entries(draft)
    .filter(([, { rank }]) => rank > 0)
    .sort(([, a], [, b]) => a.rank - b.rank);
  return ranked.every(([, { rank }], i) => rank === i + 1) ? ranked.map(([id]) => id) : undefined;
}

/** 入围名单: the panel's order to begin with; everybody but the first gets a reason. */
export function ShortlistDrawer({ desk, step, onClose }: Props) {
  const [form] = Form.useForm<Draft>();
  const { message } = App.useApp();
  const [wrong, setWrong] = useState(false);
  const judged = desk.bids.filter(({ state }) => state === 'judging');
  const scores = desk.panel?.scores ?? [];
  const placeOf = (id: string): number => scores.findIndex(({ bidId }) => bidId === id) + 1;
  const inOrder = [...judged].sort((a, b) => placeOf(a.id) - placeOf(b.id));
  const initial: Draft = Object.fromEntries(
    inOrder.map(({ id }) => [id, { rank: placeOf(id) > SHORTLIST_MAX ? 0 : placeOf(id) }]),
  );
  const draft = Form.useWatch<Draft | undefined>([], form) ?? initial;
  const submit = (typed: Draft) => {
    const ranked = rankingOf(typed);
    setWrong(ranked === undefined);
    if (!ranked) return;
    const dismissals = Object.entries(typed)
      .filter(([id]) => id !== ranked[0])
      .map(([bidId, { kind = 'other', text = '' }]) => ({ bidId, kind, text }));
    const body = { version: desk.version, ranked, dismissals };
    step.mutate(() => call('POST /staff/challenges/{id}/shortlist', { params: { id: desk.id }, body }), {
      onSuccess: () => {
        message.success(ranked.length > 0 ? '名次已定，各家会收到结果' : '已流榜，各家会收到理由');
        onClose();
      },
    });
  };
  return (
    <Drawer
      open
      title="定入围名单"
      size={560}
      onClose={onClose}
      footer={
        <Button type="primary" block loading={step.isPending} onClick={() => form.submit()}>
          定下名次
        </Button>
      }
    >
      <p className="lab">名次定下不能更改。第一名随后公示，其余入围的依次候补；一个都不入围即流榜。</p>
      {wrong && <Alert type="error" showIcon title="名次要从第 1 名起连着排，不能重复" />}
      {step.isError && <Alert type="error" showIcon title={failureOf(step.error).text} />}
      <Form form={form} layout="vertical" initialValues={initial} onFinish={submit}>
        {inOrder.map(({ id, organizationName }) => (
          <div key={id} className={styles.rank}>
            <b>
              {organizationName}
              {placeOf(id) > 0 && <span className="cap">　均分 {scores[placeOf(id) - 1]?.mean}</span>}
            </b>
            <Form.Item name={[id, 'rank']} label="名次" style={{ margin: 0 }}>
              <Select options={ranks} />
            </Form.Item>
            {draft[id]?.rank !== 1 && (
              <>
                <Form.Item
                  name={[id, 'kind']}
                  label="类别"
                  style={{ margin: 0 }}
                  rules={[{ required: true, message: '请选类别' }]}
                >
                  <Select options={kinds} />
                </Form.Item>
                <Form.Item
                  name={[id, 'text']}
                  label="理由"
                  style={{ margin: 0 }}
                  rules={[{ required: true, whitespace: true, message: '请写理由' }]}
                >
                  <Input.TextArea rows={3} maxLength={500} showCount />
                </Form.Item>
              </>
            )}
          </div>
        ))}
      </Form>
    </Drawer>
  );
}
