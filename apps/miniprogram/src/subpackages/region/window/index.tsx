import { open, usePageParams } from '@/platform/navigation';
import { usePullRefresh } from '@/platform/pull-refresh';
import { api } from '@/state/client';
import { useRegions } from '@/state/regions';
import { useLoad } from '@/state/use-load';
import { Chips } from '@/ui/base/chips';
import { LoadView } from '@/ui/page/load-view';
import { OfflineBar } from '@/ui/page/offline-bar';
import { PageShell } from '@/ui/page/page-shell';
import { StateView } from '@/ui/page/state-view';
import { useState } from 'react';
import { useSay } from '@/ui/language';
import { StationCard } from './_components/station-card';

const MOST = 50;

/** 一站式服务：the service stations of a place, who the liaison is, and what each can do. */
export default function Window() {
  const say = useSay();
  const { code } = usePageParams<'window'>();
  const regions = useRegions(({ all }) => all);
  const [region, setRegion] = useState(code ?? '');
  const here = region || (regions[0]?.code ?? '');
  const query = { type: 'serviceStation', limit: MOST, ...(here && { region: here }) };
  const loaded = useLoad(`window:${here}`, () => api('GET /records', { query }), { keep: true });
  const { asOf, reload } = loaded;
  usePullRefresh(reload);
  const name = say(regions.find((place) => place.code === here)?.shortName ?? '');
  return (
    <PageShell
      bilingual
      title={say('一站式服务')}
      header={
        <>
          <OfflineBar asOf={asOf} onRetry={reload} />
          <Chips
            label={say('城市')}
            items={regions.map(({ code: key, shortName: label }) => ({ key, label }))}
            value={[here]}
            onTap={setRegion}
          />
        </>
      }
    >
      <LoadView loaded={loaded}>
        {({ items }) =>
          items.length === 0 ? (
            <StateView
              kind="empty"
              title={say('{name}还没有登记服务站点', { name })}
              reason={say('可以先看当地科技部门')}
              actions={[{ text: say('看{name}', { name }), onTap: () => void open('region', { code: here }) }]}
            />
          ) : (
            <>
              {items.map((station) => (
                <StationCard key={station.id} station={station} />
              ))}
            </>
          )
        }
      </LoadView>
    </PageShell>
  );
}
