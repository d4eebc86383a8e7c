import { DAY_MS } from '@market/contract/shared';
import type { DemoRecord } from './demo-files.js';

/** Verifications of public records lie this far back at most, so that every freshness can be seen. */
const SPREAD_DAYS = 120;
/** How long ago a record that nobody has verified was published. */
const UNVERIFIED_DAYS = 40;

/** Oldest first, so that ids grow with time. */
export const inOrder = (written: readonly DemoRecord[], now: Date): { record: DemoRecord; at: Date }[] =>
  [...publicAges(written.filter(({ demo }) => !demo)), ...written.filter(({ demo }) => demo).map(fictionalAge)]
    .sort((a, b) => b.daysAgo - a.daysAgo)
    .map(({ record, daysAgo }) => ({ record, at: new Date(now.getTime() - (daysAgo + 0.5) * DAY_MS) }));

/** Hours apart, so that those of one day do not stand in a list by place. */
const fictionalAge = (record: DemoRecord, i: number) => {
  const days = (record.draft ? record.revision?.editedDaysAgo : record.verifiedDaysAgo) ?? UNVERIFIED_DAYS;
  return { record, daysAgo: days + ((i * 7) % 11) / 24 };
};

/** Within a type the newest source was verified last. */
function publicAges(written: readonly DemoRecord[]) {
  const types = [...new Set(written.map(({ recordType }) => recordType))];
  return types.flatMap((type) => {
    const newestFirst = written
      .filter(({ recordType }) => recordType === type)
      .sort((a, b) => (b.content.sourceDate ?? '').localeCompare(a.content.sourceDate ?? ''));
    return newestFirst.map((record, i) => ({ record, daysAgo: (i / newestFirst.length) * SPREAD_DAYS }));
  });
}
