import { postingStepLabels, type Clarity, type ClarityAspect } from '@market/contract/challenge';
import { View } from '@tarojs/components';
import { Icon } from '@/ui/base/icon';
import { Tap } from '@/ui/base/tap';
import { Txt } from '@/ui/base/txt';
import { cx } from '@/ui/cx';
import { stepOfPath } from '../_hooks/steps';
import classes from './clarity-coach.module.scss';

export interface ClarityAspectsProps {
  clarity: Clarity;
  onGo: (path: string) => void;
}

export const ClarityAspects = ({ clarity: { aspects }, onGo }: ClarityAspectsProps) => (
  <>
    {aspects.map((aspect) => (
      <Aspect key={aspect.key} aspect={aspect} onGo={onGo} />
    ))}
  </>
);

function Aspect({ aspect, onGo }: { aspect: ClarityAspect; onGo: (path: string) => void }) {
  const { label, said, gain, path, blank, advice } = aspect;
  const done = gain === 0 && !advice;
  const spoken = `${label}：${said}${gain > 0 ? `，可加 ${gain} 分` : ''}`;
  return (
    <Tap className={classes.hint} role="link" label={spoken} onTap={() => onGo(path)}>
      <Icon
        name={done ? 'circle-check' : blank ? 'radio-off' : 'circle-alert'}
        className={cx(classes.mark, done ? classes.done : blank && classes.blank)}
      />
      <View className={classes.words}>
        <Txt as="body" tone="text-1">
          {label}
        </Txt>
        <Txt as="caption" tone="text-2">
          {blank && !done ? `${said}（在「${postingStepLabels[stepOfPath(path)]}」填）` : said}
        </Txt>
      </View>
      {gain > 0 && (
        <Txt inline num tone="success">
          +{gain}
        </Txt>
      )}
      {!done && <Icon name="chevron-right" size={18} />}
    </Tap>
  );
}
