import { getRecordType, publicChanges, type PublicVersion } from '@market/contract/record';
import { isoInstant } from '../../database/engine.js';
import type { MarketRecord } from './record.entity.js';
import { platformEditor } from './new-record.js';
import type { RecordVersion } from './record-version.entity.js';

type Head = Pick<MarketRecord, 'recordType' | 'regionCode'>;

/** `accepted` newest first, one older than shown when there is one, to compare the last with. */
export function publicVersions(
  { recordType, regionCode }: Head,
  accepted: readonly RecordVersion[],
  limit: number,
): PublicVersion[] {
  const spec = getRecordType(recordType);
  return accepted.slice(0, limit).map((version, i) => {
    const before = accepted[i + 1];
    const byPlatform = version.verifiedByName === platformEditor.displayName && version.editedBy === null;
    const changes = before ? publicChanges(spec, before.content, version.content) : [];
    return {
      number: version.number,
      at: isoInstant(version.verifiedAt ?? version.editedAt),
      regionCode: byPlatform ? null : (version.verifiedByRegion ?? regionCode),
      changes: changes.map(({ label, before: was, text }) => ({ label, before: was, after: text })),
      note: byPlatform ? version.note : '',
    };
  });
}
