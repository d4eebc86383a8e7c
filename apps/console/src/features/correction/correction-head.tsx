import { Link } from '@tanstack/react-router';
import { correctionKindLabels, type StaffCorrectionDetail } from '@market/contract/correction';
import { findRecordType, recordStateLabels } from '@market/contract/record';
import { minuteText } from '@market/contract/shared';
import { DemoMark } from '../../components/demo-mark';
import { RegionMark } from '../../components/region-mark';
import { clock } from '../../platform/clock';
import styles from './correction-page.module.css';
import { CorrectionStateTag } from './correction-state-tag';
import { DueText } from './due-text';

/** Which record, who owes the answer, and until when. */
export function CorrectionHead({ detail: { row, record } }: { detail: StaffCorrectionDetail }) {
  const { kind, fieldLabel, recordId, recordTitle, recordType } = row;
  return (
    <section className={styles.head} data-testid="correction-head" data-state={row.state}>
      <p className={styles.line}>
        <span className="lab">{findRecordType(recordType)?.label}</span>
        <CorrectionStateTag state={row.state} />
        {row.demo && <DemoMark />}
        <span className="mono">{row.number}</span>
        <span className={`lab ${styles.due}`}>
          答复期限 <DueText row={row} />
        </span>
      </p>
      <h2>
        {recordTitle}：{fieldLabel ?? correctionKindLabels[kind]}
        {fieldLabel && '有误'}
      </h2>
      <p className={`lab ${styles.line}`}>
        <RegionMark code={row.regionCode} />
        <span>
          {row.reporter.name}，{row.reporter.organization ?? '未登记单位'}，
          <span className="num">{minuteText(row.createdAt, clock.now())}</span>提交
        </span>
        <Link to="/records/$id" params={{ id: recordId }}>
          看这条记录（{recordStateLabels[record.state]}，第 {record.publishedNumber} 版）
        </Link>
      </p>
    </section>
  );
}
