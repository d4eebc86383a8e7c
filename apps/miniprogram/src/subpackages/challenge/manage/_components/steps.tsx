import type { ChallengeStep } from '@market/contract/challenge';
import { minuteText } from '@market/contract/shared';
import { clock } from '@/platform/clock';
import { Card } from '@/ui/base/card';
import { SectionHead } from '@/ui/base/section-head';
import { Txt } from '@/ui/base/txt';
import { DigestLine } from '@/ui/market/digest-line';
import { Station, Stations } from '../../_components/stations';

/** 经过: who did what and when, the latest first. */
export function Steps({ steps }: { steps: readonly ChallengeStep[] }) {
  if (steps.length === 0) return null;
  const now = clock.now();
  return (
    <>
      <SectionHead title="经过" />
      <Card padded>
        <Stations>
          {steps.map(({ action, by, note, at, digest }) => (
            <Station key={`${at}${action}`}>
              <Txt strong>{action}</Txt>
              <Txt as="caption" tone="text-3">
                {minuteText(at, now)}　{by}
              </Txt>
              {note && <Txt as="label">{note}</Txt>}
              {digest && <DigestLine label="存证" digest={digest} />}
            </Station>
          ))}
        </Stations>
      </Card>
    </>
  );
}
