import { shownCode, type SentFeedback } from '@market/contract/feedback';
import { dayText } from '@market/contract/shared';
import { View } from '@tarojs/components';
import { clock } from '@/platform/clock';
import { copyText } from '@/platform/clipboard';
import { Button } from '@/ui/base/button';
import { Card } from '@/ui/base/card';
import { Note } from '@/ui/base/note';
import { Row } from '@/ui/base/row';
import { Txt } from '@/ui/base/txt';
import classes from './sent-note.module.scss';

/** Who answers until when; an anonymous sender gets the code, this once. */
export function SentNote({ sent: { feedback, code }, onAgain }: { sent: SentFeedback; onAgain: () => void }) {
  const { receiver, dueAt } = feedback;
  return (
    <>
      <Note icon="circle-check" tone="success">
        {`已送出，${receiver}最迟 ${dayText(dueAt, clock.now())}答复。`}
      </Note>
      {code !== null && (
        <Card padded className={classes.ticket}>
          <Txt as="label" tone="text-2">
            查询码
          </Txt>
          <View className={classes.code}>{shownCode(code)}</View>
          <Txt as="label" tone="text-2">
            只显示这一次，请抄下或复制。凭它查答复、撤回；丢了无法找回。
          </Txt>
          <Button kind="soft" small icon="copy" onTap={() => void copyText(shownCode(code))}>
            复制查询码
          </Button>
        </Card>
      )}
      <Row className={classes.again}>
        <Button kind="outline" grow onTap={onAgain}>
          再写一条
        </Button>
      </Row>
    </>
  );
}
