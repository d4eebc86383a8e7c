import { View } from '@tarojs/components';
import { copyText } from '@/platform/clipboard';
import { IconButton } from '../base/icon-button';
import { Txt } from '../base/txt';
import { useSay } from '../language';
import classes from './digest-line.module.scss';

const groups = (digest: string): string[] => digest.match(/.{1,4}/g) ?? [];

/** `3be7 90d2 … 6c1f` */
const shortened = (digest: string): string => {
  const all = groups(digest);
  return all.length > 3 ? `${all.slice(0, 2).join(' ')} … ${all[all.length - 1]}` : all.join(' ');
};

/** The SM3 of what was promised, short to look at and copied whole. */
export function DigestLine({ label, digest }: { label: string; digest: string }) {
  const say = useSay();
  return (
    <View className={classes.line}>
      <Txt as="label" tone="text-2">
        {label}
      </Txt>
      <View className={classes.digest}>SM3 {shortened(digest)}</View>
      <IconButton icon="copy" size={18} label={say('复制摘要')} onTap={() => void copyText(digest)} />
    </View>
  );
}
