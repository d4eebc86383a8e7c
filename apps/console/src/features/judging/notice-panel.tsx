import { challengeHoldLabels, type AwardNotice, type ChallengeHold } from '@market/contract/challenge';
import { minuteText } from '@market/contract/shared';
import { Facts } from '../../components/facts';
import { Panel } from '../../components/panel';
import { RegionMark } from '../../components/region-mark';
import { clock } from '../../platform/clock';

export function NoticePanel({ notice, hold }: { notice: AwardNotice; hold: ChallengeHold }) {
  const now = clock.now();
  return (
    <Panel title="定榜公示" note={hold === 'none' ? '期满无异议自动定榜' : `${challengeHoldLabels[hold]}，暂停计算`}>
      <Facts
        facts={[
          [
            '拟定',
            notice.teams.map(({ bidNo, organizationName, regionCode }) => (
              <div key={bidNo}>
                <RegionMark code={regionCode} /> {organizationName} <span className="mono">{bidNo}</span>
              </div>
            )),
          ],
          ['开始', minuteText(notice.startedAt, now)],
          ['截止', minuteText(notice.deadline, now)],
        ]}
      />
    </Panel>
  );
}
