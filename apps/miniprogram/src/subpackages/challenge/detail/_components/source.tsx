import type { ChallengeDetail } from '@market/contract/challenge';
import { View } from '@tarojs/components';
import { useRegions } from '@/state/regions';
import { open } from '@/platform/navigation';
import { Button } from '@/ui/base/button';
import { Card } from '@/ui/base/card';
import { Row } from '@/ui/base/row';
import { SectionHead } from '@/ui/base/section-head';
import { Txt } from '@/ui/base/txt';
import { DigestLine } from '@/ui/market/digest-line';
import { ProvenanceLine } from '@/ui/market/provenance-line';
import { useSay } from '@/ui/language';
import classes from './source.module.scss';

export function Source({ challenge, now }: { challenge: ChallengeDetail; now: Date }) {
  const say = useSay();
  const { regionCode, vettedAt, digest, no } = challenge;
  const bureau = useRegions((state) => state.all.find(({ code }) => code === regionCode)?.bureau.name);
  return (
    <>
      <SectionHead title={say('来源')} aside={no} />
      <Card padded>
        <ProvenanceLine
          provenance="self"
          verifiedBy={bureau && vettedAt ? say('{bureau}审核', { bureau }) : undefined}
          verifiedAt={vettedAt}
          nextReviewAt={null}
          now={now}
          dated
        />
        <View className={classes.evidence}>
          <DigestLine label={say('存证')} digest={digest} />
          <Row between>
            <Txt as="caption" tone="text-3">
              {say('榜单文本与指标已存证，可离线核对。')}
            </Txt>
            <Button small kind="text" onTap={() => void open('evidenceRoots')}>
              {say('看日根')}
            </Button>
          </Row>
        </View>
      </Card>
    </>
  );
}
