import { useState } from 'react';
import { usePageParams } from '@/platform/navigation';
import { IdentityGate } from '@/state/identity-gate';
import { Tabs } from '@/ui/base/tabs';
import { PageShell } from '@/ui/page/page-shell';
import { Kept } from './_components/kept';
import { Filters } from './_components/filters';
import { Reminders } from './_components/reminders';

const tabs = [
  { key: 'kept', label: '收藏' },
  { key: 'filters', label: '筛选' },
  { key: 'reminders', label: '提醒' },
] as const;
type TabKey = (typeof tabs)[number]['key'];

const TITLE = '收藏与提醒';

export default function Favorites() {
  const params = usePageParams<'favorites'>();
  const [tab, setTab] = useState<TabKey>(() => tabs.find(({ key }) => key === params.tab)?.key ?? 'kept');
  return (
    <IdentityGate title={TITLE} need="signedIn" what="收藏与提醒">
      <PageShell title={TITLE} header={<Tabs inset label={TITLE} items={tabs} value={tab} onChange={setTab} />}>
        {tab === 'kept' && <Kept />}
        {tab === 'filters' && <Filters />}
        {tab === 'reminders' && <Reminders />}
      </PageShell>
    </IdentityGate>
  );
}
