import { View } from '@tarojs/components';
import { Icon } from '@/ui/base/icon';
import { Note } from '@/ui/base/note';
import { boxClass, FieldFrame } from '@/ui/form/field-frame';

/** A field that stands as it was published, and why. */
export const FixedField = ({ label, value, why }: { label: string; value: string; why: string }) => (
  <FieldFrame label={label} hint={why} aside={<Icon name="lock" size={14} />}>
    <View className={boxClass({ label }, 'off')}>{value}</View>
  </FieldFrame>
);

/** The same of a whole part. */
export const FixedNote = ({ why }: { why: string }) => (
  <Note spaced icon="lock">
    {why}
  </Note>
);
