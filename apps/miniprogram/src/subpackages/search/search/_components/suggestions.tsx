import type { Suggestion } from '@market/contract/search';
import { View } from '@tarojs/components';
import { Icon } from '@/ui/base/icon';
import { Tap } from '@/ui/base/tap';
import { useSay } from '@/ui/language';
import { openHit } from './hit-card';
import { Marked } from './marked';
import classes from './suggestions.module.scss';

export interface SuggestionsProps {
  q: string;
  items: readonly Suggestion[];
  onPick: (q: string) => void;
}

/** The text as typed first; below it what it may become: something to open, or a name to look for. */
export const Suggestions = ({ q, items, onPick }: SuggestionsProps) => {
  const say = useSay();
  return (
    <View>
      <Tap className={classes.line} role="link" onTap={() => onPick(q)}>
        <Icon name="search" size={18} />
        <View className={classes.text}>{say('搜“{q}”', { q })}</View>
      </Tap>
      {items.map(({ text, marks, label, target }) => (
        <Tap
          key={text}
          className={classes.line}
          role="link"
          label={[label, text].join(say('，'))}
          onTap={() => (target ? openHit(target) : onPick(text))}
        >
          <Icon name={target ? 'arrow-right' : 'search'} size={18} />
          <View className={classes.text}>
            <Marked text={text} marks={marks} />
          </View>
          <View className={classes.label}>{label}</View>
        </Tap>
      ))}
    </View>
  );
};
