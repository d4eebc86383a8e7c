import { LOW_CLARITY, type Clarity } from '@market/contract/challenge';
import { View } from '@tarojs/components';
import { useState } from 'react';
import { Icon } from '@/ui/base/icon';
import { Tap } from '@/ui/base/tap';
import { Sheet } from '@/ui/overlay/sheet';
import type { Posting } from '../_hooks/use-posting';
import { BrokerHelp } from './broker-help';
import { ClarityAspects } from './clarity-aspects';
import { ForgottenMethod } from './forgotten-method';
import { ModelHelp } from './model-help';
import { ScoreRing } from './score-ring';
import classes from './clarity-coach.module.scss';

const FULL = 100;
const NEXT_FEW = 3;

const byGain = ({ aspects }: Clarity): Clarity['aspects'] =>
  aspects.filter(({ gain }) => gain > 0).sort((a, b) => b.gain - a.gain);

function outlook(clarity: Clarity): string {
  const next = byGain(clarity).slice(0, NEXT_FEW);
  if (clarity.score === FULL) return '已经写得很清楚';
  return `再补 ${next.length} 处，约到 ${next.reduce((sum, { gain }) => sum + gain, clarity.score)} 分`;
}

/** How clearly the draft says what is wanted. It advises and stops nobody. */
export function ClarityCoach({ posting: { clarity, draft, fields, goToPath } }: { posting: Posting }) {
  const [open, setOpen] = useState(false);
  const { score } = clarity;
  const goTo = (path: string): void => {
    setOpen(false);
    goToPath(path);
  };
  return (
    <>
      <Tap className={classes.bar} expanded={open} onTap={() => setOpen(true)}>
        <ScoreRing score={score} />
        <View className={classes.words}>
          <View className={classes.title}>清晰度</View>
          <View className={classes.outlook}>{outlook(clarity)}</View>
        </View>
        <View className={classes.see}>
          看建议
          <Icon name="chevron-up" size={18} />
        </View>
      </Tap>
      <Sheet
        open={open}
        title={`清晰度 ${score}`}
        mark={<ScoreRing score={score} big />}
        note="描述越清楚，揭榜方越敢答。分数只作建议"
        onClose={() => setOpen(false)}
      >
        <ClarityAspects clarity={clarity} onGo={goTo} />
        <ForgottenMethod {...fields} />
        <BrokerHelp draft={draft} pointed={score < LOW_CLARITY} />
        <ModelHelp draft={draft} onGo={goTo} />
      </Sheet>
    </>
  );
}
