import { useQuery } from '@tanstack/react-query';
import { disclosureStateLabels, isOver, type Disclosure } from '@market/contract/disclosure';
import { minuteText } from '@market/contract/shared';
import type { TableColumnsType } from 'antd';
import { Digest } from '../../components/digest';
import { Panel } from '../../components/panel';
import { RowTable } from '../../components/row-table';
import { ToneTag } from '../../components/tone-tag';
import { clock } from '../../platform/clock';
import { read } from '../../platform/query';
import { ViewingLog } from './viewing-log';

const columns: TableColumnsType<Disclosure> = [
  { title: '申请单位', dataIndex: 'organizationName' },
  {
    title: '签保密承诺',
    key: 'pledge',
    render: (_, { signerName, signedAt, pledgeVersion, pledgeDigest }) => (
      <>
        {signerName} <span className="num">{minuteText(signedAt, clock.now())}</span>
        <div className="cap">
          {pledgeVersion} 版 SM3 <Digest value={pledgeDigest} />
        </div>
      </>
    ),
  },
  {
    title: '发榜方答复',
    key: 'state',
    render: (_, { state, reason, decidedBy, decidedAt, ...bid }) => (
      <>
        <ToneTag tone={state === 'approved' && !isOver(bid) ? 'ok' : 'plain'}>
          {state === 'approved' && isOver(bid) ? '已停止开放' : disclosureStateLabels[state]}
        </ToneTag>
        {decidedAt && (
          <div className="cap">
            {decidedBy} <span className="num">{minuteText(decidedAt, clock.now())}</span>
          </div>
        )}
        {reason && <div className="cap">{reason}</div>}
      </>
    ),
  },
  { title: '打开', dataIndex: 'viewings', width: 70, align: 'right', className: 'num' },
];

/** 不公开资料的开放: who asked, what the demander answered, who opened what; for the bureau to read. */
export function DisclosuresPanel({ challengeId }: { challengeId: string }) {
  const { data } = useQuery(read('GET /staff/challenges/{id}/disclosures', { params: { id: challengeId } }));
  if (!data?.items.length) return null;
  return (
    <>
      <Panel title="资料申请" note={`${data.items.length} 家`} flush>
        <RowTable fit rowKey="id" columns={columns} rows={data.items} empty={{ text: '还没有单位申请', reason: '' }} />
      </Panel>
      {data.items.some(({ viewings }) => viewings > 0) && <ViewingLog challengeId={challengeId} />}
    </>
  );
}
