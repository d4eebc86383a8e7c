import { getRecordType, type RecordTypeSpec } from '@market/contract/record';
import { DAY_MS } from '@market/contract/shared';
import { newId } from '../../common/ids.js';
import { newRecord, newVersion } from '../../modules/record/new-record.js';
import { facetRows } from '../../modules/record/record-content.js';
import type { RecordFacet } from '../../modules/record/record-facet.entity.js';
import type { RecordVersion } from '../../modules/record/record-version.entity.js';
import type { MarketRecord } from '../../modules/record/record.entity.js';
import { writtenDays } from './demo-days.js';
import type { DemoRecord } from './demo-files.js';
import type { People } from './demo-people.js';
import { inOrder } from './demo-record-order.js';
import { revisionRows } from './demo-revisions.js';

const COLLECTOR = '公开资料整理';
const collected = { note: '首批公开数据', editedBy: null, editedByName: COLLECTOR, verifiedByName: COLLECTOR };

export interface RecordRows {
  records: MarketRecord[];
  versions: RecordVersion[];
  facets: RecordFacet[];
}

/** Real public records and fictional ones, most of them published, some with a change in work. */
export function recordRows(written: readonly DemoRecord[], { people, now }: { people: People; now: Date }): RecordRows {
  const rows: RecordRows = { records: [], versions: [], facets: [] };
  for (const { record, at } of inOrder(written, now)) {
    const spec = getRecordType(record.recordType);
    const content = writtenDays(spec, record.content, now);
    const { maintainer, verifier } = people.bureauOf(record.regionCode);
    const createdBy = record.demo ? maintainer.id : null;
    const row = newRecord(spec, { id: newId(), regionCode: record.regionCode, content, createdBy, now: at });
    row.demo = record.demo ?? false;
    if (!record.draft) {
      Object.assign(row, published(spec, record, at));
      rows.versions.push({
        id: newId(),
        ...newVersion(row.id, 1, content, { ...maintainer, accountId: maintainer.id }, at),
        state: 'accepted',
        note: '演示数据',
        verifiedByName: verifier.displayName,
        verifiedAt: at,
        ...(!record.demo && collected),
      });
      rows.facets.push(...facetRows(spec, row.id, content));
    }
    rows.versions.push(...revisionRows(row, record, { content, maintainer, verifier, now }));
    rows.records.push(row);
  }
  return rows;
}

const published = (
  spec: RecordTypeSpec,
  { regionCode, verifiedDaysAgo }: DemoRecord,
  at: Date,
): Partial<MarketRecord> => ({
  state: 'published',
  revisionNumber: null,
  revisionState: null,
  publishedNumber: 1,
  publishedAt: at,
  ...(verifiedDaysAgo !== null && {
    verifiedByRegion: regionCode,
    verifiedAt: at,
    nextReviewAt: new Date(at.getTime() + spec.verifyEveryDays * DAY_MS),
  }),
});
