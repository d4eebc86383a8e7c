import { errors } from '@market/contract/shared';
import { open } from '@/platform/navigation';
import { api } from '@/state/client';
import { useLoad } from '@/state/use-load';
import { LoadView } from '@/ui/page/load-view';
import { PageShell } from '@/ui/page/page-shell';
import { StateView } from '@/ui/page/state-view';
import { BookingForm } from './booking-form';

const load = async (id: string) => {
  const [record, grid] = await Promise.all([
    api('GET /records/{id}', { params: { id } }),
    api('GET /records/{id}/slots', { params: { id } }),
  ]);
  return { record, grid };
};

export function BookingPage({ recordId }: { recordId: string }) {
  const loaded = useLoad(`booking:${recordId}`, () => load(recordId));
  const { data, reload } = loaded;
  if (data?.grid.open && data.grid.slots.length > 0)
    return <BookingForm record={data.record} grid={data.grid} onStale={reload} />;
  return (
    <PageShell title="预约">
      <LoadView loaded={loaded} away={{ text: '看其他记录', onTap: () => void open('records') }}>
        {({ grid, record }) => (
          <StateView
            kind="empty"
            title={grid.open ? '近期没有开放的时段' : errors.bookingClosed.text}
            reason={grid.open ? '过几天再看，或先联系所在单位' : '可以先联系所在单位，问清怎么约'}
            actions={[{ text: '联系所在单位', onTap: () => void open('inquiry', { id: record.id }) }]}
          />
        )}
      </LoadView>
    </PageShell>
  );
}
