import { useState } from 'react';
import { usePageParams } from '@/platform/navigation';
import { Tabs } from '@/ui/base/tabs';
import { PageShell } from '@/ui/page/page-shell';
import { FeedbackForm } from './_components/feedback-form';
import { LookForm } from './_components/look-form';
import { OwnList } from './_components/own-list';

const tabs = [
  { key: 'send', label: '写一条' },
  { key: 'look', label: '查答复' },
  { key: 'mine', label: '我的' },
] as const;
type Tab = (typeof tabs)[number]['key'];

export default function Feedback() {
  const { tab: asked } = usePageParams<'feedback'>();
  const [tab, setTab] = useState<Tab>(tabs.find(({ key }) => key === asked)?.key ?? 'send');
  return (
    <PageShell title="投诉建议" header={<Tabs inset label="投诉建议" items={tabs} value={tab} onChange={setTab} />}>
      {tab === 'send' && <FeedbackForm />}
      {tab === 'look' && <LookForm />}
      {tab === 'mine' && <OwnList />}
    </PageShell>
  );
}
