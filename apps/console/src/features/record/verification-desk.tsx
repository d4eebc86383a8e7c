import { comparedRows, getRecordType, type StaffRecordDetail } from '@market/contract/record';
import { minuteText } from '@market/contract/shared';
import { Alert } from 'antd';
import { DecisionPanel } from './decision-panel';
import { DiffTable } from './diff-table';
import { RecordHead } from './record-head';
import styles from './verification-page.module.css';

interface Props {
  detail: StaffRecordDetail;
  onDecided: () => void;
}

export function VerificationDesk({ detail, onDecided }: Props) {
  const { row, content, revision } = detail;
  const spec = getRecordType(row.recordType);
  const now = new Date();
  const published = row.state === 'draft' ? null : content;
  const before = row.verifiedAt ? `现在（${minuteText(row.verifiedAt, now)} 核验）` : '现在（未公开）';
  return (
    <div className={styles.work}>
      <div className={styles.middle}>
        <RecordHead row={row} />
        {revision ? (
          <>
            <p className="lab">
              {revision.editedBy} <span className="num">{minuteText(revision.editedAt, now)}</span> 修改
              {revision.note && <span className="prewrap">：{revision.note}</span>}
            </p>
            <DiffTable
              rows={comparedRows(spec, published, revision.content)}
              before={before}
              after={`提交（第 ${revision.number} 版）`}
            />
          </>
        ) : (
          <Alert type="info" showIcon title="这条记录没有待核验的修改" />
        )}
      </div>
      <DecisionPanel detail={detail} onDecided={onDecided} />
    </div>
  );
}
