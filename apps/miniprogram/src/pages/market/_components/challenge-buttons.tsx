import { Text, View } from '@tarojs/components';
import { open } from '@/platform/navigation';
import { openChallenges } from '@/state/challenge-search';
import { Tap } from '@/ui/base/tap';
import { cx } from '@/ui/cx';
import { useSay } from '@/ui/language';
import { useElder } from '@/ui/elder';
import { Seal } from '@/ui/market/seal';
import classes from './challenge-buttons.module.scss';

export function ChallengeButtons() {
  const elder = useElder((state) => state.on);
  const say = useSay();
  return (
    <View className={classes.both}>
      <Tap
        className={cx(classes.button, classes.post)}
        role="link"
        label={say('我要发榜')}
        onTap={() => void open('post')}
      >
        <Seal size={elder ? 40 : 34} inverse />
        <Words name={say('我要发榜')} how={say(elder ? '说出难题，请人来解' : '出题，说清指标')} />
      </Tap>
      <Tap
        className={cx(classes.button, classes.bid)}
        role="link"
        label={say('我要揭榜')}
        onTap={() => void openChallenges()}
      >
        <Seal size={elder ? 40 : 34} />
        <Words name={say('我要揭榜')} how={say(elder ? '看难题，报方案' : '按指标逐条应答')} />
      </Tap>
    </View>
  );
}

const Words = ({ name, how }: { name: string; how: string }) => (
  <View className={classes.words}>
    <View className={classes.name}>{name}</View>
    <Text className={classes.how}>{how}</Text>
  </View>
);
