import {
  eligibilityNote,
  eligibilityOf,
  type Condition,
  type RecordDetail,
  type RecordTypeSpec,
} from '@market/contract/record';
import { isoDay } from '@market/contract/shared';
import { View } from '@tarojs/components';
import { clock } from '@/platform/clock';
import { open } from '@/platform/navigation';
import { useRegionName } from '@/state/regions';
import { useSession } from '@/state/session';
import { Button } from '@/ui/base/button';
import { Card } from '@/ui/base/card';
import { Icon } from '@/ui/base/icon';
import type { IconName } from '@/ui/base/icon-names';
import { SectionHead } from '@/ui/base/section-head';
import { Txt, type TxtProps } from '@/ui/base/txt';
import { useSay } from '@/ui/language';
import { EligibilityBar } from '../../_components/eligibility-bar';
import { useOrganization } from '../../_hooks/use-organization';
import classes from './eligibility-card.module.scss';

const marks: Record<Condition['state'], { icon: IconName; tone: NonNullable<TxtProps['tone']>; text: string }> = {
  met: { icon: 'circle-check', tone: 'success', text: '符合' },
  missing: { icon: 'circle-alert', tone: 'warning', text: '不符合' },
  unknown: { icon: 'info', tone: 'text-3', text: '还不知道' },
};

/** 谁能申请：each condition with why it is met or not, and what to complete where it cannot be told. */
export function EligibilityCard({ spec, record }: { spec: RecordTypeSpec; record: RecordDetail }) {
  const say = useSay();
  const compared = spec.fields.some(({ key, compares }) => compares && record.fields[key] !== undefined);
  const organization = useOrganization(compared);
  const nameOf = useRegionName();
  if (!compared) return null;
  if (!organization) return <Invitation />;
  const eligibility = eligibilityOf(spec, record, organization, isoDay(clock.now()), nameOf);
  const incomplete = eligibility.conditions.some(({ complete }) => complete !== null);
  return (
    <>
      <SectionHead title={say('本单位能不能申请')} />
      <Card padded>
        <EligibilityBar eligibility={eligibility} />
        {eligibility.conditions.map((condition) => (
          <Line key={condition.key} condition={condition} />
        ))}
        {incomplete && (
          <Button kind="soft" small onTap={() => void open('organization')}>
            {say('补全单位资料')}
          </Button>
        )}
        <Txt as="caption" tone="text-3" className={classes.note}>
          {say(eligibilityNote)}
          {say('。')}
        </Txt>
      </Card>
    </>
  );
}

function Line({ condition: { label, asked, why, state } }: { condition: Condition }) {
  const say = useSay();
  const { icon, tone, text } = marks[state];
  return (
    <View className={classes.line}>
      <Txt tone={tone}>
        <Icon name={icon} size={18} />
      </Txt>
      <View className={classes.words}>
        <Txt as="note">{say('{label}：{text}', { label: say(label), text: asked })}</Txt>
        <Txt as="caption" tone={tone}>
          {[say(text), why].join(say('，'))}
        </Txt>
      </View>
    </View>
  );
}

/** Nobody to compare with yet. */
function Invitation() {
  const say = useSay();
  const signedIn = useSession(({ actor }) => actor !== undefined);
  return (
    <Card padded spaced>
      <Txt as="title4">{say('看本单位能不能申请')}</Txt>
      <Txt as="label" tone="text-2" className={classes.note}>
        {say(signedIn ? '登记单位后，逐条比对条件，说明差在哪里。' : '登录后，逐条比对条件，说明差在哪里。')}
      </Txt>
      <Button kind="soft" small onTap={() => void open(signedIn ? 'organization' : 'signIn')}>
        {signedIn ? '登记单位' : '登录'}
      </Button>
    </Card>
  );
}
