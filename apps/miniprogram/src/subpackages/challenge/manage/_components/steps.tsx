import type { ChallengeStep } from '@market/contract/challenge';
import { minuteText } from '@market/contract/shared';
import { View } from '@tarojs/components';
import { clock } from '@/platform/clock';
import { a11y } from '@/ui/base/a11y';
import { Card } from '@/ui/base/card';
import { SectionHead } from '@/ui/base/section-head';
import { Txt } from '@/ui/base/txt';
import { DigestLine } from '@/ui/market/digest-line';
import classes from './steps.module.scss';

/** 经过: who did what and when, the latest first. */
export function Steps({ steps }: { steps: readonly ChallengeStep[] }) {
  if (steps.length === 0) return null;
  const now = clock.now();
  return (
    <>
      <SectionHead title="经过" />
      <Card padded>
        <View {...a11y({ role: 'list' })}>
          {steps.map(({ action, by, note, at, digest }) => (
            <View key={`${at}${action}`} className={classes.step} {...a11y({ role: 'listitem' })}>
              <View className={classes.dot} />
              <Txt strong>{action}</Txt>
              <Txt as="caption" tone="text-3">
                {minuteText(at, now)}　{by}
              </Txt>
              {note && <Txt as="label">{note}</Txt>}
              {digest && <DigestLine label="存证" digest={digest} />}
            </View>
          ))}
        </View>
      </Card>
    </>
  );
}
