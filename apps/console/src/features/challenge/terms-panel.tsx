import { cooperationLabels, ownershipLabels, teamText, type ChallengeContent } from '@market/contract/challenge';
import { Facts } from '../../components/facts';
import { Panel } from '../../components/panel';

export function TermsPanel({ content }: { content: ChallengeContent }) {
  const facts: [string, string][] = [
    ['完成时限', `${content.durationMonths} 个月`],
    ['付款', content.payments.map(({ label, percent }) => `${label} ${percent}%`).join('、') || '—'],
    ['产权归属', ownershipLabels[content.ownership]],
    ['合作方式', cooperationLabels[content.cooperation]],
    ['选定', teamText(content.teamMode, content.teams)],
    ['联合体', content.consortiumAllowed ? '接受' : '不接受'],
    ['自然人', content.individualsAllowed ? '接受' : '不接受'],
    ['财政支持', content.alreadyFunded ? '已获同类支持' : '未获同类支持'],
  ];
  return (
    <Panel title="条件">
      <Facts facts={facts} pairs />
    </Panel>
  );
}
