import { useQuery } from '@tanstack/react-query';
import { useParams } from '@tanstack/react-router';
import { comparedRows, getRecordType, type StaffRecordDetail, textRows } from '@market/contract/record';
import { Alert } from 'antd';
import { BackLink } from '../../components/back-link';
import { Desk } from '../../components/desk';
import { PageFrame } from '../../components/page-frame';
import { Panel } from '../../components/panel';
import { QueryView } from '../../components/query-view';
import { read } from '../../platform/query';
import { DiffTable } from './diff-table';
import { RecordActions } from './record-actions';
import { RecordFacts } from './record-facts';
import { RecordHead } from './record-head';
import { VersionsPanel } from './versions-panel';

export function RecordPage() {
  const { id } = useParams({ from: '/desk/page/records/$id' });
  const record = useQuery(read('GET /staff/records/{id}', { params: { id } }));
  return (
    <PageFrame>
      <BackLink to="/records" label="数据维护" />
      <QueryView query={record} rows={12}>
        {(detail) => <RecordDesk detail={detail} />}
      </QueryView>
    </PageFrame>
  );
}

/** What the public sees, the change in work beside it, and how it came to be. */
function RecordDesk({ detail }: { detail: StaffRecordDetail }) {
  const { row, content, revision, versions } = detail;
  const spec = getRecordType(row.recordType);
  const neverPublished = row.state === 'draft';
  return (
    <>
      <RecordHead row={row} extra={<RecordActions detail={detail} />} />
      {revision?.state === 'returned' && (
        <Alert
          type="warning"
          showIcon
          title={`${revision.verifiedBy ?? '核验员'}${row.state === 'withdrawn' ? '撤下' : '退回'}`}
          description={revision.note}
        />
      )}
      <Desk side={<VersionsPanel spec={spec} versions={versions} />}>
        {revision && !neverPublished && (
          <DiffTable rows={comparedRows(spec, content, revision.content)} before="现在" after="这次修改" />
        )}
        <Panel title={neverPublished ? '内容' : row.state === 'published' ? '已公开的内容' : '撤下前的内容'}>
          <RecordFacts rows={textRows(spec, content)} />
        </Panel>
      </Desk>
    </>
  );
}
