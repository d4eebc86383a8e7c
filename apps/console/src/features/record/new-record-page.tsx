import { useNavigate, useParams } from '@tanstack/react-router';
import { canEditRecords, findRecordType, type RecordTypeSpec } from '@market/contract/record';
import { errors } from '@market/contract/shared';
import { BackLink } from '../../components/back-link';
import { PageFrame } from '../../components/page-frame';
import { StateView } from '../../components/state-view';
import { useActor } from '../../platform/session';
import { NewRecord } from './new-record';

export function NewRecordPage() {
  const { type } = useParams({ from: '/desk/page/records/new/$type' });
  const spec: RecordTypeSpec | undefined = findRecordType(type);
  const edits = canEditRecords(useActor());
  const navigate = useNavigate();
  return (
    <PageFrame>
      <BackLink to="/records" label="数据维护" />
      {!spec && <StateView title="没有这类记录" reason="地址里的记录类型不对，请从数据维护新增。" />}
      {spec && !edits && <StateView title="没有权限" reason={errors.forbidden.text} />}
      {spec && edits && (
        <NewRecord
          key={type}
          spec={spec}
          onSaved={(id) => void navigate({ to: '/records/$id', params: { id }, ignoreBlocker: true })}
        />
      )}
    </PageFrame>
  );
}
