import { minuteText } from '@market/contract/shared';
import { Txt } from '../base/txt';
import { Note } from '../base/note';
import { Seal } from './seal';

export interface SealedNoticeProps {
  /** The deadline: until then nobody can read a bid. */
  opensAt: string;
  state?: 'before' | 'sealed' | 'opened';
  now: Date;
}

const titles = { before: '密封提交。', sealed: '已密封。', opened: '已开启。' } as const;

export function SealedNotice({ opensAt, state = 'before', now }: SealedNoticeProps) {
  const when = minuteText(opensAt, now);
  return (
    <Note tone="bang" mark={<Seal kind="feng" />}>
      <Txt inline strong tone="text-1">
        {titles[state]}
      </Txt>
      {state === 'opened'
        ? `方案在 ${when} 截止后开启，每次查看都有记录。`
        : `截止前谁都打不开，包括发榜方和主管部门；${when} 截止后由发榜方开启。`}
    </Note>
  );
}
