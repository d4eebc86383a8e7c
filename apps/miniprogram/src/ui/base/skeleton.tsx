import { View } from '@tarojs/components';
import { useEffect, useState } from 'react';
import { a11y } from './a11y';
import { Button } from './button';
import { useSay } from '../language';
import classes from './skeleton.module.scss';

const SLOW_AFTER_MS = 8000;

export interface SkeletonBarProps {
  /** CSS length or share: '45%'. */
  width: string;
  height?: number;
  top?: number;
}

export const SkeletonBar = ({ width, height = 14, top = 0 }: SkeletonBarProps) => (
  <View className={classes.bar} style={{ width, height: `${height}px`, marginTop: `${top}px` }} />
);

/** Cards in the place where cards will stand. It does not flicker; after eight seconds it says that the net is slow. */
export function SkeletonCards({ count = 3, onRetry }: { count?: number; onRetry?: () => void }) {
  const say = useSay();
  const [slow, setSlow] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setSlow(true), SLOW_AFTER_MS);
    return () => clearTimeout(timer);
  }, []);
  return (
    <View {...a11y({ busy: true, label: say('正在加载') })}>
      {Array.from({ length: count }, (_, index) => (
        <View key={index} className={classes.card}>
          <SkeletonBar width="45%" />
          <SkeletonBar width="92%" height={18} top={14} />
          <SkeletonBar width="70%" top={12} />
        </View>
      ))}
      {slow && (
        <View className={classes.slow}>
          {say(onRetry ? '网络较慢，再等或重试' : '网络较慢，再等一等')}
          {onRetry && (
            <Button kind="text" small onTap={onRetry}>
              {say('重试')}
            </Button>
          )}
        </View>
      )}
    </View>
  );
}
