import { freshnessOf, type ProvenanceKind } from '@market/contract/record';
import { dayText } from '@market/contract/shared';
import { View } from '@tarojs/components';
import { cx } from '../cx';
import { FreshnessMark } from './pearl';
import { SourceMark } from './source-mark';
import { useSay } from '../language';
import classes from './provenance-line.module.scss';

export interface ProvenanceLineProps {
  provenance: ProvenanceKind;
  sourceName?: string | undefined;
  /** Who looked at it: 「苏州市科学技术局审核」. */
  verifiedBy?: string | undefined;
  verifiedAt: string | null;
  nextReviewAt: string | null;
  now: Date;
  /** With the day of the verification instead of the span. */
  dated?: boolean;
  /** A long name gives way instead of wrapping. */
  oneLine?: boolean;
}

/** Where it comes from and how fresh it is; nothing is left blank. */
export function ProvenanceLine(props: ProvenanceLineProps) {
  const say = useSay();
  const { provenance, sourceName, verifiedBy, verifiedAt, nextReviewAt, now, dated, oneLine } = props;
  const level = freshnessOf(verifiedAt, nextReviewAt, now);
  return (
    <View className={cx(classes.line, oneLine && classes.one)}>
      <SourceMark kind={provenance} name={sourceName} />
      {verifiedBy && (
        <>
          <View className={classes.gap} />
          <SourceMark kind="bureau" name={verifiedBy} />
        </>
      )}
      <View className={classes.gap} />
      <FreshnessMark level={level}>
        {dated && verifiedAt ? say('{day}核验', { day: dayText(verifiedAt, now, say) }) : ''}
      </FreshnessMark>
    </View>
  );
}
