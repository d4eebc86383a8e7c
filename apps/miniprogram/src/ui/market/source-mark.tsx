import { provenanceLabels, type ProvenanceKind } from '@market/contract/record';
import { Text, View } from '@tarojs/components';
import { cx } from '../cx';
import { useSay } from '../language';
import classes from './source-mark.module.scss';

export interface SourceMarkProps {
  kind: ProvenanceKind;
  /** Who exactly; without it the kind is written. */
  name?: string | undefined;
}

/** 公、报、自、集: where a record comes from. */
export const SourceMark = ({ kind, name }: SourceMarkProps) => {
  const say = useSay();
  return (
    <View className={classes.mark}>
      <Text className={cx(classes.glyph, classes[kind])}>{say(provenanceLabels[kind].glyph)}</Text>
      <View className={classes.words}>{name ?? say(provenanceLabels[kind].label)}</View>
    </View>
  );
};
