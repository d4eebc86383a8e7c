import { minuteText } from '@market/contract/shared';
import { Txt } from '../base/txt';
import { Note } from '../base/note';
import { Seal } from './seal';

export interface SealedNoticeProps {
  /** The deadline: until then nobody can read a bid. */
  opensAt: string;
  now: Date;
}

export const SealedNotice = ({ opensAt, now }: SealedNoticeProps) => (
  <Note tone="bang" mark={<Seal kind="feng" />}>
    <Txt inline strong tone="text-1">
      密封提交。
    </Txt>
    截止前谁都打不开，包括发榜方和主管部门；{minuteText(opensAt, now)} 截止后须发榜方与科技局见证人两人同时开启。
  </Note>
);
