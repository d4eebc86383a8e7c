import { handOverAfterLabels, handOverAfterTexts, type Members } from '@market/contract/membership';
import { View } from '@tarojs/components';
import { api } from '@/state/client';
import { useSession } from '@/state/session';
import type { Loaded } from '@/state/use-load';
import { useMove } from '@/state/use-move';
import { Button } from '@/ui/base/button';
import { Note } from '@/ui/base/note';
import { Row } from '@/ui/base/row';
import classes from '../../_components/stack.module.scss';

/** An offer that waits: accepted or declined by the one, taken back by the other. */
export function HandOverNote({ members: { handOver }, loaded }: { members: Members; loaded: Loaded<Members> }) {
  const actor = useSession((state) => state.actor);
  const { busy, move } = useMove(loaded);
  if (!handOver) return null;
  const toMe = handOver.toId === actor?.accountId;
  const accept = async (): Promise<void> => {
    if (await move(() => api('POST /my/organization/hand-over/accept'))) await useSession.getState().refresh();
  };
  return (
    <View className={classes.stack}>
      <Note tone="warning" icon="clock">
        {toMe
          ? `${handOver.fromName}要把单位管理员移交给你，${handOverAfterTexts[handOver.after]}。`
          : `已请${handOver.toName}接任管理员（${handOverAfterLabels[handOver.after]}），等对方接受。`}
      </Note>
      <Row gap={8}>
        <Button
          kind="outline"
          small
          loading={busy}
          onTap={() => void move(() => api('DELETE /my/organization/hand-over'))}
        >
          {toMe ? '谢绝' : '收回'}
        </Button>
        {toMe && (
          <Button small loading={busy} onTap={() => void accept()}>
            接任管理员
          </Button>
        )}
      </Row>
    </View>
  );
}
