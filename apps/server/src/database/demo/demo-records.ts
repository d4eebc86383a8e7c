import { getRecordType } from '@market/contract/record';
import { DAY_MS } from '@market/contract/shared';
import { newId } from '../../common/ids.js';
import { newRecord, newVersion } from '../../modules/record/new-record.js';
import { facetRows } from '../../modules/record/record-content.js';
import type { RecordFacet } from '../../modules/record/record-facet.entity.js';
import type { RecordVersion } from '../../modules/record/record-version.entity.js';
import type { MarketRecord } from '../../modules/record/record.entity.js';
import type { DemoFiles } from './demo-files.js';

/** Verifications lie this far back at most, so that every freshness can be seen. */
const SPREAD_DAYS = 120;
const collector = { accountId: '', displayName: '公开资料整理' };

export interface RecordRows {
  records: MarketRecord[];
  versions: RecordVersion[];
  facets: RecordFacet[];
}

/** Real public records, published. Within a type the newest source comes first and was verified last. */
export function recordRows(written: DemoFiles['records'], { now }: { now: Date }): RecordRows {
  const rows: RecordRows = { records: [], versions: [], facets: [] };
  for (const { recordType, regionCode, content, age } of byAge(written)) {
    const spec = getRecordType(recordType);
    const at = new Date(now.getTime() - (age * SPREAD_DAYS + 0.5) * DAY_MS);
    const id = newId();
    const draft = newRecord(spec, { id, regionCode, content, createdBy: null, now: at });
    rows.records.push(
      Object.assign(draft, {
        state: 'published',
        revisionNumber: null,
        revisionState: null,
        publishedNumber: 1,
        verifiedByRegion: regionCode,
        verifiedAt: at,
        nextReviewAt: new Date(at.getTime() + spec.verifyEveryDays * DAY_MS),
        publishedAt: at,
      } as const),
    );
    rows.versions.push({
      id: newId(),
      ...newVersion(id, 1, content, collector, at),
      state: 'accepted',
      note: '首批公开数据',
      editedBy: null,
      verifiedByName: collector.displayName,
      verifiedAt: at,
    });
    rows.facets.push(...facetRows(spec, id, content));
  }
  return rows;
}

/** Oldest first, so that ids grow with time; `age` goes from 0 to 1 within each type. */
function byAge(written: DemoFiles['records']) {
  const types = [...new Set(written.map(({ recordType }) => recordType))];
  const aged = types.flatMap((type) => {
    const ofType = written.filter(({ recordType }) => recordType === type);
    const newestFirst = ofType.sort((a, b) => (b.content.sourceDate ?? '').localeCompare(a.content.sourceDate ?? ''));
    return newestFirst.map((record, i) => ({ ...record, age: i / newestFirst.length }));
  });
  return aged.sort((a, b) => b.age - a.age);
}
