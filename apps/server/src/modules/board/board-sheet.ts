import { dutyLabels, dutyPartyLabels, type BoardRow } from '@market/contract/board';
import { challengeHoldLabels, challengeKindLabels, challengeStateLabels } from '@market/contract/challenge';
import { formatAmount, isoDay } from '@market/contract/shared';

const day = (instant: string | null | undefined): string => (instant ? isoDay(instant) : '');

interface Column {
  title: string;
  text: (row: BoardRow, nameOf: (code: string) => string) => string;
}
const columns: readonly Column[] = [
  { title: '编号', text: ({ no }) => no ?? '' },
  { title: '榜单', text: ({ title }) => title },
  { title: '单位', text: ({ organizationName }) => organizationName },
  { title: '城市', text: ({ regionCode }, nameOf) => nameOf(regionCode) },
  { title: '类型', text: ({ kind }) => challengeKindLabels[kind] },
  { title: '领域', text: ({ field }) => field },
  { title: '榜额', text: ({ rewardFen }) => (rewardFen === 0 ? '面议' : formatAmount(rewardFen)) },
  { title: '清晰度', text: ({ clarity }) => String(clarity) },
  { title: '状态', text: ({ state }) => challengeStateLabels[state] },
  { title: '挂起', text: ({ hold }) => (hold === 'none' ? '' : challengeHoldLabels[hold]) },
  { title: '进入此步', text: ({ stateSince }) => day(stateSince) },
  { title: '下一步', text: ({ duty }) => (duty ? dutyLabels[duty.kind] : '') },
  { title: '轮到', text: ({ duty }) => (duty ? dutyPartyLabels[duty.by] : '') },
  { title: '期限', text: ({ duty }) => day(duty?.until) },
  { title: '超期', text: ({ duty }) => (duty?.overdue ? '超期' : '') },
  { title: '演示', text: ({ demo }) => (demo ? '演示' : '') },
];

export const boardTitles = columns.map(({ title }) => title);

/** One line a challenge. */
export const boardLine = (row: BoardRow, nameOf: (code: string) => string): string[] =>
  columns.map(({ text }) => text(row, nameOf));
