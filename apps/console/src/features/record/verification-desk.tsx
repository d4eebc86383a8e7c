import { comparedRows, getRecordType, NONE, textRows, type StaffRecordDetail } from '@market/contract/record';
import { minuteText } from '@market/contract/shared';
import { Alert } from 'antd';
import { Panel } from '../../components/panel';
import { clock } from '../../platform/clock';
import { useActor } from '../../platform/session';
import { ChecksCard } from './checks-card';
import { ConfirmPanel } from './confirm-panel';
import { CorrectionsCard } from './corrections-card';
import { DecisionPanel } from './decision-panel';
import { DiffTable } from './diff-table';
import { EvidenceCard } from './evidence-card';
import { ImpactCard } from './impact-card';
import { LookingNotice } from './looking-notice';
import type { QueueTab } from './queue-filters';
import { RecordFacts } from './record-facts';
import { RecordHead } from './record-head';
import { ReturnedPanel } from './returned-panel';
import styles from './verification-page.module.css';

interface Props {
  detail: StaffRecordDetail;
  tab: QueueTab;
  onDecided: () => void;
}

export function VerificationDesk({ detail, tab, onDecided }: Props) {
  const { row, content, revision } = detail;
  const { roles } = useActor();
  const verifies = roles.includes('verifier') || roles.includes('districtAdmin');
  const spec = getRecordType(row.recordType);
  const now = clock.now();
  const published = row.state === 'draft' ? null : content;
  const before = row.verifiedAt
    ? `现在（${minuteText(row.verifiedAt, now)} 核验）`
    : row.state === 'draft'
      ? '现在（未公开）'
      : '现在（未核验）';
  return (
    <div className={styles.work}>
      <div className={styles.middle}>
        <RecordHead row={row} />
        {verifies && revision?.state === 'pending' && <LookingNotice id={row.id} />}
        {revision ? (
          <>
            <p className="lab">
              {revision.editedBy} <span className="num">{minuteText(revision.editedAt, now)}</span> 修改
              {revision.note && revision.state !== 'returned' && <span className="prewrap">：{revision.note}</span>}
            </p>
            <DiffTable
              rows={comparedRows(spec, published, revision.content)}
              before={before}
              after={`提交（第 ${revision.number} 版）`}
            />
          </>
        ) : tab === 'due' ? (
          <Panel title="已公开的内容">
            <RecordFacts rows={textRows(spec, content).filter(({ text }) => text !== NONE)} />
          </Panel>
        ) : (
          <Alert type="info" showIcon title="这条记录没有待核验的修改" />
        )}
        <div className={styles.cards}>
          <ChecksCard id={row.id} />
          <div className={styles.halves}>
            <CorrectionsCard recordId={row.id} />
            <EvidenceCard content={revision?.content ?? content} evidenceUrl={revision?.evidenceUrl ?? null} />
          </div>
          {revision && <ImpactCard id={row.id} />}
        </div>
      </div>
      {tab === 'due' && !revision ? (
        <ConfirmPanel detail={detail} onDecided={onDecided} />
      ) : revision?.state === 'returned' ? (
        <ReturnedPanel detail={detail} />
      ) : (
        <DecisionPanel detail={detail} onDecided={onDecided} />
      )}
    </div>
  );
}
