import type { ListEntry } from '@market/contract/lists';
import { getRecordType, lensLabels, provenanceLabels, shownFields } from '@market/contract/record';
import { challengeStateLabels } from '@market/contract/challenge';
import { formatAmount, isoDay } from '@market/contract/shared';

export const sheetTitles = [
  '类别',
  '名称',
  '地区',
  '对方',
  '时态',
  '要点',
  '来源',
  '核验日期',
  '下次复核',
  '演示',
] as const;

const dayOf = (instant: string | null): string => (instant ? isoDay(instant) : '');

/** One line of an exported list. */
export function sheetLine(
  { lens, partnerPlace, record, challenge }: ListEntry,
  nameOf: (code: string) => string,
): string[] {
  const start = (label: string, { title, regionCode }: { title: string; regionCode: string }): string[] => [
    label,
    title,
    nameOf(regionCode),
    partnerPlace ?? '',
    lensLabels[lens],
  ];
  if (record) {
    const spec = getRecordType(record.recordType);
    const points = shownFields(spec, record.fields, 'card').map(({ field, text }) => `${field.label}：${text}`);
    const source = `${provenanceLabels[record.provenance].label}：${record.sourceName}`;
    const days = [dayOf(record.verifiedAt), dayOf(record.nextReviewAt)];
    return [...start(spec.label, record), points.join('；'), source, ...days, record.demo ? '演示' : ''];
  }
  if (!challenge) return [];
  const points = [
    `单位：${challenge.organizationName}`,
    `榜额：${challenge.rewardFen === 0 ? '面议' : formatAmount(challenge.rewardFen)}`,
    `揭榜截止：${dayOf(challenge.bidDeadline)}`,
    `状态：${challengeStateLabels[challenge.state]}`,
  ];
  return [...start('榜单', challenge), points.join('；'), challenge.no, '', '', challenge.demo ? '演示' : ''];
}
