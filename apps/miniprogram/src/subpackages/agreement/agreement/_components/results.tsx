import { whyCannotOfferAchievement } from '@market/contract/agreement';
import { Card } from '@/ui/base/card';
import { KeyValues } from '@/ui/base/key-values';
import { SectionHead } from '@/ui/base/section-head';
import type { PartProps } from '../_lib/part-props';
import { ActsRow } from './acts-row';
import { OfferAchievement } from './offer-achievement';

const sent = (id: string | null, none: string): string => (id ? '已送主管部门核验，核验后公开' : none);

/** 成果：the records that come of the agreement. */
export function Results(props: PartProps) {
  const { state, cooperationId, achievementId } = props.agreement;
  if (state !== 'passed') return null;
  const why = whyCannotOfferAchievement(props.actor, props.agreement);
  return (
    <>
      <SectionHead title="成果" />
      <Card padded>
        <KeyValues
          rows={[
            { key: '合作记录', value: sent(cooperationId, '双方互评后自动生成') },
            { key: '成果', value: sent(achievementId, '可送主管部门核验后展示') },
          ]}
        />
        {!achievementId && (
          <ActsRow>
            <OfferAchievement why={why} {...props} />
          </ActsRow>
        )}
      </Card>
    </>
  );
}
