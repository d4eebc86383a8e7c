import type { ActorView } from '@market/contract/account';
import { organizationStateLabels, type OwnOrganization } from '@market/contract/organization';
import { seatLabels } from '@market/contract/shared';
import { Text, View } from '@tarojs/components';
import { open } from '@/platform/navigation';
import { useRegionName } from '@/state/regions';
import { Card } from '@/ui/base/card';
import { Icon } from '@/ui/base/icon';
import { Grow, Row } from '@/ui/base/row';
import { MoreLink } from '@/ui/base/section-head';
import { Txt } from '@/ui/base/txt';
import { DemoMark } from '@/ui/base/tag';
import { RegionMark } from '@/ui/market/region-mark';
import classes from './org-card.module.scss';

export interface OrgCardProps {
  actor: ActorView;
  /** Undefined until it is loaded, and when there is none. */
  organization: OwnOrganization | undefined;
}

/** 「演示·澄湖新材料」 begins with 澄. */
const initial = (name: string): string => name.replace(/^演示[·・]/, '').slice(0, 1);

/** Who is signed in, for which organization, and whether it has been verified. */
export function OrgCard({ actor, organization }: OrgCardProps) {
  const nameOf = useRegionName();
  const { displayName, organizationName } = actor;
  const seat = actor.organization && seatLabels[actor.organization.seat];
  return (
    <Card className={classes.card}>
      <Row gap={12}>
        <View className={classes.avatar}>{initial(organizationName ?? displayName)}</View>
        <Grow>
          <Txt as="title3">{organizationName ?? displayName}</Txt>
          <Row gap={8} wrap className={classes.who}>
            {actor.organization && (
              <RegionMark code={actor.organization.regionCode} name={nameOf(actor.organization.regionCode)} />
            )}
            <Text>{seat ? `${displayName}，${seat}` : actor.phoneMasked}</Text>
            {organization?.demo && <DemoMark />}
          </Row>
        </Grow>
      </Row>
      <Row between className={classes.foot}>
        {actor.organization ? <State organization={organization} /> : <Text>发榜、揭榜前先登记单位</Text>}
        <MoreLink onTap={() => void open('organization')}>{actor.organization ? '单位资料' : '登记单位'}</MoreLink>
      </Row>
    </Card>
  );
}

function State({ organization }: Pick<OrgCardProps, 'organization'>) {
  if (!organization) return <View />;
  const verified = organization.state === 'verified';
  return (
    <Row gap={6} className={verified ? classes.verified : classes.declared}>
      <Icon name={verified ? 'badge-check' : 'clock'} />
      <Text>{organizationStateLabels[organization.state]}</Text>
    </Row>
  );
}
