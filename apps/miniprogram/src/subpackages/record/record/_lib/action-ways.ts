import type { ActionKind, OfferedAction, RecordDetail } from '@market/contract/record';
import { callNumber } from '@/platform/call';
import { openLink, opensLinks } from '@/platform/leave';
import { open } from '@/platform/navigation';
import type { IconName } from '@/ui/base/icon-names';

export interface ActionWay {
  icon?: IconName;
  /** What the button says here, where it is not what the description says. */
  label?: string;
  go: (action: OfferedAction, record: RecordDetail) => Promise<void>;
}

const follow: ActionWay['go'] = ({ to }) => (to === undefined ? Promise.resolve() : openLink(to));
const link = (copying: string): ActionWay =>
  opensLinks ? { icon: 'leave', go: follow } : { icon: 'copy', label: copying, go: follow };

/** How each action is done in the mini-program. One that is not listed is not offered. */
export const actionWays: Readonly<Partial<Record<ActionKind, ActionWay>>> = {
  apply: link('复制入口网址'),
  book: { go: (_, { id }) => open('booking', { id }) },
  signUp: { go: (_, { id }) => open('signUp', { id }) },
  inquire: { icon: 'message', go: (_, { id }) => open('inquiry', { id }) },
  contact: { icon: 'message', go: (_, { id }) => open('inquiry', { id }) },
  challenge: { icon: 'flag', go: (_, { id }) => open('post', { need: id }) },
  original: link('复制原文网址'),
  call: { go: ({ to }) => (to === undefined ? Promise.resolve() : callNumber(to)) },
};
