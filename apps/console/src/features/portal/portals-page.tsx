import { PlusOutlined } from '@ant-design/icons';
import { useQuery } from '@tanstack/react-query';
import { useNavigate, useParams, useSearch } from '@tanstack/react-router';
import type { StaffPortal } from '@market/contract/portal';
import { Button, Modal, Segmented } from 'antd';
import { useState } from 'react';
import { FailureView } from '../../components/failure-view';
import { PageFrame } from '../../components/page-frame';
import { RegionSelect } from '../../components/region-select';
import { RowTable } from '../../components/row-table';
import { StateView } from '../../components/state-view';
import { TableCard } from '../../components/table-card';
import { useKeys } from '../../platform/keys';
import { read } from '../../platform/query';
import { useRegions } from '../../platform/regions';
import { oneOf } from '../../platform/search';
import { useActor } from '../../platform/session';
import { JumpFiguresPanel } from './jump-figures';
import { portalColumns } from './portal-columns';
import { PortalDrawer } from './portal-drawer';
import { PortalForm } from './portal-form';
import { inState, portalStateLabels, portalStates, sortedFor } from './portal-rows';
import { whyNotEdit } from './why-not';

/** 平台入口：the ways to the cities' own platforms; each bureau keeps its own and reads the others'. */
export function PortalsPage() {
  const { id } = useParams({ strict: false });
  const { region, state: asked } = useSearch({ strict: false });
  const state = oneOf(portalStates, asked) ?? 'inUse';
  const navigate = useNavigate();
  const go = (change: { region?: string | undefined; state?: string | undefined }) =>
    void navigate({ to: '/portals', search: { region, state: asked, ...change }, replace: true });
  const actor = useActor();
  const order = useRegions().map(({ code }) => code);
  const list = useQuery(read('GET /staff/portals', { query: { region } }));
  const [edited, setEdited] = useState<StaffPortal | 'new'>();
  const own = actor.regionCode ?? '';
  const whyNot = whyNotEdit(actor, own);
  const create = () => !whyNot && setEdited('new');
  useKeys({ n: create });
  const items = list.data?.items ?? [];
  const opened = items.find((portal) => portal.id === id);
  const empty = region
    ? { text: '这里还没有平台入口', reason: '由该市科技局新增，另一位同事确认后小程序上可以进入。' }
    : { text: `没有${portalStateLabels[state]}的入口`, reason: '换一个状态看看。' };
  return (
    <PageFrame
      bar={
        <>
          <Segmented
            aria-label="状态"
            value={state}
            options={portalStates.map((value) => ({
              value,
              label: `${portalStateLabels[value]} ${items.filter(inState(value)).length}`,
            }))}
            onChange={(value) => go({ state: value })}
          />
          <RegionSelect value={region} onChange={(code) => go({ region: code })} />
        </>
      }
      actions={
        <Button
          type="primary"
          icon={<PlusOutlined aria-hidden />}
          aria-keyshortcuts="N"
          disabled={whyNot !== undefined}
          title={whyNot}
          onClick={create}
        >
          新增入口 N
        </Button>
      }
    >
      {list.isError && !list.data ? (
        <FailureView error={list.error} onRetry={() => void list.refetch()} />
      ) : (
        <TableCard>
          <RowTable
            rowKey="id"
            columns={portalColumns(actor, setEdited)}
            rows={sortedFor(own, order, items.filter(inState(state)))}
            loading={list.isPending}
            empty={empty}
          />
        </TableCard>
      )}
      <JumpFiguresPanel region={region} />
      {edited && (
        <PortalForm
          portal={edited === 'new' ? undefined : edited}
          regionCode={own}
          onClose={() => setEdited(undefined)}
        />
      )}
      {opened && <PortalDrawer portal={opened} onClose={() => go({})} />}
      <Modal open={id !== undefined && list.isSuccess && !opened} footer={null} onCancel={() => go({})}>
        <StateView title="没有找到这个入口" reason="网址可能抄错了，或不在所选城市里。" />
      </Modal>
    </PageFrame>
  );
}
