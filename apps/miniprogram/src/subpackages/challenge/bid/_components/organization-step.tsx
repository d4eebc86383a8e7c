import { View } from '@tarojs/components';
import { useRegionName } from '@/state/regions';
import { useSession } from '@/state/session';
import { Card } from '@/ui/base/card';
import { KeyValues } from '@/ui/base/key-values';
import { SectionHead } from '@/ui/base/section-head';
import { ConsortiumEditor } from './consortium-editor';
import type { StepProps } from './step-props';

export function OrganizationStep(props: StepProps) {
  const actor = useSession((state) => state.actor);
  const regionName = useRegionName();
  return (
    <View>
      <SectionHead title="揭榜单位" />
      <Card padded>
        <KeyValues
          rows={[
            { key: '单位', value: actor?.organizationName },
            { key: '所在地', value: actor?.organization && regionName(actor.organization.regionCode) },
            { key: '经办人', value: actor?.displayName },
          ]}
        />
      </Card>
      {props.bid.challenge.consortiumAllowed && <ConsortiumEditor bidId={props.bid.id} />}
    </View>
  );
}
