import { agreementStationsOf, type AgreementRow } from '@market/contract/agreement';
import { agoText, dayText } from '@market/contract/shared';
import { Text } from '@tarojs/components';
import { clock } from '@/platform/clock';
import { open } from '@/platform/navigation';
import { OwnCard, OwnCardFoot } from '@/ui/market/own-card';
import { StageBar } from '@/ui/market/stage-bar';
import { AgreementStateTag } from '../../_components/agreement-state-tag';

const termText = ({ endsOn }: AgreementRow, now: Date): string =>
  endsOn ? `履行到 ${dayText(endsOn, now)}` : '未定期限';

export function AgreementCard({ row }: { row: AgreementRow }) {
  const now = clock.now();
  const { id, no, state, challengeTitle, priceFen, demanderName, bidderName, milestonesDone, milestoneCount } = row;
  return (
    <OwnCard
      title={challengeTitle}
      rewardFen={priceFen}
      no={no}
      tag={<AgreementStateTag state={state} />}
      onTap={() => void open('agreement', { id })}
    >
      <StageBar {...agreementStationsOf(state)} />
      <OwnCardFoot>
        <Text>{`${demanderName} · ${bidderName}`}</Text>
      </OwnCardFoot>
      <OwnCardFoot>
        <Text>{`里程碑 ${milestonesDone} / ${milestoneCount}，${termText(row, now)}`}</Text>
        <Text>{agoText(row.updatedAt, now)}更新</Text>
      </OwnCardFoot>
    </OwnCard>
  );
}
