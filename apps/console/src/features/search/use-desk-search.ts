import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { challengeStateLabels } from '@market/contract/challenge';
import { getRecordType, recordStateLabels, revisionStateLabels, type StaffRecordRow } from '@market/contract/record';
import { read } from '../../platform/query';
import { useRegions } from '../../platform/regions';
import { useActor } from '../../platform/session';

const SHOWN = 6;

/** What the actor may look in: the pages open to them. */
export interface Reach {
  records: boolean;
  challenges: boolean;
}

export interface DeskHit {
  kind: 'record' | 'challenge' | 'region';
  id: string;
  title: string;
  note: string;
  regionCode: string;
}

const recordNote = ({ recordType, state, revisionState }: StaffRecordRow): string => {
  const revision = revisionState && revisionState !== 'accepted' ? `，${revisionStateLabels[revisionState]}` : '';
  return `${getRecordType(recordType).label}　${recordStateLabels[state]}${revision}`;
};

/** Records and challenges in every state the actor's own lists show, by those lists themselves; and the actor's places. */
export function useDeskSearch(q: string, reach: Reach) {
  const about = (open: boolean) => ({ enabled: open && q !== '', placeholderData: keepPreviousData });
  const query = { q, limit: SHOWN };
  const records = useQuery({ ...read('GET /staff/records', { query }), ...about(reach.records) });
  const challenges = useQuery({ ...read('GET /staff/challenges', { query }), ...about(reach.challenges) });
  const actor = useActor();
  const places = useRegions()
    .filter(({ code }) => actor.roles.includes('districtAdmin') || code === actor.regionCode)
    .filter(({ name, shortName }) => name.includes(q) || q.includes(shortName));
  const hits: DeskHit[] = [
    ...places.map(({ code, name }) => ({ kind: 'region' as const, id: code, title: name, note: '', regionCode: code })),
    ...(reach.records ? (records.data?.items ?? []) : []).map((row) => ({
      kind: 'record' as const,
      id: row.id,
      title: row.title,
      note: recordNote(row),
      regionCode: row.regionCode,
    })),
    ...(reach.challenges ? (challenges.data?.items ?? []) : []).map((row) => ({
      kind: 'challenge' as const,
      id: row.id,
      title: row.title,
      note: `${row.organizationName}　${challengeStateLabels[row.state]}`,
      regionCode: row.regionCode,
    })),
  ];
  return {
    hits: q === '' ? [] : hits,
    totals: { region: places.length, record: records.data?.total, challenge: challenges.data?.total },
    searching: records.isFetching || challenges.isFetching,
    failed: records.isError || challenges.isError,
  };
}
