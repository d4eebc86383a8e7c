import { provenanceLabels, type ProvenanceKind } from '@market/contract/record';
import { Text, View } from '@tarojs/components';
import { cx } from '../cx';
import classes from './source-mark.module.scss';

export interface SourceMarkProps {
  kind: ProvenanceKind;
  /** Who exactly; without it the kind is written. */
  name?: string | undefined;
}

/** 公、报、自、集: where a record comes from. */
export const SourceMark = ({ kind, name }: SourceMarkProps) => (
  <View className={classes.mark}>
    <Text className={cx(classes.glyph, classes[kind])}>{provenanceLabels[kind].glyph}</Text>
    <View className={classes.words}>{name ?? provenanceLabels[kind].label}</View>
  </View>
);
