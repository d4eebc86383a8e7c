import { View } from '@tarojs/components';
import { open } from '@/platform/navigation';
import { useRegion } from '@/state/region';
import { IconButton } from '@/ui/base/icon-button';
import { useRegionName } from '@/state/regions';
import { Grow, Row } from '@/ui/base/row';
import { MoreLink } from '@/ui/base/section-head';
import { SkeletonBar } from '@/ui/base/skeleton';
import { Txt } from '@/ui/base/txt';
import { PortalJump } from '@/ui/market/portal-jump';
import { RecordCounts } from '@/ui/market/record-counts';
import { RegionRing } from '@/ui/market/region-mark';
import { FailureView } from '@/ui/page/failure-view';
import { useSay } from '@/ui/language';
import type { Chosen } from '../_hooks/use-choice';
import type { Figures } from '../_hooks/use-figures';
import { PartnerList } from './partner-list';
import { RegionStats } from './region-stats';
import classes from './region-panel.module.scss';

export interface RegionPanelProps {
  code: string;
  figures: Figures | undefined;
  chosen: Chosen;
  full: boolean;
  onClose: () => void;
}

/** One place at a glance: its figures and the way to its own platform; opened fully also what is on record. */
export function RegionPanel({ code, figures, chosen, full, onClose }: RegionPanelProps) {
  const say = useSay();
  const { known, loaded } = useRegion(code);
  const nameOf = useRegionName();
  return (
    <View>
      <Row gap={8}>
        <RegionRing code={code} big />
        <Txt as="title2" level={2}>
          {nameOf(code)}
        </Txt>
        <Grow>
          <Txt as="caption" tone="text-3" clamp={1}>
            {known?.bureau.name}
          </Txt>
        </Grow>
        <MoreLink onTap={() => void open('region', { code })}>{say('城市页')}</MoreLink>
        <IconButton icon="close" label={say('回到列表')} className={classes.close} onTap={onClose} />
      </Row>
      {loaded.error && !loaded.data ? (
        <FailureView inset error={loaded.error} onRetry={loaded.reload} />
      ) : (
        <>
          <RegionStats code={code} figures={figures} chosen={chosen} />
          <View className={classes.platforms}>
            {loaded.data ? (
              loaded.data.portals.slice(0, 1).map((portal) => <PortalJump key={portal.id} portal={portal} />)
            ) : (
              <SkeletonBar width="100%" height={48} />
            )}
          </View>
          {full && figures && <PartnerList code={code} figures={figures} lens={chosen.lens} />}
          {full && loaded.data && <RecordCounts counts={loaded.data.recordCounts} regionCode={code} />}
        </>
      )}
    </View>
  );
}
