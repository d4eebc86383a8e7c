import { useQuery } from '@tanstack/react-query';
import { Link, useParams, useSearch } from '@tanstack/react-router';
import { canEditRecords, getRecordType } from '@market/contract/record';
import { errors } from '@market/contract/shared';
import { BackLink } from '../../components/back-link';
import { PageFrame } from '../../components/page-frame';
import { QueryView } from '../../components/query-view';
import { StateView } from '../../components/state-view';
import { read } from '../../platform/query';
import { useActor } from '../../platform/session';
import { CorrectionNote } from './correction-note';
import { RecordEditor } from './record-editor';

export function EditRecordPage() {
  const { id } = useParams({ from: '/desk/page/records/$id/edit' });
  const { correction } = useSearch({ from: '/desk/page/records/$id/edit' });
  const edits = canEditRecords(useActor());
  const record = useQuery(read('GET /staff/records/{id}', { params: { id } }));
  const back = (
    <Link to="/records/$id" params={{ id }}>
      看这条记录
    </Link>
  );
  return (
    <PageFrame>
      <BackLink to="/records/$id" params={{ id }} label={record.data?.row.title ?? '记录'} />
      {correction && <CorrectionNote id={correction} />}
      {!edits && <StateView title="没有权限" reason={errors.forbidden.text} actions={back} />}
      {edits && (
        <QueryView query={record} rows={12}>
          {(detail) =>
            detail.revision?.state === 'pending' ? (
              <StateView title="正在等核验" reason="这次修改已经提交，核验通过或退回之后才能再改。" actions={back} />
            ) : (
              <RecordEditor
                key={id}
                spec={getRecordType(detail.row.recordType)}
                detail={detail}
                correctionId={correction}
              />
            )
          }
        </QueryView>
      )}
    </PageFrame>
  );
}
