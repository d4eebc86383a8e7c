import type { ChallengeVersion } from '@market/contract/challenge';
import { minuteText } from '@market/contract/shared';
import { clock } from '@/platform/clock';
import { useLoad } from '@/state/use-load';
import { Card } from '@/ui/base/card';
import { SectionHead } from '@/ui/base/section-head';
import { Txt } from '@/ui/base/txt';
import { useSay } from '@/ui/language';
import { LoadView } from '@/ui/page/load-view';
import { ChangeRows } from './change-rows';

export interface VersionsProps {
  /** Names what is loaded; the number of the newest version is part of it. */
  name: string;
  load: () => Promise<{ items: ChallengeVersion[] }>;
}

/** 各版与差异: what changed, field by field, the newest first. Shown once there is more than one version. */
export function Versions({ name, load }: VersionsProps) {
  const say = useSay();
  const loaded = useLoad(name, load);
  const now = clock.now();
  return (
    <>
      <SectionHead title={say('修订')} />
      <LoadView loaded={loaded}>
        {({ items }) =>
          items.map(({ number, at, by, reason, changes }) => (
            <Card key={number} padded spaced>
              <Txt strong>{say('第 {number} 版', { number })}</Txt>
              <Txt as="caption" tone="text-3">
                {minuteText(at, now, say)} {by}
              </Txt>
              <Txt as="label">{reason}</Txt>
              <ChangeRows changes={changes} />
            </Card>
          ))
        }
      </LoadView>
    </>
  );
}
