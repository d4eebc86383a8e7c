import { Link } from '@tanstack/react-router';
import { correctionKindLabels, type StaffCorrectionDetail } from '@market/contract/correction';
import { findRecordType, recordStateLabels } from '@market/contract/record';
import { minuteText } from '@market/contract/shared';
import { DemoMark } from '../../components/demo-mark';
import { HeadCard } from '../../components/head-card';
import { RegionMark } from '../../components/region-mark';
import { clock } from '../../platform/clock';
import { CorrectionStateTag } from './correction-state-tag';
import { DueText } from './due-text';

/** Which record, who owes the answer, and until when. */
export function CorrectionHead({ detail: { row, record } }: { detail: StaffCorrectionDetail }) {
  const { kind, fieldLabel, recordId, recordTitle, recordType } = row;
  return (
    <HeadCard
      testId="correction-head"
      state={row.state}
      above={
        <>
          <span className="lab">{findRecordType(recordType)?.label}</span>
          <CorrectionStateTag state={row.state} />
          {row.demo && <DemoMark />}
          <span className="mono">{row.number}</span>
        </>
      }
      end={
        <span>
          答复期限 <DueText row={row} />
        </span>
      }
      title={
        <>
          {recordTitle}：{fieldLabel ?? correctionKindLabels[kind]}
          {fieldLabel && '有误'}
        </>
      }
      below={
        <>
          <RegionMark code={row.regionCode} />
          <span>
            {row.reporter.name}，{row.reporter.organization ?? '未登记单位'}，
            <span className="num">{minuteText(row.createdAt, clock.now())}</span>提交
          </span>
          <Link to="/records/$id" params={{ id: recordId }}>
            看这条记录（{recordStateLabels[record.state]}，第 {record.publishedNumber} 版）
          </Link>
        </>
      }
    />
  );
}
