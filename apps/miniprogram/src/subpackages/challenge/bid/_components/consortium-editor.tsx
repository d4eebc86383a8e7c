import type { BidContent } from '@market/contract/bid';
import { View } from '@tarojs/components';
import { useRegions } from '@/state/regions';
import { useSession } from '@/state/session';
import { Button } from '@/ui/base/button';
import { SectionHead } from '@/ui/base/section-head';
import { Txt } from '@/ui/base/txt';
import { Field } from '@/ui/form/field';
import { RowCard } from '@/ui/form/row-card';
import { SelectField } from '@/ui/form/select-field';
import classes from './editor.module.scss';
import type { StepProps } from './step-props';

type Member = BidContent['consortium'][number];
const MOST = 8;

export function ConsortiumEditor({ content: { consortium }, patch, errorAt }: StepProps) {
  const regions = useRegions((state) => state.all).map(({ code, shortName }) => ({ key: code, label: shortName }));
  const home = useSession((state) => state.actor?.organization?.regionCode ?? '');
  const set = (index: number, part: Partial<Member>): void =>
    patch({ consortium: consortium.map((member, i) => (i === index ? { ...member, ...part } : member)) });
  return (
    <View>
      <SectionHead title="联合体" aside={`${consortium.length} / ${MOST} 家`} />
      <Txt as="label" tone="text-3">
        本单位牵头。没有联合单位可直接下一步。
      </Txt>
      {consortium.map((member, index) => (
        <RowCard
          key={index}
          title={`联合单位 ${index + 1}`}
          error={errorAt(`consortium.${index}`)}
          onRemove={() => patch({ consortium: consortium.filter((_, i) => i !== index) })}
        >
          <Field
            label="单位名称"
            required
            maxLength={60}
            value={member.name}
            onChange={(name) => set(index, { name })}
          />
          <SelectField
            label="所在地"
            options={regions}
            value={member.regionCode}
            onChange={(regionCode) => set(index, { regionCode })}
          />
          <Field label="分工" required maxLength={200} value={member.part} onChange={(part) => set(index, { part })} />
        </RowCard>
      ))}
      {consortium.length < MOST && (
        <View className={classes.add}>
          <Button
            kind="dashed"
            block
            icon="plus"
            onTap={() => patch({ consortium: [...consortium, { name: '', regionCode: home, part: '' }] })}
          >
            加一家联合单位
          </Button>
        </View>
      )}
    </View>
  );
}
