import { postingStepLabels, type ClarityHint } from '@market/contract/challenge';
import { View } from '@tarojs/components';
import { Icon } from '@/ui/base/icon';
import { Note } from '@/ui/base/note';
import { Row } from '@/ui/base/row';
import { Tap } from '@/ui/base/tap';
import { Txt } from '@/ui/base/txt';
import { stepOfPath } from '../_hooks/steps';
import { ScoreRing } from './score-ring';
import classes from './clarity-coach.module.scss';

const LOW = 60;

export interface ClarityHintsProps {
  score: number;
  hints: readonly ClarityHint[];
  onGo: (path: string) => void;
}

export const ClarityHints = ({ score, hints, onGo }: ClarityHintsProps) => (
  <>
    <Row gap={12} className={classes.head}>
      <ScoreRing score={score} size={64} />
      <Txt as="label" tone="text-2">
        描述越清楚，揭榜方越敢答。分数只作建议，不影响提交。
      </Txt>
    </Row>
    {score < LOW && <Note icon="people">现在还不容易看懂。先补分值高的几处，也可以请本地技术经理人一起梳理。</Note>}
    {hints.map(({ path, text, gain }) => (
      <Tap key={text} className={classes.hint} role="link" label={`${text}，可加 ${gain} 分`} onTap={() => onGo(path)}>
        <Icon name="circle-alert" className={classes.mark} />
        <View className={classes.words}>
          <Txt as="body" tone="text-1">
            {text}
          </Txt>
          <Txt as="caption" tone="text-3">
            在“{postingStepLabels[stepOfPath(path)]}”
          </Txt>
        </View>
        <Txt inline num tone="success">
          +{gain}
        </Txt>
        <Icon name="chevron-right" size={18} />
      </Tap>
    ))}
  </>
);
