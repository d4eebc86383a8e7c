import { PlusOutlined } from '@ant-design/icons';
import { useQuery } from '@tanstack/react-query';
import { internalRequestStateLabels } from '@market/contract/internal-request';
import { Button, Segmented } from 'antd';
import { ChoiceSelect } from '../../components/choice-select';
import { PageFrame } from '../../components/page-frame';
import { useCursorPages } from '../../platform/cursor-pages';
import { read } from '../../platform/query';
import { useActor } from '../../platform/session';
import { AskForm } from './ask-form';
import { useRequestFilters, type Box } from './request-filters';
import { RequestTable } from './request-table';

const boxes: { value: Box; label: string }[] = [
  { value: 'in', label: '收到的' },
  { value: 'out', label: '提出的' },
];

/** 协同请求：what other bureaus ask of one's own, and what it asks of them. */
export function RequestsPage() {
  const { box, state, ask, narrow } = useRequestFilters();
  const seesAll = useActor().roles.includes('districtAdmin');
  const query = { state, ...(box !== 'all' && { box }) };
  const pages = useCursorPages(JSON.stringify(query));
  const requests = useQuery(read('GET /staff/internal-requests', { query: { ...query, cursor: pages.cursor } }));
  return (
    <PageFrame
      bar={
        <>
          <Segmented
            aria-label="收到或提出"
            value={box}
            options={seesAll ? [...boxes, { value: 'all' as const, label: '全域' }] : boxes}
            onChange={(chosen) => narrow({ box: chosen })}
          />
          <ChoiceSelect
            label="状态"
            labels={internalRequestStateLabels}
            value={state}
            onChange={(chosen) => narrow({ state: chosen })}
          />
        </>
      }
      actions={
        <Button type="primary" icon={<PlusOutlined aria-hidden />} onClick={() => narrow({ ask: 'new' })}>
          提协同请求
        </Button>
      }
    >
      <RequestTable list={requests} pages={pages} box={box} />
      {ask !== undefined && (
        <AskForm
          toRegion={ask === 'new' ? undefined : ask}
          onAsked={() => narrow({ ask: undefined, box: 'out', state: undefined })}
          onClose={() => narrow({ ask: undefined })}
        />
      )}
    </PageFrame>
  );
}
