import { View } from '@tarojs/components';
import { clock } from '@/platform/clock';
import { open } from '@/platform/navigation';
import { openChallenges } from '@/state/challenge-search';
import type { Home } from '@/state/home';
import { RecordRows } from '@/state/record-rows';
import { useRegionName } from '@/state/regions';
import { SectionHead } from '@/ui/base/section-head';
import { useSay } from '@/ui/language';
import { useElder } from '@/ui/elder';
import { ChallengeCard } from '@/ui/market/challenge-card';

const CHALLENGES = 3;
const ELDER_CHALLENGES = 2;

/** The newest challenges, the newest valid policies, and the way to the three lists. */
export function HomeNews({ home }: { home: Home }) {
  const elder = useElder((state) => state.on);
  const nameOf = useRegionName();
  const say = useSay();
  const now = clock.now();
  return (
    <View>
      <SectionHead
        title={say('最新榜单')}
        more={elder ? say('全部') : say('{count} 条揭榜中', { count: home.openChallenges })}
        onMore={() => void openChallenges()}
      />
      {home.latestChallenges.slice(0, elder ? ELDER_CHALLENGES : CHALLENGES).map((challenge) => (
        <ChallengeCard
          key={challenge.id}
          challenge={challenge}
          regionName={nameOf(challenge.regionCode)}
          now={now}
          onTap={() => void open('challenge', { id: challenge.id })}
        />
      ))}
      {!elder && (
        <>
          <SectionHead
            title={say('政策动态')}
            more={say('全部')}
            onMore={() => void open('records', { section: 'policy' })}
          />
          <RecordRows records={home.policyNews} />
        </>
      )}
      <SectionHead title={say('三张清单')} more={say('资源、需求、合作')} onMore={() => void open('lists')} />
    </View>
  );
}
