import { useQuery } from '@tanstack/react-query';
import { portalModeLabels, portalTopicLabels, type PortalProbe, type StaffPortal } from '@market/contract/portal';
import { minuteText } from '@market/contract/shared';
import { Drawer, type TableColumnsType } from 'antd';
import { Facts } from '../../components/facts';
import { FailureView } from '../../components/failure-view';
import { Pager } from '../../components/pager';
import { RegionMark } from '../../components/region-mark';
import { RowTable } from '../../components/row-table';
import { ToneTag } from '../../components/tone-tag';
import { clock } from '../../platform/clock';
import { useCursorPages } from '../../platform/cursor-pages';
import { read } from '../../platform/query';
import { useActor } from '../../platform/session';
import { LinkStateCell } from './link-state';
import { addressOf, Confirmed } from './portal-columns';
import styles from './portals.module.css';

const columns: TableColumnsType<PortalProbe> = [
  { title: '时间', key: 'at', className: 'num', render: (_, { at }) => minuteText(at, clock.now()) },
  { title: '结果', key: 'ok', render: (_, { ok }) => <ToneTag tone={ok ? 'ok' : 'bad'}>{ok ? '通' : '不通'}</ToneTag> },
  { title: '用时', key: 'took', className: 'num', align: 'right', render: (_, { tookMs }) => `${tookMs} ms` },
  { title: '对方答复', key: 'problem', render: (_, { status, problem }) => problem ?? `HTTP ${status}` },
];

/** What is known of an entry, and every look at its address of the last 90 days. */
export function PortalDrawer({ portal, onClose }: { portal: StaffPortal; onClose: () => void }) {
  const actor = useActor();
  const pages = useCursorPages(portal.id);
  const query = { cursor: pages.cursor };
  const probes = useQuery(read('GET /staff/portals/{id}/probes', { params: { id: portal.id }, query }));
  const facts = [
    ['城市', <RegionMark key="region" code={portal.regionCode} />],
    ['用途', portalTopicLabels[portal.topic]],
    ['打开方式', portalModeLabels[portal.mode]],
    ['地址', addressOf(portal)],
    ['出处', portal.source || '没有写'],
    ['确认', <Confirmed key="confirmed" portal={portal} actor={actor} />],
    ['链接', <LinkStateCell key="link" portal={portal} />],
  ] as const;
  return (
    <Drawer open size={600} title={portal.name} onClose={onClose}>
      <Facts facts={facts} />
      <h3 className={styles.probes}>检测记录</h3>
      {probes.isError && !probes.data ? (
        <FailureView error={probes.error} onRetry={() => void probes.refetch()} />
      ) : (
        <>
          <RowTable
            rowKey="at"
            size="small"
            columns={columns}
            rows={probes.data?.items ?? []}
            loading={probes.isPending}
            empty={{ text: '还没有检测过', reason: '主机在允许名单里的网址每 30 分钟检测一次，留 90 天。' }}
          />
          <Pager pages={pages} nextCursor={probes.data?.nextCursor ?? null} />
        </>
      )}
    </Drawer>
  );
}
