import type { Say } from '@market/contract/shared';
import { View } from '@tarojs/components';
import { Button } from '../base/button';
import { Chips } from '../base/chips';
import { StateView } from './state-view';
import { useSay } from '../language';
import classes from './nothing-found.module.scss';

export interface Wider<Change> {
  key: string;
  label: string;
  change: Change;
}

export interface NothingFoundProps<Change> {
  /** 记录、榜单. */
  of: string;
  /** What was typed. */
  q: string;
  /** One loosened condition each. */
  wider: readonly Wider<Change>[];
  onWiden: (change: Change) => void;
  /** Left out when there is nothing to clear. */
  onClear: (() => void) | undefined;
  /** Another way on: 「我要发榜」. */
  way?: { text: string; onTap: () => void } | undefined;
}

/** Nothing fits: each condition that stands in the way can be let go with one tap. */
export function NothingFound<Change>({ of, q, wider, onWiden, onClear, way }: NothingFoundProps<Change>) {
  const say = useSay();
  const widen = (key: string): void => {
    const chosen = wider.find((item) => item.key === key);
    if (chosen) onWiden(chosen.change);
  };
  return (
    <StateView
      kind="empty"
      inset
      title={q ? say('没有找到“{q}”', { q }) : say('没有符合条件的{of}', { of })}
      reason={wider.length > 0 ? say('放宽一个条件再看') : say('换个词再搜')}
      actions={onClear ? [{ text: say('清除条件'), kind: 'soft', onTap: onClear }] : []}
    >
      {wider.length > 0 && (
        <View className={classes.wider}>
          <Chips wrapped label={say('放宽条件')} items={wider} value={[]} onTap={widen} />
        </View>
      )}
      {way && (
        <Button kind="text" onTap={way.onTap}>
          {way.text}
        </Button>
      )}
    </StateView>
  );
}

/** 「集成电路 载体」: each word alone finds more. */
export const singleWords = (q: string, say: Say): Wider<{ q: string }>[] => {
  const words = q.split(/\s+/).filter(Boolean);
  return words.length > 1
    ? words.map((word) => ({ key: `word:${word}`, label: say('只搜“{word}”', { word }), change: { q: word } }))
    : [];
};
