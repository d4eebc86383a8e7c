import type { RegionPage } from '@market/contract/home';
import { open } from '@/platform/navigation';
import { Card } from '@/ui/base/card';
import { SectionHead } from '@/ui/base/section-head';
import { figureKinds } from '@/ui/market/figure-kinds';
import { useSay } from '@/ui/language';
import { RecordCounts } from '@/ui/market/record-counts';
import { StatRow } from '@/ui/market/stat-row';
import { Industries } from './industries';
import { Newest } from './newest';
import { OpenChallenges } from './open-challenges';
import { Partners } from './partners';
import { PortalCard } from './portal-card';
import { PortalRows } from './portal-rows';
import { RegionFreshness } from './region-freshness';

/** From the city's own platforms to its pairs with others. */
export function RegionContent({ page, code }: { page: RegionPage; code: string }) {
  const { figures, industries, institutions, platforms, carriers, policies, challenges } = page;
  const [first, ...others] = page.portals;
  const say = useSay();
  const resource = { section: 'resource', region: code };
  return (
    <>
      {first && <PortalCard portal={first} />}
      {others.length > 0 && <PortalRows portals={others} />}
      <SectionHead title={say('三张清单')} more={say('看清单')} onMore={() => void open('lists', { region: code })} />
      <Card padded spaced>
        <StatRow items={figureKinds.map(({ key, label }) => ({ key, label: say(label), value: figures[key] }))} />
      </Card>
      <RegionFreshness freshness={page.freshness} />
      <Industries industries={industries} regionCode={code} />
      <Newest title="科研与转化机构" records={institutions} list={{ ...resource, type: 'institution' }} />
      <Newest title="科研平台" records={platforms} list={{ ...resource, type: 'platform' }} />
      <Newest title="园区和载体" records={carriers} list={{ ...resource, type: 'carrier' }} />
      <OpenChallenges regionCode={code} challenges={challenges} total={page.openChallenges} />
      <Partners partners={page.partners} regionCode={code} />
      <Newest title={say('政策')} records={policies} list={{ section: 'policy', region: code }} />
      <RecordCounts counts={page.recordCounts} regionCode={code} />
    </>
  );
}
