import { getRecordType, type StaffRecordRow } from '@market/contract/record';
import type { ReactNode } from 'react';
import { DemoMark } from '../../components/demo-mark';
import { FreshnessMark } from '../../components/freshness-mark';
import { HeadCard } from '../../components/head-card';
import { RegionMark } from '../../components/region-mark';
import { SourceMark } from '../../components/source-mark';
import { ToneTag } from '../../components/tone-tag';
import { RecordStateTag } from './record-state-tag';

/** Which record this is, where it comes from, and how young it is. */
export const RecordHead = ({ row, extra }: { row: StaffRecordRow; extra?: ReactNode }) => (
  <HeadCard
    above={
      <>
        <ToneTag tone="blue">{getRecordType(row.recordType).label}</ToneTag>
        <RecordStateTag row={row} />
        {row.demo && <DemoMark />}
      </>
    }
    end={extra}
    title={<span data-testid="record-title">{row.title}</span>}
    below={
      <>
        <RegionMark code={row.regionCode} />
        <SourceMark kind={row.provenance} />
        <span>{row.sourceName}</span>
        <FreshnessMark {...row} next />
      </>
    }
  />
);
